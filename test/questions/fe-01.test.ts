import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { load } from '../../src/app/load';
import { expectPlain, useFront } from '../battery/support/front';
import { packageFolder, removePackageFolders } from '../support/package-folder';
import { programOf } from '../support/program-of';
import { useQuestionWorld } from '../support/question-world';
import { ROOT } from '../support/templates';
import { useWorld } from '../support/world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/FE-01.graphql'), 'utf8');
const VARIABLES = { program: 'P-MXHN-1719', one: 'MEX', other: 'HND' };
const PAGE_BYTES = 60_000;
const world = useQuestionWorld('fixture');
const code = (n: number) => `HN${String(n).padStart(2, '0')}`;
const all = Array.from({ length: 14 }, (_, i) => i + 1);
/** Directions as the fixture has them: HN04 goes the other way, HN05 and HN11 both ways. */
const rolesOf = (n: number): [string, string][] => (n === 4 ? [['FIRST_PROVIDER', 'HND'], ['RECIPIENT', 'MEX']] : [5, 11].includes(n) ? [['BOTH', 'HND'], ['BOTH', 'MEX']] : [['FIRST_PROVIDER', 'MEX'], ['RECIPIENT', 'HND']]);
const STATUSES: Record<string, number[]> = { COMPLETED: [1, 4, 7, 11], CANCELLED: [6], APPROVED: [9], IN_EXECUTION: [2, 3, 5, 8, 10, 12, 13, 14] };

test('a program that is a draft has no page', async () => {
  expect(await world().data(QUESTION, { ...VARIABLES, program: 'DRAFT-P-MXHN-1921' })).toEqual({ bilateralProgram: null });
});

test('FE-01: one request draws the program page: header, 14 projects with roles, statuses and both currencies, coverage, one dispute, three carried over', async () => {
  const data = await world().data(QUESTION, VARIABLES);
  const { bilateralProgram: page } = data;
  expect(page).toMatchObject({
    code: 'P-MXHN-1719', kind: 'BILATERAL', start: '2017', end: '2019', declaredProjects: 14, parties: [{ iso3: 'MEX' }, { iso3: 'HND' }],
    session: { code: 'JC8', heldOn: '2017-03-15' }, operationalMechanism: true, budgetaryMechanism: false,
    completion: { ofAgreed: { numerator: '4', denominator: '14' }, ofNotCancelled: { numerator: '4', denominator: '13' } },
    projects: { totalCount: 14, coverage: { scope: 'federal' } },
    one: { money: [{ currency: 'MXN', value: '7350000.00', coverage: { known: 13, excluded: [{ reason: 'WITHHELD', count: 1 }] } }] },
    other: { money: [{ currency: 'HNL', value: '4150000.00', coverage: { known: 13, excluded: [{ reason: 'NOT_REPORTED', count: 1 }] } }] },
    wordsOfOne: { confirmed: { value: '13' }, disputed: { value: '0' }, disputes: [] },
    wordsOfOther: { confirmed: { value: '12' }, disputed: { value: '1' }, disputes: [{ ownValue: '380000', ownCurrency: 'MXN', record: { code: 'HN07' } }] },
    predecessorBalance: { previousSession: { code: 'JC7' }, continuing: { totalCount: 3, nodes: [['CM-HN02', 1], ['CM-HN05', 1], ['CM-HN09', 2]].map(([which, times]) => ({ code: which, timesCarriedOver: times })) } },
  });
  expect(page.projects.nodes.map((each: any) => each.code)).toEqual(all.map(code));
  expect(page.projects.nodes.map((each: any) => each.participations.map((part: any) => [part.role, part.country.iso3]).sort())).toEqual(all.map(rolesOf));
  expect(page.projects.nodes.map((each: any) => each.status)).toEqual(all.map((n) => Object.keys(STATUSES).find((status) => STATUSES[status]!.includes(n))));
  expect(gzipSync(JSON.stringify(data)).length).toBeLessThan(PAGE_BYTES);
});

