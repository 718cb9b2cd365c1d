import { Exact } from '../../kernel/exact';
import { figureOf, type Figure, type FigureRule } from '../../kernel/figure';
import type { Row } from '../../kernel/stub';
import type { CheckVerdict, QualityRuleFacts } from './quality.words';

/** How one record stands to one rule; `details` are codes of what is amiss, such as countries that are silent. */
export interface Check { readonly rule: QualityRuleFacts; readonly verdict: CheckVerdict; readonly details: readonly string[] }
/** A record with all its checks. */
export interface Checked { readonly record: Row; readonly checks: readonly Check[] }
/** A rule that is not met, and what meeting it everywhere would add to the score. */
export interface Fix { rule: QualityRuleFacts; gain: string; details: string[]; records: Figure }

export const WEIGHTS = { HIGH: 3, MEDIUM: 2, LOW: 1 } as const;
export const SCORE: FigureRule = {
  code: 'data-quality', version: '1',
  text: 'The weights of the rules that are met over the weights of those that apply: 3 for HIGH, 2 for MEDIUM, 1 for LOW. Of several records the weights of all are put together. It tells how complete and how well vouched for records are, '
    + 'not how good the cooperation is, and it is no measure by which to rank countries.',
};

export const check = (rule: QualityRuleFacts, holds: boolean | null, details: readonly string[] = []): Check =>
  ({ rule, verdict: holds === null ? 'NOT_APPLICABLE' : holds ? 'PASSED' : 'FAILED', details: holds === false ? details : [] });

export function scoreOf(records: readonly Checked[], asOf: string): Figure {
  const weights = { PASSED: 0, FAILED: 0, NOT_APPLICABLE: 0 };
  const counts = { PASSED: 0, FAILED: 0, NOT_APPLICABLE: 0 };
  for (const { checks } of records) for (const { rule, verdict } of checks) { weights[verdict] += WEIGHTS[rule.severity]; counts[verdict] += 1; }
  return figureOf({
    numerator: weights.PASSED, denominator: weights.PASSED + weights.FAILED, known: counts.PASSED + counts.FAILED, unknown: 0,
    excluded: [{ reason: 'NOT_APPLICABLE', count: counts.NOT_APPLICABLE }], rule: SCORE, members: records.map(({ record }) => record), asOf,
  });
}

/** How the records stand to one rule. */
interface Tally { failed: Row[]; applying: number; left: number; details: Set<string> }

/** What to mend first: the rules that some record fails, by what meeting them everywhere adds to the score, then in the order of publication. */
export function fixesOf(records: readonly Checked[], asOf: string): Fix[] {
  const tallies = talliesOf(records);
  const all = [...tallies].reduce((sum, [{ severity }, { applying }]) => sum + applying * WEIGHTS[severity], 0);
  const failed = [...tallies].filter(([, tally]) => tally.failed.length > 0).map(([rule, tally]) => ({ rule, tally, weight: tally.failed.length * WEIGHTS[rule.severity] }));
  failed.sort((a, b) => b.weight - a.weight); // a stable sort keeps the order of publication
  return failed.map(({ rule, tally, weight }) => ({ rule, gain: Exact.ratio(weight, all).text(0, 3), details: [...tally.details].sort(), records: countOf(rule, tally, asOf) }));
}

function talliesOf(records: readonly Checked[]): Map<QualityRuleFacts, Tally> {
  const tallies = new Map<QualityRuleFacts, Tally>();
  for (const { record, checks } of records) {
    for (const { rule, verdict, details } of checks) {
      const tally = tallies.get(rule) ?? tallies.set(rule, { failed: [], applying: 0, left: 0, details: new Set() }).get(rule)!;
      if (verdict === 'NOT_APPLICABLE') tally.left += 1;
      else tally.applying += 1;
      if (verdict === 'FAILED') tally.failed.push(record);
      for (const each of details) tally.details.add(each);
    }
  }
  return tallies;
}

const countOf = (rule: QualityRuleFacts, { failed, applying, left }: Tally, asOf: string): Figure => figureOf({
  numerator: failed.length, known: applying, unknown: 0, excluded: [{ reason: 'NOT_APPLICABLE', count: left }],
  rule: { code: rule.code, version: SCORE.version, text: rule.text.en }, members: failed, asOf,
});
