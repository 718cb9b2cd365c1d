import { OperationTypeNode, type OperationDefinitionNode } from 'graphql';
import { ApiError } from '../../kernel/errors';
import type { Viewer } from '../../kernel/viewer';

/** A change needs somebody who signed in, with a token that was issued for changing; what they may change is said by the policies. */
export function assertMayWrite({ operation }: OperationDefinitionNode, viewer: Viewer): void {
  if (operation !== OperationTypeNode.MUTATION) return;
  if (viewer.subject === null) throw new ApiError('UNAUTHENTICATED', 'a change needs a token; sign in', { http: { status: 401 } });
  if (!viewer.scopes.includes('WRITE')) throw new ApiError('FORBIDDEN', 'a change needs a token with the scope mixta:write', { http: { status: 403 } });
}
