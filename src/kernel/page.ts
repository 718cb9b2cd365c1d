import { ArgsType, Ctx as Context, Directive, Field, Int, ObjectType, type ClassType } from 'type-graphql';
import type { Ctx } from './context';
import { Coverage, coverageOn } from './coverage';
import { badInput, overLimit } from './errors';
import { Node } from './node';
import type { Row } from './stub';

export const PAGE_MAX = 100;
export const PAGE_DEFAULT = 20;

@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, description: `How many from the start of the list: 1 to ${PAGE_MAX}; ${PAGE_DEFAULT} when neither first nor last is given.` })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Only what comes after this cursor.' })
  after?: string | null;

  @Field(() => Int, { nullable: true, description: `How many from the end of the list: 1 to ${PAGE_MAX}.` })
  last?: number | null;

  @Field(() => String, { nullable: true, description: 'Only what comes before this cursor.' })
  before?: string | null;
}

@Directive('@shareable')
@ObjectType('PageInfo', { simpleResolvers: true, description: 'Where a page lies in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'True when more records follow.' })
  hasNextPage: boolean;

  @Field(() => Boolean, { description: 'True when records come before.' })
  hasPreviousPage: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first record of the page.' })
  startCursor: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last record of the page; give it as `after` for the next page.' })
  endCursor: string | null;
}

/** A page of rows with what its connection needs lazily. */
export interface PageData { rows: Row[]; cursors: string[]; hasNext: boolean; hasPrevious: boolean; total: () => Promise<number> }

/** What every connection class of connectionOf has. */
export abstract class Page {
  nodes: Row[];
  edges: { node: Row; cursor: string }[];
  pageInfo: PageInfo;
  data: PageData;

  static of<P extends Page>(this: new () => P, data: PageData): P {
    return Object.assign(new this(), {
      data,
      nodes: data.rows,
      edges: data.rows.map((node, i) => ({ node, cursor: data.cursors[i]! })),
      pageInfo: {
        hasNextPage: data.hasNext,
        hasPreviousPage: data.hasPrevious,
        startCursor: data.cursors[0] ?? null,
        endCursor: data.cursors.at(-1) ?? null,
      },
    });
  }
}

/** The connection type of a record type; only the owner of the type declares it. */
export function connectionOf<T extends object>(Type: ClassType<T> | (abstract new () => T), name: string, things: string) {
  const nodeType = () => Type as ClassType<T>;

  @Directive('@shareable')
  @ObjectType(`${name}Edge`, { simpleResolvers: true, description: `One of the ${things} of a list, with its cursor.` })
  class Edge {
    @Field(nodeType, { description: 'The record.' })
    node: T;

    @Field(() => String, { description: 'Opaque mark of its place in the list.' })
    cursor: string;
  }

  @Directive('@shareable')
  @ObjectType(`${name}Connection`, { simpleResolvers: true, description: `A page of ${things}.` })
  class Connection extends Page {
    @Field(() => [Type as ClassType<T>], { description: 'The records of the page.' })
    declare nodes: Row[];

    @Field(() => [Edge], { description: 'The records of the page, each with its cursor.' })
    declare edges: { node: Row; cursor: string }[];

    @Field(() => PageInfo, { description: 'Where the page lies in the list.' })
    declare pageInfo: PageInfo;

    @Field(() => Int, { description: 'How many records the whole list has.' })
    totalCount(): Promise<number> {
      return this.data.total();
    }

    @Field(() => Coverage, { description: 'What the register covers.' })
    async coverage(@Context() ctx: Ctx): Promise<Coverage> {
      return coverageOn((await ctx.catalog()).coverage, ctx.today);
    }
  }
  return Connection;
}

export const NodePage = connectionOf(Node, 'Node', 'records');

/** first and last checked before any SQL; extensions.limit is PAGE_SIZE. */
export function pageSize(args: PageArgs): { count: number; backward: boolean } {
  const given = [args.first, args.last].filter((n) => n !== null && n !== undefined);
  if (given.length > 1) throw overLimit('PAGE_SIZE', 'PAGE_SIZE', 'first, last: expected one of the two, got both');
  const count = given[0] ?? PAGE_DEFAULT;
  if (count < 1 || count > PAGE_MAX) {
    throw overLimit('PAGE_SIZE', 'PAGE_SIZE', `first, last: expected a number from 1 to ${PAGE_MAX}, got ${count}; read further pages with after`);
  }
  return { count, backward: args.last !== null && args.last !== undefined };
}

export const encodeCursor = (keys: string[]): string => Buffer.from(JSON.stringify(keys)).toString('base64url');

export function decodeCursor(argument: string, cursor: string, length: number): string[] {
  try {
    const keys: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(keys) && keys.length === length && keys.every((key) => typeof key === 'string' && !key.includes('\0'))) return keys;
  } catch { /* told below, like any other text that is no cursor */ }
  throw badInput(argument, 'a cursor of an earlier answer to the same list', cursor);
}

/** A page of rows that are in memory already, such as the members of a figure; cursors count places. */
export const pageOfKnown = (rows: Row[], args: PageArgs): Page => NodePage.of(knownPage(rows, args));

/** The same for the connection of one type. */
export function knownPage(rows: Row[], args: PageArgs): PageData {
  const { count, backward } = pageSize(args);
  const from = args.after ? placeOf('after', args.after) + 1 : 0;
  const to = args.before ? Math.min(placeOf('before', args.before), rows.length) : rows.length;
  const start = backward ? Math.max(from, to - count) : from;
  const end = backward ? to : Math.min(to, from + count);
  const page = start < end ? rows.slice(start, end) : [];
  return {
    rows: page,
    cursors: page.map((_, i) => encodeCursor([String(start + i)])),
    hasNext: end < rows.length,
    hasPrevious: start > 0,
    total: async () => rows.length,
  };
}

/** A cursor of another list holds a code where this one holds a place. */
function placeOf(argument: string, cursor: string): number {
  const [place] = decodeCursor(argument, cursor, 1);
  if (!/^\d{1,9}$/.test(place!)) throw badInput(argument, 'a cursor of an earlier answer to the same list', cursor);
  return Number(place);
}
