import { Directive, ObjectType } from 'type-graphql';
import { Node } from '../../kernel/node';

@Directive('@key(fields: "id")')
@ObjectType('Request', { implements: Node, simpleResolvers: true, description: 'A need that somebody has stated.' })
export class RequestStub extends Node {}
