import { link, linkByCode, type Problem, type RecordSpec } from '../../kernel/package';
import { percentageText, problemsOfShares } from '../../kernel/shares';
import type { Row } from '../../kernel/stub';
import { ContributionLine } from './contribution-line.entity';
import { ContributionCategory, ContributionNature, ContributionUnit } from './contribution.words';
import { LineRecipient } from './line-recipient.entity';
import { CODE, CURRENCY, ISO3, NOTE, decimalText, moneyAbsentAndGiven, oneOfTwo } from './money-columns.package';

const TOSSD = 'TossdModality:';
const DATE = { type: ['string', 'null'], format: 'partial-date' };

export const contributionRecords: RecordSpec = {
  file: 'contributions',
  type: 'ContributionLine',
  prefix: 'con',
  entity: ContributionLine,
  custodian: ['contributorCountry', 'contributorOrganization'],
  together: { money: ['amount', 'currency', 'valueDate'], quantity: ['quantity', 'unit'] },
  links: {
    project: link('Project', 'projectId'), program: link('BilateralProgram', 'programId'),
    contributorCountry: linkByCode('Country', 'contributorCountry'), contributorOrganization: link('Organization', 'contributorOrganizationId'), receiverCountry: linkByCode('Country', 'receiverCountry'),
    tossdModality: link('CodeListEntry', 'tossdModalityId'), currency: linkByCode('Currency', 'currency'),
    revises: link('ContributionLine', 'revisesId'), partOf: link('ContributionLine', 'partOfId'), duplicateOf: link('ContributionLine', 'duplicateOfId'),
  },
  parts: { recipients: { entity: LineRecipient, parent: 'lineId', links: { country: linkByCode('Country', 'country') } } },
  schema: {
    description: 'What each party brings to a project or program, one line per contributor, kind, nature and vintage.',
    required: ['category', 'nature'],
    properties: {
      project: { ...CODE, description: 'Code of the project; or program.' },
      program: { ...CODE, description: 'Code of the program, for what is not broken down by project.' },
      contributorCountry: { ...ISO3, description: 'Country that contributes, also through one of its organizations.' },
      contributorOrganization: { ...CODE, description: 'Organization that contributes, by its code.' },
      contributorName: { type: ['string', 'null'], minLength: 1, maxLength: 300, description: 'Name of who contributes, as printed.' },
      receiverCountry: { ...ISO3, description: 'Country that receives it, where it is meant for one.' },
      recipients: {
        type: 'array', description: 'How it is split over the countries that receive it, where that is known: shares sum to exactly 100. Left out, no split is known, and an even one is never assumed; the reason may be told among the absences.',
        items: { type: 'object', required: ['country', 'percentage'], additionalProperties: false, properties: {
          country: { type: 'string', pattern: '^[A-Z]{3}$', description: 'ISO3 code.' }, percentage: percentageText('Share of the country as decimal text.', true),
        } },
      },
      tossdModality: { ...CODE, description: `Entry of the list TossdModality, for example ${TOSSD}D01.` },
      category: { enum: Object.keys(ContributionCategory), description: 'Category of the register.' },
      nature: { enum: Object.keys(ContributionNature), description: 'Planned or made.' },
      vintage: { ...DATE, description: 'When these numbers were stated.' },
      revises: { ...CODE, description: 'Code of the line whose numbers these replace in totals; it stays readable.' },
      partOf: { ...CODE, description: 'Code of the line whose amount already holds this one.' },
      duplicateOf: { ...CODE, description: 'Code of the line that reports the same contribution, by another reporter or from a record merged since.' },
      amount: decimalText('Amount as text, in the currency; left out where it is not known, with the reason among the absences under "money".'),
      currency: { type: ['string', 'null'], ...CURRENCY },
      quantity: decimalText('Quantity as text, in the unit.'),
      unit: { enum: [...Object.keys(ContributionUnit), null], description: 'Unit of effort.' },
      valueDate: { ...DATE, description: 'Day, month or year of the value.' },
      note: NOTE,
    },
  },
  check: problemsOfLine,
};

function problemsOfLine(json: Row): Problem[] {
  const problems = [...oneOfTwo(json, 'project', 'program'), ...moneyAbsentAndGiven(json), ...problemsOfShares('recipients', json.recipients ?? [])];
  const expect = (holds: unknown, field: string, expected: string) => { if (!holds) problems.push({ field, expected, got: json[field] }); };
  expect(json.contributorCountry || json.contributorOrganization || json.contributorName, 'contributorCountry', 'a country, organization or printed name of who contributes');
  expect(json.currency || (json.amount ?? null) === null, 'currency', 'the currency of the amount');
  expect(json.unit || (json.quantity ?? null) === null, 'unit', 'the unit of the quantity');
  expect(!json.tossdModality || String(json.tossdModality).startsWith(TOSSD), 'tossdModality', `an entry of the list TossdModality, such as ${TOSSD}D01`);
  expect(!json.receiverCountry || (json.recipients ?? []).length === 0, 'recipients', 'no split of what is meant for one country');
  for (const field of ['revises', 'partOf', 'duplicateOf']) expect(!json[field] || json[field] !== json.code, field, 'another line than itself');
  return problems;
}
