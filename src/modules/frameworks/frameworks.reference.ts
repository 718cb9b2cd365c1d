import type DataLoader from 'dataloader';
import type { Ctx, Reference } from '../../kernel/context';
import type { Row } from '../../kernel/stub';
import { crosswalkById } from './crosswalks.loaders';
import { indicatorByCode, indicatorById } from './framework-indicators.loaders';
import { nodeByCode, nodeById } from './framework-nodes.loaders';
import { factById, frameworkByCode, frameworkById, gapById, reportById } from './frameworks.loaders';

type Loader = (ctx: Ctx) => DataLoader<string, Row | null>;

const byIdOrCode = (prefix: string, byId: Loader, byCode: Loader): Reference => ({
  prefix, keys: ['id', 'code'], hideable: true, load: (ctx, ref) => (ref.id ? byId(ctx).load(ref.id) : byCode(ctx).load(ref.code)),
});
const byIdOnly = (prefix: string, byId: Loader): Reference => ({ prefix, keys: ['id'], hideable: true, load: (ctx, ref) => byId(ctx).load(ref.id) });

/** How others load this module's records by key; codes are keys too, so that partners' subgraphs can join on them. */
export const references = {
  ResultsFramework: byIdOrCode('fwk', frameworkById, frameworkByCode),
  FrameworkNode: byIdOrCode('fnd', nodeById, nodeByCode),
  FrameworkIndicator: byIdOrCode('ind', indicatorById, indicatorByCode),
  Crosswalk: byIdOnly('cwk', crosswalkById),
  ProgressReport: byIdOnly('prp', reportById),
  StrategyGap: byIdOnly('gap', gapById),
  FrameworkFact: byIdOnly('fct', factById),
};
