import type { MigrationInterface, QueryRunner } from 'typeorm';
import { datesInOrder, oneOf, partialDate, protectParts } from '../src/kernel/tables';

/** Who takes part in a project and in which role, the institutions that work in it, and its links to other projects. */
export class CreateParticipation20261122000510 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table participation (
        project_id text not null constraint participation_project_fk references project,
        position int not null,
        country text collate "C",
        organization_id text,
        grouping_id text,
        partner_name text,
        ${oneOf('participation', 'role', ['FIRST_PROVIDER', 'SECOND_PROVIDER', 'RECIPIENT', 'BOTH', 'PARTICIPANT'], true)},
        ${partialDate('participation', 'from_on')},
        ${partialDate('participation', 'to_on')},
        phase text,
        constraint participation_pk primary key (project_id, position),
        constraint participation_one_actor check (num_nonnulls(country, organization_id, grouping_id) = 1),
        ${datesInOrder('participation', 'from_on', 'to_on')}
      );
      create index participation_country on participation (country, role, project_id);
      create index participation_organization on participation (organization_id, role, project_id) where organization_id is not null;
      create index participation_grouping on participation (grouping_id, project_id) where grouping_id is not null;
      ${protectParts('participation', 'project_id', 'project')}
      create table project_institution (
        project_id text not null constraint project_institution_project_fk references project,
        position int not null,
        organization_id text not null,
        name text,
        ${oneOf('project_institution', 'role', ['COORDINATES', 'EXECUTES', 'FINANCES', 'BENEFITS', 'SUPPORTS'])},
        ${oneOf('project_institution', 'stage', ['DESIGN', 'DELIVERY', 'MONITORING', 'EVALUATION'])},
        constraint project_institution_pk primary key (project_id, position)
      );
      create index project_institution_organization on project_institution (organization_id, project_id);
      ${protectParts('project_institution', 'project_id', 'project')}
      create table project_link (
        project_id text not null constraint project_link_project_fk references project,
        position int not null,
        ${oneOf('project_link', 'kind', ['FOLLOW_UP_OF', 'PART_OF', 'SCALE_UP_OF', 'DUPLICATE_OF'], true)},
        target_id text not null constraint project_link_target_fk references project deferrable initially deferred,
        constraint project_link_pk primary key (project_id, position),
        constraint project_link_not_to_itself check (target_id <> project_id)
      );
      create index project_link_target on project_link (target_id, kind);
      ${protectParts('project_link', 'project_id', 'project')}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table project_link; drop table project_institution; drop table participation;');
  }
}
