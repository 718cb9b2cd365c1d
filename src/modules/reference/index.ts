import type { ModuleDefinition } from '../../kernel/module';
import { Sector } from './sector.entity';
import { sectorRecords } from './sector.package';
import { sectorReference } from './sector.reference';
import { SectorResolver } from './sector.resolver';
import { Sdg } from './sdg.entity';
import { Source } from './source.entity';
import { sourceRecords } from './source.package';
import { sourceReference } from './source.reference';

export { catalogOf } from './reference.catalog';

export const reference: ModuleDefinition = {
  name: 'reference',
  resolvers: [SectorResolver],
  types: [Source],
  owns: { Source: sourceReference, Sector: sectorReference },
  stubs: {},
  records: [sourceRecords, sectorRecords],
  invariants: [],
  entities: [Source, Sector, Sdg],
};
