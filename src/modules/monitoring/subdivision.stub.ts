import { Directive, ObjectType } from 'type-graphql';
import { Node } from '../../kernel/node';

@Directive('@key(fields: "id")')
@ObjectType('Subdivision', { implements: Node, simpleResolvers: true, description: 'A state, province, department or other first-level part of a country by ISO 3166-2.' })
export class SubdivisionStub extends Node {}
