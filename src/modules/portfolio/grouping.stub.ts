import { Directive, ObjectType } from 'type-graphql';
import { Node } from '../../kernel/node';

@Directive('@key(fields: "id")')
@ObjectType('Grouping', { implements: Node, simpleResolvers: true, description: 'A group of countries that sources name as one, owned by the module actors; it is not its members.' })
export class GroupingStub extends Node {}
