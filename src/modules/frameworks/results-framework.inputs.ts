import { Field, InputType } from 'type-graphql';
import { PartialDate } from '../../kernel/scalars';
import { FrameworkKind } from './results-framework.entity';

@InputType('ResultsFrameworkFilter', { description: 'Which results frameworks are wanted; conditions left out or null do not filter.' })
export class ResultsFrameworkFilter {
  @Field(() => String, { nullable: true, description: 'Three-letter code of the country that owns the framework.' })
  country?: string | null;

  @Field(() => FrameworkKind, { nullable: true, description: 'What sort of plan.' })
  kind?: FrameworkKind | null;

  @Field(() => PartialDate, { nullable: true, description: 'In force at some time of this date: begun, not known to have ended, not superseded, and more than announced. A framework without a known begin is left out.' })
  inForceOn?: string | null;
}
