import { figureOf, type Figure, type FigureRule } from '../../kernel/figure';
import { byDay, lastDay } from '../../kernel/partial-date';
import { stub, type Row } from '../../kernel/stub';

const RULE: FigureRule = {
  code: 'registered-projects', version: '1',
  text: 'Records of the projects of the program: those that stand today, and those that were merged into one of them only after the day asked about, or on a day that nobody tells. Two records of one project count as two until the day of their merge. '
    + 'A project that a party first published here after the day is left out; one that was loaded stands on every day, as the register does not know since when its source had it.',
};

/** Merges of records that stood apart on a day: known since as the same, then at most suspected. */
export const apartOn = (merges: readonly Row[], day: string): Row[] => merges.filter(({ mergedOn }) => !byDay(mergedOn, day));

/** When a record was first public here; `isWritten` where a party wrote it, so that the day is that of the record itself. */
export interface FirstPublic { readonly recordId: string; readonly day: string; readonly isWritten: boolean }

/** How many records a program had on a day. */
export function registeredOn(projects: readonly { readonly id: string }[], apart: readonly Row[], first: readonly FirstPublic[], asOf: string): Figure {
  const later = new Set(first.filter(({ isWritten, day }) => isWritten && day > lastDay(asOf)).map(({ recordId }) => recordId));
  const members = [...projects.filter(({ id }) => !later.has(id)).map(({ id }) => stub('Project', { id })), ...apart.map(({ id }) => stub('RecordMerge', { id }))];
  return figureOf({ numerator: members.length, known: members.length, unknown: 0, excluded: [{ reason: 'RECORDED_LATER', count: later.size }], rule: RULE, asOf, members });
}
