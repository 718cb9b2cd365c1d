import type { ModuleDefinition } from '../../kernel/module';
import { Country } from './country.entity';
import { countryRecords } from './country.package';
import { countryReference } from './country.reference';
import { CountryResolver } from './country.resolver';

export const actors: ModuleDefinition = {
  name: 'actors',
  resolvers: [CountryResolver],
  owns: { Country: countryReference },
  stubs: {},
  records: [countryRecords],
  invariants: [],
  entities: [Country],
};
