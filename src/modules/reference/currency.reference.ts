import type { Reference } from '../../kernel/context';
import { currencyById } from './currencies.loaders';

export const currencyReference: Reference = {
  prefix: 'cur',
  keys: ['id'],
  hideable: false,
  load: (ctx, ref) => currencyById(ctx).load(ref.id),
};
