/** Counts of people from one to four are held back; zero is a value and points at nobody (DOMAIN.md section 3, small cells). */
export const LEAST_PEOPLE = 5;

export type Sex = 'FEMALE' | 'MALE';
/** Attendances of one country and sex at one event; a combination without a cell was not reported. */
export interface Cell { event: string; country: string; sex: Sex; people: number }
/** A count of the table or of one of its margins; null in a dimension stands for all of it, null people for held back. */
export interface Count { event: string | null; country: string | null; sex: Sex | null; people: number | null }
/** People behind the attendances of all the events together, as a source tells them. */
export interface Attendees { people: number; cameMoreThanOnce: number | null }

/** That a small count cannot be had back: another table, equal in everything published, in which the count is not small. */
export interface Witness { of: Count; cells: Cell[] }
export interface Release { counts: Count[]; attendees: { people: number | null; cameMoreThanOnce: number | null } | null; witnesses: Witness[] }

type Place = [event: string | null, country: string | null, sex: string | null];
/** A change of the table: along each dimension one value is raised, or one raised and another lowered. */
type Move = { raised: string; lowered: string | null }[];

/** What it costs to lose a margin: the more it sums up, the more readers need it. */
const COST = [1, 10, 100, 1000];
const keyOf = (place: Place): string => JSON.stringify(place);
const isSmall = (people: number): boolean => people > 0 && people < LEAST_PEOPLE;

/**
 * Decides which counts of a table event x country x sex and of all its margins may be published. For each small count
 * it looks for the cheapest change of the table that makes the count large and keeps every other cell at one or more,
 * and holds back the eight counts that the change touches. As what was held back stays so, each such change proves to
 * the end that its count has two possible values at least, whatever is combined with whatever (docs/adr/0011-small-cells.md).
 */
export function releaseAttendance(cells: Cell[], attendees: Attendees | null = null): Release {
  const table = new Table(cells);
  const small = table.places.filter((place) => isSmall(table.at(place)));
  const held = new Set(small.map(keyOf));
  const witnesses = small.map((place): Witness => {
    const move = cheapest(table, place, held);
    for (const touched of touchedBy(move)) held.add(keyOf(touched));
    return { of: countOf(place, table.at(place)), cells: table.after(move, LEAST_PEOPLE - table.at(place)) };
  });
  const counts = table.places.map((place) => countOf(place, held.has(keyOf(place)) ? null : table.at(place)));
  return { counts, attendees: attendees && releasedAttendees(attendees, counts, witnesses), witnesses };
}

const countOf = ([event, country, sex]: Place, people: number | null): Count => ({ event, country, sex: sex as Sex | null, people });

class Table {
  private readonly sums = new Map<string, number>();
  readonly places: Place[] = [];
  readonly values: [string[], string[], string[]];

  constructor(private readonly cells: Cell[]) {
    const distinct = (of: (cell: Cell) => string) => [...new Set(cells.map(of))];
    this.values = [distinct((cell) => cell.event), distinct((cell) => cell.country), distinct((cell) => cell.sex)];
    for (const cell of cells) for (const place of marginsOf(cell)) this.add(place, cell.people);
  }

  private add(place: Place, people: number): void {
    const key = keyOf(place);
    if (!this.sums.has(key)) this.places.push(place);
    this.sums.set(key, (this.sums.get(key) ?? 0) + people);
  }

  /** People of a cell or margin; 0 where there is no such cell, which no change may touch either. */
  at(place: Place): number {
    return this.sums.get(keyOf(place)) ?? 0;
  }

  after(move: Move, by: number): Cell[] {
    const signs = new Map(cellsOf(move).map(({ place, sign }) => [keyOf(place), sign]));
    return this.cells.map((cell) => ({ ...cell, people: cell.people + by * (signs.get(keyOf([cell.event, cell.country, cell.sex])) ?? 0) }));
  }
}

/** The cell itself and the seven margins that it counts in. */
function marginsOf({ event, country, sex }: Cell): Place[] {
  return [event, null].flatMap((e) => [country, null].flatMap((c) => [sex, null].map((s): Place => [e, c, s])));
}

