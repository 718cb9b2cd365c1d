import { canonical } from '../../kernel/canonical';
import type { Row } from '../../kernel/stub';

/** A field that two versions of a document do not share, by its path, with what either says as text; null where it says nothing. */
export interface FieldChange { readonly field: string; readonly before: string | null; readonly after: string | null }

type Json = unknown;

/** By these the elements of a list are known, the first that all of them have and no two share; else the list is one value. */
const NAMES = ['code', 'locale', 'period', 'organization', 'country', 'grouping', 'source', 'field', 'scheme', 'project', 'node', 'session', 'on'];

/** What changed from one document to the next, in the order of paths. Nothing said and null say the same. */
export const changedFields = (before: Row, after: Row): FieldChange[] => differences(before, after, '');

/** A value as its reader expects it: texts as they are, everything else as JSON. */
export const asText = (value: Json): string | null => (value === null || value === undefined ? null : typeof value === 'string' ? value : canonical(value));

function differences(before: Json, after: Json, path: string): FieldChange[] {
  if (canonical(before) === canonical(after)) return [];
  if (isObject(before) && isObject(after)) return [...new Set([...Object.keys(before), ...Object.keys(after)])].sort().flatMap((key) => differences(before[key], after[key], path ? `${path}.${key}` : key));
  const name = Array.isArray(before) && Array.isArray(after) ? nameOf(before, after) : null;
  return name ? ofElements(before as Row[], after as Row[], name, path) : [{ field: path, before: asText(before), after: asText(after) }];
}

/** Elements that both have are compared; where they merely stand in another order, that is told of the list. */
function ofElements(before: readonly Row[], after: readonly Row[], name: string, path: string): FieldChange[] {
  const [old, fresh] = [before, after].map((list) => new Map(list.map((each) => [each[name] as string, each]))) as [Map<string, Row>, Map<string, Row>];
  const kept = (list: readonly Row[], other: Map<string, Row>): string => list.map((each) => each[name] as string).filter((each) => other.has(each)).join(', ');
  const [was, is] = [kept(before, fresh), kept(after, old)];
  const names = [...new Set([...old.keys(), ...fresh.keys()])].sort();
  return [...(was === is ? [] : [{ field: path, before: was, after: is }]), ...names.flatMap((each) => differences(old.get(each), fresh.get(each), `${path}[${each}]`))];
}

function nameOf(before: readonly Json[], after: readonly Json[]): string | null {
  const isNamed = (list: readonly Json[], name: string): boolean => list.every((each) => isObject(each) && typeof each[name] === 'string') && new Set(list.map((each) => (each as Row)[name])).size === list.length;
  return NAMES.find((name) => isNamed(before, name) && isNamed(after, name)) ?? null;
}

const isObject = (value: Json): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);
