import { Directive, ObjectType } from 'type-graphql';
import { Node } from '../../kernel/node';

@Directive('@key(fields: "id")')
@ObjectType('ParliamentaryHearing', { implements: Node, simpleResolvers: true, description: 'A hearing before a parliament or one of its committees. Planned is not held.' })
export class ParliamentaryHearingStub extends Node {}
