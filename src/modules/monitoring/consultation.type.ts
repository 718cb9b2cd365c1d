import { Field, Int, ObjectType } from 'type-graphql';
import { StakeholderGroup } from '../../kernel/stakeholder-group';
import type { Row } from '../../kernel/stub';

@ObjectType('ConsultationGroup', { simpleResolvers: true, description: 'The comments of one group on a draft.' })
export class ConsultationGroup {
  @Field(() => StakeholderGroup, { description: 'The group.' })
  group: StakeholderGroup;

  @Field(() => Int, { description: 'How many comments it made.' })
  comments: number;

  @Field(() => Int, { description: 'How many of them were answered.' })
  answered: number;

  @Field(() => Int, { description: 'How many of them are open.' })
  open: number;
}

/** The comments of each group, in the order in which the groups first spoke. */
export function groupsOf(comments: readonly Row[]): ConsultationGroup[] {
  const groups = [...new Set(comments.map((each) => each.group as StakeholderGroup))];
  return groups.map((group) => {
    const own = comments.filter((each) => each.group === group);
    const answered = own.filter((each) => each.answer !== null).length;
    return Object.assign(new ConsultationGroup(), { group, comments: own.length, answered, open: own.length - answered });
  });
}
