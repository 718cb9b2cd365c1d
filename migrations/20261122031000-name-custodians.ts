import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An organization is a party by its code. */
const byId = (column: string): string => `(select o.code from organization o where o.id = r.${column})`;

/** Type, table, and the columns that name its custodian, in order; where all are empty it is the party that asserts the record, as before. */
const CUSTODIANS: readonly (readonly [type: string, table: string, ...columns: string[]])[] = [
  ['ContributionLine', 'contribution_line', 'r.contributor_country', byId('contributor_organization_id')],
  ['AlignmentLink', 'alignment_link', 'r.asserter_country', byId('asserter_organization_id')],
  ['AlignmentAssessment', 'alignment_assessment', 'r.asserter_country', byId('asserter_organization_id')],
  ['Attestation', 'attestation', 'r.party_country', byId('party_organization_id')],
  ['RecordMerge', 'record_merge', 'r.by_country', byId('by_organization_id')],
  ['Offer', 'offer', `case when r.kind <> 'PROVEN' then r.provider_country end`],
  ['Request', 'request', 'r.country', byId('organization_id')],
  ['ResultsFramework', 'results_framework', 'r.owner_country', byId('owner_organization_id')],
  ['LegalInstrument', 'legal_instrument', 'r.country'],
  ['Body', 'body', 'r.country'],
  ['FocalPoint', 'focal_point', 'r.country', byId('organization_id')],
  ['Fund', 'fund', 'r.country', byId('organization_id')],
  ['InformationSystem', 'information_system', 'r.country', byId('organization_id')],
  ['ReportingObligation', 'reporting_obligation', 'r.country'],
  ['ParliamentaryQuestion', 'parliamentary_question', 'r.country'],
  ['ParliamentaryHearing', 'parliamentary_hearing', 'r.country'],
  ['Consultation', 'consultation', 'r.country'],
  ['TrainingProgram', 'training_program', 'r.country', byId('organizer_id')],
  ['FollowUpAction', 'follow_up_action', byId('owner_id')],
];

/** Custody is not always with who asserts a record: an amount is of who contributes it, a claim of who makes it. What was loaded before gets the same custodians as what is loaded now. */
export class NameCustodians20261122031000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await rename(db, (columns) => `coalesce(${[...columns, 'r.asserted_by'].join(', ')})`);
  }

  async down(db: QueryRunner): Promise<void> {
    await rename(db, () => 'r.asserted_by');
  }
}

/** The history is closed to everybody but its owner, for as long as this takes. */
async function rename(db: QueryRunner, custodianOf: (columns: string[]) => string): Promise<void> {
  await db.query('set constraints all immediate; alter table record_version no force row level security');
  for (const [type, table, ...columns] of CUSTODIANS) {
    const custodian = custodianOf(columns);
    await db.query(`alter table ${table} no force row level security; alter table organization no force row level security`);
    await db.query(`update ${table} r set custodian = ${custodian} where r.custodian is distinct from ${custodian}`);
    await db.query(`update record_version v set custodian = r.custodian from ${table} r where r.id = v.record_id and v.record_type = '${type}' and v.custodian is distinct from r.custodian`);
    await db.query(`alter table organization force row level security; alter table ${table} force row level security`);
  }
  await db.query('alter table record_version force row level security');
}
