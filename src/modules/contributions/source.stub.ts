import { Directive, ObjectType } from 'type-graphql';
import { Node } from '../../kernel/node';

@Directive('@key(fields: "id")')
@ObjectType('Source', { implements: Node, simpleResolvers: true, description: 'Where a record was read.' })
export class SourceStub extends Node {}
