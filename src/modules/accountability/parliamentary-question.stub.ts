import { Directive, ObjectType } from 'type-graphql';
import { Node } from '../../kernel/node';

@Directive('@key(fields: "id")')
@ObjectType('ParliamentaryQuestion', { implements: Node, simpleResolvers: true, description: 'A question of a parliament to the executive, with its answer where there is one.' })
export class ParliamentaryQuestionStub extends Node {}
