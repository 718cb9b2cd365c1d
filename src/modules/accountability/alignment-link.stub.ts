import { Directive, ObjectType } from 'type-graphql';
import { Node } from '../../kernel/node';

@Directive('@key(fields: "id")')
@ObjectType('AlignmentLink', { implements: Node, simpleResolvers: true, description: 'A claim of alignment.' })
export class AlignmentLinkStub extends Node {}
