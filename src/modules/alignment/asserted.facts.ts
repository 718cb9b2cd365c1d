import { assertedReader } from '../../kernel/asserted';

/** Who asserts what is said of alignment, of projects and of programs. */
export const assertedClaims = [
  assertedReader('AlignmentLink', 'alignment_link', 'r.project_id'), assertedReader('AlignmentLink', 'alignment_link', 'r.program_id'),
  assertedReader('AlignmentAssessment', 'alignment_assessment', 'r.project_id'),
];
