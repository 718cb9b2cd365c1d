import { Directive, ObjectType } from 'type-graphql';
import { Node } from '../../kernel/node';

@Directive('@key(fields: "id")')
@ObjectType('FrameworkFact', { implements: Node, simpleResolvers: true, description: 'Something that a source says a results framework has, such as a yearly public report. It is no objective.' })
export class FrameworkFactStub extends Node {}
