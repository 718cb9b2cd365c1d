import type { CheckResult, FitVerdict, ThemeCheck } from './thematic-fit.type';

/** A pair that a reader judged: data/demo/evaluation. Theme, period and role are the reader's own reasons. */
export interface JudgedPair { code: string; project: string; node: string; verdict: FitVerdict; theme: ThemeCheck }

/** What the rule says of the same pair. `sameGoal` tells whether both name the same goal of the 2030 Agenda. */
export interface RuledPair extends JudgedPair { ruled: FitVerdict; sameGoal: boolean; period: CheckResult; role: CheckResult }

export interface Score { right: number; of: number }
export interface Evaluation {
  /** Correct on the pairs that the reader did not call partial. */
  rule: Score;
  /** Pairs that the reader calls not aligned for want of a theme. */
  thematicNegatives: Score;
  baselines: { [name: string]: Score };
  /** Reader's verdict, then the rule's. */
  confusion: { [verdict in FitVerdict]: { [ruled in FitVerdict]: number } };
  classes: { verdict: FitVerdict; precision: Score; recall: Score }[];
  wrong: RuledPair[];
}

const VERDICTS: readonly FitVerdict[] = ['ALIGNED', 'PARTIAL', 'NOT_ALIGNED'];

/** Scores verdicts against those of a reader, beside three simpler rules that never say PARTIAL. */
export function evaluate(pairs: readonly RuledPair[]): Evaluation {
  const clear = pairs.filter((pair) => pair.verdict !== 'PARTIAL');
  const baseline = (aligned: (pair: RuledPair) => boolean) => score(clear, (pair) => (aligned(pair) ? 'ALIGNED' : 'NOT_ALIGNED') === pair.verdict);
  const allowed = (pair: RuledPair) => pair.period !== 'NOT_MET' && pair.role !== 'NOT_MET';
  return {
    rule: score(clear, (pair) => pair.ruled === pair.verdict),
    thematicNegatives: score(clear.filter((pair) => pair.verdict === 'NOT_ALIGNED' && pair.theme === 'NONE'), (pair) => pair.ruled === 'NOT_ALIGNED'),
    baselines: {
      'same SDG goal': baseline((pair) => pair.sameGoal),
      'same SDG goal, period and role': baseline((pair) => pair.sameGoal && allowed(pair)),
      'theme always direct, period and role': baseline(allowed),
    },
    confusion: Object.fromEntries(VERDICTS.map((verdict) => [verdict, Object.fromEntries(VERDICTS.map((ruled) => [ruled, pairs.filter((pair) => pair.verdict === verdict && pair.ruled === ruled).length]))])) as Evaluation['confusion'],
    classes: VERDICTS.map((verdict) => ({
      verdict,
      precision: score(pairs.filter((pair) => pair.ruled === verdict), (pair) => pair.verdict === verdict),
      recall: score(pairs.filter((pair) => pair.verdict === verdict), (pair) => pair.ruled === verdict),
    })),
    wrong: clear.filter((pair) => pair.ruled !== pair.verdict),
  };
}

const score = (pairs: readonly RuledPair[], isRight: (pair: RuledPair) => boolean): Score => ({ right: pairs.filter(isRight).length, of: pairs.length });
