import { Directive, ObjectType } from 'type-graphql';
import { Node } from '../../kernel/node';

@Directive('@key(fields: "id")')
@ObjectType('Offer', { implements: Node, simpleResolvers: true, description: 'A capability that a provider puts forward.' })
export class OfferStub extends Node {}
