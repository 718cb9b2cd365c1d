import { Directive, Field, ID, ObjectType } from 'type-graphql';

@Directive('@interfaceObject')
@Directive('@key(fields: "id")')
@ObjectType('Inventory', { simpleResolvers: true, description: 'What is in stock somewhere.' })
export class InventoryStub {
  @Field(() => ID, { description: 'Stable id of the inventory.' })
  id: string;
}
