import type { ModuleDefinition } from '../../kernel/module';
import { Deliveries } from './delivery.service';
import { HookResolver } from './hook.resolver';
import { hookReference } from './hooks.loaders';

export { feedPort, receiverPort } from './feed.port';

export const following: ModuleDefinition = {
  name: 'following',
  resolvers: [HookResolver],
  owns: { Hook: hookReference },
  stubs: {},
  records: [],
  invariants: [],
  entities: [],
  background: (server) => new Deliveries(server),
};
