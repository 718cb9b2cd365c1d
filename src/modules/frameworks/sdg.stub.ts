import { Directive, ObjectType } from 'type-graphql';
import { Node } from '../../kernel/node';

@Directive('@key(fields: "id")')
@ObjectType('Sdg', { implements: Node, simpleResolvers: true, description: 'A goal, target or indicator of the 2030 Agenda for Sustainable Development.' })
export class SdgStub extends Node {}
