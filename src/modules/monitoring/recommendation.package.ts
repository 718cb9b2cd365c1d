import { link, type Problem, type RecordSpec } from '../../kernel/package';
import { ActionStatus } from '../../kernel/action-status';
import type { Row } from '../../kernel/stub';
import { CODE, CODE_OF, DATE, listOf, TEXT, URL, wordOf, wordOrNull } from './package.shapes';
import { Principle } from './principle.entity';
import { FollowUpAction, FollowUpEvidence, Recommendation, RecommendationSubPoint } from './recommendation.entity';

const OWNER = link('Organization', 'ownerId');
const ASSIGNED = { owner: CODE('Code of the organization that answers for it.'), ownerName: { ...TEXT, description: 'As the source names it; an office, never a person.' }, dueOn: DATE, status: wordOrNull(ActionStatus), statusAsOf: DATE };

export const recommendationRecords: RecordSpec = {
  file: 'recommendations',
  type: 'Recommendation',
  prefix: 'rcm',
  entity: Recommendation,
  texts: ['title', 'detail'],
  links: { exercise: link('MonitoringExercise', 'exerciseId'), owner: OWNER },
  parts: { subPoints: { entity: RecommendationSubPoint, parent: 'recommendationId', texts: ['text'] } },
  toRow: (row) => ({ ...row, principles: row.principles ?? [] }),
  schema: {
    description: 'Recommendations of monitoring exercises, with their sub-points. Owner, date and status stay empty until somebody reports them.',
    required: ['exercise', 'number', 'title'],
    properties: {
      exercise: CODE_OF('Code of the exercise.'),
      number: { type: 'integer', minimum: 1, description: 'Number printed.' },
      title: { description: 'The recommendation, in our words.' },
      detail: { description: 'More of it, in brief.' },
      principles: { type: 'array', uniqueItems: true, items: wordOf(Principle), description: 'The principles printed beside it; empty where there are none.' },
      ...ASSIGNED,
      subPoints: listOf('Its points, in order.', ['text', 'isTruncated'], { isTruncated: { type: 'boolean', description: 'True when the source breaks off within it.' } }),
    },
  },
};

export const followUpRecords: RecordSpec = {
  file: 'follow-up-actions',
  type: 'FollowUpAction',
  prefix: 'fua',
  entity: FollowUpAction,
  custodian: ['owner'],
  texts: ['text'],
  together: { status: ['status', 'doneOn', 'evidence'] },
  links: { recommendation: link('Recommendation', 'recommendationId'), owner: OWNER },
  parts: { evidence: { entity: FollowUpEvidence, parent: 'actionId', texts: ['statement'], links: { document: link('Document', 'documentId') } } },
  check: closedWithEvidence,
  schema: {
    description: 'What is done about recommendations. An action that is done has a date and evidence.',
    required: ['recommendation', 'text'],
    properties: {
      recommendation: CODE_OF('Code of the recommendation.'),
      subPoint: { type: ['integer', 'null'], minimum: 1, description: 'Number of the sub-point, counted from 1.' },
      text: { description: 'What is done.' },
      ...ASSIGNED,
      doneOn: DATE,
      evidence: listOf('What shows that it was done.', [], { document: CODE('Code of a document.'), url: URL }),
    },
  },
};

function closedWithEvidence(json: Row): Problem[] {
  if (json.status !== 'DONE') return json.doneOn ? [{ field: 'status', expected: 'DONE, where doneOn says so', got: json.status }] : [];
  return [
    ...(json.doneOn ? [] : [{ field: 'doneOn', expected: 'the date on which it was done', got: json.doneOn }]),
    ...((json.evidence ?? []).length > 0 ? [] : [{ field: 'evidence', expected: 'a document or address that shows it', got: 'none' }]),
  ];
}
