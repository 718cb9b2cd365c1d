import { Directive, ObjectType } from 'type-graphql';
import { Node } from '../../kernel/node';

@Directive('@key(fields: "id")')
@ObjectType('FrameworkIndicator', { implements: Node, simpleResolvers: true, description: 'An indicator of a results framework, with its baseline, targets and what was reached.' })
export class FrameworkIndicatorStub extends Node {}
