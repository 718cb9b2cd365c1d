import { byCodeOrAlias } from '../../kernel/by-code';
import type { Ctx } from '../../kernel/context';
import { requestByCode, requestById } from './requests.loaders';

/** A need that somebody stated, as other modules name it; its codes come with `projectFacts.requestTags`. */
export interface RequestFacts { id: string; code: string; country: string | null; date: string | null }

export const requestFacts = {
  requestByCode: async (ctx: Ctx, code: string): Promise<RequestFacts | null> => (await byCodeOrAlias(ctx, 'Request', code, requestByCode, requestById)) as RequestFacts | null,
};
