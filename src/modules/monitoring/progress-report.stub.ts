import { Directive, ObjectType } from 'type-graphql';
import { Node } from '../../kernel/node';

@Directive('@key(fields: "id")')
@ObjectType('ProgressReport', { implements: Node, simpleResolvers: true, description: 'A report on the progress of a results framework.' })
export class ProgressReportStub extends Node {}
