import { link, type RecordSpec } from '../../kernel/package';
import type { Row } from '../../kernel/stub';
import { DisaggregationDimension, FrameworkIndicator, IndicatorDirection, IndicatorMeasurement, IndicatorPeriod, IndicatorRevision } from './framework-indicator.entity';
import { revisionsLeadToValues } from './framework-indicator.rules';
import { QualitativeValue, ValueEvidence } from './indicator-basis.entity';
import { RevisedMeasure } from './indicator-value.type';
import { valuesFitIndicator } from './indicator-values.rules';

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
  together: { values: ['unit', 'baseline', 'target', 'periods', 'revisions'] },
  links: {
    framework: link('ResultsFramework', 'frameworkId'),
    node: link('FrameworkNode', 'nodeId'),
    drawnFrom: link('FrameworkIndicator', 'drawnFromId'),
    sdg: link('Sdg', 'sdgId'),
  },
  parts: {
    revisions: { entity: IndicatorRevision, parent: 'indicatorId' },
    periods: { entity: IndicatorPeriod, parent: 'indicatorId' },
    evidence: { entity: ValueEvidence, parent: 'indicatorId', links: { document: link('Document', 'documentId') } },
    ratings: { entity: QualitativeValue, parent: 'indicatorId', texts: ['narrative'] },
  },
  check: (json) => [...revisionsLeadToValues(json), ...valuesFitIndicator(json)],
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
      isRatio: { type: ['boolean', 'null'], description: 'True for a share, rate or average.' },
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
        items: { type: 'object', required: ['period'], additionalProperties: false, properties: {
          period: { type: 'string', format: 'partial-date' }, target: MAYBE, actual: MAYBE,
          numerator: { ...MAYBE, description: 'Of a share or rate that was reached, with its denominator.' }, denominator: MAYBE,
          reportedOn: { ...DATE, description: 'When the value reached was first reported.' },
        } },
      },
      evidence: {
        type: 'array', description: 'Documents in which values reached can be read.',
        items: {
          type: 'object', required: ['period', 'document'], additionalProperties: false,
          properties: { period: { type: 'string', format: 'partial-date' }, document: { type: 'string', description: 'Code of the document.' }, page: TEXT, paragraph: TEXT },
        },
      },
      ratings: {
        type: 'array', description: 'Values told in words, only where isQualitative is true. A rating never changes; another opinion is another rating.',
        items: {
          type: 'object', required: ['period', 'scale', 'steps', 'value'], additionalProperties: false,
          properties: {
            period: { type: 'string', format: 'partial-date' }, scale: { type: 'string', minLength: 1, description: 'Name of the scale.' },
            steps: { type: 'array', minItems: 2, uniqueItems: true, items: { type: 'string', minLength: 1 }, description: 'Its steps, lowest first.' }, value: { type: 'string', minLength: 1, description: 'The step given.' },
            rater: TEXT, ratedOn: DATE, narrative: { type: ['object', 'null'], minProperties: 1, additionalProperties: { type: 'string', minLength: 1, maxLength: 2000 }, description: 'What explains it, by language.' },
          },
        },
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
