import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bounds, isAtLeast, isKnown, type Equation } from '../support/linear-attacker';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/TP-22.graphql'), 'utf8');
const world = useQuestionWorld('fixture');
const ask = async () => (await world().data(QUESTION, { project: 'TR01' })).project;

interface Counts { total: Told; women: Told; men: Told; countries: { country: { iso3: string }; total: Told; women: Told; men: Told }[] }
interface Told { value: number | null; absence: string | null }
const rows = ({ countries }: Counts) => Object.fromEntries(countries.map((each) => [each.country.iso3, [each.women.value, each.men.value, each.total.value]]));

test('TP-22: all cells but eight, and every sum; the eight are told to be held back, not which of them is small', async () => {
  const { code, attendance, events } = await ask();
  expect([code, attendance.rule, rows(attendance)]).toEqual(['TR01', { code: 'small-cells', version: '1' }, {
    CRI: [24, 19, 43], GTM: [16, 22, 38], HND: [18, 25, 43], NIC: [15, 16, 31], PAN: [17, 22, 39], SLV: [19, 20, 39],
  }]);
  expect(events.nodes.map((event: any) => [event.code, event.attendance.women.value, event.attendance.men.value, event.attendance.total.value, rows(event.attendance), event.absences])).toEqual([
    ['EV03', 41, 40, 81, { CRI: [9, 7, 16], GTM: [6, 5, 11], HND: [8, 9, 17], NIC: [5, 5, 10], PAN: [6, 8, 14], SLV: [7, 6, 13] }, [{ field: 'headCount', reason: 'NOT_APPLICABLE' }]],
    ['EV04', 36, 43, 79, { CRI: [8, 6, 14], GTM: [5, 9, 14], HND: [null, null, 14], NIC: [null, null, 11], PAN: [5, 7, 12], SLV: [6, 8, 14] }, [{ field: 'headCount', reason: 'NOT_APPLICABLE' }]],
    ['EV05', 32, 41, 73, { CRI: [7, 6, 13], GTM: [5, 8, 13], HND: [null, null, 12], NIC: [null, null, 10], PAN: [6, 7, 13], SLV: [6, 6, 12] }, [{ field: 'headCount', reason: 'NOT_APPLICABLE' }]],
  ]);
  const held = events.nodes.flatMap((event: any) => event.attendance.countries.flatMap((each: any) => [each.women, each.men])).filter((told: Told) => told.value === null);
  expect(held).toEqual(Array.from({ length: 8 }, () => ({ value: null, absence: 'SUPPRESSED' })));
});

test('every published answer together does not yield the three women, nor that they are fewer than five', async () => {
  const { attendance, events } = await ask();
  const { unknowns, equations } = asEquations([{ code: null, attendance }, ...events.nodes]);
  const three = [unknowns.indexOf('EV05 HND women')];
  expect(unknowns).toHaveLength(8);
  expect(isKnown(8, equations, three)).toBe(false);
  expect(isAtLeast(bounds(8, equations, three).greatest, 5)).toBe(true);
  // the same attacker has it with one more cell told
  expect(isKnown(8, [...equations, { unknowns: [unknowns.indexOf('EV04 NIC men')], sum: 6 }], three)).toBe(true);
});

/** Each count told, of an event or (code null) over all of them, as a sum over the cells that are not told. */
function asEquations(answers: { code: string | null; attendance: Counts }[]): { unknowns: string[]; equations: Equation[] } {
  const cells = answers.filter(({ code }) => code !== null).flatMap(({ code, attendance }) => attendance.countries.flatMap((each) => (['women', 'men'] as const).map((sex) => ({ name: `${code} ${each.country.iso3} ${sex}`, value: each[sex].value }))));
  const unknowns = cells.filter((cell) => cell.value === null).map((cell) => cell.name);
  const equation = (told: Told, pattern: RegExp): Equation[] => {
    const matching = cells.filter((cell) => pattern.test(cell.name));
    const open = matching.flatMap((cell) => (cell.value === null ? [unknowns.indexOf(cell.name)] : []));
    return told.value === null || open.length === 0 ? [] : [{ unknowns: open, sum: told.value - matching.reduce((sum, cell) => sum + (cell.value ?? 0), 0) }];
  };
  const of = (counts: Pick<Counts, 'total' | 'women' | 'men'>, begin: string) => [
    ...equation(counts.total, new RegExp(`^${begin}`)), ...equation(counts.women, new RegExp(`^${begin} women$`)), ...equation(counts.men, new RegExp(`^${begin} men$`)),
  ];
  return { unknowns, equations: answers.flatMap(({ code, attendance }) => [
    ...of(attendance, `${code ?? '\\S+'} \\S+`), ...attendance.countries.flatMap((each) => of(each, `${code ?? '\\S+'} ${each.country.iso3}`)),
  ]) };
}

test('nothing that serves requests holds a small count, whoever reads the tables', async () => {
  const small = await world().database.owner!.transaction(async (db) => {
    await db.query('set local role mixta_anonymous');
    return db.query(`select people from event_attendance_published where people between 1 and 4 union all select people from project_attendance_published where people between 1 and 4`);
  });
  expect(small).toEqual([]);
});
