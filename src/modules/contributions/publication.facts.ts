import type { Ctx } from '../../kernel/context';
import { byKey, loadFound } from '../../kernel/loader';

/** What of a contribution can be read, and who vouches for it; `notApplicable` names the fields that cannot exist for it. */
export type PublishedLine = {
  id: string; code: string; parentId: string; assertedBy: string | null; sourceIds: string[]; value: boolean; valueDate: boolean; vintage: boolean; notApplicable: string[];
};

const publishedById = byKey<PublishedLine>('id', (ctx, ids) => ctx.query(
  `select l.id, l.code, coalesce(l.project_id, l.program_id) as "parentId", l.asserted_by as "assertedBy", array(select distinct c->>'source' from jsonb_array_elements(l.citations) c order by 1) as "sourceIds",
     num_nonnulls(l.amount, l.quantity) > 0 as value, l.value_date is not null as "valueDate", l.vintage is not null as vintage,
     array(select a->>'field' from jsonb_array_elements(l.absences) a where a->>'reason' = 'NOT_APPLICABLE') as "notApplicable"
   from contribution_line l where l.id = any($1)`, [ids]));

export const linePublication = { publishedLines: (ctx: Ctx, ids: readonly string[]) => loadFound(publishedById(ctx), ids) };
