import type { AbsenceReason } from '../../kernel/absence';
import type { Additivity } from '../../kernel/additivity';
import { Exact } from '../../kernel/exact';
import { tally, type Exclusion, type FigureRule } from '../../kernel/figure';
import { pageOfKnown } from '../../kernel/page';
import type { Row } from '../../kernel/stub';
import { AggregateFigure } from './aggregate.type';
import type { AggregateDimension, AggregateMeasure } from './aggregate.words';
import type { ValueFact } from './measures.port';

/** A record in a cell, with how much of it lies there. */
export interface Placed { readonly fact: ValueFact; readonly share: Exact }
export interface Series { readonly measure: AggregateMeasure; readonly unit: string | null; format(value: Exact): string }

const NEVER_ZERO = 'What is not known is left out with its reason and never taken for zero; projects of which no record tells it are counted as unknown.';
const rule = (code: string, text: string): FigureRule => ({ code: `aggregate-${code}`, version: '1', text });
const RULES: Record<AggregateMeasure, FigureRule> = {
  PROJECTS: rule('projects', 'Projects with the values of the cell, each once; a project with several values of a dimension counts in each of them, and once in the total.'),
  MONEY: rule('money', `Sum of what was given in one currency, each contribution once, by the custodian's value. Converted amounts take the rate of their own date and are rounded once. A project with shares of sectors or places is split by them, without shares it is NOT_SPLIT. ${NEVER_ZERO}`),
  EXPERT_DAYS: rule('effort', `Sum of what was given in one unit, each contribution once; units are never added. A project with shares of sectors or places is split by them, without shares it is NOT_SPLIT. ${NEVER_ZERO}`),
  EFFORT: rule('effort', `Sum of what was given in one unit, each contribution once; units are never added. A project with shares of sectors or places is split by them, without shares it is NOT_SPLIT. ${NEVER_ZERO}`),
  EVENTS: rule('events', `Events of the projects that a source confirms as held, whole in each cell. ${NEVER_ZERO}`),
  ATTENDANCES: rule('attendances', `Attendances at the events of the projects, whole in each cell; attendances are not people. Counts under five are held back together with what would give them back. ${NEVER_ZERO}`),
  PEOPLE: rule('people', `People who attended the events of a project, once for each project: somebody who takes part in two projects is counted in both. Counts under five are held back together with what would give them back. ${NEVER_ZERO}`),
};

/** Only money and effort are split by shares: there is no half of a person. */
export const isSplit = (measure: AggregateMeasure): boolean => measure === 'MONEY' || measure === 'EXPERT_DAYS' || measure === 'EFFORT';

const ONE_OF_EACH: ReadonlySet<AggregateDimension> = new Set(['MODALITY', 'INSTRUMENT', 'STATUS', 'START_YEAR']);
const WITH_SHARES: ReadonlySet<AggregateDimension> = new Set(['SECTOR', 'TERRITORY', 'SUBDIVISION']);

/** Cells may be added where a record lies in one of them, or is split over them. People may not: one may be in two projects. */
export const additivityOf = (measure: AggregateMeasure, by: readonly AggregateDimension[]): Additivity =>
  measure !== 'PEOPLE' && by.every((dimension) => ONE_OF_EACH.has(dimension) || (isSplit(measure) && WITH_SHARES.has(dimension))) ? 'ADDITIVE' : 'NOT_ADDITIVE';

/** @param count null where money or effort lies in the cell that no count of projects can tell: NOT_SPLIT. */
export const countFigure = (count: number | null, asOf: string, membersOf: AggregateFigure['membersOf']): AggregateFigure => Object.assign(new AggregateFigure(), {
  measure: 'PROJECTS', unit: null, value: count === null ? null : String(count), absence: count === null ? 'NOT_APPLICABLE' : null,
  coverage: { known: count ?? 0, unknown: 0, excluded: [] }, rule: RULES.PROJECTS, asOf, membersOf,
} as const);

export const knownMembers = (rows: Row[]): AggregateFigure['membersOf'] => (_ctx, args) => pageOfKnown(rows, args);

/** @param projects number of projects in the cell, those without any record too. */
export function valueFigure({ measure, unit, format }: Series, placed: readonly Placed[], projects: number, asOf: string): AggregateFigure {
  const known = placed.filter(({ fact }) => fact.value !== null);
  const excluded = tally(placed.flatMap(({ fact }) => (fact.value === null ? (fact.reason ?? 'NOT_REPORTED') : [])));
  const value = known.length ? format(Exact.sum(known.map(({ fact, share }) => fact.value!.times(share)))) : null;
  const told = new Set(placed.map(({ fact }) => fact.projectId)).size;
  return Object.assign(new AggregateFigure(), {
    measure, unit, value, absence: value === null ? absenceOf(excluded, projects) : null,
    coverage: { known: known.length, unknown: Math.max(0, projects - told), excluded }, rule: RULES[measure], asOf,
    membersOf: knownMembers(known.map(({ fact }) => fact.node)),
  });
}

const REASONS: readonly AbsenceReason[] = ['SUPPRESSED', 'WITHHELD', 'PENDING', 'UNAVAILABLE', 'NOT_APPLICABLE'];

/** The weightiest reason among the records; without a record nobody has reported it, without a project there is nothing to report. */
function absenceOf(excluded: readonly Exclusion[], projects: number): AbsenceReason {
  if (projects === 0 && excluded.length === 0) return 'NOT_APPLICABLE';
  return REASONS.find((reason) => excluded.some((each) => each.reason === reason)) ?? 'NOT_REPORTED';
}
