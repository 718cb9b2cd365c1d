import type { Reference } from '../../kernel/context';
import { exchangeRateTableById } from './exchange-rates.loaders';

export const exchangeRateTableReference: Reference = {
  prefix: 'xrt',
  keys: ['id'],
  hideable: false,
  load: (ctx, ref) => exchangeRateTableById(ctx).load(ref.id),
};
