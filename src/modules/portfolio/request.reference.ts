import type { Reference } from '../../kernel/context';
import { requestById } from './requests.loaders';

export const requestReference: Reference = {
  prefix: 'req',
  keys: ['id'],
  hideable: true,
  load: (ctx, ref) => requestById(ctx).load(ref.id),
};
