import { assertedReader } from '../../kernel/asserted';

/** Who asserts projects, and the events that belong to one. */
export const assertedInPortfolio = [assertedReader('Project', 'project', 'r.id'), assertedReader('Event', 'event', 'r.project_id')];
