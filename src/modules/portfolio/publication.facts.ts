import type { Ctx } from '../../kernel/context';
import { byKey, loadFound } from '../../kernel/loader';
import { checksOfProjects, markersOfProjects } from './gender-marker.service';

/** What of a project can be read, for modules that count it; `notApplicable` names the fields that cannot exist for it. */
export type PublishedFacts = {
  id: string; assertedBy: string | null; frameworkId: string | null; publicSource: boolean; title: boolean; description: boolean; status: boolean; dates: boolean; sectors: boolean; sdgs: boolean;
  territories: boolean; institutions: boolean; notApplicable: string[];
};

const has = (table: string, more = ''): string => `exists (select 1 from ${table} t where t.project_id = p.id${more})`;
/** A code that the curator chose was published by nobody. */
const GIVEN = ' and not t.suggested';

const publishedById = byKey<PublishedFacts>('id', (ctx, ids) => ctx.query(
  `select p.id, p.asserted_by as "assertedBy", p.results_framework_id as "frameworkId", p.title is not null as title, p.description is not null as description, p.status is not null as status,
     coalesce(p.actual_start, p.start_on) is not null and coalesce(p.actual_end, p.end_on) is not null as dates,
     ${has('project_sector', GIVEN)} as sectors, ${has('project_sdg', GIVEN)} as sdgs, ${has('project_territory')} as territories, ${has('project_institution')} as institutions,
     exists (select 1 from jsonb_array_elements(p.citations) c join source s on s.id = c->>'source' where s.url is not null) as "publicSource",
     array(select a->>'field' from jsonb_array_elements(p.absences) a where a->>'reason' = 'NOT_APPLICABLE') as "notApplicable"
   from project p where p.id = any($1)`, [ids]));

export const publicationFacts = {
  published: (ctx: Ctx, ids: readonly string[]) => loadFound(publishedById(ctx), ids),
  markersOf: markersOfProjects,
  /** Whether the gender marker of each holds. */
  markerVerdicts: checksOfProjects,
};
