import { Field, InputType } from 'type-graphql';
import { SectorCodeInput } from './code-tag.inputs';
import { RequestStatus } from './request.entity';

@InputType('RequestFilter', { description: 'Which requests; a condition left out or null is none.' })
export class RequestFilter {
  @Field(() => String, { nullable: true, description: 'ISO3 code of the country that asks.' })
  country?: string | null;

  @Field(() => String, { nullable: true, description: 'ISO3 code of a country to which it was put.' })
  addressedTo?: string | null;

  @Field(() => SectorCodeInput, { nullable: true, description: 'Sector of the request.' })
  sector?: SectorCodeInput | null;

  @Field(() => String, { nullable: true, description: 'Goal, target or indicator, such as 3 or 3.8; a goal also finds its targets.' })
  sdg?: string | null;

  @Field(() => RequestStatus, { nullable: true, description: 'How far it has come.' })
  status?: RequestStatus | null;
}
