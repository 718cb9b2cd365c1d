import { assertedReader } from '../../kernel/asserted';

/** Who asserts programs. */
export const assertedPrograms = [assertedReader('BilateralProgram', 'bilateral_program', 'r.id')];
