import { Field, ObjectType } from 'type-graphql';
import { PartialDate } from '../../kernel/scalars';

@ObjectType('AgreementsEnding', { simpleResolvers: true, description: 'Agreements that end or renew themselves in a window, and apart from them those of which nobody has told when they end.' })
export class AgreementsEnding {
  @Field(() => PartialDate, { description: 'Begin of the window.' })
  from: string;

  @Field(() => PartialDate, { description: 'End of the window.' })
  to: string;
}
