import type { MigrationInterface, QueryRunner } from 'typeorm';
import { datesInOrder, localizedText, oneOf, partialDate, protectParts, protectRecords, recordColumns } from '../src/kernel/tables';

const KINDS = [
  'WORKSHOP', 'WORKSHOP_SERIES', 'COURSE', 'SEMINAR', 'CONFERENCE', 'FORUM', 'SUMMIT', 'MEETING', 'WORKING_GROUP_MEETING', 'SESSION',
  'CONSULTATION', 'MISSION', 'VISIT', 'SIGNATURE', 'ANNOUNCEMENT', 'PRESENTATION', 'PUBLICATION', 'INITIATIVE', 'CLOSING_EVENT',
];

/** Events with their actors and topics, and good practices with what they cite. */
export class CreateEventAndGoodPractice20261122000560 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table event (${recordColumns('event')},
        ${oneOf('event', 'kind', KINDS, true)},
        ${localizedText('event', 'name', true)},
        ${partialDate('event', 'start_on')},
        ${partialDate('event', 'end_on')},
        ${oneOf('event', 'held_status', ['EXPECTED', 'HELD', 'NOT_HELD'])},
        place text,
        topics_exhaustive boolean,
        head_count int constraint event_head_count_not_small check (head_count >= 5),
        project_id text,
        note text,
        constraint event_held_not_in_future check (held_status <> 'HELD' or mixta_first_day(start_on) <= current_date),
        ${datesInOrder('event', 'start_on', 'end_on')}
      );
      create index event_project_index on event (project_id, code);
      create index event_start_index on event (mixta_first_day(start_on));
      ${protectRecords('event')}
      create table event_topic (
        event_id text not null constraint event_topic_event_fk references event on delete cascade,
        position int not null,
        ${localizedText('event_topic', 'label', true)},
        constraint event_topic_pk primary key (event_id, position)
      );
      ${protectParts('event_topic', 'event_id', 'event')}
      create table event_actor (
        event_id text not null constraint event_actor_event_fk references event on delete cascade,
        position int not null,
        ${oneOf('event_actor', 'role', ['FINANCED', 'ORGANISED', 'HOSTED', 'TAUGHT', 'ATTENDED'], true)},
        country text collate "C",
        organization_id text,
        grouping_id text,
        name text,
        constraint event_actor_pk primary key (event_id, position),
        constraint event_actor_one_party check (num_nonnulls(country, organization_id, grouping_id) <= 1 and num_nonnulls(country, organization_id, grouping_id, name) >= 1)
      );
      create index event_actor_country_index on event_actor (country);
      create index event_actor_organization_index on event_actor (organization_id);
      ${protectParts('event_actor', 'event_id', 'event')}
      ${attendance}

      create table good_practice (${recordColumns('good_practice')},
        ${localizedText('good_practice', 'title', true)},
        ${localizedText('good_practice', 'description')},
        project_id text,
        note text
      );
      create index good_practice_project_index on good_practice (project_id);
      ${protectRecords('good_practice')}
      create table good_practice_evidence (
        good_practice_id text not null constraint good_practice_evidence_good_practice_fk references good_practice on delete cascade,
        position int not null,
        project_id text,
        indicator_id text,
        source_id text,
        ${localizedText('good_practice_evidence', 'statement')},
        ${partialDate('good_practice_evidence', 'as_of')},
        constraint good_practice_evidence_pk primary key (good_practice_id, position),
        constraint good_practice_evidence_cites_something check (num_nonnulls(project_id, indicator_id, source_id) >= 1)
      );
      ${protectParts('good_practice_evidence', 'good_practice_id', 'good_practice')}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table good_practice_evidence; drop table good_practice;
      drop table event_attendance; drop table event_actor; drop table event_topic; drop table event;`);
  }
}

/** Head-counts hold cells of fewer than five people: no role that serves requests may read them (DOMAIN.md section 3, small cells). */
const attendance = `
  create table event_attendance (
    event_id text not null constraint event_attendance_event_fk references event on delete cascade,
    position int not null,
    country text collate "C" not null,
    sex text not null constraint event_attendance_sex_known check (sex in ('FEMALE', 'MALE')),
    people int not null constraint event_attendance_people_counted check (people >= 0),
    constraint event_attendance_pk primary key (event_id, position),
    constraint event_attendance_cell_once unique (event_id, country, sex)
  );
  alter table event_attendance enable row level security;
  alter table event_attendance force row level security;
  grant select, insert, update, delete on event_attendance to mixta_loader;
  create policy event_attendance_load on event_attendance for all to mixta_loader using (true) with check (true);`;
