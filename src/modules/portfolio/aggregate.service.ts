import type { Ctx } from '../../kernel/context';
import { badInput } from '../../kernel/errors';
import { Exact } from '../../kernel/exact';
import { NodePage } from '../../kernel/page';
import { stub } from '../../kernel/stub';
import { cellCounts, projectCount, projectsOfCell, wantedProjects, type AggregateScope } from './aggregate-cells.loaders';
import { additivityOf, countFigure, knownMembers, valueFigure, type Series } from './aggregate-figures.rules';
import { axesOf, inOrder, labelOf, partyKeys } from './aggregate-grid.rules';
import { seriesValues, type SeriesValues } from './aggregate-values.service';
import type { AggregateArgs } from './aggregate.inputs';
import { Aggregate, AggregateCell, AggregateSeries, type AggregateFigure } from './aggregate.type';
import type { AggregateMeasure } from './aggregate.words';
import { measuresPort } from './measures.port';
import { readable } from './project-filter.loaders';

const MOST_DIMENSIONS = 3;
const MOST_CELLS = 5000;

/** @throws ApiError BAD_USER_INPUT for dimensions or measures that repeat or are too many, a sector without vocabulary, more than 5000 cells, an unknown currency or table. */
export async function aggregate(ctx: Ctx, args: AggregateArgs): Promise<Aggregate> {
  checkArgs(args);
  const scope: AggregateScope = { filter: await readable(ctx, args.filter), by: args.by ?? [], vocabulary: args.vocabulary ?? null };
  const needsValues = args.measures.some((measure) => measure !== 'PROJECTS');
  const [counts, ids] = await Promise.all([scope.by.length ? cellCounts(ctx, scope) : new Map<string, number>(), needsValues ? wantedProjects(ctx, scope) : null]);
  const projects = ids ? ids.length : await projectCount(ctx, scope);
  const values = await seriesValues(ctx, scope, args, ids ?? []);
  return assemble(ctx, { scope, counts, projects, values, measures: args.measures });
}

function checkArgs({ measures, by, vocabulary }: AggregateArgs): void {
  if (measures.length === 0 || new Set(measures).size < measures.length) throw badInput('measures', 'one measure or more, each once', measures);
  if ((by?.length ?? 0) > MOST_DIMENSIONS || new Set(by).size < (by?.length ?? 0)) throw badInput('by', `at most ${MOST_DIMENSIONS} dimensions, each once`, by);
  if (by?.includes('SECTOR') && !vocabulary) throw badInput('vocabulary', 'the vocabulary of the sectors, such as DAC or SEGIB', vocabulary ?? null);
}

interface Found {
  readonly scope: AggregateScope;
  readonly counts: ReadonlyMap<string, number>;
  /** Number of projects of the whole question. */
  readonly projects: number;
  readonly values: ReadonlyMap<AggregateMeasure, readonly SeriesValues[]>;
  readonly measures: readonly AggregateMeasure[];
}

async function assemble(ctx: Ctx, found: Found): Promise<Aggregate> {
  const { scope, counts, measures } = found;
  const all = measures.flatMap((measure): readonly (SeriesValues | null)[] => found.values.get(measure) ?? [null]);
  const cells = new Set([...counts.keys(), ...all.flatMap((each) => (each && scope.by.length ? [...each.cells.keys()] : []))]);
  if (cells.size > MOST_CELLS) throw badInput('by', `a question with at most ${MOST_CELLS} cells: a narrower filter, or one dimension less`, `${cells.size} cells`);
  const [catalog, parties] = await Promise.all([ctx.catalog(), measuresPort.read.partyNames(ctx, partyKeys(cells))]);
  const axes = axesOf(scope.by, cells, { catalog, vocabulary: scope.vocabulary, parties: new Map(parties.map((name) => [name.key, name])) });
  return Object.assign(new Aggregate(), {
    asOf: ctx.today, axes,
    series: all.map((each) => seriesOf(each, found, ctx)),
    cells: inOrder(cells, axes).map(({ cell, keys }) => Object.assign(new AggregateCell(), { keys, figures: all.map((each) => figureIn(cell, each, found, ctx)) })),
    empty: () => all.map((each) => (each ? valueFigure(each.series, [], 0, ctx.today) : countFigure(0, ctx.today, knownMembers([])))),
  });
}

/** Null stands for PROJECTS. */
function seriesOf(values: SeriesValues | null, { scope, projects }: Found, ctx: Ctx): AggregateSeries {
  const { measure, unit }: Pick<Series, 'measure' | 'unit'> = values?.series ?? { measure: 'PROJECTS', unit: null };
  const total = values
    ? valueFigure(values.series, [...values.facts].map((fact) => ({ fact, share: Exact.ONE })), projects, ctx.today)
    : countFigure(projects, ctx.today, membersOf(scope, null));
  return Object.assign(new AggregateSeries(), { measure, unit, text: labelOf('AggregateMeasure', measure), additivity: additivityOf(measure, scope.by), total });
}

function figureIn(cell: string, values: SeriesValues | null, { scope, counts }: Found, ctx: Ctx): AggregateFigure {
  if (values) return valueFigure(values.series, values.cells.get(cell) ?? [], counts.get(cell) ?? 0, ctx.today);
  return countFigure(counts.get(cell) ?? null, ctx.today, counts.has(cell) ? membersOf(scope, cell) : knownMembers([]));
}

const membersOf = (scope: AggregateScope, cell: string | null): AggregateFigure['membersOf'] => async (ctx, args) => {
  const page = await projectsOfCell(ctx, scope, cell, args);
  return NodePage.of({ ...page, rows: page.rows.map(({ id }) => stub('Project', { id })) });
};
