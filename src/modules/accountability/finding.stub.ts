import { Directive, ObjectType } from 'type-graphql';
import { Node } from '../../kernel/node';

@Directive('@key(fields: "id")')
@ObjectType('Finding', { implements: Node, simpleResolvers: true, description: 'A conclusion of a monitoring exercise, in our words.' })
export class FindingStub extends Node {}
