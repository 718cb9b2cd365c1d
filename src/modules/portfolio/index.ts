import type { ModuleDefinition } from '../../kernel/module';

export const portfolio: ModuleDefinition = {
  name: 'portfolio',
  resolvers: [
  ],
  owns: {
  },
  stubs: {
  },
  records: [
  ],
  invariants: [
  ],
  entities: [
  ],
};
