import { Directive, ObjectType } from 'type-graphql';
import { Node } from '../../kernel/node';

@Directive('@key(fields: "id")')
@ObjectType('Consultation', { implements: Node, simpleResolvers: true, description: 'A draft put to those concerned, with their comments and what became of each.' })
export class ConsultationStub extends Node {}
