import type { Invariant } from '../../kernel/module';

const COMPLETED_BY = `select p.id, a.country from project p join participation a on a.project_id = p.id
  where p.status in ('COMPLETED', 'EVALUATED') and a.role in ('FIRST_PROVIDER', 'BOTH') and a.country is not null`;

/** Proven offers are written after a load: a change made past the loader would leave them behind. */
export const offerInvariants: Invariant[] = [
  {
    name: 'proven-offers-follow-projects',
    text: 'Every country that provided in a completed project has one proven offer of it, as published as the project, and there is no other.',
    sql: `select 'Offer' as type, o.code, null::text as exception from offer o left join project p on p.id = o.project_id
        where o.kind = 'PROVEN' and (o.visibility <> p.visibility or not exists (select 1 from (${COMPLETED_BY}) c where c.id = o.project_id and c.country = o.provider_country))
      union all select distinct 'Project', p.code, null from (${COMPLETED_BY}) c join project p on p.id = c.id
        where not exists (select 1 from offer o where o.project_id = c.id and o.provider_country = c.country) order by 1, 2`,
  },
];
