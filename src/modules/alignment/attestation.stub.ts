import { Directive, ObjectType } from 'type-graphql';
import { Node } from '../../kernel/node';

@Directive('@key(fields: "id")')
@ObjectType('Attestation', { implements: Node, simpleResolvers: true, description: 'The word of a party on a record or on one field of it.' })
export class AttestationStub extends Node {}
