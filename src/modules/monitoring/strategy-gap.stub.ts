import { Directive, ObjectType } from 'type-graphql';
import { Node } from '../../kernel/node';

@Directive('@key(fields: "id")')
@ObjectType('StrategyGap', { implements: Node, simpleResolvers: true, description: 'Something that a source says a results framework lacks, such as a reference to gender.' })
export class StrategyGapStub extends Node {}
