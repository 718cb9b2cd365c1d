import { figureOf, type Figure, type FigureRule } from '../../kernel/figure';
import { firstDay, lastDay } from '../../kernel/partial-date';
import { stub, type Row } from '../../kernel/stub';

const RULE: FigureRule = {
  code: 'register-as-of', version: '1',
  text: 'Records of projects of the program on a day, by the time of the register: a record that was merged into another after the day counts apart until then; a project that a party first published here after the day is left out; '
    + 'what was loaded from a data package stands on every day, as the register does not know since when its source had it.',
};

/** When a project was first public, and whether a party wrote it here rather than a load. */
export interface FirstPublic { readonly recordId: string; readonly day: string; readonly isWritten: boolean }

interface Snapshot { readonly figure: Figure; readonly apart: Row[] }

/** @param merges merges into these projects that stand today. */
export function snapshotOf(projectIds: readonly string[], merges: readonly Row[], first: readonly FirstPublic[], asOf: string): Snapshot {
  const day = lastDay(asOf);
  const later = new Set(first.filter((each) => each.isWritten && each.day > day).map(({ recordId }) => recordId));
  const there = projectIds.filter((id) => !later.has(id));
  const apart = merges.filter(({ mergedOn, todayId }) => mergedOn && firstDay(mergedOn) > day && !later.has(todayId));
  const members = [...there.map((id) => stub('Project', { id })), ...apart.map(({ id }) => stub('RecordMerge', { id }))];
  const excluded = later.size ? [{ reason: 'RECORDED_LATER', count: later.size }] : [];
  return { figure: figureOf({ numerator: members.length, known: members.length, unknown: 0, excluded, rule: RULE, members, asOf }), apart };
}
