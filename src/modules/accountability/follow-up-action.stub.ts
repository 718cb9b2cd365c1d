import { Directive, ObjectType } from 'type-graphql';
import { Node } from '../../kernel/node';

@Directive('@key(fields: "id")')
@ObjectType('FollowUpAction', { implements: Node, simpleResolvers: true, description: 'Something done, or to be done, about a recommendation, with the evidence by which it is closed.' })
export class FollowUpActionStub extends Node {}
