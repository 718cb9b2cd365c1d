import { Directive, ObjectType } from 'type-graphql';
import { Node } from '../../kernel/node';

@Directive('@key(fields: "id")')
@ObjectType('Commitment', { implements: Node, simpleResolvers: true, description: 'One agreed item of a session.' })
export class CommitmentStub extends Node {}
