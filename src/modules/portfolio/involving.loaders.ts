import type { Ctx } from '../../kernel/context';
import { assertNamed, type Involving } from '../../kernel/involving';
import type { Where } from '../../kernel/list';
import { recordId } from '../../kernel/record-id';

/**
 * Whether the parties of a scope may be seen: one that names a hidden organization finds what one that names none finds, nothing.
 * @throws ApiError BAD_USER_INPUT for a scope that names nobody.
 */
export async function seesInvolved(ctx: Ctx, involving: Involving | null | undefined): Promise<boolean> {
  assertNamed(involving);
  return !involving?.organization || ctx.sees('Organization', recordId('org', involving.organization));
}

/** Ids of projects; by subquery, so that an index of the party finds them. */
const OF_COUNTRY = 'select v.project_id from participation v where v.country = ?';
const OF_ORGANIZATION = 'select v.project_id from participation v where v.organization_id = ? union select i.project_id from project_institution i where i.organization_id = ?';

/** Conditions over the id of a project. */
export function whereInvolved(where: Where, column: string, involving: Involving | null | undefined): Where {
  const organization = involving?.organization && recordId('org', involving.organization);
  where.andIf(`${column} in (${OF_COUNTRY})`, involving?.country || null);
  return organization ? where.and(`${column} in (${OF_ORGANIZATION})`, organization, organization) : where;
}

/** Conditions over the id of an event: those of the projects in scope, and those in which the party was itself. */
export function whereEventInvolved(where: Where, column: string, involving: Involving | null | undefined): Where {
  const events = (projects: string, party: string) => `${column} in (select e.id from event e where e.project_id in (${projects}) union select a.event_id from event_actor a where a.${party} = ?)`;
  const { country, organization } = involving ?? {};
  if (country) where.and(events(OF_COUNTRY, 'country'), country, country);
  if (organization) where.and(events(OF_ORGANIZATION, 'organization_id'), ...Array<string>(3).fill(recordId('org', organization)));
  return where;
}
