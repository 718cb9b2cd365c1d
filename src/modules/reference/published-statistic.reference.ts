import type { Reference } from '../../kernel/context';
import { publishedStatisticById } from './published-statistics.loaders';

export const publishedStatisticReference: Reference = {
  prefix: 'sta',
  keys: ['id'],
  hideable: true,
  load: (ctx, ref) => publishedStatisticById(ctx).load(ref.id),
};
