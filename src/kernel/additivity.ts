import { defineEnum, value } from './enum';

/** In the kernel because several modules say it of their figures, and an enum is registered once. */
export const Additivity = defineEnum('Additivity', 'Whether a figure may be added to its like.', {
  ADDITIVE: value('It may: nothing is in two of them.', 'Sumable', 'Additive', 'Somável'),
  NOT_ADDITIVE: value('It may not: the same record is in several of them.', 'No sumable', 'Not additive', 'Não somável'),
});
export type Additivity = keyof typeof Additivity;
