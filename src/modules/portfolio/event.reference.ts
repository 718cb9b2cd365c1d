import type { Reference } from '../../kernel/context';
import { eventById } from './events.loaders';

export const eventReference: Reference = {
  prefix: 'evt',
  keys: ['id'],
  hideable: true,
  load: (ctx, ref) => eventById(ctx).load(ref.id),
};
