import type { ModuleDefinition } from '../../kernel/module';

export { alignmentPort, type AlignmentReaders } from './readers.port';

export const alignment: ModuleDefinition = {
  name: 'alignment',
  resolvers: [],
  owns: {},
  stubs: {},
  records: [],
  invariants: [],
  entities: [],
};
