import { Directive, ObjectType } from 'type-graphql';
import { Node } from '../../kernel/node';

@Directive('@key(fields: "id")')
@ObjectType('BilateralProgram', { implements: Node, simpleResolvers: true, description: 'A program of cooperation.' })
export class BilateralProgramStub extends Node {}
