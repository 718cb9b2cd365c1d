import { Directive, ObjectType } from 'type-graphql';
import { Node } from '../../kernel/node';

@Directive('@key(fields: "id")')
@ObjectType('Document', { implements: Node, simpleResolvers: true, description: 'A document.' })
export class DocumentStub extends Node {}
