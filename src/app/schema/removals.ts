import { parse, type GraphQLSchema } from 'graphql';
import { deprecationIn } from '../../kernel/deprecation';
import { deprecatedPlaces } from './deprecations';
import { placesOf } from './places';
import { usesIn } from './uses';

interface Question { id: string; query: string }

/** A place of a schema that the next one has no more, with the questions that use it. `until` is the last day for which it was promised, null where nobody announced that it would go. */
export interface Removal { coordinate: string; until: string | null; questions: string[] }

/** What a client of `before` loses with `after`. */
export function removals(before: GraphQLSchema, after: GraphQLSchema, questions: readonly Question[]): Removal[] {
  const left = placesOf(after);
  const gone = new Map([...placesOf(before)].filter(([coordinate]) => !left.has(coordinate)));
  if (gone.size === 0) return [];
  const used = questions.map(({ id, query }) => ({ id, places: new Set(usesIn(before, parse(query), gone).map(({ coordinate }) => coordinate)) }));
  return [...gone].map(([coordinate, reason]) => ({
    coordinate,
    until: (reason && deprecationIn(reason)?.until) || null,
    questions: used.filter(({ places }) => places.has(coordinate)).map(({ id }) => id),
  }));
}

/** Removals before the day that was named. */
export const beforeTheirDay = (removed: readonly Removal[], today: string): Removal[] => removed.filter(({ until }) => until !== null && today <= until);

/** Removals that nobody announced. */
export const unannounced = (removed: readonly Removal[]): Removal[] => removed.filter(({ until }) => until === null);

export const described = ({ coordinate, until, questions }: Removal): string =>
  `${coordinate}, ${until ? `promised until ${until}` : 'never announced to go'}, ${questions.length ? `asked by ${questions.join(', ')}` : 'asked by no documented question'}`;

/** Places that are still there after their last day, and may go. */
export const overdue = (schema: GraphQLSchema, today: string): string[] =>
  deprecatedPlaces(schema, today, null).filter(({ daysLeft }) => daysLeft !== null && daysLeft < 0).map(({ coordinate, worksUntilOn }) => `${coordinate}, which worked until ${worksUntilOn}`);
