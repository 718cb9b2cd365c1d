import { Directive, ObjectType } from 'type-graphql';
import { Node } from '../../kernel/node';

@Directive('@key(fields: "id")')
@ObjectType('Source', { implements: Node, simpleResolvers: true, description: 'A publication or page that records were read from.' })
export class SourceStub extends Node {}
