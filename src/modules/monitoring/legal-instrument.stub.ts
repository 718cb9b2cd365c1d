import { Directive, ObjectType } from 'type-graphql';
import { Node } from '../../kernel/node';

@Directive('@key(fields: "id")')
@ObjectType('LegalInstrument', { implements: Node, simpleResolvers: true, description: 'A law, decree or rule on cooperation.' })
export class LegalInstrumentStub extends Node {}
