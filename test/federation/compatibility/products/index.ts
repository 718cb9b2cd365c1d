import type { GraphQLSchema } from 'graphql';
import type { ModuleDefinition } from '../../../../src/kernel/module';
import { Registry } from '../../../../src/app/schema/complete';
import { buildModuleSchema, wrapStubFields } from '../../../../src/app/schema/module-schema';
import { buildSubgraph } from '../../../../src/app/schema/subgraph';
import { InventoryStub } from './inventory.stub';
import { deprecatedProductReference, productReference, researchReference } from './products.references';
import { InventoryFields, ProductsResolver, UserFields } from './products.resolver';

const products: ModuleDefinition = {
  name: 'products',
  resolvers: [ProductsResolver, UserFields, InventoryFields],
  types: [InventoryStub], // no field of ours answers one
  owns: { Product: productReference, DeprecatedProduct: deprecatedProductReference, ProductResearch: researchReference },
  stubs: { User: 'email', Inventory: 'id' },
  requires: { User: ['totalProductsCreated', 'yearsOfEmployment'] },
  records: [], invariants: [], entities: [],
};

/** The suite takes versions up to 2.3; ours is in src/app/schema/sdl.ts. */
const LINK = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@composeDirective", "@external", "@inaccessible", "@interfaceObject", "@key", "@override", "@provides", "@requires", "@shareable", "@tag"])
  @link(url: "https://myspecs.dev/myCustomDirective/v1.0", import: ["@custom"])
  @composeDirective(name: "@custom")

directive @custom on OBJECT`;

/** The products subgraph, made as the composition root makes those of the register. */
export function productsSchema(): GraphQLSchema {
  const registry = new Registry([products]);
  const part = buildModuleSchema(products);
  wrapStubFields(part, registry);
  return buildSubgraph(part, registry, LINK);
}
