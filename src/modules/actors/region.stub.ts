import { Directive, ObjectType } from 'type-graphql';
import { Node } from '../../kernel/node';

@Directive('@key(fields: "id")')
@ObjectType('Region', { implements: Node, simpleResolvers: true, description: 'A region of the world as the United Nations cut it for statistics (M49).' })
export class RegionStub extends Node {}
