import type { Ctx } from '../../kernel/context';
import { Where, pageOf } from '../../kernel/list';
import type { PageArgs, PageData } from '../../kernel/page';
import type { AgreementFilter } from './agreement.inputs';
import { agreementList, endUnknown, endsOrRenewsBetween, signedBy } from './agreements.loaders';
import { windowOf, type Window } from './window.rules';

export function agreementPage(ctx: Ctx, filter: AgreementFilter | null | undefined, page: PageArgs): Promise<PageData> {
  const where = signedBy(new Where().andIf('a.kind = ?', filter?.kind), filter?.signatory);
  if (filter?.endsOrRenewsBetween) {
    const { from, to } = windowOf(ctx.today, filter.endsOrRenewsBetween.from, filter.endsOrRenewsBetween.to);
    endsOrRenewsBetween(where, from, to);
  }
  return pageOf(ctx, agreementList(where), page);
}

/** Two lists that share nothing: an agreement that may end in the window is not also told to have an unknown end. */
export const endingPage = (ctx: Ctx, window: Window, page: PageArgs): Promise<PageData> =>
  pageOf(ctx, agreementList(endsOrRenewsBetween(new Where(), window.from, window.to)), page);

export const endUnknownPage = (ctx: Ctx, window: Window, page: PageArgs): Promise<PageData> =>
  pageOf(ctx, agreementList(endUnknown(new Where(), window.from)), page);
