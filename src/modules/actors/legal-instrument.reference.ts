import type { Reference } from '../../kernel/context';
import { legalInstrumentById } from './legal-instruments.loaders';

export const legalInstrumentReference: Reference = {
  prefix: 'law',
  keys: ['id'],
  hideable: true,
  load: (ctx, ref) => legalInstrumentById(ctx).load(ref.id),
};
