import type { MigrationInterface, QueryRunner } from 'typeorm';
import { localizedText, oneOf, partialDate, protectRecords, recordColumns } from '../src/kernel/tables';

/** Offices that answer for a country or an organization: never a person, and a mailbox only with consent. */
export class CreateFocalPoint20261122000255 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table focal_point (
        ${recordColumns('focal_point')},
        ${localizedText('focal_point', 'office', true)},
        ${oneOf('focal_point', 'role', ['COOPERATION', 'REGISTER', 'STATISTICS', 'SECTOR'])},
        country text collate "C" constraint focal_point_country_fk references country (iso3),
        organization_id text constraint focal_point_organization_fk references organization,
        mail text,
        ${partialDate('focal_point', 'mail_consent_on')},
        ${partialDate('focal_point', 'valid_until')},
        constraint focal_point_mail_with_consent check (mail is null or mail_consent_on is not null)
      );
      create index focal_point_country_index on focal_point (country, code);
      ${protectRecords('focal_point')}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table focal_point;');
  }
}
