import { Field, ObjectType } from 'type-graphql';
import { AbsenceReason } from '../../kernel/absence';
import { FigureRule } from '../../kernel/figure';
import { PartialDate } from '../../kernel/scalars';
import type { Row } from '../../kernel/stub';

export const BALANCE_RULE: FigureRule = {
  code: 'predecessor-balance',
  version: '1',
  text: 'A commitment continues when both the session that approved the program and the last session before it took it up. What became of items of the earlier session that the register does not hold is not reported, never nothing.',
};

@ObjectType('PredecessorBalance', { simpleResolvers: true, description: 'What a program takes over from the session before the one that approved it.' })
export class PredecessorBalance {
  session: Row;
  previous: Row;

  @Field(() => Boolean, { description: 'True only where the register holds every commitment of the earlier session; else the balance is incomplete.' })
  complete: boolean;

  @Field(() => AbsenceReason, { nullable: true, description: 'Why nothing is told about further items of the earlier session; null when the register holds them all.' })
  others: AbsenceReason | null;

  @Field(() => FigureRule, { description: 'The rule, with its version.' })
  rule: FigureRule;

  @Field(() => PartialDate, { description: 'Day for which the balance holds.' })
  asOf: string;
}
