import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectParts } from '../src/kernel/tables';

const SEX = (table: string) => `sex text constraint ${table}_sex_known check (sex in ('FEMALE', 'MALE'))`;
/** Nothing that a request may read holds a count of one to four: null is what was held back. */
const PEOPLE = (table: string) => `people int constraint ${table}_people_not_small check (people = 0 or people >= 5)`;
/** Null in country or sex stands for all of them together, and there is one such row. */
const ONCE = (table: string, columns: string) => `constraint ${table}_once unique nulls not distinct (${columns}) deferrable initially deferred`;

/**
 * Attendances as they may be read: small counts, and what would give them back, are left out when a load ends. The
 * counts themselves stay where no role that serves requests may look (docs/adr/0011-small-cells.md).
 */
export class PublishAttendance20261122001200 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table project_attendees (
        project_id text not null constraint project_attendees_project_fk references project on delete cascade,
        position int not null,
        people int not null constraint project_attendees_people_counted check (people >= 0),
        came_more_than_once int constraint project_attendees_part_of_people check (came_more_than_once between 0 and people),
        constraint project_attendees_pk primary key (project_id, position),
        constraint project_attendees_one check (position = 0)
      );
      alter table project_attendees enable row level security;
      alter table project_attendees force row level security;
      grant select, insert, update, delete on project_attendees to mixta_loader;
      create policy project_attendees_load on project_attendees for all to mixta_loader using (true) with check (true);
      create table event_attendance_published (
        event_id text not null constraint event_attendance_published_event_fk references event on delete cascade,
        position int not null,
        country text collate "C",
        ${SEX('event_attendance_published')},
        ${PEOPLE('event_attendance_published')},
        constraint event_attendance_published_pk primary key (event_id, position),
        ${ONCE('event_attendance_published', 'event_id, country, sex')}
      );
      ${protectParts('event_attendance_published', 'event_id', 'event')}
      create table project_attendance_published (
        project_id text not null constraint project_attendance_published_project_fk references project on delete cascade,
        position int not null,
        measure text not null constraint project_attendance_published_measure_known check (measure in ('ATTENDANCES', 'PEOPLE', 'CAME_MORE_THAN_ONCE')),
        country text collate "C",
        ${SEX('project_attendance_published')},
        ${PEOPLE('project_attendance_published')},
        constraint project_attendance_published_pk primary key (project_id, position),
        ${ONCE('project_attendance_published', 'project_id, measure, country, sex')}
      );
      ${protectParts('project_attendance_published', 'project_id', 'project')}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table project_attendance_published; drop table event_attendance_published; drop table project_attendees');
  }
}
