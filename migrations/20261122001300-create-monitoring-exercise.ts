import type { MigrationInterface, QueryRunner } from 'typeorm';
import { hideWithParent, localizedText, oneOf, partialDate, protectParts, protectRecords, recordColumns } from '../src/kernel/tables';

const PRINCIPLES = ['COUNTRY_OWNERSHIP', 'FOCUS_ON_RESULTS', 'INCLUSIVE_PARTNERSHIPS', 'TRANSPARENCY_ACCOUNTABILITY'];

const part = (table: string, parent: string, column: string): string => `
  ${column} text not null constraint ${table}_${column.replace(/_id$/, '')}_fk references ${parent} on delete cascade,
  position int not null,
  constraint ${table}_pk primary key (${column}, position),`;

/** A part that names a record which the viewer may not see leaves no trace. */
const seenWith = (table: string, column: string, record: string): string => `
  create policy ${table}_${column.replace(/_id$/, '')}_seen on ${table} as restrictive for select to mixta_anonymous
    using (${table}.${column} is null or exists (select 1 from ${record} seen where seen.id = ${table}.${column}));`;

/** Exercises of effectiveness monitoring with who took part, what may be compared, their indicators and findings. */
export class CreateMonitoringExercise20261122001300 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table effectiveness_principle (${recordColumns('effectiveness_principle')},
        ${oneOf('effectiveness_principle', 'principle', PRINCIPLES, true)},
        ${localizedText('effectiveness_principle', 'name', true)},
        ${localizedText('effectiveness_principle', 'other_name')}
      );
      ${protectRecords('effectiveness_principle')}
      create table monitoring_exercise (${recordColumns('monitoring_exercise')},
        ${oneOf('monitoring_exercise', 'kind', ['GLOBAL_ROUND', 'AD_HOC_REPORT', 'NATIONAL_PILOT'], true)},
        ${localizedText('monitoring_exercise', 'name', true)},
        ${localizedText('monitoring_exercise', 'description')},
        round int constraint monitoring_exercise_round_counted check (round > 0),
        year int constraint monitoring_exercise_year_plausible check (year between 1990 and 2200),
        country text collate "C" constraint monitoring_exercise_country_fk references country (iso3),
        ${partialDate('monitoring_exercise', 'presented_on')},
        presented_to_id text constraint monitoring_exercise_presented_to_fk references body,
        note text,
        constraint monitoring_exercise_rounds_are_global check (round is null or kind = 'GLOBAL_ROUND'),
        constraint monitoring_exercise_one_country check ((kind = 'GLOBAL_ROUND') = (country is null))
      );
      ${protectRecords('monitoring_exercise')}
      create table exercise_participation (${part('exercise_participation', 'monitoring_exercise', 'exercise_id')}
        country text collate "C" not null constraint exercise_participation_country_fk references country (iso3),
        participated boolean,
        constraint exercise_participation_once unique (exercise_id, country) deferrable initially deferred
      );
      create index exercise_participation_country_index on exercise_participation (country);
      ${protectParts('exercise_participation', 'exercise_id', 'monitoring_exercise')}
      create table exercise_actor (${part('exercise_actor', 'monitoring_exercise', 'exercise_id')}
        organization_id text not null constraint exercise_actor_organization_fk references organization,
        ${oneOf('exercise_actor', 'role', ['LED', 'JOINT_SECRETARIAT', 'SUPPORTED', 'COMMISSIONED'], true)}
      );
      ${protectParts('exercise_actor', 'exercise_id', 'monitoring_exercise')}
      ${seenWith('exercise_actor', 'organization_id', 'organization')}
      create table exercise_series_note (${part('exercise_series_note', 'monitoring_exercise', 'exercise_id')}
        with_id text not null constraint exercise_series_note_with_fk references monitoring_exercise deferrable initially deferred,
        ${oneOf('exercise_series_note', 'comparability', ['COMPARABLE', 'BREAK_IN_SERIES'], true)},
        ${localizedText('exercise_series_note', 'reason', true)},
        constraint exercise_series_note_of_two check (exercise_id <> with_id)
      );
      create index exercise_series_note_with_index on exercise_series_note (with_id);
      ${protectParts('exercise_series_note', 'exercise_id', 'monitoring_exercise')}
      ${seenWith('exercise_series_note', 'with_id', 'monitoring_exercise')}
      create table exercise_fact (${recordColumns('exercise_fact')},
        exercise_id text not null constraint exercise_fact_exercise_fk references monitoring_exercise deferrable initially deferred,
        aspect text,
        ${localizedText('exercise_fact', 'text', true)}
      );
      create index exercise_fact_exercise_index on exercise_fact (exercise_id, code);
      ${protectRecords('exercise_fact')}
      ${hideWithParent('exercise_fact', 'exercise_id', 'monitoring_exercise')}
      ${INDICATORS}
      ${FINDINGS}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table monitoring_workshop_group; drop table monitoring_workshop; drop table monitoring_finding;
      drop table indicator_applicability; drop table effectiveness_item; drop table effectiveness_indicator;
      drop table exercise_fact; drop table exercise_series_note; drop table exercise_actor; drop table exercise_participation;
      drop table monitoring_exercise; drop table effectiveness_principle;`);
  }
}

const INDICATORS = `
      create table effectiveness_indicator (${recordColumns('effectiveness_indicator')},
        ${oneOf('effectiveness_indicator', 'indicator_set', ['GLOBAL', 'SOUTH_SOUTH'], true)},
        exercise_id text constraint effectiveness_indicator_exercise_fk references monitoring_exercise deferrable initially deferred,
        official_number text not null,
        place int not null,
        version text,
        ${oneOf('effectiveness_indicator', 'principle', PRINCIPLES)},
        ${localizedText('effectiveness_indicator', 'text', true)},
        ${localizedText('effectiveness_indicator', 'definition')},
        supersedes_id text constraint effectiveness_indicator_supersedes_fk references effectiveness_indicator deferrable initially deferred
      );
      create index effectiveness_indicator_exercise_index on effectiveness_indicator (exercise_id, place);
      create index effectiveness_indicator_supersedes_index on effectiveness_indicator (supersedes_id);
      ${protectRecords('effectiveness_indicator')}
      alter policy effectiveness_indicator_read on effectiveness_indicator using (visibility = 'PUBLISHED'
        and (exercise_id is null or exists (select 1 from monitoring_exercise parent where parent.id = effectiveness_indicator.exercise_id)));
      create table effectiveness_item (${part('effectiveness_item', 'effectiveness_indicator', 'indicator_id')}
        name text not null,
        ${localizedText('effectiveness_item', 'text', true)},
        constraint effectiveness_item_once unique (indicator_id, name) deferrable initially deferred
      );
      ${protectParts('effectiveness_item', 'indicator_id', 'effectiveness_indicator')}
      create table indicator_applicability (${part('indicator_applicability', 'effectiveness_indicator', 'indicator_id')}
        country text collate "C" not null constraint indicator_applicability_country_fk references country (iso3),
        ${oneOf('indicator_applicability', 'applicability', ['HIGH', 'PARTIAL', 'LOW', 'DOES_NOT_APPLY'])},
        constraint indicator_applicability_once unique (indicator_id, country) deferrable initially deferred
      );
      ${protectParts('indicator_applicability', 'indicator_id', 'effectiveness_indicator')}`;

const GROUPS = ['GOVERNMENT', 'AGENCY_AREA', 'CIVIL_SOCIETY', 'PRIVATE_SECTOR', 'SUBNATIONAL_GOVERNMENT', 'PARLIAMENT', 'PARTNER_COUNTRY', 'ACADEMIA'];

const FINDINGS = `
      create table monitoring_finding (${recordColumns('monitoring_finding')},
        exercise_id text not null constraint monitoring_finding_exercise_fk references monitoring_exercise deferrable initially deferred,
        ${oneOf('monitoring_finding', 'kind', ['PROGRESS', 'OPPORTUNITY'], true)},
        ${oneOf('monitoring_finding', 'principle', PRINCIPLES)},
        place int not null,
        ${localizedText('monitoring_finding', 'text', true)}
      );
      create index monitoring_finding_exercise_index on monitoring_finding (exercise_id, place);
      ${protectRecords('monitoring_finding')}
      ${hideWithParent('monitoring_finding', 'exercise_id', 'monitoring_exercise')}
      create table monitoring_workshop (${recordColumns('monitoring_workshop')},
        exercise_id text not null constraint monitoring_workshop_exercise_fk references monitoring_exercise deferrable initially deferred,
        event_id text constraint monitoring_workshop_event_fk references event,
        ${localizedText('monitoring_workshop', 'name', true)},
        ${partialDate('monitoring_workshop', 'held_on')},
        place text
      );
      create index monitoring_workshop_exercise_index on monitoring_workshop (exercise_id, code);
      ${protectRecords('monitoring_workshop')}
      ${hideWithParent('monitoring_workshop', 'exercise_id', 'monitoring_exercise')}
      create table monitoring_workshop_group (${part('monitoring_workshop_group', 'monitoring_workshop', 'workshop_id')}
        ${oneOf('monitoring_workshop_group', 'stakeholder_group', GROUPS, true)},
        people int constraint monitoring_workshop_group_people_counted check (people >= 0),
        constraint monitoring_workshop_group_once unique (workshop_id, stakeholder_group) deferrable initially deferred
      );
      ${protectParts('monitoring_workshop_group', 'workshop_id', 'monitoring_workshop')}`;
