import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { coverageOn } from '../../src/kernel/coverage';
import { firstDay, lastDay } from '../../src/kernel/partial-date';
import { gatewayOf } from '../support/gateway';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/TP-42.graphql'), 'utf8');
const world = useQuestionWorld('fixture');
const SOURCES = [
  { title: 'MX', lastUpdate: '2019-06-28', ageDays: 2, isStale: false },
  { title: 'HN', lastUpdate: '2019-05-02', ageDays: 59, isStale: false },
  { title: 'US (IATI import)', lastUpdate: '2018-12-15', ageDays: 197, isStale: true },
];
const NOTICE = { asOf: '2019-06-30', limitDays: 90, stale: [{ title: 'US (IATI import)', lastUpdate: '2018-12-15', ageDays: 197 }], unknown: [] };

test('TP-42: the age of each source; the US import is 197 days old, and every answer that read the register says so', async () => {
  expect(await world().data(QUESTION, { project: 'TR01' })).toEqual({
    sourceFreshness: { sources: SOURCES, rule: { code: 'source-freshness', version: '1', text: expect.stringContaining('Older than 90 days is stale') }, asOf: '2019-06-30' },
    projects: { totalCount: expect.any(Number), coverage: { scope: 'federal', sources: SOURCES } },
    project: { title: { value: 'Trade facilitation and border management' }, sources: [{ title: 'FICTIONAL register of Mexican cooperation', publishedOn: null, readOn: null }, { title: 'FICTIONAL IATI file of the United States', publishedOn: null, readOn: null }]},
  });
  for (const query of ['{ projects { totalCount } }', '{ project(code: "TR01") { code } }', '{ country(iso3: "HND") { roleBalance { recipient { value } } } }']) {
    expect((await world().monolith.run(query)).extensions).toMatchObject({ freshness: NOTICE });
  }
});

test('the notice stands beside the cost, also behind a router; an answer that read nothing has none', async () => {
  const gateway = await gatewayOf(world());
  expect((await gateway.run('{ projects(first: 1) { nodes { code } } }')).extensions).toEqual({ cost: expect.any(Object), freshness: NOTICE });
  expect((await world().monolith.run('{ __typename }')).extensions).toEqual({ cost: expect.any(Object) });
});

test('a source that does not tell its last update is neither fresh nor stale, and a month is as old as its last day', () => {
  const coverage = (lastUpdate: string | null, today: string) => coverageOn({ scope: '', subnationalReporters: 0, sources: [{ title: 'A', lastUpdate }] }, today).sources[0];
  expect(coverage(null, '2019-06-30')).toEqual({ title: 'A', lastUpdate: null, ageDays: null, isStale: null });
  expect(coverage('2019-04', '2019-07-29')).toMatchObject({ ageDays: 90, isStale: false });
  expect(coverage('2019-04', '2019-07-30')).toMatchObject({ ageDays: 91, isStale: true });
  expect(coverage('2019', '2019-06-30')).toMatchObject({ ageDays: 0, isStale: false });
});

test('the age is what every day that the date may mean grants, and a day later it is no less', () => {
  const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2030-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
  const age = (lastUpdate: string, today: string) => coverageOn({ scope: '', subnationalReporters: 0, sources: [{ title: 'A', lastUpdate }] }, today).sources[0]!.ageDays!;
  fc.assert(fc.property(day, day, fc.constantFrom(4, 7, 10), (date, today, precision) => {
    const partial = date.slice(0, precision);
    expect(age(partial, today)).toBeLessThanOrEqual(age(date, today));
    expect(age(lastDay(partial), today)).toBe(age(partial, today));
    expect(age(firstDay(partial), today)).toBeGreaterThanOrEqual(age(partial, today));
  }), { numRuns: 200 });
});
