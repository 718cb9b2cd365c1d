import { Field, InputType, Int } from 'type-graphql';
import { writtenFields } from '../../adapters/ingest/package';
import { enumRegistry } from '../../kernel/enum';
import type { RecordSpec } from '../../kernel/package';
import { PartialDate } from '../../kernel/scalars';
import type { Row } from '../../kernel/stub';
import { AbsenceInput, CitationInput, LocalizedTextInput, MutationInput } from '../../kernel/write-inputs';

type InputTypeOf = () => unknown;

/**
 * The input by which records of a type are saved, made from the schema of its file in a data package: one definition
 * for what a load, a form and a mutation accept. Every field may be left out, which keeps what is there; null clears it.
 */
export function recordInput(spec: RecordSpec): Function {
  const name = `Save${spec.type}Input`;
  const Input = inputClass(name, `What of a ${spec.type} is to be saved. A field that is left out stays as it is, null clears it. ${spec.schema.description}`, MutationInput);
  field(Input, 'recordVersion', () => Int, 'Version of the record that was read; left out for a new record.', true);
  field(Input, 'party', () => String, 'Party in whose name a new record is written: ISO3 code or code of an organization. Left out by who writes for one alone.', true);
  field(Input, 'publish', () => Boolean, 'True to make it public at once, where the role of the viewer goes so far; else it stays a draft, and what is public stays as it is.', true);
  for (const [property, schema] of Object.entries<Row>(writtenFields(spec))) {
    field(Input, property, typeOf(schema, `Save${spec.type}${pascal(property)}Input`, property), described(schema, property), true);
  }
  return Input;
}

function inputClass(name: string, description: string, Parent: Function = Object): Function {
  const Class = Parent === Object ? class {} : class extends (Parent as new () => object) {};
  Object.defineProperty(Class, 'name', { value: name });
  InputType(name, { description })(Class);
  return Class;
}

function field(Class: Function, name: string, type: InputTypeOf, description: string, nullable: boolean): void {
  Field(type as never, { nullable, description })(Class.prototype, name);
}

const described = (schema: Row, property: string): string => schema.description ?? DESCRIBED[property] ?? `The field ${property} of the record.`;
/** Fields whose name says it all in the schema of a file, and not to who reads the form. */
const DESCRIBED: Record<string, string> = { code: 'Code of the record; for a new one left out, or a code that begins with the party and a hyphen.', note: 'Remark, in brief.', from: 'From when.', to: 'Until when.' };

function typeOf(schema: Row, name: string, property: string): InputTypeOf {
  if (property === 'citations') return () => [CitationInput];
  if (property === 'absences') return () => [AbsenceInput];
  if (isText(schema)) return () => [LocalizedTextInput];
  const kinds = [schema.type].flat();
  if (schema.enum) return enumOf(schema.enum);
  if (kinds.includes('array')) { const item = typeOf(schema.items, name, 'item'); return () => [item()]; }
  if (kinds.includes('object')) { const Nested = nested(schema, name); return () => Nested; }
  if (kinds.includes('boolean')) return () => Boolean;
  if (kinds.includes('integer')) return () => Int;
  return schema.format === 'partial-date' ? () => PartialDate : () => String;
}

const isText = (schema: Row): boolean => Array.isArray(schema.anyOf) && schema.anyOf.some((each: Row) => each.items?.properties?.locale);

function nested(schema: Row, name: string): Function {
  const Class = inputClass(name, schema.description ?? 'An entry of the list.');
  for (const [property, each] of Object.entries<Row>(schema.properties)) {
    field(Class, property, typeOf(each, name.replace(/Input$/, `${pascal(property)}Input`), property), described(each, property), !schema.required?.includes(property));
  }
  return Class;
}

/** The enum whose words these are; words that are no enum of the schema stay texts, checked by the schema of the file. */
function enumOf(words: unknown[]): InputTypeOf {
  const wanted = words.filter((word) => word !== null).sort().join();
  const [found] = [...enumRegistry.values()].filter(({ values }) => [...values.keys()].sort().join() === wanted);
  return found ? () => found.object : () => String;
}

const pascal = (name: string): string => name[0]!.toUpperCase() + name.slice(1);
