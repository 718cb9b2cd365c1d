import { columnsOf, tableOf } from '../../kernel/columns';
import type { Row } from '../../kernel/stub';
import type { Query } from '../../kernel/transaction';
import { PublishedEventAttendance, PublishedProjectAttendance } from './attendance.entity';
import { releaseAttendance, type Attendees, type Cell, type Release } from './small-cells.rules';

const BATCH = 200;

/** Events that are published together, since their counts are summed up: those of one project, or one without a project. */
interface Table { key: string; projectId: string | null; cells: Cell[]; attendees: Attendees | null }

/** Decides after each load which counts may be read, and writes those; rows that are equal already are not touched. */
export async function writePublishedAttendance(query: Query): Promise<void> {
  await query(`delete from event_attendance_published w where not exists (${COUNTED} where e.id = w.event_id)`);
  await query(`delete from project_attendance_published w where not exists (${COUNTED} where e.project_id = w.project_id)`);
  let after = '';
  for (;;) {
    const tables = await query<Table>(TABLES, [after, BATCH]);
    const released = tables.map((table) => ({ table, release: releaseAttendance(table.cells, table.attendees) }));
    await write(query, PublishedEventAttendance, 'event_id', released.flatMap(({ release }) => eventRows(release)));
    await write(query, PublishedProjectAttendance, 'project_id', released.flatMap(({ table, release }) => projectRows(table, release)));
    if (tables.length < BATCH) return;
    after = tables.at(-1)!.key;
  }
}

const COUNTED = `select 1 from event_attendance a join event e on e.id = a.event_id and e.visibility = 'PUBLISHED'`;

/** A draft counts in no sum: the sum would tell of it by subtraction. */
const TABLES = `
  with page as materialized (select distinct coalesce(e.project_id, e.id) as key, e.project_id from event_attendance a join event e on e.id = a.event_id
    where e.visibility = 'PUBLISHED' and coalesce(e.project_id, e.id) > $1 order by 1 limit $2)
  select t.key, t.project_id as "projectId",
    (select jsonb_agg(jsonb_build_object('event', e.id, 'country', a.country, 'sex', a.sex, 'people', a.people) order by e.id, a.country, a.sex)
      from event e join event_attendance a on a.event_id = e.id where e.visibility = 'PUBLISHED' and coalesce(e.project_id, e.id) = t.key) as cells,
    (select jsonb_build_object('people', p.people, 'cameMoreThanOnce', p.came_more_than_once) from project_attendees p where p.project_id = t.project_id) as attendees
  from page t order by t.key`;

function eventRows({ counts }: Release): Row[] {
  const events = [...new Set(counts.flatMap((count) => count.event ?? []))];
  return events.flatMap((eventId) => counts.filter((count) => count.event === eventId).map(({ country, sex, people }, position) => ({ eventId, position, country, sex, people })));
}

function projectRows({ projectId }: Table, { counts, attendees }: Release): Row[] {
  if (projectId === null) return [];
  const whole = { country: null, sex: null };
  const people = attendees ? [{ measure: 'PEOPLE', ...whole, people: attendees.people }, { measure: 'CAME_MORE_THAN_ONCE', ...whole, people: attendees.cameMoreThanOnce }] : [];
  const sums = counts.filter((count) => count.event === null).map(({ country, sex, people: n }) => ({ measure: 'ATTENDANCES', country, sex, people: n }));
  return [...sums, ...people].map((row, position) => ({ projectId, position, ...row }));
}

async function write(query: Query, Entity: Function, owner: string, rows: Row[]): Promise<void> {
  if (rows.length === 0) return;
  const table = tableOf(Entity);
  const columns = columnsOf(Entity);
  const names = columns.map(({ column }) => column);
  const wanted = `jsonb_populate_recordset(null::${table}, $1::jsonb)`;
  const json = JSON.stringify(rows.map((row) => Object.fromEntries(columns.map(({ property, column }) => [column, row[property] ?? null]))));
  await query(`delete from ${table} t where t.${owner} in (select w.${owner} from ${wanted} w) and not exists (
    select 1 from ${wanted} w where (${names.map((name) => `w.${name}`).join(', ')}) is not distinct from (${names.map((name) => `t.${name}`).join(', ')}))`, [json]);
  await query(`insert into ${table} (${names.join(', ')}) select ${names.join(', ')} from ${wanted} on conflict (${owner}, position) do nothing`, [json]);
}
