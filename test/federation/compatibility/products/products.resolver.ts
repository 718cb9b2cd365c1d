import { Arg, Directive, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { InventoryStub } from './inventory.stub';
import { DeprecatedProduct, Product } from './product.type';
import { DEPRECATED_IN } from './products.data';
import { deprecatedProductReference, productReference } from './products.references';
import { UserStub } from './user.stub';
import type { Row } from '../../../../src/kernel/stub';

@Resolver()
export class ProductsResolver {
  @Query(() => Product, { nullable: true, description: 'One product.' })
  product(@Arg('id', () => ID, { description: 'Its id.' }) id: string): Promise<Row | null> {
    return productReference.load(null as never, { id });
  }

  @Query(() => DeprecatedProduct, { nullable: true, description: 'One product that is no longer made.', deprecationReason: 'Use product query instead' })
  deprecatedProduct(
    @Arg('sku', () => String, { description: 'Its number in stock.' }) sku: string,
    @Arg('package', () => String, { description: 'Its package.' }) inPackage: string,
  ): Promise<Row | null> {
    return deprecatedProductReference.load(null as never, { sku, package: inPackage });
  }
}

@Resolver(() => UserStub)
export class UserFields {
  @Directive('@override(from: "users")')
  @FieldResolver(() => String, { nullable: true, description: 'Name of the user.' })
  name(): string {
    return 'Jane Smith';
  }

  @Directive('@requires(fields: "totalProductsCreated yearsOfEmployment")')
  @FieldResolver(() => Int, { nullable: true, description: 'How many products the user made in a year.' })
  averageProductsCreatedPerYear(@Root() { totalProductsCreated, yearsOfEmployment }: UserStub): number | null {
    return totalProductsCreated ? Math.round(totalProductsCreated / yearsOfEmployment) : null;
  }
}

@Resolver(() => InventoryStub)
export class InventoryFields {
  @FieldResolver(() => [DeprecatedProduct], { description: 'What is in stock and no longer made.' })
  deprecatedProducts(@Root() { id }: InventoryStub): readonly Row[] {
    return DEPRECATED_IN[id] ?? [];
  }
}
