import type { Ctx } from './context';
import { ApiError } from './errors';
import { databaseRoleOf } from './viewer';

/** Whether the viewer may look into what is between parties; row policies say which of it they see. */
export const signedIn = (ctx: Ctx): boolean => ctx.write !== null || databaseRoleOf(ctx.viewer) === 'mixta_viewer';

export function assertSignedIn(ctx: Ctx): void {
  if (!signedIn(ctx)) throw new ApiError('UNAUTHENTICATED', 'what is between parties is read with a token; sign in', { http: { status: 401 } });
}
