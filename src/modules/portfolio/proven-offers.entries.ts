import { columnsOf, tableOf } from '../../kernel/columns';
import type { Row } from '../../kernel/stub';
import type { Query } from '../../kernel/transaction';
import { Offer, OfferSdg, OfferSector } from './offer.entity';
import { COMPLETED, PROVIDING, provenOffers, type CompletedProject } from './proven-offers.rules';

const BATCH = 500;

/** Brings the proven offers to what the projects say, as a step after each load. Rows that are equal already are not touched. */
export async function writeProvenOffers(query: Query): Promise<void> {
  await removeUnproven(query);
  let after = '';
  for (;;) {
    const projects = await completedProjects(query, after, BATCH);
    const offers = projects.flatMap(provenOffers);
    await writeOffers(query, offers.map((each) => each.offer));
    const ids = offers.map((each) => each.offer.id as string);
    await writeParts(query, OfferSector, ids, offers.flatMap((each) => each.sectors));
    await writeParts(query, OfferSdg, ids, offers.flatMap((each) => each.sdgs));
    if (projects.length < BATCH) return;
    after = projects.at(-1)!.id;
  }
}

/**
 * A project that is completed no longer, or a country that provides in it no longer, proves nothing; parts go with the offer. Counted
 * for each offer by keys: after a large load the planner knows too little of the tables, and joined them whole it takes half a minute.
 */
const removeUnproven = (query: Query) => query(
  `delete from offer o where o.kind = 'PROVEN' and (
     select count(*) from participation a where a.project_id = o.project_id and a.country = o.provider_country and a.role = any($2)
       and (select p.status = any($1) from project p where p.id = a.project_id)) = 0`,
  [COMPLETED, PROVIDING],
);

/** A country that holds two roles, or one role twice, provides once. */
const completedProjects = (query: Query, after: string, limit: number) => query<CompletedProject>(
  `with page as materialized (select p.* from project p where p.status = any($1) and p.id > $3
       and exists (select 1 from participation a where a.project_id = p.id and a.country is not null and a.role = any($2)) order by p.id limit $4)
   select p.id, p.code, p.visibility, p.title, p.topic, p.modality, p.sector_text as "sectorText", p.citations, p.absences, p.asserted_by as "assertedBy",
     (select jsonb_agg(distinct a.country) from participation a where a.project_id = p.id and a.country is not null and a.role = any($2)) as providers,
     coalesce((select jsonb_agg(jsonb_build_object('vocabulary', s.vocabulary, 'code', s.code, 'percentage', s.percentage::text, 'suggested', s.suggested) order by s.position)
       from project_sector s where s.project_id = p.id), '[]') as sectors,
     coalesce((select jsonb_agg(jsonb_build_object('code', g.code, 'level', g.level, 'suggested', g.suggested) order by g.position) from project_sdg g where g.project_id = p.id), '[]') as sdgs
   from page p order by p.id`,
  [COMPLETED, PROVIDING, after, limit],
);

async function writeOffers(query: Query, rows: Row[]): Promise<void> {
  if (rows.length === 0) return;
  const { names, table, json } = stored(Offer, rows);
  const rest = names.filter((name) => name !== 'id');
  await query(
    `insert into ${table} (${names.join(', ')}) select ${names.join(', ')} from jsonb_populate_recordset(null::${table}, $1::jsonb)
     on conflict (id) do update set ${rest.map((name) => `${name} = excluded.${name}`).join(', ')}
     where (${rest.map((name) => `${table}.${name}`).join(', ')}) is distinct from (${rest.map((name) => `excluded.${name}`).join(', ')})`,
    [json],
  );
}

/** Parts that differ go first: at this point of a load a code that changes places would already be refused as held twice. */
async function writeParts(query: Query, Part: Function, offerIds: string[], rows: Row[]): Promise<void> {
  const { names, table, json } = stored(Part, rows);
  const wanted = `jsonb_populate_recordset(null::${table}, $1::jsonb)`;
  await query(
    `delete from ${table} t where t.offer_id = any($2) and not exists (
       select 1 from ${wanted} w where w.offer_id = t.offer_id and w.position = t.position and (${names.map((name) => `w.${name}`).join(', ')}) is not distinct from (${names.map((name) => `t.${name}`).join(', ')}))`,
    [json, offerIds],
  );
  await query(`insert into ${table} (${names.join(', ')}) select ${names.join(', ')} from ${wanted} on conflict (offer_id, position) do nothing`, [json]);
}

function stored(Entity: Function, rows: Row[]): { table: string; names: string[]; json: string } {
  const columns = columnsOf(Entity);
  const json = JSON.stringify(rows.map((row) => Object.fromEntries(columns.map(({ property, column }) => [column, row[property] ?? null]))));
  return { table: tableOf(Entity), names: columns.map(({ column }) => column), json };
}
