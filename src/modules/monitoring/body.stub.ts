import { Directive, ObjectType } from 'type-graphql';
import { Node } from '../../kernel/node';

@Directive('@key(fields: "id")')
@ObjectType('Body', { implements: Node, simpleResolvers: true, description: 'A council, partnership, forum, committee, commission or working group.' })
export class BodyStub extends Node {}
