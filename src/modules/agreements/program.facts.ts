import { byCodeOrAlias } from '../../kernel/by-code';
import type { Ctx } from '../../kernel/context';
import { byKey, groupedByKey, loadAll, loadFound } from '../../kernel/loader';

/** Plain facts of programs and sessions, for modules that count over many of them; the policies of the viewer hold here too. */
export type ProgramFacts = {
  id: string; code: string; start: string | null; end: string | null; sessionId: string | null;
};
export type SessionFacts = { id: string; code: string; commissionId: string; heldOn: string | null };

const PROGRAM = `p.id, p.code, p.start_on as start, p.end_on as "end", p.session_id as "sessionId"`;

const programById = byKey<ProgramFacts>('id', (ctx, ids) => ctx.query(`select ${PROGRAM} from bilateral_program p where p.id = any($1)`, [ids]));
const programByCode = byKey<ProgramFacts>('code', (ctx, codes) => ctx.query(`select ${PROGRAM} from bilateral_program p where p.code = any($1)`, [codes]));
const sdgCodesByProgramId = groupedByKey<{ programId: string; code: string }>('programId', (ctx, ids) => ctx.query(
  `select r.program_id as "programId", g.code from bilateral_program_sdg r join sdg g on g.id = r.sdg_id where r.program_id = any($1) order by r.program_id, r.position`, [ids]));
const sessionById = byKey<SessionFacts>('id', (ctx, ids) => ctx.query(
  `select s.id, s.code, s.commission_id as "commissionId", s.held_on as "heldOn" from session s where s.id = any($1)`, [ids]));

export const programFacts = {
  programs: (ctx: Ctx, ids: readonly string[]) => loadFound(programById(ctx), ids),
  programByCode: (ctx: Ctx, code: string) => byCodeOrAlias(ctx, 'BilateralProgram', code, programByCode, programById) as Promise<ProgramFacts | null>,
  programSdgs: (ctx: Ctx, programIds: readonly string[]) => loadAll(sdgCodesByProgramId(ctx), programIds),
  sessions: (ctx: Ctx, ids: readonly string[]) => loadFound(sessionById(ctx), ids),
};
