import { link, type RecordSpec } from '../../kernel/package';
import type { Row } from '../../kernel/stub';
import { DisaggregationDimension, FrameworkIndicator, IndicatorDirection, IndicatorMeasurement, IndicatorPeriod, IndicatorRevision } from './framework-indicator.entity';
import { revisionsLeadToValues } from './framework-indicator.rules';
import { RevisedMeasure } from './indicator-value.type';

const TEXT = { type: ['string', 'null'], minLength: 1 };
const DATE = { type: ['string', 'null'], format: 'partial-date' };
const DECIMAL = { pattern: '^-?(0|[1-9][0-9]{0,19})(\\.[0-9]{1,10})?$', description: 'Decimal number as text.' };
const MAYBE = { type: ['string', 'null'], ...DECIMAL };
const DATED = { type: ['object', 'null'], required: ['year', 'value'], additionalProperties: false, properties: { year: DATE, value: MAYBE } };

export const indicatorRecords: RecordSpec = {
  file: 'framework-indicators',
  type: 'FrameworkIndicator',
  prefix: 'ind',
  entity: FrameworkIndicator,
  texts: ['name'],
  links: {
    framework: link('ResultsFramework', 'frameworkId'),
    node: link('FrameworkNode', 'nodeId'),
    drawnFrom: link('FrameworkIndicator', 'drawnFromId'),
    sdg: link('Sdg', 'sdgId'),
  },
  parts: {
    revisions: { entity: IndicatorRevision, parent: 'indicatorId' },
    periods: { entity: IndicatorPeriod, parent: 'indicatorId' },
  },
  check: revisionsLeadToValues,
  toRow: flattened,
  schema: {
    description: 'Indicators of frameworks. A value that changes needs a revision that keeps the old one.',
    required: ['framework', 'place', 'name'],
    properties: {
      framework: { type: 'string', description: 'Code of the framework.' },
      node: { type: ['string', 'null'], description: 'Code of the node that it measures, of the same framework.' },
      place: { type: 'integer', minimum: 1, maximum: 999999, description: 'Place in the order of the plan.' },
      officialNumber: { ...TEXT, description: 'Number as printed.' },
      unit: TEXT,
      direction: { enum: [...Object.keys(IndicatorDirection), null] },
      measurement: { enum: [...Object.keys(IndicatorMeasurement), null] },
      isQualitative: { type: 'boolean', description: 'False when left out.' },
      baseline: DATED,
      target: DATED,
      disaggregation: { type: ['array', 'null'], uniqueItems: true, items: { enum: Object.keys(DisaggregationDimension) } },
      dataSource: TEXT,
      drawnFrom: { type: ['string', 'null'], description: 'Code of the indicator of another framework that it is drawn from.' },
      sdg: { type: ['string', 'null'], pattern: '^[0-9]{1,2}\\.[0-9a-z]{1,2}(\\.[0-9]{1,2})?$', description: 'Code of the one SDG target or indicator.' },
      sdgSuggested: { type: 'boolean', description: 'True when the SDG code is the curator\'s own; false when left out.' },
      periods: {
        type: 'array',
        items: { type: 'object', required: ['period'], additionalProperties: false, properties: { period: { type: 'string', format: 'partial-date' }, target: MAYBE, actual: MAYBE } },
      },
      revisions: {
        type: 'array', description: 'Oldest first.',
        items: {
          type: 'object', required: ['measure', 'oldValue', 'newValue', 'revisedOn', 'revisedBy', 'reason'], additionalProperties: false,
          properties: {
            measure: { enum: Object.keys(RevisedMeasure) }, period: { ...DATE, description: 'Period whose value changed; null for baseline and final target.' },
            oldValue: { type: 'string', ...DECIMAL }, newValue: MAYBE,
            revisedOn: { type: 'string', format: 'partial-date' }, revisedBy: { type: 'string', minLength: 1 }, reason: { type: 'string', minLength: 1 },
          },
        },
      },
      note: TEXT,
    },
  },
};

function flattened(row: Row, json: Row): Row {
  const { baseline, target, ...rest } = row;
  return {
    ...rest,
    baselineYear: baseline?.year ?? null,
    baselineValue: baseline?.value ?? null,
    targetYear: target?.year ?? null,
    targetValue: target?.value ?? null,
    isQualitative: json.isQualitative ?? false,
    sdgSuggested: json.sdgSuggested ?? false,
  };
}
