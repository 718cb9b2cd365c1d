import { Directive, ObjectType } from 'type-graphql';
import { Node } from '../../kernel/node';

@Directive('@key(fields: "id")')
@ObjectType('CodeListEntry', { implements: Node, simpleResolvers: true, description: 'A code of a list that other bodies maintain.' })
export class CodeListEntryStub extends Node {}
