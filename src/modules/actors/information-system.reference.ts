import type { Reference } from '../../kernel/context';
import { informationSystemById } from './information-systems.loaders';

export const informationSystemReference: Reference = {
  prefix: 'isy',
  keys: ['id'],
  hideable: true,
  load: (ctx, ref) => informationSystemById(ctx).load(ref.id),
};
