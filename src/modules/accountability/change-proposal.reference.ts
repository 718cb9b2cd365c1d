import type { Reference } from '../../kernel/context';
import { proposalById } from './change-proposals.loaders';
import { signedIn } from '../../kernel/signed-in';

/** Nobody but its parties has a right on the table, so nobody else is asked to look. */
export const changeProposalReference: Reference = {
  prefix: 'chg',
  keys: ['id'],
  hideable: true,
  load: (ctx, ref) => (signedIn(ctx) ? proposalById(ctx).load(ref.id) : Promise.resolve(null)),
};
