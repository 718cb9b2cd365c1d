import type { Catalog } from '../../kernel/catalog';
import type { StoredText } from '../../kernel/localized';
import { refillSearch, wordsOf, type SearchEntry, type SearchRow } from '../../kernel/search';
import type { Changed } from '../../kernel/module';
import type { Query } from '../../kernel/transaction';

interface FoundProject { id: string; title: StoredText | null; topic: StoredText | null; sectors: { vocabulary: string; code: string }[]; sdgs: string[]; events: StoredText[] }
interface FoundEvent { id: string; name: StoredText; topics: StoredText[] }

/** Fills both search tables anew, as the last step of a load; after a change, the entries of the projects and events that it touched. */
export async function refillPortfolioSearch(query: Query, catalog: Catalog, changed?: Changed): Promise<void> {
  const idsOf = (type: string): readonly string[] | null => (changed ? changed.get(type) ?? [] : null);
  const projects = idsOf('Project');
  const events = idsOf('Event');
  await refillSearch(query, 'project_search', async (after, limit) => (await publishedProjects(query, after, limit, projects)).map((row) => projectEntry(row, catalog)), projects);
  await refillSearch(query, 'event_search', async (after, limit) => (await publishedEvents(query, after, limit, events)).map(eventEntry), events);
}

/** Drafts stay out twice: a draft project has no entry, and a draft event lends its words to no project. */
const publishedProjects = (query: Query, after: string, limit: number, ids: readonly string[] | null) => query<FoundProject>(
  `select p.id, p.title, p.topic,
     coalesce((select jsonb_agg(jsonb_build_object('vocabulary', s.vocabulary, 'code', s.code) order by s.position) from project_sector s where s.project_id = p.id), '[]') as sectors,
     coalesce((select jsonb_agg(g.code order by g.position) from project_sdg g where g.project_id = p.id), '[]') as sdgs,
     coalesce((select jsonb_agg(e.name order by e.code) from event e where e.project_id = p.id and e.visibility = 'PUBLISHED'), '[]') as events
   from project p where p.visibility = 'PUBLISHED' and p.id > $1 and ($3::text[] is null or p.id = any($3)) order by p.id limit $2`,
  [after, limit, ids],
);

const publishedEvents = (query: Query, after: string, limit: number, ids: readonly string[] | null) => query<FoundEvent>(
  `select e.id, e.name, coalesce((select jsonb_agg(t.label order by t.position) from event_topic t where t.event_id = e.id), '[]') as topics
   from event e where e.visibility = 'PUBLISHED' and e.id > $1 and ($3::text[] is null or e.id = any($3)) order by e.id limit $2`,
  [after, limit, ids],
);

function projectEntry(row: FoundProject, catalog: Catalog): SearchRow {
  const entries = [
    ...entriesOf('title', row.title),
    ...entriesOf('topic', row.topic),
    ...row.sectors.flatMap(({ vocabulary, code }) => entriesOf('sectors.label', catalog.label(vocabulary, code))),
    ...row.sdgs.flatMap((code) => entriesOf('sdgs.label', catalog.label('SDG', code))),
    ...row.events.flatMap((name) => entriesOf('events.name', name)),
  ];
  return { id: row.id, sortKey: sortKeyOf(row.title ?? row.topic), entries };
}

function eventEntry(row: FoundEvent): SearchRow {
  const entries = [...entriesOf('name', row.name), ...row.topics.flatMap((label) => entriesOf('topics', label))];
  return { id: row.id, sortKey: sortKeyOf(row.name), entries };
}

const entriesOf = (field: string, text: StoredText | null): SearchEntry[] => (text ?? []).map(({ locale, text: shown }) => ({ field, locale, text: shown }));
const sortKeyOf = (text: StoredText | null): string => wordsOf(text?.[0]?.text ?? '').join(' ').slice(0, 200);
