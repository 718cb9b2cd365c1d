import type { Ctx } from '../../kernel/context';
import { pageOf } from '../../kernel/list';
import type { PageArgs, PageData } from '../../kernel/page';
import type { Row } from '../../kernel/stub';
import type { CommitmentFilter } from './commitment.inputs';
import { appearancesByCommitmentId, commitmentList, commitmentsWhere } from './commitments.loaders';

export const commitmentPage = (ctx: Ctx, filter: CommitmentFilter | null | undefined, page: PageArgs): Promise<PageData> =>
  pageOf(ctx, commitmentList(commitmentsWhere(filter ?? {})), page);

/** The sessions that took it up before the latest one: what it was carried over from. */
export async function lineageOf(ctx: Ctx, commitment: Row): Promise<Row[]> {
  return (await appearancesByCommitmentId(ctx).load(commitment.id)).slice(0, -1);
}

export async function appearancesAt(ctx: Ctx, commitment: Row, session: string | null | undefined): Promise<Row[]> {
  const appearances = await appearancesByCommitmentId(ctx).load(commitment.id);
  return session ? appearances.filter((appearance) => appearance.sessionCode === session) : appearances;
}
