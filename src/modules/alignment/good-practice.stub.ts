import { Directive, ObjectType } from 'type-graphql';
import { Node } from '../../kernel/node';

@Directive('@key(fields: "id")')
@ObjectType('GoodPractice', { implements: Node, simpleResolvers: true, description: 'An experience put forward as worth repeating.' })
export class GoodPracticeStub extends Node {}
