import { gapOf } from '../../../src/modules/alignment/alignment-gaps.rules';
import type { ProjectReach, Reach } from '../../../src/modules/alignment/plan-reach.rules';

const reach = (objective: Reach, indicator: Reach, claimed = true) => ({ objective, indicator, nearest: claimed ? {} : null }) as ProjectReach;

test.each<[Reach, Reach, string | null, string | null]>([
  ['HELD', 'HELD', null, null],
  ['HELD', 'PENDING', 'PENDING', null],
  ['HELD', 'ORPHANED', 'ORPHANED', null],
  ['HELD', 'NONE', 'NO_INDICATOR', null],
  ['PENDING', 'NONE', 'NO_INDICATOR', 'PENDING'], // whatever is chosen of a split objective, it has no indicator
  ['ORPHANED', 'NONE', 'ORPHANED', 'ORPHANED'], // what it served is gone
  ['ORPHANED', 'HELD', null, 'ORPHANED'],
  ['NONE', 'NONE', 'NO_OBJECTIVE', 'NO_OBJECTIVE'], // of the plan as a whole
])('objective %s, indicator %s: %s at the indicators, %s at the objectives', (objective, indicator, atIndicators, atObjectives) => {
  expect([gapOf(reach(objective, indicator), 'INDICATOR'), gapOf(reach(objective, indicator), 'OBJECTIVE')]).toEqual([atIndicators, atObjectives]);
});

test('without any claim: nothing', () => {
  expect([gapOf(reach('NONE', 'NONE', false), 'INDICATOR'), gapOf(reach('NONE', 'NONE', false), 'OBJECTIVE')]).toEqual(['NOTHING', 'NOTHING']);
});
