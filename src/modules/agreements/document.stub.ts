import { Directive, ObjectType } from 'type-graphql';
import { Node } from '../../kernel/node';

@Directive('@key(fields: "id")')
@ObjectType('Document', { implements: Node, simpleResolvers: true, description: 'A document that records point at, such as the minutes of a session.' })
export class DocumentStub extends Node {}
