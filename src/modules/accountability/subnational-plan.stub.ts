import { Directive, ObjectType } from 'type-graphql';
import { Node } from '../../kernel/node';

@Directive('@key(fields: "id")')
@ObjectType('SubnationalPlan', { implements: Node, simpleResolvers: true, description: 'What is known of the plan of a state, province or department with regard to cooperation.' })
export class SubnationalPlanStub extends Node {}
