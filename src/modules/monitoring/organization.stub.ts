import { Directive, ObjectType } from 'type-graphql';
import { Node } from '../../kernel/node';

@Directive('@key(fields: "id")')
@ObjectType('Organization', { implements: Node, simpleResolvers: true, description: 'An agency, ministry, international body, firm, university or other organization that takes part in cooperation.' })
export class OrganizationStub extends Node {}
