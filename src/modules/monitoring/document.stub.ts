import { Directive, ObjectType } from 'type-graphql';
import { Node } from '../../kernel/node';

@Directive('@key(fields: "id")')
@ObjectType('Document', { implements: Node, simpleResolvers: true, description: 'A file such as minutes, a plan or a report, with the copy that the register keeps and the mark by which the copy can be checked.' })
export class DocumentStub extends Node {}
