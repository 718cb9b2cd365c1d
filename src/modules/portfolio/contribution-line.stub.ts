import { Directive, ObjectType } from 'type-graphql';
import { Node } from '../../kernel/node';

@Directive('@key(fields: "id")')
@ObjectType('ContributionLine', { implements: Node, simpleResolvers: true, description: 'What one party brings to a project or program.' })
export class ContributionLineStub extends Node {}
