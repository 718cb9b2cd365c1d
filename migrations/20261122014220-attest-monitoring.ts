import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Types that parties may attest and that may be merged, each with its table; the last ten came with monitoring. */
const BEFORE = {
  Project: 'project', BilateralProgram: 'bilateral_program', Commitment: 'commitment', Organization: 'organization', Event: 'event', Offer: 'offer', Request: 'request',
  AlignmentLink: 'alignment_link', AlignmentAssessment: 'alignment_assessment', ContributionLine: 'contribution_line',
};
const NOW = {
  ...BEFORE, MonitoringExercise: 'monitoring_exercise', Finding: 'monitoring_finding', Recommendation: 'recommendation', FollowUpAction: 'follow_up_action',
  ReportingObligation: 'reporting_obligation', ParliamentaryQuestion: 'parliamentary_question', ParliamentaryHearing: 'parliamentary_hearing', Consultation: 'consultation',
  TrainingProgram: 'training_program', SubnationalPlan: 'subnational_plan',
};
const NAMING: [table: string, column: string][] = [['attestation', 'record_id'], ['record_merge', 'today_id']];

/** What exercises found and recommend, what is done about it and what parliaments are owed is confirmed and disputed like any other record. */
export class AttestMonitoring20261122014220 implements MigrationInterface {
  up = (db: QueryRunner): Promise<void> => setTypes(db, NOW);
  down = (db: QueryRunner): Promise<void> => setTypes(db, BEFORE);
}

async function setTypes(db: QueryRunner, tables: { [type: string]: string }): Promise<void> {
  const types = Object.keys(tables).map((type) => `'${type}'`).join(', ');
  for (const [table, column] of NAMING) {
    const seen = Object.entries(tables).map(([type, record]) => `when '${type}' then exists (select 1 from ${record} r where r.id = ${column})`).join(' ');
    await db.query(`
      alter table ${table} drop constraint ${table}_record_type_known;
      alter table ${table} add constraint ${table}_record_type_known check (record_type in (${types}));
      alter policy ${table}_read on ${table} using (visibility = 'PUBLISHED' and case record_type ${seen} else false end);`);
  }
}
