import type { Catalog } from '../../kernel/catalog';
import { enumRegistry } from '../../kernel/enum';
import { ownLabels } from '../../kernel/localized';
import { CodeList, CodeListValue, type CodeListKind, type MissingLabels } from './code-list.type';
import { TABLE_LISTS } from './code-list.names';

const WORKING_LANGUAGES = ['es', 'en', 'pt'];

const built = new WeakMap<Catalog, CodeList[]>();

/** Every enum of the API and every list kept in a table, by name; built once for each catalog, because it has some thousand codes. */
export function codeListsOf(catalog: Catalog): CodeList[] {
  if (!built.has(catalog)) built.set(catalog, build(catalog));
  return built.get(catalog)!;
}

function build(catalog: Catalog): CodeList[] {
  const enums = [...enumRegistry].map(([name, { description, values }]) => listOf(name, description, 'ENUM',
    [...values].map(([code, value]) => valueOf({ code, description: value.description, status: 'ACTIVE', stored: ownLabels(value.label) }))));
  const tables = [...catalog.lists].map(([name, codes]) => listOf(name, TABLE_LISTS[name] ?? null, 'TABLE',
    codes.map(({ code, label, status }) => valueOf({ code, description: null, status, stored: label }))));
  return [...enums, ...tables].sort((a, b) => (a.name < b.name ? -1 : 1));
}

const valueOf = (fields: Omit<CodeListValue, 'label' | 'list'>): CodeListValue => Object.assign(new CodeListValue(), fields);

function listOf(name: string, description: string | null, kind: CodeListKind, codes: CodeListValue[]): CodeList {
  const list = Object.assign(new CodeList(), { name, description, kind, codes, missingLabels: missingLabelsOf(codes) });
  for (const code of codes) code.list = list;
  return list;
}

function missingLabelsOf(values: CodeListValue[]): MissingLabels[] {
  const missing = WORKING_LANGUAGES.map((locale) => {
    const codes = values.filter((value) => !value.stored.some((text) => text.locale === locale && text.text.trim() !== '')).map((value) => value.code);
    return { locale, count: codes.length, codes };
  });
  return missing.filter(({ count }) => count > 0);
}
