import { figureOf, type Figure, type FigureRule } from '../../kernel/figure';
import { byDay } from '../../kernel/partial-date';
import { stub, type Row } from '../../kernel/stub';

const RULE: FigureRule = {
  code: 'registered-projects', version: '1',
  text: 'Records of the projects of the program: those that stand today, and those that were merged into one of them only after the day asked about, or on a day that nobody tells. Two records of one project count as two until the day of their merge.',
};

/** Merges of records that stood apart on a day: known since as the same, then at most suspected. */
export const apartOn = (merges: readonly Row[], day: string): Row[] => merges.filter(({ mergedOn }) => !byDay(mergedOn, day));

/** How many records a program had on a day. */
export const registeredOn = (projects: readonly { readonly id: string }[], apart: readonly Row[], asOf: string): Figure => figureOf({
  numerator: projects.length + apart.length, known: projects.length + apart.length, unknown: 0, rule: RULE, asOf,
  members: [...projects.map(({ id }) => stub('Project', { id })), ...apart.map(({ id }) => stub('RecordMerge', { id }))],
});
