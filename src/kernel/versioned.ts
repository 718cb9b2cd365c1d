import type { Ctx } from './context';

/** A value computed from reference tables, kept in memory for as long as no load has happened. */
export function versioned<T>(read: (ctx: Ctx) => Promise<T>): (ctx: Ctx, version: string) => Promise<T> {
  let held: { version: string; value: Promise<T> } | null = null;
  return (ctx, version) => {
    if (held?.version !== version) {
      const value = read(ctx);
      held = { version, value };
      value.catch(() => { held = null; });
    }
    return held!.value;
  };
}