/** To raise one cell alone is always possible, so there is always an answer, at worst one without the grand total. */
function cheapest(table: Table, place: Place, held: ReadonlySet<string>): Move {
  const by = LEAST_PEOPLE - table.at(place);
  let best: { move: Move; cost: number; people: number } | null = null;
  for (const move of movesOf(table, place)) {
    if (!cellsOf(move).every(({ place: cell, sign }) => table.at(cell) > (sign < 0 ? by : 0))) continue;
    const lost = touchedBy(move).filter((touched) => !held.has(keyOf(touched)));
    const cost = lost.reduce((sum, each) => sum + COST[each.filter((value) => value === null).length]!, 0);
    const people = lost.reduce((sum, each) => sum + table.at(each), 0);
    if (!best || cost < best.cost || (cost === best.cost && people < best.people)) best = { move, cost, people };
  }
  return best!.move;
}

/** Changes that raise a count: along a dimension that it sums over nothing may be lowered, or the sum would stand. */
function* movesOf(table: Table, place: Place): Generator<Move> {
  const along = place.map((at, i): Move => {
    const values = table.values[i]!;
    if (at === null) return values.map((raised) => ({ raised, lowered: null }));
    return [{ raised: at, lowered: null }, ...values.filter((value) => value !== at).map((lowered) => ({ raised: at, lowered }))];
  });
  for (const event of along[0]!) for (const country of along[1]!) for (const sex of along[2]!) yield [event, country, sex];
}

/** Cells that a change raises (1) or lowers (-1). */
function cellsOf(move: Move): { place: Place; sign: number }[] {
  const along = move.map(({ raised, lowered }) => [{ value: raised, sign: 1 }, ...(lowered === null ? [] : [{ value: lowered, sign: -1 }])]);
  return along[0]!.flatMap((e) => along[1]!.flatMap((c) => along[2]!.map((s) => ({ place: [e.value, c.value, s.value] as Place, sign: e.sign * c.sign * s.sign }))));
}

/** Counts that a change alters: where one value is raised and another lowered, the sum over both stands. */
function touchedBy(move: Move): Place[] {
  const along = move.map(({ raised, lowered }) => [raised, lowered]);
  return along[0]!.flatMap((e) => along[1]!.flatMap((c) => along[2]!.map((s): Place => [e!, c!, s!])));
}

/**
 * People and repeat comers bound the cells too: if everybody came to both events, the cells of one are those of the
 * other. They are told only where they fit each witness as they fit the true table.
 */
function releasedAttendees({ people, cameMoreThanOnce }: Attendees, counts: Count[], witnesses: Witness[]): NonNullable<Release['attendees']> {
  const total = counts.find((count) => count.event === null && count.country === null && count.sex === null)?.people ?? null;
  const told = total !== null && !isSmall(people) && !isSmall(cameMoreThanOnce ?? 0) && witnesses.every((witness) => couldBe(witness.cells, people, cameMoreThanOnce));
  return told ? { people, cameMoreThanOnce } : { people: null, cameMoreThanOnce: null };
}

/** Whether so many people, so many of them more than once, can have made these attendances; found by seating the repeat comers. */
export function couldBe(cells: Cell[], people: number, cameMoreThanOnce: number | null): boolean {
  const groups = [...new Set(cells.map(groupOf))].map((group) => cells.filter((cell) => groupOf(cell) === group).map((cell) => cell.people));
  const attendances = groups.flat().reduce((sum, n) => sum + n, 0);
  if (cameMoreThanOnce === null) return people <= attendances && groups.reduce((sum, group) => sum + Math.max(...group), 0) <= people;
  const repeats = attendances - people;
  if (cameMoreThanOnce === 0) return repeats === 0;
  return repeats >= cameMoreThanOnce && seated(groups, Array.from({ length: cameMoreThanOnce }, (_, i) => 1 + Math.floor((repeats + i) / cameMoreThanOnce)).reverse());
}

/** Nobody changes country or sex from one event to the next. */
const groupOf = (cell: Cell): string => `${cell.country} ${cell.sex}`;

/** Each repeat comer takes one place at as many events, in the group that has most places left. */
function seated(groups: number[][], visits: number[]): boolean {
  return visits.every((events) => {
    const rooms = groups.filter((group) => group.filter((n) => n > 0).length >= events).sort((a, b) => b.reduce((x, y) => x + y) - a.reduce((x, y) => x + y));
    const group = rooms[0];
    if (!group) return false;
    group.sort((a, b) => b - a);
    for (let i = 0; i < events; i += 1) group[i]! -= 1;
    return true;
  });
}
