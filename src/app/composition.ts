import type { GraphQLSchema } from 'graphql';
import type { ModuleDefinition, Services } from '../kernel/module';
import { ratesPort } from '../kernel/rates';
import { recordsPort } from '../kernel/records.port';
import { accountability, asserterPort, changePort, custodyPort, feedFacts, programPort, qualityPort, recordAliases, wordFacts } from '../modules/accountability';
import { actors, organizationFacts, organizationNames, partyNames } from '../modules/actors';
import { alignment, assertedClaims, alignmentFacts, alignmentPort, briefingPort, capabilityPort } from '../modules/alignment';
import { agreements, assertedPrograms, commissionFacts, programFacts } from '../modules/agreements';
import { assertedContributions, contributionFacts, contributionPort, contributions, linePublication, moneyFacts } from '../modules/contributions';
import { feedPort, following, questionPort, receiverPort } from '../modules/following';
import { frameworkFacts, frameworks, strategyFacts } from '../modules/frameworks';
import { involvementPort, monitoring, registerPort } from '../modules/monitoring';
import { assertedEvents, assertedInPortfolio, attendanceFacts, involvementFacts, measuresPort, namesPort, offerFacts, partyProjects, portfolio, projectFacts, proofsOf, publicationFacts, publishedCapabilities, requestFacts, resultsPort } from '../modules/portfolio';
import { catalogOf, codeParents, ratesInMemory, reference } from '../modules/reference';
import { Registry } from './schema/complete';
import { mergeSchemas } from './schema/merge';
import { buildModuleSchema, contributeFields, describeAsOwner, wrapStubFields, type ModuleSchema } from './schema/module-schema';
import { buildNodesSchema } from './schema/nodes';
import { buildSubgraph } from './schema/subgraph';
import { soundQuestion } from './sound-question';
import { RecordsService } from './writing/records.service';
import { Register } from './writing/register';

/** The modules in their order of knowledge: each may hold ids of those above it. A new module is one more line here. */
export const MODULES: readonly ModuleDefinition[] = [reference, actors, frameworks, agreements, portfolio, contributions, alignment, monitoring, accountability, following];

/** What modules need of each other in memory, connected here. */
export const services: Services = { catalog: catalogOf, aliases: recordAliases };

/** Writes records of every type. */
const register = new Register(MODULES);
export const records = new RecordsService(register);

recordsPort.connect(records);
changePort.connect({ hideableLinks: register.hideableLinks, untold: register.untold, ...partyProjects });
ratesPort.connect(ratesInMemory);
contributionPort.connect({ ...projectFacts, ...attendanceFacts, ...wordFacts });
alignmentPort.connect({ ...projectFacts, ...offerFacts, ...requestFacts, ...frameworkFacts, ...programFacts, ...wordFacts });
namesPort.connect(organizationNames);
resultsPort.connect(frameworkFacts);
programPort.connect(projectFacts);
custodyPort.connect({ belonging: [...assertedContributions, ...assertedClaims, ...assertedEvents] });
qualityPort.connect({ ...projectFacts, ...publicationFacts, ...alignmentFacts, ...linePublication });
asserterPort.connect({ asserted: [...assertedPrograms, ...assertedInPortfolio, ...assertedContributions], ...partyNames });
measuresPort.connect({ ...contributionFacts, ...partyNames });
briefingPort.connect({ ...commissionFacts, ...wordFacts });
involvementPort.connect({ ...projectFacts, ...involvementFacts, ...organizationFacts });
registerPort.connect({ ...alignmentFacts, ...projectFacts, ...programFacts, ...publicationFacts, ...moneyFacts, ...frameworkFacts, ...strategyFacts });
feedPort.connect(feedFacts);
questionPort.connect({ sound: (asked) => soundQuestion(monolithSchema(), asked) });
receiverPort.connect({ areLocalAllowed: false });
capabilityPort.connect({ publishedCapabilities, codeParents, proofsOf, ...requestFacts });

interface Composition { parts: ModuleSchema[]; registry: Registry }

/** The modules' schemas and `nodes`, edges to other modules wrapped. Built once per process: type-graphql's metadata is global. */
function compose(): Composition {
  const registry = new Registry(MODULES);
  const parts = MODULES.map(buildModuleSchema);
  for (const part of parts) contributeFields(part, registry);
  for (const part of parts) wrapStubFields(part, registry);
  const nodes = buildNodesSchema(registry, monolithSchema);
  describeAsOwner([...parts, nodes]);
  wrapStubFields(nodes, registry, true);
  return { parts: [...parts, nodes], registry };
}

let composed: Composition | null = null;
export const composition = (): Composition => (composed ??= compose());

let whole: GraphQLSchema | null = null;
/** Topology 1: everything in one process, one schema, no gateway. A lone subgraph checks questions against it too. Merged once. */
export const monolithSchema = (): GraphQLSchema => (whole ??= mergeSchemas(composition().parts));

/** Topology 2: one module (or `nodes`) as a subgraph. */
export function subgraphSchema(name: string): GraphQLSchema {
  const { parts, registry } = composition();
  const part = parts.find((each) => each.name === name);
  if (!part) throw new Error(`subgraph: expected one of ${parts.map((each) => each.name).join(', ')}, got "${name}"`);
  return buildSubgraph(part, registry);
}
