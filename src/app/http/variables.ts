import { badInput, overLimit } from '../../kernel/errors';
import { LIMITS } from './limits';

const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * Checks variables before anything walks them: levels, values in one list and in all, text that is text. The
 * representations of `_entities` have a word of their own.
 */
export function assertVariables(variables: Record<string, unknown> | null | undefined): void {
  const count = { values: 0 };
  for (const [name, value] of Object.entries(variables ?? {})) {
    const limit = name === 'representations' ? 'REPRESENTATIONS' : 'FILTER_SIZE';
    walk(name.slice(0, 40), value, 1, limit, count);
  }
}

function walk(name: string, value: unknown, depth: number, limit: string, count: { values: number }): void {
  count.values += 1;
  if (typeof value === 'string' && LONE_SURROGATE.test(value)) throw badInput(`$${name}`, 'well-formed text', 'half of a surrogate pair');
  if (value === null || typeof value !== 'object') return;
  if (depth > LIMITS.variableDepth) throw overLimit('COST_LIMIT', limit, `$${name}: expected at most ${LIMITS.variableDepth} levels`);
  if (Array.isArray(value) && value.length > LIMITS.listValues) {
    throw overLimit('COST_LIMIT', limit, `$${name}: expected a list of at most ${LIMITS.listValues} values, got ${value.length}; send them in several requests`);
  }
  if (count.values > LIMITS.values) throw overLimit('COST_LIMIT', limit, `$${name}: expected at most ${LIMITS.values} values in all variables together`);
  for (const each of Array.isArray(value) ? value : Object.values(value)) walk(name, each, depth + 1, limit, count);
}
