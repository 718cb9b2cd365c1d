import { Directive, Field, ID, ObjectType } from 'type-graphql';

@Directive('@key(fields: "id")')
@ObjectType('FrameworkIndicator', { simpleResolvers: true, description: 'An indicator of a results framework.' })
export class FrameworkIndicatorStub {
  @Field(() => ID, { description: 'Identifier that never changes; `node(id:)` finds the record again, also after a merge.' })
  id: string;
}
