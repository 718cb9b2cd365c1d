import { Directive, ObjectType } from 'type-graphql';
import { Node } from '../../kernel/node';

@Directive('@key(fields: "id")')
@ObjectType('JointCommission', { implements: Node, simpleResolvers: true, description: 'A joint commission of two countries.' })
export class JointCommissionStub extends Node {}
