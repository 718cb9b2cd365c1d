import { Directive, ObjectType } from 'type-graphql';
import { Node } from '../../kernel/node';

@Directive('@key(fields: "id")')
@ObjectType('Recommendation', { implements: Node, simpleResolvers: true, description: 'A recommendation of a monitoring exercise, with its sub-points and what was done about it.' })
export class RecommendationStub extends Node {}
