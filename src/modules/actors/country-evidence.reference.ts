import type { Reference } from '../../kernel/context';
import { countryEvidenceById } from './country-evidence.loaders';

export const countryEvidenceReference: Reference = {
  prefix: 'cev',
  keys: ['id'],
  hideable: true,
  load: (ctx, ref) => countryEvidenceById(ctx).load(ref.id),
};
