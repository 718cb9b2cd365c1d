import { Directive, ObjectType } from 'type-graphql';
import { Node } from '../../kernel/node';

@Directive('@key(fields: "id")')
@ObjectType('Session', { implements: Node, simpleResolvers: true, description: 'One meeting of a joint commission.' })
export class SessionStub extends Node {}
