import type { Reference } from '../../kernel/context';
import { attestationById } from './attestations.loaders';

export const attestationReference: Reference = {
  prefix: 'att',
  keys: ['id'],
  hideable: true,
  load: (ctx, ref) => attestationById(ctx).load(ref.id),
};
