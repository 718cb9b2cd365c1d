import type { ModuleDefinition } from '../../kernel/module';

export const agreements: ModuleDefinition = { name: 'agreements', resolvers: [], owns: {}, stubs: {}, records: [], invariants: [], entities: [] };
