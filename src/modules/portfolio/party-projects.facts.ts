import type { Ctx } from '../../kernel/context';
import { recordId } from '../../kernel/record-id';

/** A project in which a party takes part itself; parties are ISO3 codes and codes of organizations. */
export interface PartyProject { readonly party: string; readonly id: string; readonly code: string; readonly frameworkId: string | null }

export const partyProjects = {
  projectsOfParties: (ctx: Ctx, parties: readonly string[]): Promise<PartyProject[]> => ctx.query<PartyProject>(
    `select k.party, p.id, p.code, p.results_framework_id as "frameworkId" from unnest($1::text[], $2::text[]) k(party, organization)
     cross join lateral (
       select v.project_id from participation v where v.country = k.party
       union select v.project_id from participation v where v.organization_id = k.organization
       union select i.project_id from project_institution i where i.organization_id = k.organization
     ) own join project p on p.id = own.project_id`,
    [parties, parties.map((party) => recordId('org', party))],
  ),
};
