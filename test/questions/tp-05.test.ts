import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/TP-05.graphql'), 'utf8');
const VARIABLES = { from: '2017', to: '2017', kind: 'WORKSHOP_SERIES' };
const SOURCES = [{ title: 'South-South and Triangular Cooperation - Mexico (note on trade facilitation, about 2017)' }];
const SUBJECTS = ['Single Windows for Trade', 'Secure Operators', 'Joint Border Inspections'].map((value) => ({ value, locale: 'en' }));

describe('over the fixture', () => {
  const world = useQuestionWorld('fixture');

  /** Seed fact: the three subjects, "among others". */
  test('TP-05: three subjects, and the list is not exhaustive', async () => {
    expect(await world().data(QUESTION, VARIABLES)).toEqual({ events: { nodes: [
      { code: 'EV-SEED-2017', start: '2017', topics: SUBJECTS, topicsExhaustive: false, sources: SOURCES },
    ] } });
  });

  test('where nobody says whether there were others, that is not known either', async () => {
    expect(await world().data('{ event(code: "EV03") { topicsExhaustive absences(fields: ["topicsExhaustive"]) { reason } } }')).toEqual({ event: { topicsExhaustive: null, absences: [{ reason: 'NOT_REPORTED' }] } });
  });
});

describe('over the demonstration set', () => {
  const world = useQuestionWorld('demo');

  test('TP-05: the same subjects under the one the record is filed by', async () => {
    expect(await world().data(QUESTION, VARIABLES)).toEqual({ events: { nodes: [
      { code: 'ev-talleres-2017', start: '2017', topics: [{ value: 'trade facilitation', locale: 'en' }, ...SUBJECTS], topicsExhaustive: false, sources: SOURCES },
    ] } });
  });
});
