import type { Ctx } from '../../kernel/context';
import { byKey, groupedByKey } from '../../kernel/loader';
import type { Modality } from './project-words.type';

/** A project with its gender marker, code 1 of the list of policy markers; it may have none, or one that is not screened. */
export type GenderRow = { id: string; significance: number | null; dataBySex: boolean | null; frameworkId: string | null };

const GENDER = `p.id, m.significance, p.data_by_sex as "dataBySex", p.results_framework_id as "frameworkId"`;
const MARKER = `left join project_policy_marker m on m.project_id = p.id and m.code = '1'`;

export const genderRowByProjectId = byKey<GenderRow>('id', (ctx, ids) => ctx.query(`select ${GENDER} from project p ${MARKER} where p.id = any($1)`, [ids]));

export const genderRowsByProgramId = groupedByKey<GenderRow & { programId: string }>('programId', (ctx, ids) => ctx.query(
  `select p.program_id as "programId", ${GENDER} from project p ${MARKER} where p.program_id = any($1) order by p.program_id, p.code`, [ids]));

// a country with two roles in a project holds it once
export const genderRowsByIso3 = groupedByKey<GenderRow & { country: string }>('country', (ctx, codes) => ctx.query(
  `select a.country, ${GENDER} from (select distinct country, project_id from participation where country = any($1)) a
   join project p on p.id = a.project_id ${MARKER} order by a.country, p.code`, [codes]));

export const genderRows = (ctx: Ctx, modality?: Modality | null): Promise<GenderRow[]> => ctx.query(
  `select ${GENDER} from project p ${MARKER} where $1::text is null or p.modality = $1 order by p.code`, [modality ?? null]);
