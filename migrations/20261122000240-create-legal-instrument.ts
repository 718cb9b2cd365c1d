import type { MigrationInterface, QueryRunner } from 'typeorm';
import { datesInOrder, localizedText, oneOf, partialDate, protectParts, protectRecords, recordColumns } from '../src/kernel/tables';

/** Laws, decrees and rules, each version with its own dates: a later text does not overwrite an earlier one. */
export class CreateLegalInstrument20261122000240 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table legal_instrument (
        ${recordColumns('legal_instrument')},
        ${localizedText('legal_instrument', 'name', true)},
        acronym text,
        ${oneOf('legal_instrument', 'kind', ['LAW', 'DECREE', 'REGULATION', 'GUIDELINES'])},
        country text collate "C" constraint legal_instrument_country_fk references country (iso3),
        note text
      );
      create index legal_instrument_country_index on legal_instrument (country, code);
      ${protectRecords('legal_instrument')}
      create table legal_version (
        legal_instrument_id text not null constraint legal_version_instrument_fk references legal_instrument on delete cascade,
        position int not null,
        label text,
        ${partialDate('legal_version', 'adopted_on')},
        ${partialDate('legal_version', 'published_on')},
        ${partialDate('legal_version', 'in_force_from')},
        ${partialDate('legal_version', 'in_force_to')},
        publication text,
        url text constraint legal_version_url_is_web check (url ~ '^https?://'),
        constraint legal_version_pk primary key (legal_instrument_id, position),
        ${datesInOrder('legal_version', 'in_force_from', 'in_force_to')}
      );
      ${protectParts('legal_version', 'legal_instrument_id', 'legal_instrument')}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table legal_version; drop table legal_instrument;');
  }
}
