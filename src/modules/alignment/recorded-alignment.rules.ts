import { Exact } from '../../kernel/exact';
import { figureOf, type Exclusion, type Figure, type FigureRule } from '../../kernel/figure';
import { stub } from '../../kernel/stub';

/** One project in one country that receives in it: the row of the global monitoring (GPEDC indicator 1a, SDG 17.15.1). */
export interface AlignmentRow {
  projectId: string;
  /** Whether its objective is drawn from the recipient's plans; null where nobody says. */
  objective: boolean | null;
  /** n: results indicators; r: drawn from the recipient's plans; d: followed with government data. Zero is an answer, null is none. */
  indicators: number | null;
  drawn: number | null;
  governmentData: number | null;
  /** Whether a final evaluation is planned with the recipient's government. */
  evaluation: boolean | null;
  /** Why the row is left out of every figure. */
  excluded: 'CANCELLED' | null;
  /** A claim on it is disputed and nothing else tells: left out with that reason, since a dispute is neither yes nor no. */
  disputed: boolean;
}

export interface AlignmentFigures { objectives: Figure; indicators: Figure; dataSources: Figure; evaluation: Figure; extent: Figure }

const VERSION = '1';
const BASED_ON = 'Method of GPEDC indicator 1a (SDG 17.15.1), one row per project and recipient, unweighted; cancelled projects are left out and counted.';
const RULES = {
  objectives: { code: 'alignment-a1', version: VERSION, text: `Projects whose objective is drawn from a plan of the recipient government that was in force when the project was approved, over projects for which somebody says yes or no. ${BASED_ON}` },
  indicators: { code: 'alignment-a2', version: VERSION, text: `Mean over projects of the share of their results indicators that are drawn from indicators of the recipient government's plans; a project without indicators cannot be measured. ${BASED_ON}` },
  dataSources: { code: 'alignment-a3', version: VERSION, text: `Mean over projects of the share of their results indicators that are followed with data of the recipient government; a project without indicators cannot be measured. ${BASED_ON}` },
  evaluation: { code: 'alignment-a4', version: VERSION, text: `Projects with a final evaluation planned together with the recipient government, over projects for which somebody says yes or no. ${BASED_ON}` },
  extent: { code: 'alignment-extent', version: VERSION, text: `Mean of the figures on objectives, indicators and data sources, and only where all three exist; the one on evaluation stays out. ${BASED_ON}` },
};

/** The figures of DOMAIN.md section 4.1 over rows; members come in the order of the rows. */
export function alignmentFigures(rows: readonly AlignmentRow[], asOf: string, suffix = ''): AlignmentFigures {
  const rule = (name: keyof typeof RULES): FigureRule => ({ ...RULES[name], text: `${RULES[name].text}${suffix}` });
  const kept = rows.filter((row) => !row.excluded && !row.disputed);
  const excluded = [reason('CANCELLED', rows.filter((row) => row.excluded).length), reason('DISPUTED', rows.filter((row) => !row.excluded && row.disputed).length)];
  const objectives = share(kept, (row) => row.objective, rule('objectives'), excluded, asOf);
  const indicators = meanShare(kept, (row) => row.drawn, rule('indicators'), excluded, asOf);
  const dataSources = meanShare(kept, (row) => row.governmentData, rule('dataSources'), excluded, asOf);
  const evaluation = share(kept, (row) => row.evaluation, rule('evaluation'), excluded, asOf);
  const extent = extentOf([objectives, indicators, dataSources], kept, excluded, rule('extent'), asOf);
  return { objectives: objectives.figure, indicators: indicators.figure, dataSources: dataSources.figure, evaluation: evaluation.figure, extent };
}

interface Measured { figure: Figure; exact: Exact | null; knownIds: Set<string> }

const reason = (code: string, count: number): Exclusion => ({ reason: code, count });
const projects = (rows: readonly AlignmentRow[]) => [...new Set(rows.map((row) => row.projectId))].map((id) => stub('Project', { id }));

/** Yes over yes and no; unknown is never no. */
function share(rows: readonly AlignmentRow[], answer: (row: AlignmentRow) => boolean | null, rule: FigureRule, excluded: Exclusion[], asOf: string): Measured {
  const known = rows.filter((row) => answer(row) !== null);
  const yes = known.filter((row) => answer(row));
  const figure = figureOf({ numerator: yes.length, denominator: known.length, known: known.length, unknown: rows.length - known.length, excluded, rule, members: projects(yes), asOf });
  return { figure, exact: known.length ? Exact.ratio(yes.length, known.length) : null, knownIds: new Set(known.map((row) => row.projectId)) };
}

/** Mean of part / n over rows with n > 0: a mean of ratios, not a ratio of sums; a row without indicators counts in the coverage. */
function meanShare(rows: readonly AlignmentRow[], part: (row: AlignmentRow) => number | null, rule: FigureRule, excluded: Exclusion[], asOf: string): Measured {
  const none = rows.filter((row) => row.indicators === 0);
  const known = rows.filter((row) => row.indicators !== null && row.indicators > 0 && part(row) !== null);
  const sum = Exact.sum(known.map((row) => Exact.ratio(part(row)!, row.indicators!)));
  const figure = figureOf({
    numerator: sum, denominator: known.length, known: known.length, unknown: rows.length - known.length - none.length,
    excluded: [...excluded, reason('NO_INDICATORS', none.length)], rule, members: projects(known.filter((row) => part(row)! > 0)), asOf,
  });
  return { figure, exact: known.length ? sum.over(Exact.ratio(known.length)) : null, knownIds: new Set(known.map((row) => row.projectId)) };
}

function extentOf(parts: Measured[], kept: readonly AlignmentRow[], excluded: Exclusion[], rule: FigureRule, asOf: string): Figure {
  const whole = parts.every((part) => part.exact !== null);
  const sum = Exact.sum(parts.flatMap((part) => part.exact ?? []));
  const told = kept.filter((row) => parts.some((part) => part.knownIds.has(row.projectId)));
  // without a value, a row of which only some of the three are told is not known
  const known = whole ? told : kept.filter((row) => parts.every((part) => part.knownIds.has(row.projectId)));
  const figure = figureOf({
    numerator: whole ? sum : 0, denominator: whole ? parts.length : 0, known: known.length, unknown: kept.length - known.length, excluded, rule, members: projects(told), asOf,
  });
  return whole ? figure : Object.assign(figure, { numerator: null, denominator: null });
}
