/** SQL that migrations share: the columns every record has, and the policies of each kind of table. */

/** Columns and constraints of a record table, to be followed by its own columns. */
export const recordColumns = (table: string): string => `
  id text not null constraint ${table}_pk primary key,
  code text collate "C" not null constraint ${table}_code_unique unique,
  visibility text not null default 'PUBLISHED' constraint ${table}_visibility_known check (visibility in ('PUBLISHED', 'DRAFT')),
  citations jsonb not null constraint ${table}_has_source check (jsonb_typeof(citations) = 'array' and jsonb_array_length(citations) > 0),
  absences jsonb not null default '[]' constraint ${table}_absences_typed check (mixta_absences_valid(absences)),
  asserted_by text`;

/** A record table: the public sees published rows; every source cited must exist. */
export const protectRecords = (table: string): string => `
  create trigger ${table}_sources_exist before insert or update of citations on ${table} for each row execute function mixta_check_citations();
  ${protect(table, `visibility = 'PUBLISHED'`)}`;

/** A record that belongs to another record is seen only with it, however published it is itself. */
export const hideWithParent = (table: string, column: string, parent: string): string =>
  `alter policy ${table}_read on ${table} using (visibility = 'PUBLISHED' and exists (select 1 from ${parent} parent where parent.id = ${table}.${column}));`;

/** A table of parts: a row is seen by whoever sees the record it belongs to. */
export const protectParts = (table: string, column: string, parent: string): string =>
  protect(table, `exists (select 1 from ${parent} parent where parent.id = ${table}.${column})`);

/** A table that everybody may read whole, such as a code list. */
export const openToAll = (table: string): string => protect(table, 'true');

/** Forced row-level security with a condition of its own; the others above are shorthands of it. */
export function protect(table: string, visible: string): string {
  return `
  alter table ${table} enable row level security;
  alter table ${table} force row level security;
  grant select on ${table} to mixta_anonymous;
  grant select, insert, update, delete on ${table} to mixta_loader;
  create policy ${table}_read on ${table} for select to mixta_anonymous using (${visible});
  create policy ${table}_load on ${table} for all to mixta_loader using (true) with check (true);`;
}

/** CHECK of a column that holds a partial date. */
export const partialDate = (table: string, column: string): string =>
  `${column} text constraint ${table}_${column}_is_date check (mixta_is_partial_date(${column}))`;

/** CHECK that one partial date does not end before another begins; unknown dates pass. */
export const datesInOrder = (table: string, from: string, to: string): string =>
  `constraint ${table}_${to}_after_${from} check (mixta_last_day(${to}) >= mixta_first_day(${from}))`;

/** Column of a closed list of words, stored as text so that indexes serve under row-level security. */
export const oneOf = (table: string, column: string, values: readonly string[], required = false): string =>
  `${column} text${required ? ' not null' : ''} constraint ${table}_${column}_known check (${column} in (${values.map((v) => `'${v}'`).join(', ')}))`;

/** CHECK of a column that holds a localized text: a list of {locale, text, status}. */
export const localizedText = (table: string, column: string, required = false): string =>
  `${column} jsonb${required ? ' not null' : ''} constraint ${table}_${column}_is_text check (mixta_is_localized(${column}))`;

/** Columns of a search table, which holds published records only: full text under a row policy would lose its index. */
export const searchColumns = (table: string, owner: string): string => `
  id text not null constraint ${table}_pk primary key constraint ${table}_owner_fk references ${owner} on delete cascade,
  sort_key text collate "C" not null,
  entries jsonb not null,
  document tsvector not null`;

/** Index and policy of a search table. */
export const indexSearch = (table: string): string => `
  create index ${table}_document_index on ${table} using gin (document);
  ${openToAll(table)}`;
