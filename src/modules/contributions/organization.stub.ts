import { Directive, ObjectType } from 'type-graphql';
import { Node } from '../../kernel/node';

@Directive('@key(fields: "id")')
@ObjectType('Organization', { implements: Node, simpleResolvers: true, description: 'An organization.' })
export class OrganizationStub extends Node {}
