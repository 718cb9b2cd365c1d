import { recordId } from '../../src/kernel/record-id';
import { documented } from '../support/operations';
import { speaking } from '../support/words';
import { AMINA, HONDURAS, MEXICO, PARTNER } from '../support/writing';
import { useWorld } from '../support/world';

const world = useWorld('fixture');
const { confirm, dispute, withdrawWord } = speaking(world);
const project = (code: string) => recordId('prj', code);
const LINE = recordId('con', 'HN03-MEX');

/** PC-12 asked by somebody, as codes. */
async function words(as?: typeof HONDURAS): Promise<{ confirmed: number; disputed: string[]; silent: string[] }> {
  const { bilateralProgram: { one } } = await world().data(documented('PC-12').query, { program: 'P-MXHN-1719', one: 'HND', other: 'MEX' }, as);
  const codes = (figure: { members: { nodes: { code: string }[] } }) => figure.members.nodes.map(({ code }) => code);
  return { confirmed: Number(one.confirmed.value), disputed: codes(one.disputed), silent: codes(one.silent) };
}
const mexican = async (disputes: string): Promise<string> =>
  (await world().data('query ($rule: DisputeRule!) { project(code: "HN03") { contributionTotals(filter: { contributorCountry: "MEX" }, disputes: $rule) { money { value } } } }', { rule: disputes })).project.contributionTotals.money[0].value;

test('the first word of a party: silent before, confirmed at once for everybody, and silent again when it is taken back', async () => {
  expect(await words()).toEqual({ confirmed: 12, disputed: ['HN07'], silent: ['HN03'] });
  const { word, saved, userErrors } = await confirm({ recordId: project('HN03') }, HONDURAS);
  expect(userErrors).toEqual([]);
  expect(word).toEqual({ id: saved.recordId, recordVersion: saved.version, field: null, verdict: 'CONFIRMED', ownValue: null, ownCurrency: null, note: null, on: '2019-06-30', country: { iso3: 'HND' }, record: { id: project('HN03') } });
  expect(await words()).toEqual({ confirmed: 13, disputed: ['HN07'], silent: [] });

  expect((await withdrawWord({ id: word.id, version: saved.version }, HONDURAS)).userErrors).toMatchObject([{ code: 'REQUIRED', field: 'reason' }]);
  expect((await withdrawWord({ id: word.id, version: saved.version, reason: 'falta revisar' }, MEXICO)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  expect((await withdrawWord({ id: word.id, version: saved.version, reason: 'falta revisar' }, HONDURAS)).userErrors).toEqual([]);
  for (const viewer of [undefined, HONDURAS]) expect(await words(viewer)).toEqual({ confirmed: 12, disputed: ['HN07'], silent: ['HN03'] });
  expect((await confirm({ recordId: project('HN03') }, HONDURAS)).userErrors).toEqual([]); // and may speak again
});

test('a word replaces the one before on the same, which stays in the history: a dispute that is settled', async () => {
  const disputed = await dispute({ recordId: project('HN01'), note: 'No fue en 2017' }, HONDURAS);
  expect(disputed).toMatchObject({ word: { recordVersion: 2, verdict: 'DISPUTED', note: 'No fue en 2017' }, userErrors: [] });
  expect((await words()).disputed).toEqual(['HN01', 'HN07']);
  const settled = await confirm({ recordId: project('HN01') }, HONDURAS);
  expect(settled).toMatchObject({ word: { id: disputed.word.id, recordVersion: 3, verdict: 'CONFIRMED', note: null } });
  expect((await words()).disputed).toEqual(['HN07']);
  const kept = await world().database.owner!.query(`select version, document->>'verdict' as verdict from record_version where record_id = $1 order by version`, [disputed.word.id]);
  expect(kept).toEqual([{ version: 1, verdict: 'CONFIRMED' }, { version: 2, verdict: 'DISPUTED' }, { version: 3, verdict: 'CONFIRMED' }]);
});

test('a disputed amount changes no record; totals take the own value of the other party only where they are asked to', async () => {
  const before = await mexican('CUSTODIAN');
  expect(await mexican('OTHER_PARTY')).toBe(before);
  expect(await dispute({ recordId: LINE, field: 'money', ownValue: '1500000', ownCurrency: 'MXN' }, HONDURAS)).toMatchObject({ word: { ownValue: '1500000', ownCurrency: 'MXN', record: { id: LINE } }, userErrors: [] });
  expect([await mexican('CUSTODIAN'), await mexican('OTHER_PARTY')]).toEqual([before, '1500000.00']);
});

describe('no word', () => {
  const refused = async (input: object, as: typeof HONDURAS, say = confirm) => (await say(input, as)).userErrors.map(({ code, field }: { code: string; field: string }) => `${code} ${field}`);

  test('of a party that the record does not name', async () => {
    expect(await refused({ recordId: project('HN01') }, { ...HONDURAS, countries: ['GTM'] })).toEqual(['NOT_ALLOWED recordId']);
    expect(await refused({ recordId: LINE }, { ...HONDURAS, countries: ['GTM'] })).toEqual(['NOT_ALLOWED recordId']);
  });

  test('in the name of another party, or by who may not publish for the own one', async () => {
    expect(await refused({ recordId: project('HN01'), party: 'HND' }, MEXICO)).toEqual(['NOT_ALLOWED party']);
    expect(await refused({ recordId: project('HN01') }, { ...HONDURAS, roles: ['AUDITOR'] })).toEqual(['NOT_ALLOWED null']);
    expect([(await refused({ recordId: project('HN01') }, PARTNER)).length, (await refused({ recordId: project('HN01') }, AMINA)).length]).toEqual([1, 1]);
  });

  test('on a record that is hidden, is none, or is not attested; and no dispute that says nothing', async () => {
    expect(await refused({ recordId: project('DRAFT-HN99') }, HONDURAS)).toEqual(['NOT_FOUND recordId']);
    expect(await refused({ recordId: 'prj_0000000000000000' }, HONDURAS)).toEqual(['NOT_FOUND recordId']);
    expect(await refused({ recordId: recordId('frw', 'HN-PLAN-1') }, HONDURAS)).toEqual(['NOT_FOUND recordId']);
    expect(await refused({ recordId: project('HN01') }, HONDURAS, dispute)).toEqual(['REQUIRED ownValue']);
    expect(await refused({ recordId: project('HN01'), ownCurrency: 'MXN', note: 'x' }, HONDURAS, dispute)).toEqual(['REQUIRED ownValue']);
  });
});
