import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { GraphQLLocale } from 'graphql-scalars';
import { badInput } from './errors';
import { isPartialDate } from './partial-date';

const DECIMAL = /^-?(0|[1-9]\d{0,19})(\.\d{1,10})?$/;

function textScalar(name: string, description: string, expected: string, accepts: (text: string) => boolean): GraphQLScalarType<string, string> {
  const parse = (got: unknown): string => {
    if (typeof got !== 'string' || !accepts(got)) throw badInput(name, expected, got);
    return got;
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: (got) => String(got),
    parseValue: parse,
    parseLiteral: (node: ValueNode) => parse(node.kind === Kind.STRING ? node.value : null),
  });
}

/** An exact decimal as text: never a float, never NaN or infinity. */
export const Decimal = textScalar('Decimal', 'An exact decimal number as text, for example "28.6".', 'a decimal number as text, such as "28.6"', (text) => DECIMAL.test(text));

export const PartialDate = textScalar(
  'PartialDate',
  'A date as precisely as it is known: 2015, 2015-Q1, 2015-04 or 2015-04-09. A month is not its first day.',
  'a date such as 2015, 2015-Q1, 2015-04 or 2015-04-09',
  isPartialDate,
);

export const Instant = textScalar(
  'Instant',
  'A moment in UTC, such as 2019-06-30T12:00:00.000Z.',
  'a moment such as 2019-06-30T12:00:00.000Z',
  (text) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,6})?Z$/.test(text) && !Number.isNaN(Date.parse(text)),
);

/** BCP 47 tag of a language: es, en, pt, es-MX. */
export const Locale = GraphQLLocale;
