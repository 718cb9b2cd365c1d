import type { Ctx } from '../../kernel/context';
import { loaderNamed } from '../../kernel/loader';
import { recordsPort, type Head, type Rights, type Saved } from '../../kernel/records.port';
import { Refused, type Problem } from '../../kernel/user-error';
import { viewerCan, type ViewerCan } from '../../kernel/viewer-can';
import { asksOf, fieldsAfter, moverTo, problemsOfStatus, problemsOfStep, STATUSES, type Step } from './project-life-cycle.rules';
import type { ProjectStatus } from './project-words.type';

const TYPE = 'Project';
const REASON = { field: 'input.reason', rule: 'why it is withdrawn' };

/** What is known of a project when somebody wants to do something with it: its newest version, and the rights of the viewer. */
interface Standing { head: Head | null; rights: Rights }

const standingOf = (ctx: Ctx, id: string): Promise<Standing> => loaderNamed<Standing>(ctx, 'standing of project', async (ids) => {
  const heads = await recordsPort.read.heads(ctx, ids);
  const rights = await recordsPort.read.rights(ctx, heads);
  return heads.map((head, i) => ({ head, rights: rights[i]! }));
}).load(id);

/** The one place that says whether a step may be taken: forms are told so, and the step itself asks here. */
function problemsOfMove({ head, rights }: Standing, to: ProjectStatus, today: string, step: Step | null): Problem[] {
  if (!head?.document) return [...rights.save];
  const inPublic = moverTo(to) === 'CUSTODIAN' || head.visibility === 'PUBLISHED';
  const problems = [...(inPublic ? rights.speak : rights.save), ...problemsOfStatus(head.document, to), ...(step ? problemsOfStep(head.document, step, today) : [])];
  return problems.length ? problems : soundness(head, step ?? { to, on: today, statusReason: null, note: null });
}

function soundness(head: Head, step: Step): Problem[] {
  try {
    recordsPort.read.assertSound(TYPE, head.document!, fieldsAfter(head.document!, step));
    return [];
  } catch (error) {
    if (error instanceof Refused) return error.problems;
    throw error;
  }
}

/** What the viewer may do with a project: save, publish, withdraw, and each step of its life cycle. */
export async function projectViewerCan(ctx: Ctx, id: string, to: ProjectStatus | null): Promise<ViewerCan[]> {
  const standing = await standingOf(ctx, id);
  const { save, publish, withdraw } = standing.rights;
  const steps = (to ? [to] : STATUSES).map((status) => viewerCan('MOVE', problemsOfMove(standing, status, ctx.today, null), { to: status, asks: asksOf(status) }));
  return to ? steps : [viewerCan('SAVE', save), viewerCan('PUBLISH', publish), viewerCan('WITHDRAW', withdraw, { asks: [REASON] }), ...steps];
}

/** Takes a step; it is public at once where the newest version of the project is. @throws Refused with every reason. */
export async function moveProject(ctx: Ctx, { id, version, reason, ...step }: Step & { id: string; version: number; reason: string | null }): Promise<Saved> {
  const standing = await standingOf(ctx, id);
  const problems = problemsOfMove(standing, step.to, ctx.today, step);
  if (problems.length) throw new Refused(problems);
  const { document, visibility } = standing.head!;
  return recordsPort.read.save(ctx, TYPE, { ...fieldsAfter(document!, step), code: document!.code }, { version, party: null, publish: visibility === 'PUBLISHED', reason });
}
