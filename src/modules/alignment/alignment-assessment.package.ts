import { link, linkByCode, type Problem, type RecordSpec } from '../../kernel/package';
import type { Row } from '../../kernel/stub';
import { AlignmentAssessment } from './alignment-assessment.entity';
import { claimLinks, claimProperties } from './claim.package';

const COUNT = { type: ['integer', 'null'], minimum: 0, maximum: 9999 };
const YES_NO = { type: ['boolean', 'null'] };

export const alignmentAssessmentRecords: RecordSpec = {
  file: 'alignment-assessments',
  type: 'AlignmentAssessment',
  prefix: 'asm',
  entity: AlignmentAssessment,
  custodian: ['asserterCountry', 'asserterOrganization'],
  links: { project: link('Project', 'projectId'), recipient: linkByCode('Country', 'recipientCountry'), ...claimLinks },
  schema: {
    description: "What parties report of how far a project draws on the recipient's plans, by the questions of GPEDC indicator 1a.",
    required: ['project', 'recipient'],
    properties: {
      project: { type: 'string', description: 'Code of the project.' },
      recipient: { type: 'string', pattern: '^[A-Z]{3}$', description: 'Country that receives, by ISO3 code.' },
      objectiveDrawn: { ...YES_NO, description: "Whether its objective is drawn from the recipient's plans." },
      resultIndicators: { ...COUNT, description: 'How many results indicators it has.' },
      drawnIndicators: { ...COUNT, description: "How many of them are drawn from the recipient's plans." },
      governmentDataIndicators: { ...COUNT, description: "How many of them are followed with the recipient government's data." },
      finalEvaluation: { ...YES_NO, description: "Whether a final evaluation is planned with the recipient's government." },
      ...claimProperties,
    },
  },
  check: problemsOfAssessment,
};

function problemsOfAssessment(json: Row): Problem[] {
  const n = json.resultIndicators ?? null;
  const problems: Problem[] = ['drawnIndicators', 'governmentDataIndicators']
    .filter((field) => (json[field] ?? null) !== null && (n === null || json[field] > n))
    .map((field) => ({ field, expected: `at most resultIndicators, which ${n === null ? 'is missing' : `is ${n}`}`, got: json[field] }));
  if ([json.objectiveDrawn, n, json.finalEvaluation].every((each) => (each ?? null) === null)) problems.push({ field: 'objectiveDrawn', expected: 'an answer to at least one question', got: null });
  return problems;
}
