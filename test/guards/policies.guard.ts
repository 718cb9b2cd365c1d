import { columnsOf, tableOf } from '../../src/kernel/columns';
import type { ModuleDefinition } from '../../src/kernel/module';
import type { Query } from '../../src/kernel/transaction';

export interface Policy { tablename: string; policyname: string }

export const policies = (query: Query): Promise<Policy[]> => query<Policy>(`select tablename, policyname from pg_policies where schemaname = 'public' order by 1, 2`);

/** Parts that keep words of their own where the record that they name is hidden: the edge alone reads as none. */
const KEEP_THEIR_WORDS = [
  'body_member.organization_id', 'body_agreement.owner_id', 'body_mandate.organization_id', 'crosswalk_node.node_id', 'crosswalk_indicator.indicator_id',
  'bilateral_program_priority_area.node_id', 'commitment_appearance.document_id', 'survey_answer.question_id', 'report_delivery.report_id', 'report_delivery.document_id',
];
/** Records that are nothing without the one that they name. */
const HIDE_WITH = ['attestation.party_organization_id', 'offer.project_id', 'reporting_obligation.framework_id', 'reporting_obligation.instrument_id'];

/** Columns of parts, and of some records, whose row hides with the record that they name. */
export function hidingColumns(modules: readonly ModuleDefinition[]): string[] {
  const hideable = new Set(modules.flatMap(({ owns }) => Object.entries(owns)).filter(([, { hideable: hides }]) => hides).map(([type]) => type));
  const parts = modules.flatMap(({ records }) => records).flatMap((spec) => Object.values(spec.parts ?? {}));
  const named = parts.flatMap((part) => Object.values(part.links ?? {}).filter(({ type }) => hideable.has(type))
    .map((link) => `${tableOf(part.entity)}.${columnsOf(part.entity).find(({ property }) => property === link.property)!.column}`));
  return [...HIDE_WITH, ...named.filter((column) => !KEEP_THEIR_WORDS.includes(column))];
}

/** Rights that somebody has and no policy lets use, parties and keepers who cannot read what is theirs, and rows that stay when what they name is hidden. */
export async function gaps(query: Query, hiding: readonly string[], table: string | null = null): Promise<string[]> {
  const found = await query<{ gap: string }>(`
    with granted as (
      select c.relname as tab, pg_get_userbyid(g.grantee) as role, g.privilege_type as may from pg_class c, aclexplode(c.relacl) g
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relrowsecurity and g.grantee <> c.relowner and ($2::text is null or c.relname = $2)
      union select c.relname, pg_get_userbyid(g.grantee), g.privilege_type from pg_class c join pg_attribute a on a.attrelid = c.oid, aclexplode(a.attacl) g
        where c.relnamespace = 'public'::regnamespace and g.grantee <> c.relowner and ($2::text is null or c.relname = $2)),
    policy as (select * from pg_policies where schemaname = 'public' and ($2::text is null or tablename = $2)),
    open as (select * from policy where permissive = 'PERMISSIVE')
    select tab || ': ' || role || ' may ' || may || ' and has no policy for it' as gap from granted g
      where may in ('SELECT', 'INSERT', 'UPDATE', 'DELETE') and not exists (select from open p where p.tablename = g.tab and g.role = any (p.roles) and p.cmd in (g.may, 'ALL'))
    union all select tab || ': ' || role || ' changes what it has no policy of its own to read' from granted g
      where may = 'UPDATE' and role = 'mixta_keeper' and not exists (select from open p where p.tablename = g.tab and g.role = any (p.roles) and p.cmd in ('SELECT', 'ALL'))
    union all select c.table_name || ': whoever it is for has no policy to read it' from information_schema.columns c
      where c.table_schema = 'public' and c.column_name in ('custodian', 'audience') and ($2::text is null or c.table_name = $2)
        and not exists (select from open p where p.tablename = c.table_name and 'mixta_viewer' = any (p.roles) and p.cmd in ('SELECT', 'ALL'))
    union all select h || ': the row stays when what it names is hidden' from unnest($1::text[]) h
      where ($2::text is null or split_part(h, '.', 1) = $2) and not exists (select from policy p where p.permissive = 'RESTRICTIVE' and p.tablename = split_part(h, '.', 1) and p.qual like '%' || split_part(h, '.', 2) || '%')
    order by 1`, [hiding, table]);
  return found.map(({ gap }) => gap);
}
