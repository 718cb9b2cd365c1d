import type { Problem } from '../../kernel/package';
import type { Row } from '../../kernel/stub';

const FITS: { [change: string]: { says: string; holds: (targets: number) => boolean } } = {
  KEPT: { says: 'exactly one successor', holds: (n) => n === 1 },
  RENAMED: { says: 'exactly one successor', holds: (n) => n === 1 },
  MERGED: { says: 'exactly one successor', holds: (n) => n === 1 },
  SPLIT: { says: 'two successors or more', holds: (n) => n >= 2 },
  DROPPED: { says: 'no successor', holds: (n) => n === 0 },
};

/** A crosswalk starts at one node or indicator and leads to as many of the same sort as its change says. */
export function targetsFitChange(crosswalk: Row): Problem[] {
  const isNode = Boolean(crosswalk.fromNode);
  if (isNode === Boolean(crosswalk.fromIndicator)) return [{ field: 'fromNode', expected: 'either fromNode or fromIndicator', got: isNode ? 'both' : null }];
  const [own, other] = isNode ? ['toNodes', 'toIndicators'] : ['toIndicators', 'toNodes'];
  const fit = FITS[crosswalk.change]!;
  const count = crosswalk[own!]?.length ?? 0;
  const problems: Problem[] = fit.holds(count) ? [] : [{ field: own!, expected: `${fit.says} for ${crosswalk.change}`, got: count }];
  if (crosswalk[other!]?.length) problems.push({ field: other!, expected: 'an empty list, since nodes become nodes and indicators become indicators', got: crosswalk[other!].length });
  return problems;
}
