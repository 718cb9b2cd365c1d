import { selectOf } from '../../kernel/columns';
import type { Ctx } from '../../kernel/context';
import { Where } from '../../kernel/list';
import { byKey, groupedByKey } from '../../kernel/loader';
import { firstDay, lastDay } from '../../kernel/partial-date';
import { recordId } from '../../kernel/record-id';
import { Event } from './event.entity';
import type { HeldStatus } from './event.enums';
import { seesInvolved, whereEventInvolved } from './involving.loaders';
import type { EventActorFilter, EventField, EventFilter } from './event.inputs';
import { PARTY_COLUMNS } from './party.type';

/** `held` is null while no source says yes or no; `attendance` only says whether there is any; `attendingCountries` counts only countries that a source names one by one. */
const COLUMNS = `${selectOf(Event, 'Event', 'e')},
  case e.held_status when 'HELD' then true when 'NOT_HELD' then false end as "held",
  (select true from event_attendance_published a where a.event_id = e.id limit 1) as "attendance",
  (select jsonb_agg(a.country order by a.position) from event_actor a where a.event_id = e.id and a.role = 'ATTENDED' and a.country is not null) as "attendingCountries"`;
const SELECT = `select ${COLUMNS} from event e`;

export const eventById = byKey('id', (ctx, ids) => ctx.query(`${SELECT} where e.id = any($1)`, [ids]));
export const eventByCode = byKey('code', (ctx, codes) => ctx.query(`${SELECT} where e.code = any($1)`, [codes]));

export const heldByProjectId = groupedByKey<{ id: string; projectId: string; heldStatus: HeldStatus | null }>('projectId', (ctx, ids) => ctx.query(
  'select e.id, e.project_id as "projectId", e.held_status as "heldStatus" from event e where e.project_id = any($1) order by e.project_id, e.code', [ids]));

export const topicsByEventId = groupedByKey('eventId', (ctx, ids) => ctx.query(
  'select t.event_id as "eventId", t.label from event_topic t where t.event_id = any($1) order by t.event_id, t.position', [ids]));
export const actorsByEventId = groupedByKey('eventId', (ctx, ids) => ctx.query(
  `select p.event_id as "eventId", p.role, ${PARTY_COLUMNS} from event_actor p where p.event_id = any($1) order by p.event_id, p.position`, [ids]));

/** Events of a filter; all when there is none. */
export const eventList = (filter?: EventFilter | null) => ({ select: COLUMNS, from: 'event e', order: ['e.code'], where: eventsWhere(filter) });

/** A filter by an organization that the viewer may not see finds nothing, exactly as one by a code that nobody has. */
export async function readableEvents(ctx: Ctx, filter?: EventFilter | null) {
  const organization = filter?.actor?.organization;
  const seen = !organization || await ctx.sees('Organization', recordId('org', organization));
  const list = eventList(filter);
  return (await seesInvolved(ctx, filter?.involving)) && seen ? list : { ...list, where: new Where().and('false') };
}

const MISSING: Record<EventField, string> = {
  START: 'e.start_on is null',
  HELD_STATUS: 'e.held_status is null',
  PLACE: 'e.place is null',
  TOPICS: 'not exists (select 1 from event_topic t where t.event_id = e.id)',
  ACTORS: 'not exists (select 1 from event_actor a where a.event_id = e.id)',
  PROJECT: 'not exists (select 1 from project p where p.id = e.project_id)', // a hidden project is as missing as none
};

function eventsWhere(filter?: EventFilter | null): Where {
  const where = new Where().andIf('e.kind = ?', filter?.kind).andIf('e.held_status = ?', filter?.heldStatus);
  where.andIf('exists (select 1 from project p where p.id = e.project_id and p.code = ?)', filter?.project);
  // an event whose date is a quarter or a year may lie anywhere in it
  where.andIf('mixta_last_day(coalesce(e.end_on, e.start_on)) >= ?::date', filter?.from && firstDay(filter.from));
  where.andIf('mixta_first_day(e.start_on) <= ?::date', filter?.to && lastDay(filter.to));
  if (filter?.actor) withActor(where, filter.actor);
  whereEventInvolved(where, 'e.id', filter?.involving);
  for (const field of filter?.missing ?? []) where.and(MISSING[field]);
  return where;
}

function withActor(where: Where, actor: EventActorFilter): void {
  const conditions: [string, unknown][] = [['a.role = ?', actor.role], ['a.country = ?', actor.country], ['a.organization_id = ?', actor.organization && recordId('org', actor.organization)]];
  const given = conditions.filter(([, value]) => value !== null && value !== undefined);
  // all conditions on one and the same actor: a country that taught, not a country and some teacher
  if (given.length) where.and(`exists (select 1 from event_actor a where a.event_id = e.id and ${given.map(([sql]) => sql).join(' and ')})`, ...given.map(([, value]) => value));
}
