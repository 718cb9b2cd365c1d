import type { ModuleDefinition } from '../../kernel/module';

export const accountability: ModuleDefinition = { name: 'accountability', resolvers: [], owns: {}, stubs: {}, records: [], invariants: [], entities: [] };

export const recordAliases = { canonicalId: async () => null };
