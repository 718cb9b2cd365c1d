import type { Ctx } from '../../kernel/context';
import { namesPort } from './names.port';
import { projectById } from './projects.loaders';

/** A part of a project that names an organization, with its printed name and the day on which its role began. */
interface NamedPart { readonly projectId: string; readonly organizationId: string | null; readonly printed: string | null; readonly from: string | null }

/** The printed name, else that by which the organization went when the role or the project began. */
export async function nameThen(ctx: Ctx, { projectId, organizationId, printed, from }: NamedPart): Promise<string | null> {
  if (printed || !organizationId) return organizationId && printed;
  const project = await projectById(ctx).load(projectId);
  const on = from ?? project?.actualStart ?? project?.start ?? project?.approvedOn ?? null;
  return on ? ((await namesPort.read.nameOn(ctx, organizationId, on))?.name ?? null) : null;
}
