import { Directive, ObjectType } from 'type-graphql';
import { Node } from '../../kernel/node';

@Directive('@key(fields: "id")')
@ObjectType('BilateralProgram', { implements: Node, simpleResolvers: true, description: 'A cooperation program.' })
export class BilateralProgramStub extends Node {}
