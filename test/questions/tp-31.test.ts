import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/templates';
import { useQuestionWorld } from '../support/question-world';

const QUESTION = readFileSync(join(ROOT, 'docs/questions/TP-31.graphql'), 'utf8');
const world = useQuestionWorld('fixture', 'OWN');
const WISH = { topic: 'joint border inspections', vocabulary: 'FX', sector: 'TRADE', recipient: 'HND' };
const ask = async (more: object = {}) => (await world().data(QUESTION, { provider: 'MEX', for: { ...WISH, ...more } })).country.capableInstitutions;
const rule = { code: 'capable-institutions', version: '1', text: expect.stringContaining('Never a weighted sum') };
const event = (code: string) => ({ kind: 'EVENT_TAUGHT', record: { id: expect.any(String), code } });
const TR01 = { kind: 'PROJECT', record: { id: expect.any(String), code: 'TR01', status: null } };
const days = (code: string, quantity: string) => ({ kind: 'EXPERT_DAYS', record: { id: expect.any(String), code, quantity, unit: 'EXPERT_DAYS' } });
const HN01 = { kind: 'COMPLETED_BY_COUNTRY', record: { id: expect.any(String), code: 'HN01', status: 'COMPLETED' } };
const institution = (rank: number, code: string, more: object) => ({ rank, organization: { code, name: { value: expect.any(String) } }, rule, ...more });

test('TP-31: SAT first, the Ministry of Economy second, each with its events, projects and days; without EV05 SAT stands a level lower', async () => {
  const sat = institution(1, 'org-fx-sat', { level: 'TAUGHT_THE_TOPIC', expertDays: '80', evidence: [event('EV05'), TR01, days('TR01-SAT', '80'), HN01] });
  const economy = institution(2, 'org-fx-se', { level: 'WORKED_WITH_RECIPIENT', expertDays: '40', evidence: [TR01, days('TR01-SE', '40'), HN01] });
  expect(await ask()).toEqual({ totalCount: 2, nodes: [sat, economy] });
  expect(await ask({ topic: 'inspecciones FRONTERIZAS' })).toEqual({ totalCount: 2, nodes: [sat, economy] });
  await world().database.owner!.query("delete from event_search where id = (select id from event where code = 'EV05')");
  await world().database.owner!.query("update event set held_status = 'EXPECTED', start_on = '2019-12' where code = 'EV05'");
  expect(await ask()).toEqual({ totalCount: 2, nodes: [{ ...sat, level: 'WORKED_WITH_RECIPIENT', evidence: [TR01, days('TR01-SAT', '80'), HN01] }, economy] });
});

test('nobody of the country is known in the subject: an empty list; a topic without a word is refused', async () => {
  expect(await ask({ sector: 'HEALTH', topic: 'vacunas' })).toEqual({ totalCount: 0, nodes: [] });
  const { errors } = await world().run(QUESTION, { provider: 'MEX', for: { ...WISH, topic: '...' } });
  expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['BAD_USER_INPUT']);
});
