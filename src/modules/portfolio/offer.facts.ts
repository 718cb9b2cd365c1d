import { byCodeOrAlias } from '../../kernel/by-code';
import type { Ctx } from '../../kernel/context';
import type { Query } from '../../kernel/transaction';
import type { OfferKind } from './offer.entity';
import { offerByCode, offerById } from './offers.loaders';
import type { SectorShare } from './proven-offers.rules';

/** An offer of either kind as other modules read it in bulk; `proofs` counts the records that `proofsOf` lists. */
export interface Capability {
  readonly id: string; readonly code: string; readonly kind: OfferKind; readonly provider: string;
  readonly start: string | null; readonly end: string | null; readonly projectId: string | null;
  readonly sectors: readonly SectorShare[]; readonly sdgs: readonly string[]; readonly proofs: number;
}

/** A record of the register that shows that the provider has done what it offers. */
export interface OfferProof { readonly offerId: string; readonly kind: 'PROJECT' | 'INSTITUTION' | 'EVENT' | 'GOOD_PRACTICE'; readonly id: string }

/** Drafts are left out in words, not by policies alone: the loader reads this too, and no policy hides anything from it. */
const PUBLISHED = (alias: string) => `${alias}.visibility = 'PUBLISHED'`;
const HELD = `e.held_status = 'HELD' and ${PUBLISHED('e')}`;

/**
 * Countries with the completed projects in which they provided, each by every code that its codes lie in: 12220, 1222, 122 and so
 * on; 3.8.1, 3.8 and 3. So inside means equal, which joins in one pass where a comparison of beginnings takes each pair by itself.
 */
const PROVIDED = `
  provided as (select distinct p.id, a.country from project p join participation a on a.project_id = p.id
    where p.status in ('COMPLETED', 'EVALUATED') and ${PUBLISHED('p')} and a.role in ('FIRST_PROVIDER', 'BOTH') and a.country is not null),
  provided_sector as (select d.country, d.id, left(s.code, n) as code from provided d join project_sector s on s.project_id = d.id cross join lateral generate_series(1, length(s.code)) n where s.vocabulary = 'DAC'),
  provided_sdg as (select d.country, d.id, array_to_string((string_to_array(g.code, '.'))[1:n], '.') as code from provided d join project_sdg g on g.project_id = d.id
    cross join lateral generate_series(1, cardinality(string_to_array(g.code, '.'))) n where g.level <> 'GOAL')`;

/**
 * What proves each `offer` of `chosen`, every record once. A proven offer is proved by its project and by what the project brought.
 * A declared one by completed projects in which the same country provided in the same subject or inside it, and by what its institution taught.
 */
const PROOFS = `${PROVIDED},
  proof as (
    select o.id as offer_id, 'PROJECT' as kind, p.id from chosen o join project p on p.id = o.project_id where ${PUBLISHED('p')}
    union select o.id, 'INSTITUTION', b.id from chosen o join project_institution w on w.project_id = o.project_id join organization b on b.id = w.organization_id where ${PUBLISHED('b')}
    union select o.id, 'EVENT', e.id from chosen o join event e on e.project_id = o.project_id where ${HELD}
    union select o.id, 'GOOD_PRACTICE', g.id from chosen o join good_practice g on g.project_id = o.project_id join good_practice_evidence v on v.good_practice_id = g.id
      where ${PUBLISHED('g')} and (v.project_id is null or exists (select 1 from project p where p.id = v.project_id and ${PUBLISHED('p')}))
        and (v.indicator_id is null or exists (select 1 from framework_indicator i join results_framework f on f.id = i.framework_id where i.id = v.indicator_id and ${PUBLISHED('i')} and ${PUBLISHED('f')}))
    union select o.id, 'PROJECT', d.id from chosen o join offer_sector c on c.offer_id = o.id join provided_sector d on d.country = o.provider_country and d.code = c.code
      where o.kind = 'DECLARED' and c.vocabulary = 'DAC'
    union select o.id, 'PROJECT', d.id from chosen o join offer_sdg c on c.offer_id = o.id join provided_sdg d on d.country = o.provider_country and d.code = c.code where o.kind = 'DECLARED'
    union select o.id, 'EVENT', e.id from chosen o join event_actor t on t.organization_id = o.organization_id join event e on e.id = t.event_id join organization b on b.id = t.organization_id
      where o.kind = 'DECLARED' and t.role = 'TAUGHT' and ${HELD} and ${PUBLISHED('b')})`;

/** Every published offer of both kinds after an id, in the order of ids, for summaries that are made after a load. Counts are exact, drafts are in none. */
export const publishedCapabilities = (query: Query, after: string, limit: number): Promise<Capability[]> => query<Capability>(
  `with chosen as materialized (select o.* from offer o where o.id > $1 and ${PUBLISHED('o')}
       and (o.project_id is null or exists (select 1 from project p where p.id = o.project_id and ${PUBLISHED('p')})) order by o.id limit $2),
     ${PROOFS}, counted as (select offer_id, count(*)::int as n from proof group by offer_id)
   select o.id, o.code, o.kind, o.provider_country as provider, o.start_on as start, o.end_on as "end", o.project_id as "projectId",
     coalesce((select jsonb_agg(jsonb_build_object('vocabulary', s.vocabulary, 'code', s.code, 'percentage', s.percentage::text, 'suggested', s.suggested) order by s.position)
       from offer_sector s where s.offer_id = o.id), '[]') as sectors,
     coalesce((select jsonb_agg(s.code order by s.position) from offer_sdg s where s.offer_id = o.id), '[]') as sdgs, coalesce(n.n, 0) as proofs
   from chosen o left join counted n on n.offer_id = o.id order by o.id`,
  [after, limit],
);

/** The records behind the counts of these offers, in one statement, as far as the viewer sees the offers. */
export const proofsOf = (ctx: Ctx, offerIds: readonly string[]): Promise<OfferProof[]> => ctx.query<OfferProof>(
  `with chosen as materialized (select o.* from offer o where o.id = any($1)), ${PROOFS} select offer_id as "offerId", kind, id from proof order by 1, 2, 3`, [offerIds]);

/** An offer of either kind as other modules name it; its codes come with `projectFacts.offerTags`. */
export interface OfferFacts { id: string; code: string; provider: string; start: string | null; end: string | null }

export const offerFacts = {
  offerByCode: async (ctx: Ctx, code: string): Promise<OfferFacts | null> => {
    const row = await byCodeOrAlias(ctx, 'Offer', code, offerByCode, offerById);
    return row && { id: row.id, code: row.code, provider: row.providerCountry, start: row.start, end: row.end };
  },
};
