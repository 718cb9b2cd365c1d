import { selectOf } from '../../kernel/columns';
import type { Ctx } from '../../kernel/context';
import { byKey, groupedByKey } from '../../kernel/loader';
import { Where, type List } from '../../kernel/list';
import type { Row } from '../../kernel/stub';
import { Organization } from './organization.entity';
import type { OrganizationFilter } from './organization.inputs';
import { OrganizationAlias, OrganizationExternalId } from './organization-parts.entity';

const COLUMNS = selectOf(Organization, 'Organization', 'o');
const SELECT = `select ${COLUMNS} from organization o`;

export const organizationById = byKey('id', (ctx, ids) => ctx.query(`${SELECT} where o.id = any($1)`, [ids]));
export const organizationByCode = byKey('code', (ctx, codes) => ctx.query(`${SELECT} where o.code = any($1)`, [codes]));
export const organizationsByParentId = groupedByKey('parent', (ctx, ids) => ctx.query(`${SELECT} where o.parent_id = any($1) order by o.code`, [ids]));

/** A successor that may not be seen is none. */
export const organizationsBySuccessorOf = groupedByKey('successorOf', (ctx, ids) => ctx.query(`${SELECT} where o.successor_of_id = any($1) order by o.code`, [ids]));

export const aliasesByOrganizationId = groupedByKey('organizationId', (ctx, ids) => ctx.query(
  `select ${selectOf(OrganizationAlias, 'OrganizationAlias', 'a')} from organization_alias a where a.organization_id = any($1) order by a.organization_id, a.position`,
  [ids],
));

export const externalIdsByOrganizationId = groupedByKey('organizationId', (ctx, ids) => ctx.query(
  `select ${selectOf(OrganizationExternalId, 'ExternalId', 'e')} from organization_external_id e where e.organization_id = any($1) order by e.organization_id, e.position`,
  [ids],
));

export async function organizationByExternalId(ctx: Ctx, scheme: string, value: string): Promise<Row | null> {
  const rows = await ctx.query(`${SELECT} join organization_external_id e on e.organization_id = o.id where e.scheme = $1 and e.value = $2`, [scheme, value]);
  return rows[0] ?? null;
}

export function organizationList(filter?: OrganizationFilter | null): List {
  const where = new Where().andIf('o.country = ?', filter?.country).andIf('o.type = ?', filter?.type).andIf('o.level = ?', filter?.level);
  return { select: COLUMNS, from: 'organization o', where, order: ['o.code'] };
}
