import type { ModuleDefinition } from '../../kernel/module';

export const frameworks: ModuleDefinition = { name: 'frameworks', resolvers: [], owns: {}, stubs: {}, records: [], invariants: [], entities: [] };
