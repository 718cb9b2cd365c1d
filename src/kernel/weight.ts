import type { GraphQLField } from 'graphql';
import { Extensions } from 'type-graphql';

/** A field that takes as much work as answering so many objects, whatever it answers: the price of an operation counts them. */
export const Weighs = (objects: number) => Extensions({ weight: objects });

export const weightOf = (field: GraphQLField<unknown, unknown> | undefined): number => Number(field?.extensions.weight ?? 1);
