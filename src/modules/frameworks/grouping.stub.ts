import { Directive, ObjectType } from 'type-graphql';
import { Node } from '../../kernel/node';

@Directive('@key(fields: "id")')
@ObjectType('Grouping', { implements: Node, simpleResolvers: true, description: 'A group of countries as sources name it. A record that names the group does not thereby name its members.' })
export class GroupingStub extends Node {}
