import { assertedReader } from '../../kernel/asserted';

/** Who asserts the events that belong to a project. */
export const assertedEvents = [assertedReader('Event', 'event', 'r.project_id')];

/** Who asserts projects, and their events. */
export const assertedInPortfolio = [assertedReader('Project', 'project', 'r.id'), ...assertedEvents];
