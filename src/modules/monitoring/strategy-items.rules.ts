import { figureOf, type Figure, type FigureRule } from '../../kernel/figure';
import { byDay, firstDay, lastDay } from '../../kernel/partial-date';
import { stub, type Row } from '../../kernel/stub';
import type { StakeholderGroup } from '../../kernel/stakeholder-group';
import { StrategyElement } from '../../kernel/strategy-element';
import type { StrategyEvidenceFact, StrategyFact } from './register.port';
import type { StrategyAnswer } from './register-method';

export const STRATEGY_RULE: FigureRule = {
  code: 'strategy-items', version: '1',
  text: 'Items that the strategy of the provider has, over those of which the register knows whether it has them. A record of the strategy or a statement of a source says yes, a recorded gap says no; where nothing speaks the item is not reported, and where both speak neither counts. It is a count of items and no official score.',
};

const ELEMENTS = Object.keys(StrategyElement) as StrategyElement[];

export interface StrategyChoice { strategy: StrategyFact; inForce: boolean }

/** The adopted strategy in force on the day, the latest begun where there are several; where none was in force, the last one. An announced one never was. */
export function strategyOn(all: readonly StrategyFact[], day: string): StrategyChoice | null {
  const begun = all.filter((each) => each.status !== 'ANNOUNCED' && byDay(each.start, day));
  const latest = [...begun].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)).at(-1);
  return latest ? { strategy: latest, inForce: Boolean(latest.start) && (!latest.end || lastDay(latest.end) >= firstDay(day)) } : null;
}

/** One without a begin comes before all others. */
const keyOf = ({ start, code }: StrategyFact): string => `${start ? firstDay(start) : ''} ${code}`;

export interface JudgedItem { element: StrategyElement; answer: StrategyAnswer; groups: StakeholderGroup[]; evidence: Row[] }

/** One item after the other, with everything that speaks for or against it; what came after the day had not been said. */
export function strategyItems(evidence: readonly StrategyEvidenceFact[], consultations: readonly Row[], day: string): JudgedItem[] {
  const until = evidence.filter((each) => byDay(each.since, day));
  return ELEMENTS.map((element) => {
    const of = until.filter((each) => each.element === element);
    const asked = element === 'PARTICIPATION' ? consultations : [];
    const groups = [...new Set(asked.flatMap((each) => each.commentingGroups as StakeholderGroup[]))];
    return { element, answer: answerOf([...of.map((each) => each.holds), ...asked.map(() => true)]), groups, evidence: [...of.map((each) => stub(each.type, { id: each.id })), ...asked] };
  });
}

/** Drafts that somebody commented on before the strategy began, as far as the dates tell: what was asked later did not shape it. */
export const consultationsOnDraft = (consultations: readonly Row[], { start }: StrategyFact): Row[] =>
  consultations.filter((each) => (each.commentingGroups as string[]).length > 0 && byDay(each.openedOn, start));

function answerOf(holds: readonly boolean[]): StrategyAnswer {
  if (holds.length === 0) return 'NOT_REPORTED';
  if (holds.every((each) => each)) return 'YES';
  return holds.some((each) => each) ? 'SOURCES_DIFFER' : 'NO';
}

/** Members are the records that show the items that hold. */
export function strategyFigure(items: readonly JudgedItem[], day: string): Figure {
  const yes = items.filter((item) => item.answer === 'YES');
  const known = yes.length + items.filter((item) => item.answer === 'NO').length;
  const members = [...new Map(yes.flatMap((item) => item.evidence).map((row) => [row.id as string, row])).values()];
  return figureOf({
    numerator: yes.length, denominator: known, known, unknown: items.filter((item) => item.answer === 'NOT_REPORTED').length,
    excluded: [{ reason: 'SOURCES_DIFFER', count: items.filter((item) => item.answer === 'SOURCES_DIFFER').length }], rule: STRATEGY_RULE, members, asOf: day,
  });
}
