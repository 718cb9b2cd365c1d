import { Field, ID, InterfaceType } from 'type-graphql';

/** Anything that can be asked for again by its id. */
@InterfaceType('Node', {
  description: 'A record that can be asked for again by its id.',
  autoRegisterImplementations: false, // else every record type of the process leaks into each module's schema
  resolveType: (value: { __typename: string }) => value.__typename,
})
export abstract class Node {
  @Field(() => ID, { description: 'Identifier that never changes; `node(id:)` finds the record again, also after a merge.' })
  id: string;
}
