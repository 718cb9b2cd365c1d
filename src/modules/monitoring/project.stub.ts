import { Directive, ObjectType } from 'type-graphql';
import { Node } from '../../kernel/node';

@Directive('@key(fields: "id")')
@ObjectType('Project', { implements: Node, simpleResolvers: true, description: 'A cooperation initiative.' })
export class ProjectStub extends Node {}
