import { Directive, ObjectType } from 'type-graphql';
import { Node } from '../../kernel/node';

@Directive('@key(fields: "id")')
@ObjectType('AlignmentAssessment', { implements: Node, simpleResolvers: true, description: 'A report on alignment.' })
export class AlignmentAssessmentStub extends Node {}
