import { Directive, ObjectType } from 'type-graphql';
import { Node } from '../../kernel/node';

@Directive('@key(fields: "id")')
@ObjectType('FrameworkNode', { implements: Node, simpleResolvers: true, description: 'An axis, objective, strategy, priority or line of action in the tree of a results framework.' })
export class FrameworkNodeStub extends Node {}
