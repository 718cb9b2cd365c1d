import { focalPointRecords } from '../../../src/modules/actors/focal-point.package';
import { bodyRecords } from '../../../src/modules/actors/body.package';
import { versionInForce } from '../../../src/modules/actors/legal-instrument.rules';
import { useSharedWorld } from '../../support/world';

const world = useSharedWorld('fixture');

test('a mailbox without consent is refused by the package and by the database', async () => {
  expect(focalPointRecords.check!({ mail: 'a@b.example' })).toEqual([{ field: 'mailConsentOn', expected: 'the date on which the office agreed that its mailbox is shown', got: undefined }]);
  const change = world().database.owner!.transaction(async (manager) => {
    await manager.query('set local role mixta_loader');
    await manager.query(`update focal_point set mail_consent_on = null where code = 'fpt-fx-hn'`);
  });
  await expect(change).rejects.toMatchObject({ driverError: { constraint: 'focal_point_mail_with_consent' } });
});

test('a mailbox is shown with consent and while the entry holds; else the absence says why', async () => {
  expect(await world().data('{ focalPoints { nodes { code role mail validUntil office { value } country { iso3 } organization { code } absences(fields: ["mail"]) { reason note } } } }')).toEqual({ focalPoints: { nodes: [
    { code: 'fpt-fx-hn', role: 'COOPERATION', mail: 'enlace@sefin.example', validUntil: '2019-12', office: { value: 'Oficina de enlace de cooperación de Honduras' }, country: { iso3: 'HND' }, organization: { code: 'org-fx-sefin' }, absences: [] },
    { code: 'fpt-fx-hn-old', role: 'COOPERATION', mail: null, validUntil: '2018-03', office: { value: 'Oficina de enlace anterior' }, country: { iso3: 'HND' }, organization: { code: 'org-fx-hn-seplan' }, absences: [{ reason: 'WITHHELD', note: 'the entry no longer holds' }] },
    { code: 'fpt-fx-mx', role: 'REGISTER', mail: null, validUntil: null, office: { value: 'Dirección de registro' }, country: { iso3: 'MEX' }, organization: { code: 'org-fx-amexcid' }, absences: [{ reason: 'WITHHELD', note: 'no consent' }] },
  ] } });
});

test('the law in force is that of the day asked about; without dates nothing is said to be in force', async () => {
  expect(await world().data(`{ law: legalInstrument(code: "law-fx-coop") { now: versionInForce { label } then: versionInForce(on: "2018-06") { label } before: versionInForce(on: "2010") { label } versions { label } }
    undated: legalInstrument(code: "law-fx-undated") { versionInForce { label } versions { label } } }`)).toEqual({
    law: { now: { label: 'Reforma de 2018' }, then: { label: 'Texto original' }, before: null, versions: [{ label: 'Texto original' }, { label: 'Reforma de 2018' }, { label: 'Reforma de 2020' }] },
    undated: { versionInForce: null, versions: [{ label: 'Texto único' }] },
  });
  expect(versionInForce([{ inForceFrom: '2018', inForceTo: null }, { inForceFrom: '2015', inForceTo: null }], '2019-01-01')).toEqual({ inForceFrom: '2018', inForceTo: null });
});

test('a member of a body is one party, told in words', () => {
  expect(bodyRecords.check!({ members: [{ country: 'MEX', groupName: 'all' }, {}], mandates: [{ role: 'CHAIR', country: 'MEX' }] })).toEqual([
    { field: 'members[0]', expected: 'exactly one of country, organization, groupName', got: 'country, groupName' },
    { field: 'members[1]', expected: 'exactly one of country, organization, groupName', got: 'none' },
  ]);
});

test('subdivisions of a country come in pages, one by its code', async () => {
  expect(await world().data('{ country(iso3: "MEX") { subdivisions(first: 2) { totalCount nodes { code } } } subdivision(code: "MX-CHP") { kind name(locale: "es") { value } country { iso3 } } }')).toEqual({
    country: { subdivisions: { totalCount: 32, nodes: [{ code: 'MX-AGU' }, { code: 'MX-BCN' }] } },
    subdivision: { kind: 'state', name: { value: 'Chiapas' }, country: { iso3: 'MEX' } },
  });
});
