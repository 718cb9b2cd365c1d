import { Directive, ObjectType } from 'type-graphql';
import { Node } from '../../kernel/node';

@Directive('@key(fields: "id")')
@ObjectType('Event', { implements: Node, simpleResolvers: true, description: 'An event of cooperation.' })
export class EventStub extends Node {}
