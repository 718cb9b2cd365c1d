import { Directive, ObjectType } from 'type-graphql';
import { Node } from '../../kernel/node';

@Directive('@key(fields: "id")')
@ObjectType('FrameworkIndicator', { implements: Node, simpleResolvers: true, description: 'An indicator of a results framework.' })
export class FrameworkIndicatorStub extends Node {}
