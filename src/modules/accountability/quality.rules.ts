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

const weightOf = ({ rule }: Check): number => WEIGHTS[rule.severity];
const weighed = (checks: readonly Check[]): number => checks.reduce((sum, each) => sum + weightOf(each), 0);
const applying = (records: readonly Checked[]): Check[] => records.flatMap(({ checks }) => checks).filter(({ verdict }) => verdict !== 'NOT_APPLICABLE');

export function scoreOf(records: readonly Checked[], asOf: string): Figure {
  const asked = applying(records);
  const left = records.flatMap(({ checks }) => checks).length - asked.length;
  return figureOf({
    numerator: weighed(asked.filter(({ verdict }) => verdict === 'PASSED')), denominator: weighed(asked), known: asked.length, unknown: 0,
    excluded: [{ reason: 'NOT_APPLICABLE', count: left }], rule: SCORE, members: records.map(({ record }) => record), asOf,
  });
}

/** What to mend first: the rules that some record fails, by what meeting them everywhere adds to the score, then in the order of publication. */
export function fixesOf(records: readonly Checked[], asOf: string): Fix[] {
  const all = weighed(applying(records));
  const rules = [...new Set(records.flatMap(({ checks }) => checks.map(({ rule }) => rule)))];
  const fixes = rules.flatMap((rule) => {
    const stands = records.flatMap(({ record, checks }) => checks.filter((each) => each.rule === rule).map((each) => ({ ...each, record })));
    const failed = stands.filter(({ verdict }) => verdict === 'FAILED');
    const gain = Exact.ratio(failed.length * WEIGHTS[rule.severity], Math.max(all, 1));
    return failed.length === 0 ? [] : [{ rule, exact: gain, gain: gain.text(0, 3), details: [...new Set(failed.flatMap(({ details }) => details))].sort(), records: countOf(rule, stands, asOf) }];
  });
  return fixes.sort((a, b) => (b.exact.isAbove(a.exact) ? 1 : a.exact.isAbove(b.exact) ? -1 : 0)); // a stable sort keeps the order of publication
}

function countOf(rule: QualityRuleFacts, stands: readonly (Check & { readonly record: Row })[], asOf: string): Figure {
  const failed = stands.filter(({ verdict }) => verdict === 'FAILED');
  const left = stands.filter(({ verdict }) => verdict === 'NOT_APPLICABLE').length;
  return figureOf({
    numerator: failed.length, known: stands.length - left, unknown: 0, excluded: [{ reason: 'NOT_APPLICABLE', count: left }],
    rule: { code: rule.code, version: SCORE.version, text: rule.text.en }, members: failed.map(({ record }) => record), asOf,
  });
}
