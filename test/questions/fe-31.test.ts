import { documented } from '../support/operations';
import { draft, HONDURAS, keyed, MEXICO, SAVE } from '../support/writing';
import { useWorld } from '../support/world';
import type { Viewer } from '../../src/kernel/viewer';

const world = useWorld('fixture');
const { query } = documented('FE-31');
const CLERK: Viewer = { ...HONDURAS, subject: 'clerk', roles: ['PARTNER'], countries: [], organizations: ['org-fx-sefin'] };
const AUDITOR: Viewer = { ...HONDURAS, subject: 'auditor', roles: ['AUDITOR'] };
const WHOLE = { description: [{ locale: 'es', text: 'Agua para escuelas' }], instrument: 'PROJECT', sectors: [{ vocabulary: 'FX', code: 'SOCIAL', suggested: false }], start: '2019-08', end: '2020-08', session: 'JC8' };
const MOVE = 'mutation ($input: MoveProjectInput!) { moveProject(input: $input) { version visibility project { status statusAsOf approvedOn statusHistory { status on reason note } } userErrors { code field expected } } }';
const PUBLISH = 'mutation ($input: PublishRecordsInput!) { publishRecords(input: $input) { saved { version } userErrors { code field } } }';
const WITHDRAW = 'mutation ($input: WithdrawRecordInput!) { withdrawRecord(input: $input) { saved { version } userErrors { code field } } }';
type Can = { action: string; to: string | null; allowed: boolean; reasons: { code: string; field: string | null; message: string }[]; missing: { field: string; rule: string }[]; asks: { field: string }[] };
interface Form { id: string; recordVersion: number; status: string | null; viewerCan: Can[] }

const form = async (code: string, as?: Viewer): Promise<Form | null> => (await world().data(query, { code, to: 'APPROVED' }, as)).project;
const save = async (input: object, as = HONDURAS) => (await world().data(SAVE, { input: { idempotencyKey: keyed(), ...input } }, as)).saveProject;
const move = async (input: object, as = HONDURAS) => (await world().data(MOVE, { input: { idempotencyKey: keyed(), ...input } }, as)).moveProject;
const can = (of: Form, action: string, to: string | null = null) => of.viewerCan.find((each) => each.action === action && each.to === to)!;

/** What an action is sent with when the form fills in what it asks for. */
const attempt = async ({ id, recordVersion }: Form, { action, to, asks }: Can, code: string, as: Viewer): Promise<{ code: string }[]> => {
  const asked = Object.fromEntries(asks.map(({ field }) => [field.slice('input.'.length), field === 'input.statusReason' ? 'BUDGET_CUT' : 'nota']));
  if (action === 'SAVE') return (await save({ code, recordVersion, note: keyed() }, as)).userErrors;
  if (action === 'PUBLISH') return (await world().data(PUBLISH, { input: { idempotencyKey: keyed(), records: [{ id, version: recordVersion }] } }, as)).publishRecords.userErrors;
  if (action === 'WITHDRAW') return (await world().data(WITHDRAW, { input: { idempotencyKey: keyed(), id, version: recordVersion, ...asked } }, as)).withdrawRecord.userErrors;
  return (await move({ id, version: recordVersion, to, ...asked }, as)).userErrors;
};

test('FE-31: the form tells what Honduras may do with its draft, why not, and what is missing', async () => {
  await save(draft('HND-agua'));
  const own = (await form('HND-agua', HONDURAS))!;
  expect(['SAVE', 'PUBLISH', 'WITHDRAW'].map((action) => can(own, action).allowed)).toEqual([true, true, true]);
  expect(can(own, 'MOVE', 'REQUESTED')).toEqual({ action: 'MOVE', to: 'REQUESTED', allowed: true, reasons: [], missing: [], asks: [] });
  const approved = can(own, 'MOVE', 'APPROVED');
  expect(approved.allowed).toBe(false);
  expect(approved.missing.map(({ field }) => field)).toEqual(['description', 'instrument', 'sectors', 'start', 'end', 'session']);
  expect(approved.reasons[0]).toMatchObject({ code: 'REQUIRED', field: 'description', message: 'Falta un dato obligatorio.' });
  const { requiredFields } = await world().data(query, { code: 'HN01', to: 'APPROVED' });
  expect(requiredFields.map(({ field }: { field: string }) => field)).toEqual(['code', 'citations', 'participations', 'title', 'participations', 'description', 'instrument', 'modality', 'sectors', 'start', 'end', 'session']);
  expect((await form('HN01'))!.viewerCan.every(({ allowed, reasons }) => !allowed && reasons[0]!.code === 'NOT_ALLOWED')).toBe(true);
});

test('a step is written with its history, its day and its reason, and a cancelled project goes nowhere', async () => {
  const { record } = await save({ ...draft('HND-pasos'), ...WHOLE, publish: true });
  for (const [i, to] of ['REQUESTED', 'FORMULATED', 'APPROVED'].entries()) expect(await move({ id: record.id, version: i + 1, to })).toMatchObject({ version: i + 2, visibility: 'PUBLISHED', project: { status: to }, userErrors: [] });
  expect((await move({ id: record.id, version: 4, to: 'CANCELLED' })).userErrors).toMatchObject([{ code: 'REQUIRED', field: 'input.statusReason' }]);
  expect((await move({ id: record.id, version: 3, to: 'CANCELLED', statusReason: 'BUDGET_CUT' })).userErrors).toMatchObject([{ code: 'CONFLICT' }]);
  const { project } = await move({ id: record.id, version: 4, to: 'CANCELLED', statusReason: 'OTHER', note: 'huracán' });
  expect(project).toMatchObject({ status: 'CANCELLED', statusAsOf: '2019-06-30', approvedOn: '2019-06-30' });
  expect(project.statusHistory.at(-1)).toEqual({ status: 'CANCELLED', on: '2019-06-30', reason: 'OTHER', note: 'huracán' });
  expect((await form('HND-pasos', HONDURAS))!.viewerCan.filter(({ action, allowed }) => action === 'MOVE' && allowed)).toEqual([]);
});

test('FE-31: what the form says is allowed is done, and what it says is not is refused for the reason that it gave', async () => {
  await save({ ...draft('HND-poco') });
  await save({ ...draft('HND-todo'), ...WHOLE, status: 'FORMULATED', statusHistory: [{ status: 'FORMULATED', on: '2019-05-01' }] });
  await save({ ...draft('HND-publico'), ...WHOLE, publish: true });
  let allowed = 0;
  const tried = new Set<string>();
  for (const [n, code] of ['HND-poco', 'HND-todo', 'HND-publico', 'HN01', 'HN05'].entries()) for (const as of [HONDURAS, MEXICO, CLERK, AUDITOR]) {
    for (const i of (as === HONDURAS ? [0, 3, 5, 6, 10, 1, 7, 4, 2] : [0, 5, 1]).map((each) => (each + n) % 11)) {
      const shown = await form(code, as);
      if (!shown) break;
      const said = shown.viewerCan[i]!;
      const refused = await attempt(shown, said, code, as);
      expect({ code, as: as.subject, said: said.action, to: said.to, allowed: said.allowed, refused: said.reasons.map((each) => each.code) }).toEqual({ code, as: as.subject, said: said.action, to: said.to, allowed: refused.length === 0, refused: refused.map((each) => each.code) });
      tried.add(`${said.action} ${said.to} ${said.allowed}`);
      if (said.allowed) allowed += 1;
    }
  }
  expect(allowed).toBeGreaterThan(10);
  expect([...tried].filter((each) => each.endsWith('false')).length).toBeGreaterThan(6);
});
