import type { Ctx } from '../../kernel/context';
import type { Query } from '../../kernel/transaction';
import type { OfferKind } from './offer.entity';
import type { SectorShare } from './proven-offers.rules';

/** An offer of either kind as other modules read it in bulk; `proofs` counts the records that `proofsOf` lists. */
export interface Capability {
  readonly id: string; readonly code: string; readonly kind: OfferKind; readonly provider: string;
  readonly start: string | null; readonly end: string | null; readonly projectId: string | null;
  readonly sectors: readonly SectorShare[]; readonly sdgs: readonly string[]; readonly proofs: number;
}

/** A record of the register that shows that the provider has done what it offers. */
export interface OfferProof { readonly offerId: string; readonly kind: 'PROJECT' | 'INSTITUTION' | 'EVENT' | 'GOOD_PRACTICE'; readonly id: string }

/** `project p` is a proof only when it is completed and everybody may see it. */
const COMPLETED_AND_PUBLIC = `p.visibility = 'PUBLISHED' and p.status in ('COMPLETED', 'EVALUATED')`;

/**
 * What proves `offer o`, each record once. A proven offer is proved by its project and by what the project brought. A declared
 * one by completed projects in which the same country provided, in the same subject or inside it, and by what its institution taught.
 * Drafts are left out in words, not by policies alone: the loader reads this too, and no policy hides anything from it.
 */
const PROOFS = `
  select 'PROJECT' as kind, p.id from project p where p.id = o.project_id and ${COMPLETED_AND_PUBLIC}
  union select 'INSTITUTION', w.organization_id from project_institution w join organization b on b.id = w.organization_id and b.visibility = 'PUBLISHED' where w.project_id = o.project_id
  union select 'EVENT', e.id from event e where e.project_id = o.project_id and e.held_status = 'HELD' and e.visibility = 'PUBLISHED'
  union select 'GOOD_PRACTICE', g.id from good_practice g where g.project_id = o.project_id and g.visibility = 'PUBLISHED' and exists (
    select 1 from good_practice_evidence v where v.good_practice_id = g.id
      and (v.project_id is null or exists (select 1 from project p where p.id = v.project_id and p.visibility = 'PUBLISHED'))
      and (v.indicator_id is null or exists (select 1 from framework_indicator i join results_framework f on f.id = i.framework_id
        where i.id = v.indicator_id and i.visibility = 'PUBLISHED' and f.visibility = 'PUBLISHED')))
  union select 'PROJECT', p.id from participation a join project p on p.id = a.project_id
    where o.kind = 'DECLARED' and a.country = o.provider_country and a.role in ('FIRST_PROVIDER', 'BOTH') and ${COMPLETED_AND_PUBLIC} and (
      exists (select 1 from offer_sector c join project_sector s on s.vocabulary = 'DAC' and starts_with(s.code, c.code) where c.offer_id = o.id and c.vocabulary = 'DAC' and s.project_id = p.id)
      or exists (select 1 from offer_sdg c join project_sdg s on s.level <> 'GOAL' and (s.code = c.code or starts_with(s.code, c.code || '.')) where c.offer_id = o.id and s.project_id = p.id))
  union select 'EVENT', e.id from event_actor t join event e on e.id = t.event_id join organization b on b.id = t.organization_id and b.visibility = 'PUBLISHED'
    where o.kind = 'DECLARED' and t.organization_id = o.organization_id and t.role = 'TAUGHT' and e.held_status = 'HELD' and e.visibility = 'PUBLISHED'`;

/** Every published offer of both kinds after an id, in the order of ids, for summaries that are made after a load. Counts are exact, drafts are in none. */
export const publishedCapabilities = (query: Query, after: string, limit: number): Promise<Capability[]> => query<Capability>(
  `select o.id, o.code, o.kind, o.provider_country as provider, o.start_on as start, o.end_on as "end", o.project_id as "projectId",
     coalesce((select jsonb_agg(jsonb_build_object('vocabulary', s.vocabulary, 'code', s.code, 'percentage', s.percentage::text, 'suggested', s.suggested) order by s.position)
       from offer_sector s where s.offer_id = o.id), '[]') as sectors,
     coalesce((select jsonb_agg(s.code order by s.position) from offer_sdg s where s.offer_id = o.id), '[]') as sdgs,
     (select count(*)::int from (${PROOFS}) proof) as proofs
   from offer o where o.id > $1 and o.visibility = 'PUBLISHED'
     and (o.project_id is null or exists (select 1 from project p where p.id = o.project_id and p.visibility = 'PUBLISHED')) order by o.id limit $2`,
  [after, limit],
);

/** The records behind the counts of these offers, in one statement, as far as the viewer sees the offers. */
export const proofsOf = (ctx: Ctx, offerIds: readonly string[]): Promise<OfferProof[]> => ctx.query<OfferProof>(
  `select o.id as "offerId", proof.kind, proof.id from offer o cross join lateral (${PROOFS}) proof where o.id = any($1) order by 1, 2, 3`, [offerIds]);
