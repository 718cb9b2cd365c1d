import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/PC-39.graphql'), 'utf8');
const SEED = [{ title: 'South-South and Triangular Cooperation - Mexico (note on trade facilitation, about 2017)' }];

describe('over the demonstration set', () => {
  const world = useQuestionWorld('demo');

  /** Seed fact: expected in the first quarter of 2017, never confirmed. */
  test('PC-39: the working group on trade facilitation, expected in a quarter, is not taken for held', async () => {
    expect(await world().data(QUESTION, { kind: 'WORKING_GROUP_MEETING' })).toEqual({ events: { totalCount: 1, nodes: [{
      code: 'ev-mtfwg-2017', name: { value: 'First meeting of the Mesoamerican Trade Facilitation Working Group', locale: 'en' }, kind: 'WORKING_GROUP_MEETING',
      start: '2017-Q1', heldStatus: 'EXPECTED', held: null, project: { code: 'prj-marco-fc' },
      absences: [{ field: 'held', reason: 'NOT_REPORTED', note: 'expected date; no source confirms that it was held' }], sources: SEED,
    }] } });
  });

  test('no other event is expected: a workshop without a word on it is not', async () => {
    expect(await world().data(QUESTION, {})).toMatchObject({ events: { totalCount: 1 } });
    expect(await world().data('{ event(code: "ev-talleres-2017") { heldStatus held absences(fields: ["heldStatus", "held"]) { field reason } } }')).toEqual({ event: {
      heldStatus: null, held: null, absences: [{ field: 'heldStatus', reason: 'NOT_REPORTED' }, { field: 'held', reason: 'NOT_REPORTED' }],
    } });
  });
});

describe('over the fixture', () => {
  const world = useQuestionWorld('fixture');

  test('a draft that is expected is hidden, one that was held or not held is no answer', async () => {
    const { events } = await world().data(QUESTION, {});
    expect(events).toMatchObject({ totalCount: 1, nodes: [{ code: 'EV-SEED-WG', start: '2017-Q1', heldStatus: 'EXPECTED', held: null }] });
    expect(await world().data('{ held: event(code: "EV03") { held } not: event(code: "EV-FX-CANCELLED") { held } }')).toEqual({ held: { held: true }, not: { held: false } });
  });
});
