import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/PC-27.graphql'), 'utf8');
const world = useQuestionWorld('fixture');
const ask = async (variables: object = {}) => (await world().data(QUESTION, { framework: 'PROCID-1418', ...variables })).resultsFramework;
const report = (year: string, publishedOn: string, byte: string) => ({
  code: `PROCID-REPORT-${year}`, publishedOn, url: `https://example.org/procid-${year}.pdf`, archivedSha256: byte.repeat(32), document: null, sources: [{ title: expect.stringContaining('FICTIONAL') }],
});

test('PC-27: the reports for 2016 and 2017 with link, date and archived copy; the other three years are gaps', async () => {
  expect(await ask()).toEqual({ code: 'PROCID-1418', start: '2014', end: '2018', reportedYears: [
    { year: '2014', isGap: true, reports: [] },
    { year: '2015', isGap: true, reports: [] },
    { year: '2016', isGap: false, reports: [report('2016', '2017-08-09', '6f')] },
    { year: '2017', isGap: false, reports: [report('2017', '2018-06-30', '7a')] },
    { year: '2018', isGap: true, reports: [] },
  ] });
});

test('a year that is not over is no gap, and a report of later was not there yet', async () => {
  const told = async (asOf: string) => (await ask({ asOf })).reportedYears.map((each: any) => [each.year, each.isGap]);
  expect(await told('2017-08-08')).toEqual([['2014', true], ['2015', true], ['2016', true]]);
  expect(await told('2017-08-09')).toEqual([['2014', true], ['2015', true], ['2016', false]]);
  expect(await told('2014-12-31')).toEqual([]);
});
