/** A plain row of a read path; `__typename` says its GraphQL type. */
export type Row = Record<string, any>;

const STUB = Symbol('stub');

/** A record of another module, known by its key alone; the composition root completes or verifies it. */
export const stub = (typename: string, key: Row): Row => ({ __typename: typename, [STUB]: true, ...key });

/** A stub when there is a key, else null: the usual shape of an optional edge. */
export const stubOrNull = (typename: string, keyName: string, key: string | null | undefined): Row | null =>
  key === null || key === undefined ? null : stub(typename, { [keyName]: key });

export const isStub = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && (value as Row)[STUB as unknown as string] === true;
