import type { Reference } from '../../kernel/context';
import { countryById, countryByIso2, countryByIso3 } from './countries.loaders';

export const countryReference: Reference = {
  prefix: 'cty',
  keys: ['iso3', 'iso2', 'id'],
  hideable: false,
  load: (ctx, ref) => ref.iso3 ? countryByIso3(ctx).load(ref.iso3) : ref.iso2 ? countryByIso2(ctx).load(ref.iso2) : countryById(ctx).load(ref.id),
};
