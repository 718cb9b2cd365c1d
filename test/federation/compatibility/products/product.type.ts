import { Directive, Field, Float, ID, ObjectType } from 'type-graphql';
import { UserStub } from './user.stub';

@ObjectType({ simpleResolvers: true, description: 'A form in which a product is sold.' })
export class ProductVariation {
  @Field(() => ID, { description: 'Stable id of the variation.' })
  id: string;
}

@Directive('@shareable')
@ObjectType({ simpleResolvers: true, description: 'How large and heavy a product is.' })
export class ProductDimension {
  @Field(() => String, { nullable: true, description: 'Size in a word.' })
  size: string | null;

  @Field(() => Float, { nullable: true, description: 'Weight in the unit.' })
  weight: number | null;

  @Directive('@inaccessible')
  @Field(() => String, { nullable: true, description: 'Unit of the weight.' })
  unit: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A study of a product.' })
export class CaseStudy {
  @Field(() => ID, { description: 'Number of the case.' })
  caseNumber: string;

  @Field(() => String, { nullable: true, description: 'What was studied.' })
  description: string | null;
}

@Directive('@key(fields: "study { caseNumber }")')
@ObjectType({ simpleResolvers: true, description: 'What was found out about a product.' })
export class ProductResearch {
  @Field(() => CaseStudy, { description: 'The study.' })
  study: CaseStudy;

  @Field(() => String, { nullable: true, description: 'What came of it.' })
  outcome: string | null;
}

@Directive('@custom')
@Directive('@key(fields: "id")')
@Directive('@key(fields: "sku package")')
@Directive('@key(fields: "sku variation { id }")')
@ObjectType({ simpleResolvers: true, description: 'A product.' })
export class Product {
  @Field(() => ID, { description: 'Stable id of the product.' })
  id: string;

  @Field(() => String, { nullable: true, description: 'Number under which it is kept in stock.' })
  sku: string | null;

  @Field(() => String, { nullable: true, description: 'Package that it comes in.' })
  package: string | null;

  @Field(() => ProductVariation, { nullable: true, description: 'Form in which it is sold.' })
  variation: ProductVariation | null;

  @Field(() => ProductDimension, { nullable: true, description: 'How large and heavy it is.' })
  dimensions: ProductDimension | null;

  @Directive('@provides(fields: "totalProductsCreated")')
  @Field(() => UserStub, { nullable: true, description: 'Who made it.' })
  createdBy: UserStub | null;

  @Directive('@tag(name: "internal")')
  @Field(() => String, { nullable: true, description: 'Remarks.' })
  notes: string | null;

  @Field(() => [ProductResearch], { description: 'What was found out about it.' })
  research: ProductResearch[];
}

@Directive('@key(fields: "sku package")')
@ObjectType({ simpleResolvers: true, description: 'A product that is no longer made.' })
export class DeprecatedProduct {
  @Field(() => String, { description: 'Number under which it is kept in stock.' })
  sku: string;

  @Field(() => String, { description: 'Package that it comes in.' })
  package: string;

  @Field(() => String, { nullable: true, description: 'Why it is no longer made.' })
  reason: string | null;

  @Field(() => UserStub, { nullable: true, description: 'Who made it.' })
  createdBy: UserStub | null;
}
