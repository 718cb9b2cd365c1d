import type { Ctx } from './context';

/** The newest data, and what a replica still has: an operation may read either. */
const VERSIONS = 2;

interface Held<T> { version: string; reader: Ctx; value: Promise<T> }

/**
 * A value computed from reference tables, kept in memory for as long as no load has happened, for each register apart.
 * Whoever waits for the reading of another operation that then fails reads by itself.
 */
export function versioned<T>(read: (ctx: Ctx) => Promise<T>): (ctx: Ctx, version: string) => Promise<T> {
  const held = new WeakMap<object, Held<T>[]>();
  return (ctx, version) => {
    const others = (held.get(ctx.register) ?? []).filter((each) => each.version !== version);
    const known = held.get(ctx.register)?.find((each) => each.version === version);
    const used = known ?? { version, reader: ctx, value: read(ctx) };
    held.set(ctx.register, [used, ...others].slice(0, VERSIONS));
    if (known) return known.reader === ctx ? known.value : known.value.catch(() => read(ctx));
    used.value.catch(() => held.set(ctx.register, held.get(ctx.register)!.filter((each) => each !== used)));
    return used.value;
  };
}
