import type { Ctx } from '../../kernel/context';
import { toTsQuery } from '../../kernel/search';
import type { CapabilityWish } from './capable-institution.type';

/** Held events on a topic, with each organization that taught there. */
export const taughtTopic = (ctx: Ctx, words: string[]): Promise<{ organizationId: string; eventId: string }[]> => ctx.query(
  `select distinct a.organization_id as "organizationId", e.id as "eventId", e.code from event_search s join event e on e.id = s.id join event_actor a on a.event_id = e.id
   where s.document @@ $1::tsquery and e.held_status = 'HELD' and a.role = 'TAUGHT' and a.organization_id is not null order by e.code`, [toTsQuery(words)]);

/** Projects in the subject in which the country provides; one that was cancelled shows nothing. */
const SUBJECT = `select p.id, p.code, p.status, exists (select 1 from participation r where r.project_id = p.id and r.country = $2 and r.role in ('RECIPIENT', 'BOTH')) as reaches
  from project p where p.status is distinct from 'CANCELLED'
    and exists (select 1 from participation g where g.project_id = p.id and g.country = $1 and g.role in ('FIRST_PROVIDER', 'BOTH'))
    and exists (select 1 from project_sector s where s.project_id = p.id and s.vocabulary = $3 and (s.code = $4 or (s.vocabulary = 'DAC' and starts_with(s.code, $4))))`;
const subjectOf = (country: string, { recipient, vocabulary, sector }: CapabilityWish) => [country, recipient, vocabulary, sector];

/** Who carries them out: an institution that coordinates, pays or receives is not one that does it. */
export const worksInSubject = (ctx: Ctx, country: string, wish: CapabilityWish): Promise<{ organizationId: string; projectId: string; reaches: boolean }[]> => ctx.query(
  `select distinct i.organization_id as "organizationId", p.id as "projectId", p.reaches, p.code from (${SUBJECT}) p join project_institution i on i.project_id = p.id and i.role = 'EXECUTES' order by p.code`, subjectOf(country, wish));

export const completedInSubject = async (ctx: Ctx, country: string, wish: CapabilityWish): Promise<string[]> =>
  (await ctx.query<{ id: string }>(`select p.id from (${SUBJECT}) p where p.reaches and p.status in ('COMPLETED', 'EVALUATED') order by p.code`, subjectOf(country, wish))).map(({ id }) => id);
