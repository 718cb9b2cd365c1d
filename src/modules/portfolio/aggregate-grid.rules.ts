import type { Catalog } from '../../kernel/catalog';
import { enumRegistry } from '../../kernel/enum';
import { ownLabels, type StoredText } from '../../kernel/localized';
import { cellKey, isNamed, keysOfCell } from './aggregate-cells.loaders';
import { AggregateAxis, AggregateKey } from './aggregate.type';
import { PLACEHOLDERS, type AggregateDimension, type Placeholder } from './aggregate.words';
import type { NameFact } from './measures.port';

/** What is known of codes: labels of lists in memory, names of parties and places. */
export interface Names { readonly catalog: Catalog; readonly vocabulary: string | null; readonly parties: ReadonlyMap<string, NameFact> }

const ENUMS: Partial<Record<AggregateDimension, string>> = { MODALITY: 'Modality', INSTRUMENT: 'Instrument', STATUS: 'ProjectStatus', ROLE: 'ParticipationRole' };

/** Keys of parties and places, whose names their owner knows. */
export const partyKeys = (cells: Iterable<string>): string[] => [...new Set([...cells].flatMap(keysOfCell))].filter(isNamed);

/** The values that occur, in the order of their enum or code; what stands for a missing code comes last. */
export function axesOf(by: readonly AggregateDimension[], cells: Iterable<string>, names: Names): AggregateAxis[] {
  const all = [...cells].map(keysOfCell);
  return by.map((dimension, i) => {
    const values = [...new Set(all.map((keys) => keys[i]!))].map((key) => keyOf(dimension, key, names));
    return Object.assign(new AggregateAxis(), { dimension, text: labelOf('AggregateDimension', dimension), values: values.sort((a, b) => compare(dimension, a, b)) });
  });
}

function keyOf(dimension: AggregateDimension, key: string, names: Names): AggregateKey {
  return Object.assign(new AggregateKey(), { dimension, key, code: names.parties.get(key)?.code ?? key, text: textOf(dimension, key, names) });
}

function textOf(dimension: AggregateDimension, key: string, { catalog, vocabulary, parties }: Names): StoredText | null {
  if (key in PLACEHOLDERS) return ownLabels(PLACEHOLDERS[key as Placeholder].label);
  if (dimension === 'SECTOR') return catalog.label(vocabulary!, key);
  if (dimension === 'SDG') return catalog.label('SDG', key);
  if (dimension === 'START_YEAR') return ownLabels({ es: key, en: key, pt: key });
  return ENUMS[dimension] ? labelOf(ENUMS[dimension], key) : (parties.get(key)?.label ?? null);
}

export const labelOf = (list: string, code: string): StoredText => ownLabels(enumRegistry.get(list)!.values.get(code)!.label);

function compare(dimension: AggregateDimension, a: AggregateKey, b: AggregateKey): number {
  const [place, other] = [placeOf(dimension, a.key), placeOf(dimension, b.key)];
  return place - other || (a.code < b.code ? -1 : 1);
}

const LAST = 1000;

function placeOf(dimension: AggregateDimension, key: string): number {
  if (key in PLACEHOLDERS) return LAST + Object.keys(PLACEHOLDERS).indexOf(key);
  if (dimension === 'SDG') return Number(key);
  const list = ENUMS[dimension];
  return list ? [...enumRegistry.get(list)!.values.keys()].indexOf(key) : 0;
}

/** Cells in the order of the axes. */
export function inOrder(cells: Iterable<string>, axes: readonly AggregateAxis[]): { cell: string; keys: AggregateKey[] }[] {
  const known = axes.map((axis) => new Map(axis.values.map((value, place) => [value.key, { value, place }])));
  const rows = [...cells].map((cell) => ({ cell, found: keysOfCell(cell).map((key, i) => known[i]!.get(key)!) }));
  rows.sort((a, b) => a.found.map((each, i) => each.place - b.found[i]!.place).find((difference) => difference !== 0) ?? 0);
  return rows.map(({ cell, found }) => ({ cell, keys: found.map(({ value }) => value) }));
}

export const cellOf = (keys: readonly AggregateKey[]): string => cellKey(keys.map(({ key }) => key));
