import type { Ctx } from './context';

/**
 * A value computed from reference tables, kept in memory for as long as no load has happened, for each register apart.
 * Whoever waits for the reading of another operation that then fails reads by itself.
 */
export function versioned<T>(read: (ctx: Ctx) => Promise<T>): (ctx: Ctx, version: string) => Promise<T> {
  const held = new WeakMap<object, { version: string; reader: Ctx; value: Promise<T> }>();
  return (ctx, version) => {
    const known = held.get(ctx.register);
    if (known?.version === version) return known.reader === ctx ? known.value : known.value.catch(() => read(ctx));
    const value = read(ctx);
    held.set(ctx.register, { version, reader: ctx, value });
    value.catch(() => held.delete(ctx.register));
    return value;
  };
}
