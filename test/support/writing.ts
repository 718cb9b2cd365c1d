import { randomBytes } from 'node:crypto';
import type { Viewer } from '../../src/kernel/viewer';

const viewer = (subject: string, more: Partial<Viewer>): Viewer => ({ subject, kind: 'PERSON', roles: ['OFFICIAL'], countries: [], organizations: [], scopes: ['READ', 'WRITE'], ...more });

/** People who write: officials of two countries, a member of a partner and an administrator of its agency. */
export const HONDURAS = viewer('ana', { countries: ['HND'] });
export const MEXICO = viewer('miguel', { countries: ['MEX'] });
export const PARTNER = viewer('greta', { roles: ['PARTNER'], organizations: ['org-fx-giz'] });
export const AMINA = viewer('amina', { roles: ['AGENCY_ADMIN'], organizations: ['org-fx-giz'] });

const ERRORS = 'userErrors { code field expected message(locale: "es") }';
export const SAVE = `mutation ($input: SaveProjectInput!) { saveProject(input: $input) { recordVersion visibility ${ERRORS} record { id code title(locale: "es") { value } participations { role country { iso3 } } custodian } } }`;
export const PUBLISH = `mutation ($input: PublishRecordsInput!) { publishRecords(input: $input) { saved { recordId version visibility } ${ERRORS} } }`;
export const WITHDRAW = `mutation ($input: WithdrawRecordInput!) { withdrawRecord(input: $input) { saved { recordId version visibility } ${ERRORS} } }`;

export const keyed = () => randomBytes(12).toString('hex');
export const TALLER = 'taller';

/** A project that may be saved as it is. */
export const draft = (code: string) => ({
  idempotencyKey: keyed(), code, title: [{ locale: 'es', text: 'Agua segura' }], modality: 'BILATERAL',
  participations: [{ country: 'MEX', role: 'FIRST_PROVIDER' }, { country: 'HND', role: 'RECIPIENT' }], citations: [{ source: 'fx-register' }],
});
