import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, type GraphQLNamedType, type GraphQLSchema } from 'graphql';

/** A part of a schema that may be announced to go, by its coordinate: `Type.field`, `Type.field(argument:)`, `Input.field`, `Enum.VALUE`. */
type Place = [coordinate: string, deprecationReason: string | null];

const known = new WeakMap<GraphQLSchema, ReadonlyMap<string, string>>();

/** All places of a schema, each with the reason why it is deprecated, or null. */
export const placesOf = (schema: GraphQLSchema): ReadonlyMap<string, string | null> =>
  new Map(Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__')).flatMap(placesOfType));

/** The deprecated places alone, with their reasons. */
export function deprecatedIn(schema: GraphQLSchema): ReadonlyMap<string, string> {
  const before = known.get(schema);
  if (before) return before;
  const found = new Map([...placesOf(schema)].filter((place): place is [string, string] => place[1] !== null));
  known.set(schema, found);
  return found;
}

function placesOfType(type: GraphQLNamedType): Place[] {
  const place = ({ name, deprecationReason }: { name: string; deprecationReason?: string | null }): Place => [`${type.name}.${name}`, deprecationReason ?? null];
  if (isEnumType(type)) return type.getValues().map(place);
  if (isInputObjectType(type)) return Object.values(type.getFields()).map(place);
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => [place(field), ...field.args.map(({ name, deprecationReason }): Place => [`${type.name}.${field.name}(${name}:)`, deprecationReason ?? null])]);
}
