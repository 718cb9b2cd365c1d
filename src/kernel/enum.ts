import { registerEnumType } from 'type-graphql';

/** A label in each working language of the register. */
export interface Labels { es: string; en: string; pt: string }
interface EnumValue { description: string; label: Labels }

/** Every enum of the process with its labels: the code lists that the API serves are read from here. */
export const enumRegistry = new Map<string, { description: string; values: Map<string, EnumValue>; object: object }>();

/**
 * Declares a GraphQL enum whose names equal its values: a subgraph built from SDL keeps input defaults as names,
 * so any other value would silently differ between topologies.
 */
export function defineEnum<K extends string>(name: string, description: string, values: Record<K, EnumValue>): { readonly [P in K]: P } {
  const object = Object.fromEntries(Object.keys(values).map((value) => [value, value])) as { [P in K]: P };
  enumRegistry.set(name, { description, values: new Map(Object.entries<EnumValue>(values)), object });
  registerEnumType(object, {
    name,
    description,
    valuesConfig: Object.fromEntries(Object.entries<EnumValue>(values).map(([key, value]) => [key, { description: value.description }])) as never,
  });
  return object;
}

/** One value of an enum: what it means, then its label in Spanish, English and Portuguese. */
export const value = (description: string, es: string, en: string, pt: string): EnumValue => ({ description, label: { es, en, pt } });
