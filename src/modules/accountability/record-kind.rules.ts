import { link, type Problem, type RecordLink } from '../../kernel/package';
import { recordId } from '../../kernel/record-id';
import type { Row } from '../../kernel/stub';

/** Records that parties may attest and that may be merged: field of the data package, type, prefix of its ids. */
const KINDS: { [field: string]: { type: string; prefix: string } } = {
  project: { type: 'Project', prefix: 'prj' },
  program: { type: 'BilateralProgram', prefix: 'bpr' },
  commitment: { type: 'Commitment', prefix: 'cmt' },
  organization: { type: 'Organization', prefix: 'org' },
  event: { type: 'Event', prefix: 'evt' },
  offer: { type: 'Offer', prefix: 'off' },
  request: { type: 'Request', prefix: 'req' },
  contribution: { type: 'ContributionLine', prefix: 'con' },
  alignmentLink: { type: 'AlignmentLink', prefix: 'lnk' },
  alignmentAssessment: { type: 'AlignmentAssessment', prefix: 'asm' },
  exercise: { type: 'MonitoringExercise', prefix: 'exc' },
  finding: { type: 'Finding', prefix: 'fng' },
  recommendation: { type: 'Recommendation', prefix: 'rcm' },
  followUpAction: { type: 'FollowUpAction', prefix: 'fua' },
  obligation: { type: 'ReportingObligation', prefix: 'obl' },
  parliamentaryQuestion: { type: 'ParliamentaryQuestion', prefix: 'pqn' },
  parliamentaryHearing: { type: 'ParliamentaryHearing', prefix: 'hrg' },
  consultation: { type: 'Consultation', prefix: 'cns' },
  training: { type: 'TrainingProgram', prefix: 'trp' },
  subnationalPlan: { type: 'SubnationalPlan', prefix: 'sbp' },
};
const FIELDS = Object.keys(KINDS);

/** One link per kind, so that the loader checks that the record exists; `recordOf` folds them into type and id. */
export const recordLinks: { [field: string]: RecordLink } = Object.fromEntries(FIELDS.map((field) => [field, link(KINDS[field]!.type, `${field}Record`)]));

export const recordProperties = Object.fromEntries(FIELDS.map((field) => [field, { type: ['string', 'null'], description: `Code of the ${field}, where it is about one.` }]));

const named = (json: Row): string[] => FIELDS.filter((field) => json[field]);

export const problemsOfRecordNamed = (json: Row): Problem[] =>
  named(json).length === 1 ? [] : [{ field: 'record', expected: `one of ${FIELDS.join(', ')}`, got: named(json).join(', ') || undefined }];

/** The row without its links by kind, and the record that they name. */
export function recordOf(row: Row, json: Row): { rest: Row; type: string; id: string } {
  const field = named(json)[0]!;
  const rest = Object.fromEntries(Object.entries(row).filter(([name]) => !FIELDS.some((each) => name === `${each}Record`)));
  return { rest, type: KINDS[field]!.type, id: row[`${field}Record`] };
}

/** The field of a data package by which a record of this type is named; null for a type that is neither attested nor merged. */
export const fieldNaming = (type: string): string | null => FIELDS.find((field) => KINDS[field]!.type === type) ?? null;

/** Ids of the records that a document names by their kinds, such as the project of a contribution. */
export const recordsNamedIn = (document: Row): string[] => FIELDS.flatMap((field) => (typeof document[field] === 'string' ? [recordId(KINDS[field]!.prefix, document[field])] : []));

/** The id that a record of this type had under a code of before a merge. */
export const oldIdOf = (type: string, code: string): string => recordId(Object.values(KINDS).find((kind) => kind.type === type)!.prefix, code);
