import type { Ctx } from '../../kernel/context';
import { Exact } from '../../kernel/exact';
import { groupedBy } from '../../kernel/grouped';
import { loadAll } from '../../kernel/loader';
import { ratesPort, type Rates } from '../../kernel/rates';
import { stub } from '../../kernel/stub';
import { placesIn, cellKey, isNamed, keysOfCell, sourceOf, type AggregateScope, type DimensionSource } from './aggregate-cells.loaders';
import { isSplit, type Placed, type Series } from './aggregate-figures.rules';
import { combined, placesOf, type PlaceRow } from './aggregate-places.rules';
import type { AggregateArgs } from './aggregate.inputs';
import type { AggregateDimension, AggregateMeasure } from './aggregate.words';
import { attendanceByProjectId } from './attendance.loaders';
import { heldByProjectId } from './events.loaders';
import { measuresPort, type ValueFact } from './measures.port';

/** One series with its records: those of the whole question, and those of each cell. */
export interface SeriesValues { readonly series: Series; readonly facts: readonly ValueFact[]; readonly cells: ReadonlyMap<string, Placed[]> }

/** The series of all measures but PROJECTS, in the order asked; a measure of which nothing is recorded is one series too. */
export async function seriesValues(ctx: Ctx, scope: AggregateScope, args: AggregateArgs, ids: readonly string[]): Promise<Map<AggregateMeasure, SeriesValues[]>> {
  const measures = args.measures.filter((measure) => measure !== 'PROJECTS');
  const [rates, ...facts] = await Promise.all([ratesPort.read.rates(ctx), ...measures.map((measure) => READERS[measure](ctx, ids, args))]);
  const places = await placeRows(ctx, scope, [...new Set(facts.flat().map((fact) => fact.projectId))]);
  return new Map(measures.map((measure, i) => [measure, bySeries(facts[i]!, UNITLESS.has(measure)).map(({ unit, mine }) => ({
    series: seriesOf(measure, unit ?? (measure === 'MONEY' ? (args.to ?? null) : measure === 'EXPERT_DAYS' ? measure : null), rates, Boolean(args.to)),
    facts: mine, cells: cellsOf(mine, scope.by, places, isSplit(measure) ? 'SHARED' : 'WHOLE'),
  }))]));
}

type Reader = (ctx: Ctx, ids: readonly string[], args: AggregateArgs) => Promise<ValueFact[]>;
const effort: Reader = (ctx, ids) => measuresPort.read.effortOfProjects(ctx, ids);

const READERS: Record<Exclude<AggregateMeasure, 'PROJECTS'>, Reader> = {
  MONEY: (ctx, ids, { to, table }) => measuresPort.read.moneyOfProjects(ctx, ids, { to, table }),
  EFFORT: effort,
  EXPERT_DAYS: async (ctx, ids, args) => (await effort(ctx, ids, args)).filter(({ series }) => series === 'EXPERT_DAYS'),
  EVENTS: async (ctx, ids) => (await loadAll(heldByProjectId(ctx), ids)).map(({ projectId, id, heldStatus }) => ({
    projectId, series: '', organizationId: null, node: stub('Event', { id }), value: heldStatus === 'HELD' ? Exact.ONE : null, reason: heldStatus === 'HELD' ? null : (heldStatus ?? 'NOT_REPORTED'),
  })),
  ATTENDANCES: (ctx, ids) => attended(ctx, ids, 'ATTENDANCES'),
  PEOPLE: (ctx, ids) => attended(ctx, ids, 'PEOPLE'),
};
const UNITLESS: ReadonlySet<AggregateMeasure> = new Set(['EVENTS', 'ATTENDANCES', 'PEOPLE']);

/** Only of the counts that may be read: what is computed of them tells nothing that they do not. */
async function attended(ctx: Ctx, ids: readonly string[], measure: 'ATTENDANCES' | 'PEOPLE'): Promise<ValueFact[]> {
  const totals = (await loadAll(attendanceByProjectId(ctx), ids)).filter((row) => row.measure === measure && row.country === null && row.sex === null);
  return totals.map(({ projectId, people }) => ({ projectId, series: '', organizationId: null, node: stub('Project', { id: projectId }), value: people === null ? null : Exact.of(String(people)), reason: people === null ? 'SUPPRESSED' : null }));
}

function bySeries(facts: readonly ValueFact[], unitless: boolean): { unit: string | null; mine: readonly ValueFact[] }[] {
  if (unitless || facts.length === 0) return [{ unit: null, mine: facts }];
  return [...groupedBy(facts, (fact) => fact.series)].sort(([a], [b]) => (a < b ? -1 : 1)).map(([unit, mine]) => ({ unit, mine }));
}

function seriesOf(measure: AggregateMeasure, unit: string | null, rates: Rates, converted: boolean): Series {
  const digits = measure === 'MONEY' && unit ? rates.digitsOf(unit) : 0;
  return { measure, unit, format: (value) => (converted && measure === 'MONEY' ? value.rounded(digits) : value.text(digits)) };
}

type PlaceRows = ReadonlyMap<DimensionSource, readonly PlaceRow[]>;

async function placeRows(ctx: Ctx, scope: AggregateScope, ids: readonly string[]): Promise<PlaceRows> {
  const sources = [...new Set(scope.by.map(sourceOf))];
  return new Map(await Promise.all(sources.map(async (source) => [source, await placesIn(ctx, scope, source, ids)] as const)));
}

/** Records in the cells of their project. */
function cellsOf(facts: readonly ValueFact[], by: readonly AggregateDimension[], rows: PlaceRows, split: 'SHARED' | 'WHOLE'): Map<string, Placed[]> {
  const sources = [...rows].map(([source, mine]) => {
    const dimensions = by.filter((dimension) => sourceOf(dimension) === source);
    return { dimensions, places: placesOf(mine, split, cellKey(dimensions.map(() => 'NOT_SPLIT'))) };
  });
  const cells = new Map<string, Placed[]>();
  for (const [projectId, mine] of groupedBy(facts, (fact) => fact.projectId)) {
    for (const { cells: parts, share } of combined(sources.map(({ places }) => places.get(projectId) ?? []))) {
      const keys = new Map(parts.flatMap((part, i) => keysOfCell(part).map((key, j) => [sources[i]!.dimensions[j]!, key] as const)));
      if (keys.get('PROVIDER') === keys.get('RECIPIENT') && isNamed(keys.get('PROVIDER') ?? '')) continue; // nobody gives to itself
      const cell = cellKey(by.map((dimension) => keys.get(dimension)!));
      const placed = cells.get(cell) ?? cells.set(cell, []).get(cell)!;
      for (const fact of mine) placed.push({ fact, share });
    }
  }
  return cells;
}
