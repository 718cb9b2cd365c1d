import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/PC-44.graphql'), 'utf8');
const world = useQuestionWorld('demo');

/** Seed facts: financed by AMEXCID, taught by Mexican Customs at ports of entry, one week, experts "from all the Mesoamerican countries". */
test('PC-44: payer, teacher and the group that came; the group is not spelled out into countries', async () => {
  const nobody = { name: null, country: null, organization: null, grouping: null };
  expect(await world().data(QUESTION, { event: 'ev-taller-2015' })).toEqual({ event: {
    code: 'ev-taller-2015', start: '2015-12', place: 'ports of entry in Mexico', note: 'one week, for customs experts, paid by AMEXCID',
    actors: [
      { role: 'FINANCED', party: { ...nobody, name: 'AMEXCID', organization: { code: 'org-amexcid' } } },
      { role: 'TAUGHT', party: { ...nobody, name: 'Mexican Customs' } },
      { role: 'ATTENDED', party: { ...nobody, grouping: { code: 'grp-mesoamerica' } } },
    ],
    attendingCountries: null, headCount: null,
    absences: [{ field: 'headCount', reason: 'NOT_REPORTED' }, { field: 'attendingCountries', reason: 'NOT_REPORTED' }],
    sources: [{ title: 'South-South and Triangular Cooperation - Mexico (note on trade facilitation, about 2017)' }],
  } });
});

test('no member of the group is found as one that attended', async () => {
  const { events } = await world().data('{ events(filter: { actor: { country: "HND", role: ATTENDED } }, first: 100) { nodes { code } } }');
  expect(events.nodes.length).toBeGreaterThan(0);
  expect(events.nodes.map((each: any) => each.code)).not.toContain('ev-taller-2015');
});
