import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020';
import { isPartialDate } from '../../../kernel/partial-date';
import type { RecordSpec } from '../../../kernel/package';
import type { Row } from '../../../kernel/stub';

const TEXT = {
  description: 'A text: {"es": "..."} with the original language first, or a list of {locale, text, status}.',
  anyOf: [
    { type: 'object', minProperties: 1, propertyNames: { pattern: '^[a-z]{2,3}(-[A-Za-z0-9]+)*$' }, additionalProperties: { type: 'string', minLength: 1, maxLength: 5000 } },
    {
      type: 'array', minItems: 1, items: {
        type: 'object', required: ['locale', 'text'], additionalProperties: false,
        properties: { locale: { type: 'string', pattern: '^[a-z]{2,3}(-[A-Za-z0-9]+)*$' }, text: { type: 'string', minLength: 1, maxLength: 5000 }, status: { enum: ['HUMAN', 'MACHINE', 'STALE'] } },
      },
    },
  ],
};

const CITATIONS = {
  description: 'Where the record was read: at least one source, each by its code in sources.json, with page and confidence where known.',
  type: 'array', minItems: 1, items: {
    type: 'object', required: ['source'], additionalProperties: false,
    properties: { source: { type: 'string' }, page: { type: ['string', 'null'] }, paragraph: { type: ['string', 'null'] }, confidence: { enum: ['HIGH', 'MEDIUM', null] } },
  },
};

const ABSENCES = {
  description: 'Fields without a value, with the reason; a null without an entry here is NOT_REPORTED.',
  type: 'array', items: {
    type: 'object', required: ['field', 'reason'], additionalProperties: false,
    properties: {
      field: { type: 'string', minLength: 1 }, reason: { enum: ['NOT_REPORTED', 'NOT_APPLICABLE', 'WITHHELD', 'PENDING', 'UNAVAILABLE', 'SUPPRESSED'] },
      note: { type: ['string', 'null'] }, by: { type: ['string', 'null'] }, until: { type: ['string', 'null'], format: 'partial-date' },
    },
  },
};

const COMMON = {
  code: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._:/-]{0,119}$', description: 'Code of the record, unique among the records of its type.' },
  visibility: { enum: ['PUBLISHED', 'DRAFT'], description: 'DRAFT is seen by nobody but its owner; PUBLISHED when left out.' },
  citations: CITATIONS,
  absences: ABSENCES,
  assertedBy: { type: ['string', 'null'], description: 'Party that asserts the record: ISO3 code or code of an organization.' },
};

/** The published JSON Schema (draft 2020-12) of the file of a record type: a list of records. */
export function fileSchema(spec: RecordSpec): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `${spec.file}.json`,
    description: spec.schema.description,
    type: 'array',
    items: recordSchema(spec),
  };
}

/** JSON Schema of one record. */
export function recordSchema(spec: RecordSpec): Row {
  const texts = Object.fromEntries((spec.texts ?? []).map((field) => [field, { ...TEXT, ...nullableText(spec, field), description: spec.schema.properties[field]?.description ?? TEXT.description }]));
  const isRecord = spec.isRecord !== false;
  return {
    type: 'object',
    required: [...(isRecord ? ['code', 'citations'] : []), ...spec.schema.required],
    additionalProperties: false,
    properties: { ...(isRecord ? COMMON : {}), ...spec.schema.properties, ...partsWithTexts(spec), ...texts },
  };
}

/** Fields of a record that follow from who saves it, and how. */
const NOT_WRITTEN = ['visibility', 'assertedBy'];

/** The fields of a record that a party writes, each with its JSON Schema. */
export const writtenFields = (spec: RecordSpec): Row =>
  Object.fromEntries(Object.entries(recordSchema(spec).properties as Row).filter(([field]) => !NOT_WRITTEN.includes(field)));

function partsWithTexts(spec: RecordSpec): object {
  const parts = Object.entries(spec.parts ?? {}).filter(([, part]) => part.texts?.length);
  return Object.fromEntries(parts.map(([field, part]) => {
    const { items, ...list } = spec.schema.properties[field];
    const texts = Object.fromEntries(part.texts!.map((text) => [text, items.required?.includes(text) ? TEXT : { ...TEXT, anyOf: [...TEXT.anyOf, { type: 'null' }] }]));
    return [field, { ...list, items: { ...items, properties: { ...items.properties, ...texts } } }];
  }));
}

const nullableText = (spec: RecordSpec, field: string) => (spec.schema.required.includes(field) ? {} : { anyOf: [...TEXT.anyOf, { type: 'null' }] });

const ajv = new Ajv2020({ allErrors: true, strict: false, verbose: true });
ajv.addFormat('partial-date', isPartialDate);

const validators = new WeakMap<RecordSpec, ValidateFunction>();

export function validatorOf(spec: RecordSpec): ValidateFunction {
  const known = validators.get(spec);
  if (known) return known;
  const validate = ajv.compile(recordSchema(spec));
  validators.set(spec, validate);
  return validate;
}

export const MANIFEST_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'manifest.json',
  type: 'object', required: ['name', 'title', 'scope', 'sources'], additionalProperties: false,
  properties: {
    name: { type: 'string', pattern: '^[a-z0-9-]+$', description: 'Name of the package.' },
    title: { type: 'string', description: 'Title for people.' },
    scope: { type: 'string', description: 'Who reports and what is covered.' },
    subnationalReporters: { type: 'integer', minimum: 0, description: 'Number of sub-national bodies that report themselves.' },
    sources: {
      type: 'array', minItems: 1, items: {
        type: 'object', required: ['title'], additionalProperties: false,
        properties: { title: { type: 'string' }, lastUpdate: { type: ['string', 'null'], format: 'partial-date' } },
      },
    },
  },
};
export interface Manifest { name: string; title: string; scope: string; subnationalReporters?: number; sources: { title: string; lastUpdate?: string | null }[] }
export const validateManifest: ValidateFunction = ajv.compile(MANIFEST_SCHEMA);
