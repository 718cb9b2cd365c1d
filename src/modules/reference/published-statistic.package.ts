import { linkByCode, type Problem, type RecordSpec } from '../../kernel/package';
import type { Row } from '../../kernel/stub';
import { PublishedStatistic, StatisticBreakdown, type BreakdownKind } from './published-statistic.entity';

const text = (description: string) => ({ type: ['string', 'null'], minLength: 1, maxLength: 2000, description });

export const publishedStatisticRecords: RecordSpec = {
  file: 'statistics',
  type: 'PublishedStatistic',
  prefix: 'sta',
  entity: PublishedStatistic,
  together: { value: ['value', 'unit', 'currency'] },
  texts: ['subject'],
  links: { currency: linkByCode('Currency', 'currency') },
  parts: { breakdown: { entity: StatisticBreakdown, parent: 'statisticId' } },
  check,
  schema: {
    description: 'Numbers that sources print, kept apart from what the register computes.',
    required: ['subject', 'value', 'unit'],
    properties: {
      value: { type: 'string', pattern: '^-?(0|[1-9][0-9]{0,19})([.][0-9]{1,10})?$', description: 'Decimal number as text, as printed.' },
      unit: { type: 'string', minLength: 1, maxLength: 100, description: 'Unit as in the source.' },
      currency: { type: ['string', 'null'], pattern: '^[A-Z]{3}$', description: 'ISO 4217, where the unit is money.' },
      period: text('Period as printed.'),
      periodStart: { type: ['string', 'null'], format: 'partial-date' },
      periodEnd: { type: ['string', 'null'], format: 'partial-date' },
      country: { type: ['string', 'null'], pattern: '^[A-Z]{3}$', description: 'ISO3 code of the country it is about.' },
      scope: text('What the number covers.'),
      flow: { enum: ['PROVIDED', 'RECEIVED', 'BOTH', null] },
      modality: text('Kind of cooperation, in the words of the source.'),
      basis: text('Whose number it is.'),
      note: text('Remark of the curator, in brief.'),
      breakdownExhaustive: { type: ['boolean', 'null'], description: 'Whether the breakdown lists all there are; required with a breakdown.' },
      breakdown: {
        description: 'Countries, groups and sectors that the source names with the number. A group is not its members.',
        type: 'array', items: {
          type: 'object', required: ['kind'], additionalProperties: false,
          properties: {
            kind: { enum: ['PARTNER', 'PARTNER_GROUP', 'SECTOR'] satisfies BreakdownKind[] },
            country: { type: ['string', 'null'], pattern: '^[A-Z]{3}$', description: 'Of a PARTNER.' },
            name: { type: ['string', 'null'], minLength: 1, description: 'Of a PARTNER_GROUP or SECTOR, as in the source.' },
          },
        },
      },
    },
  },
};

function check(json: Row): Problem[] {
  const problems: Problem[] = [];
  const listed = (json.breakdown ?? []) as Row[];
  if ((listed.length > 0) !== (typeof json.breakdownExhaustive === 'boolean')) problems.push({ field: 'breakdownExhaustive', expected: listed.length ? 'true or false, because there is a breakdown' : 'no value, because there is no breakdown', got: json.breakdownExhaustive ?? null });
  listed.forEach((entry, i) => {
    const wanted = entry.kind === 'PARTNER' ? 'country' : 'name';
    const other = entry.kind === 'PARTNER' ? 'name' : 'country';
    if (!entry[wanted] || entry[other]) problems.push({ field: `breakdown[${i}]`, expected: `a ${wanted} and no ${other} for ${entry.kind}`, got: entry });
  });
  return problems;
}
