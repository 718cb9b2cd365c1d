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

/** What a party may do with a record table: see its own drafts, write what it is custodian of, make public only with the right to publish, delete drafts alone. */
export const letPartiesWrite = (table: string): string => `
  grant insert, update, delete on ${table} to mixta_writer;
  create policy ${table}_own on ${table} for select to mixta_viewer using (custodian = any ((select mixta_read_parties())::text[]));
  create policy ${table}_create on ${table} for insert to mixta_writer with check (${mayWrite(table)});
  create policy ${table}_change on ${table} for update to mixta_writer using (${mayWrite(table)}) with check (${mayWrite(table)});
  create policy ${table}_discard on ${table} for delete to mixta_writer using (visibility = 'DRAFT' and custodian = any ((select mixta_write_parties())::text[]));`;

/** A draft is written by whoever writes for its custodian, what is public by whoever publishes for it. */
export const mayWrite = (row: string): string =>
  `(${row}.visibility = 'DRAFT' and ${row}.custodian = any ((select mixta_write_parties())::text[])) or (${row}.visibility = 'PUBLISHED' and ${row}.custodian = any ((select mixta_publish_parties())::text[]))`;

/** Parts are written by whoever may write the record they belong to; its custodian reads them even where nobody else does. */
export const letPartiesWriteParts = (table: string, column: string, parent: string): string => `
  grant insert, update, delete on ${table} to mixta_writer;
  create policy ${table}_write on ${table} for all to mixta_writer
    using (exists (select 1 from ${parent} parent where parent.id = ${table}.${column} and (${mayWrite('parent')})))
    with check (exists (select 1 from ${parent} parent where parent.id = ${table}.${column} and (${mayWrite('parent')})));`;

/** What letPartiesWrite gave, taken back; the policies go with the names above. */
export const letPartiesWriteNoMore = (table: string): string => `
  ${['own', 'create', 'change', 'discard'].map((name) => `drop policy ${table}_${name} on ${table};`).join(' ')}
  revoke insert, update, delete on ${table} from mixta_writer;`;

export const letPartiesWritePartsNoMore = (table: string): string => `
  drop policy ${table}_write on ${table};
  revoke insert, update, delete on ${table} from mixta_writer;`;

/** A table derived from what is published is kept by the keeper, who sees no more than everybody. */
export const letKeeperFill = (table: string): string => `
  grant insert, update, delete on ${table} to mixta_keeper;
  create policy ${table}_keep on ${table} for all to mixta_keeper using (true) with check (true);`;

export const letKeeperFillNoMore = (table: string): string => `
  drop policy ${table}_keep on ${table};
  revoke insert, update, delete on ${table} from mixta_keeper;`;
