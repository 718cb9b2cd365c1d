import { Directive, ObjectType } from 'type-graphql';
import { Node } from '../../kernel/node';

@Directive('@key(fields: "id")')
@ObjectType('ReportingObligation', { implements: Node, simpleResolvers: true, description: 'What a law or plan obliges somebody to report or to keep, with what has been delivered.' })
export class ReportingObligationStub extends Node {}
