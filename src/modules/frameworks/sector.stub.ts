import { Directive, ObjectType } from 'type-graphql';
import { Node } from '../../kernel/node';

@Directive('@key(fields: "id")')
@ObjectType('Sector', { implements: Node, simpleResolvers: true, description: 'A sector of one of the vocabularies in use: DAC purpose codes, or the sectors of Ibero-American cooperation (SEGIB).' })
export class SectorStub extends Node {}
