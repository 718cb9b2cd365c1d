import { Directive, ObjectType } from 'type-graphql';
import { Node } from '../../kernel/node';

@Directive('@key(fields: "id")')
@ObjectType('TrainingProgram', { implements: Node, simpleResolvers: true, description: 'Training for those who take part in cooperation, down to the local level.' })
export class TrainingProgramStub extends Node {}
