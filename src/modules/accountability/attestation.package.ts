import { link, linkByCode, type Problem, type RecordSpec } from '../../kernel/package';
import type { Row } from '../../kernel/stub';
import { Attestation, Verdict } from './attestation.entity';
import { problemsOfRecordNamed, recordLinks, recordOf, recordProperties } from './record-kind.rules';

export const attestationRecords: RecordSpec = {
  file: 'attestations',
  type: 'Attestation',
  prefix: 'att',
  entity: Attestation,
  custodian: ['partyCountry', 'partyOrganization'],
  links: { ...recordLinks, partyCountry: linkByCode('Country', 'partyCountry'), partyOrganization: link('Organization', 'partyOrganizationId') },
  schema: {
    description: 'What parties confirm or dispute. A party that has said nothing has no record here.',
    required: ['verdict'],
    properties: {
      ...recordProperties,
      field: { type: ['string', 'null'], minLength: 1, maxLength: 100, description: 'Field that it is about; the record as a whole when left out.' },
      partyCountry: { type: ['string', 'null'], pattern: '^[A-Z]{3}$', description: 'Country that says so, by ISO3 code.' },
      partyOrganization: { type: ['string', 'null'], description: 'Or organization that says so, by its code.' },
      verdict: { enum: Object.keys(Verdict), description: 'Confirmed or disputed.' },
      ownValue: { type: ['string', 'null'], minLength: 1, maxLength: 500, description: "The party's own value of a disputed field, as text." },
      ownCurrency: { type: ['string', 'null'], pattern: '^[A-Z]{3}$', description: 'Currency of an amount.' },
      note: { type: ['string', 'null'], minLength: 1, maxLength: 2000, description: 'What the party adds.' },
      on: { type: ['string', 'null'], format: 'partial-date', description: 'When it said so.' },
    },
  },
  check: problemsOfAttestation,
  toRow: (row, json) => {
    const { rest, type, id } = recordOf(row, json);
    return { ...rest, recordType: type, recordId: id };
  },
};

function problemsOfAttestation(json: Row): Problem[] {
  const problems = problemsOfRecordNamed(json);
  if (Boolean(json.partyCountry) === Boolean(json.partyOrganization)) problems.push({ field: 'partyCountry', expected: 'either a country or an organization', got: json.partyCountry });
  if (json.ownValue && json.verdict !== 'DISPUTED') problems.push({ field: 'ownValue', expected: 'no own value beside a confirmation', got: json.ownValue });
  return problems;
}
