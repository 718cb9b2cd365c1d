import { Directive, ObjectType } from 'type-graphql';
import { Node } from '../../kernel/node';

@Directive('@key(fields: "id")')
@ObjectType('MonitoringExercise', { implements: Node, simpleResolvers: true, description: 'A monitoring of the effectiveness of cooperation: a global round, a report of one country, or a national pilot.' })
export class MonitoringExerciseStub extends Node {}
