import { documented } from '../support/operations';
import { draft, HONDURAS, keyed, SAVE } from '../support/writing';
import { useWorld } from '../support/world';

const world = useWorld('fixture');
const { query } = documented('PC-58');
const save = (input: object) => world().data(SAVE, { input: { ...draft('HND-agua'), idempotencyKey: keyed(), ...input } }, HONDURAS);
const ask = async () => (await world().data(query, { code: 'HND-agua' }, HONDURAS)).project;

test('PC-58: what a proposal lacks before it can be approved, and nothing once it is there', async () => {
  await save({ status: 'FORMULATED', start: '2019-08' });
  const { title, status, viewerCan: [step, ...others] } = await ask();
  expect([title, status, others]).toEqual([{ value: 'Agua segura' }, 'FORMULATED', []]);
  expect(step.missing).toEqual([
    { field: 'description', rule: 'what it is about' }, { field: 'instrument', rule: 'whether it is a program, a project or an action' }, { field: 'sectors', rule: 'at least one sector' },
    { field: 'end', rule: 'its end as agreed' }, { field: 'session', rule: 'the session, program or commitment that approves it' },
  ]);
  expect(step.reasons[0]).toEqual({ code: 'REQUIRED', field: 'description', message: 'Falta un dato obligatorio.' });
  await save({ recordVersion: 1, description: [{ locale: 'es', text: 'Agua para escuelas' }], instrument: 'PROJECT', sectors: [{ vocabulary: 'FX', code: 'SOCIAL', suggested: false }], end: '2020-08', session: 'JC8' });
  expect((await ask()).viewerCan).toEqual([{ allowed: true, missing: [], reasons: [] }]);
});
