import type { Row } from '../../kernel/stub';
import type { LinkLevel } from './alignment-link.words';

const SUBJECTS: { [subjectType: string]: { type: string; property: string } } = {
  PROJECT: { type: 'Project', property: 'projectId' },
  PROGRAM: { type: 'BilateralProgram', property: 'programId' },
  SESSION: { type: 'Session', property: 'sessionId' },
  INDICATOR: { type: 'FrameworkIndicator', property: 'subjectIndicatorId' },
};

/** Type and id of the record that a link is about; null for one that the register does not hold. */
export function subjectOf(link: Row): { type: string; id: string } | null {
  const subject = SUBJECTS[link.subjectType as string];
  return subject ? { type: subject.type, id: link[subject.property] } : null;
}

/** How deep into the plan a claim reaches. */
export const levelOf = (link: Row): LinkLevel => (link.indicatorId ? 'INDICATOR' : link.nodeId ? 'NODE' : 'FRAMEWORK');
