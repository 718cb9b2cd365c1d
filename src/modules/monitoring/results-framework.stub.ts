import { Directive, ObjectType } from 'type-graphql';
import { Node } from '../../kernel/node';

@Directive('@key(fields: "id")')
@ObjectType('ResultsFramework', { implements: Node, simpleResolvers: true, description: 'A plan with objectives and indicators.' })
export class ResultsFrameworkStub extends Node {}
