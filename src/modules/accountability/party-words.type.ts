import { Field, ObjectType } from 'type-graphql';
import { Figure } from '../../kernel/figure';
import { PartialDate } from '../../kernel/scalars';
import type { Row } from '../../kernel/stub';
import { Attestation } from './attestation.entity';
import { ProjectStub } from './project.stub';

@ObjectType('SilentProject', { simpleResolvers: true, description: 'A project of which a party has said nothing. Silence is not consent.' })
export class SilentProject {
  @Field(() => ProjectStub, { nullable: true, description: 'The project.' })
  project: Row;

  @Field(() => PartialDate, { nullable: true, description: 'Since when the party could have spoken: the day of approval; null where nobody reported it.' })
  since: string | null;
}

@ObjectType('PartyWords', { simpleResolvers: true, description: 'What a country confirms and disputes of the projects of a program, and of which it has said nothing.' })
export class PartyWords {
  @Field(() => Figure, { description: 'Projects that it confirms as a whole and of which it disputes nothing.' })
  confirmed: Figure;

  @Field(() => Figure, { description: 'Projects of which it disputes the whole or a field.' })
  disputed: Figure;

  @Field(() => [Attestation], { description: 'Its words that dispute, each with its own value beside that of the record.' })
  disputes: Row[];

  @Field(() => Figure, { description: 'Projects of which it has said nothing as a whole. Silence is not consent.' })
  silent: Figure;

  @Field(() => [SilentProject], { description: 'Those projects, each with the day since which it could have spoken.' })
  silences: SilentProject[];
}
