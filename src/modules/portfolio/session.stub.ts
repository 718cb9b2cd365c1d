import { Directive, ObjectType } from 'type-graphql';
import { Node } from '../../kernel/node';

@Directive('@key(fields: "id")')
@ObjectType('Session', { implements: Node, simpleResolvers: true, description: 'One meeting of a joint commission, owned by the module agreements.' })
export class SessionStub extends Node {}
