import { transformSupergraphToPublicSchema } from '@theguild/federation-composition';
import { buildASTSchema, isInterfaceType, isObjectType, isScalarType, lexicographicSortSchema, parse, type GraphQLSchema } from 'graphql';
import { DEPRECATIONS } from '../schema/deprecations.field';

/**
 * The schema that clients of a supergraph see. What SDL cannot say is taken from the register's own graph: how a value
 * of a scalar is read, what a field weighs in the price of an operation, and how a question about the schema itself is
 * answered: here of the whole of it, with the parts of guests.
 */
export function publicSchema(supergraph: string, own: GraphQLSchema): GraphQLSchema {
  const schema = lexicographicSortSchema(buildASTSchema(transformSupergraphToPublicSchema(parse(supergraph)), { assumeValid: true }));
  for (const type of Object.values(schema.getTypeMap())) {
    const known = own.getType(type.name);
    if (isScalarType(type) && isScalarType(known)) Object.assign(type, { parseValue: known.parseValue, parseLiteral: known.parseLiteral, serialize: known.serialize });
    if ((isObjectType(type) || isInterfaceType(type)) && (isObjectType(known) || isInterfaceType(known))) {
      for (const [name, field] of Object.entries(type.getFields())) field.extensions = known.getFields()[name]?.extensions ?? {};
    }
  }
  const [here, ours] = [schema, own].map((each) => each.getQueryType()?.getFields()[DEPRECATIONS]);
  if (here && ours) here.resolve = ours.resolve;
  return schema;
}
