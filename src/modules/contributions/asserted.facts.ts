import { assertedReader } from '../../kernel/asserted';

/** Who asserts contributions, to projects and to programs. */
export const assertedContributions = [assertedReader('ContributionLine', 'contribution_line', 'r.project_id'), assertedReader('ContributionLine', 'contribution_line', 'r.program_id')];
