import { Directive, ObjectType } from 'type-graphql';
import { Node } from '../../kernel/node';

@Directive('@key(fields: "id")')
@ObjectType('Request', { implements: Node, simpleResolvers: true, description: 'A need that a country or community states.' })
export class RequestStub extends Node {}
