import { Directive, ObjectType } from 'type-graphql';
import { Node } from '../../kernel/node';

@Directive('@key(fields: "id")')
@ObjectType('Subdivision', { implements: Node, simpleResolvers: true, description: 'A state, department or province of a country by ISO 3166-2, owned by the module actors.' })
export class SubdivisionStub extends Node {}
