import { Field, ObjectType } from 'type-graphql';
import { Figure } from '../../kernel/figure';
import { PartialDate } from '../../kernel/scalars';
import type { Row } from '../../kernel/stub';
import { CountryStub } from './country.stub';
import { ParliamentaryHearing, ReportingObligation } from './oversight.entity';

@ObjectType('ParliamentaryOversight', { simpleResolvers: true, description: 'What a parliament needs to follow cooperation, and what it is owed, on one day.' })
export class ParliamentaryOversight {
  iso3: string;

  @Field(() => CountryStub, { nullable: true, description: 'The country.' })
  country: Row;

  @Field(() => PartialDate, { description: 'Day for which delays are counted.' })
  asOf: string;

  @Field(() => [ReportingObligation], { description: 'What laws and plans make due, with the deliveries.' })
  obligations: Row[];

  @Field(() => [ParliamentaryHearing], { description: 'Hearings, planned or held.' })
  hearings: Row[];

  @Field(() => Figure, { description: 'Reports delivered late.' })
  reportsLate: Figure;

  @Field(() => Figure, { description: 'Reports that are due and not delivered.' })
  reportsOverdue: Figure;

  @Field(() => Figure, { description: 'Questions without an answer.' })
  questionsOpen: Figure;

  @Field(() => Figure, { description: 'Questions without an answer for longer than the number of days asked about.' })
  questionsOverdue: Figure;
}