test('each project shows what either side gave, a zero, an amount nobody reported and one that is withheld apart', async () => {
  const { bilateralProgram: page } = await world().data(QUESTION, VARIABLES);
  const moneyOf = (n: number) => Object.fromEntries(page.projects.nodes[n - 1].contributions.map((line: any) => [line.contributorCountry.iso3, [line.currency, line.moneyOrReason.amount ?? line.moneyOrReason.reason]]));
  expect([8, 12, 13].map(moneyOf)).toEqual([
    { MEX: ['MXN', '300000'], HND: ['HNL', '0'] }, { MEX: ['MXN', '250000'], HND: ['HNL', 'NOT_REPORTED'] }, { MEX: ['MXN', 'WITHHELD'], HND: ['HNL', '0'] },
  ]);
});

describe('as one GET', () => {
  const front = useFront(world, { budgets: { anonymous: 1_000_000, signedIn: 1_000_000 } });
  const ask = (name: string, init?: RequestInit) => front().send(`/graphql?queryId=${name}&variables=${encodeURIComponent(JSON.stringify(VARIABLES))}`, init);

  test('a name that nobody registered, two names, and a name beside a text are refused', async () => {
    const wrong = [['FE-00', 404], ['FE-01&queryId=FE-01', 400], ['FE-01&query=%7B__typename%7D', 400], ['..%2F..%2Fpackage', 404]] as const;
    for (const [name, status] of wrong) {
      const reply = await ask(name);
      expect([name, reply.status, reply.headers.get('cache-control'), reply.headers.get('etag')]).toEqual([name, status, 'no-store', null]);
      expectPlain(reply);
    }
  });

  test('FE-01: a GET by name answers what the text answers, for any cache, and a second one nothing but that it still holds', async () => {
    const byText = await front().ask(QUESTION, VARIABLES);
    for (const name of ['FE-01', createHash('sha256').update(QUESTION).digest('hex')]) {
      const first = await ask(name);
      expect([first.status, first.headers.get('cache-control')]).toEqual([200, 'public, no-cache']);
      expect(first.json.data).toEqual(byText.json.data);
      expect(first.json.extensions.cost).toMatchObject({ remaining: null, resetAt: null }); // no caller's account in what all callers share
      const etag = first.headers.get('etag')!;
      const again = await ask(name, { headers: { 'if-none-match': `"other", W/${etag}` } });
      expect([again.status, again.text, again.headers.get('etag')]).toEqual([304, '', etag]);
      expect((await ask(name, { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
    }
  });

  test('what is refused, or misses something, no cache keeps', async () => {
    const reply = await front().send('/graphql?queryId=FE-01');
    expect([reply.json.errors[0].extensions.code, reply.headers.get('cache-control'), reply.headers.get('etag')]).toEqual(['BAD_USER_INPUT', 'no-store', null]);
  });
});

describe('of generated programs', () => {
  const grown = useWorld('empty');
  afterAll(removePackageFolders);

  test('FE-01: a program of 1,400 projects takes as many SQL statements as one of 14', async () => {
    const countries = { 14: ['KEN', 'UGA'], 1400: ['FJI', 'TON'] } as const;
    for (const n of [14, 1400] as const) expect((await load(grown().database.owner!, packageFolder(programOf(n, countries[n])))).problems).toEqual([]);
    const statements: number[] = [];
    for (const n of [14, 14, 1400] as const) {
      const data = await grown().data(QUESTION, { program: `of-${n}`, one: countries[n][0], other: countries[n][1] });
      expect([data.bilateralProgram.projects.totalCount, data.bilateralProgram.predecessorBalance.continuing.totalCount]).toEqual([n, n]);
      expect(gzipSync(JSON.stringify(data)).length).toBeLessThan(PAGE_BYTES);
      statements.push(grown().statements());
    }
    expect(statements[2]).toBe(statements[1]); // labels come to memory with the first
  });
});
