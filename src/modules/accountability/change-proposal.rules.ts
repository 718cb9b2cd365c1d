import { canonical } from '../../kernel/canonical';
import type { Head, Shape } from '../../kernel/records.port';
import type { Row } from '../../kernel/stub';
import { Refused, type Problem } from '../../kernel/user-error';
import type { ChangeProposal, ProposedChange } from './change-proposal.entity';
import type { ProposedChangeInput } from './change-proposal.inputs';

const CHANGES_MAX = 50;

/** The changes as they are kept, each with the value that the record has. @throws Refused with all that cannot be proposed. */
export function proposedChanges(inputs: readonly ProposedChangeInput[], { fields, custodianFields }: Shape, document: Row): ProposedChange[] {
  const problems: Problem[] = inputs.length >= 1 && inputs.length <= CHANGES_MAX ? [] : [{ code: 'INVALID', field: 'changes', expected: `1 to ${CHANGES_MAX} changes` }];
  const changes = inputs.map(({ field, value }, i): ProposedChange => {
    const refuse = (code: Problem['code'], part: string, expected: string) => problems.push({ code, field: `changes[${i}].${part}`, expected });
    if (field === 'code' || custodianFields.includes(field)) refuse('NOT_ALLOWED', 'field', 'a field that may change: not the code, nor who is custodian');
    else if (!fields.includes(field)) refuse('UNKNOWN_FIELD', 'field', `one of ${fields.join(', ')}`);
    if (inputs.findIndex((each) => each.field === field) !== i) refuse('INVALID', 'field', 'each field once');
    if (jsonOf(value) === undefined) refuse('INVALID', 'value', 'JSON, such as "text" in quotation marks, 5, or null');
    return { field, before: document[field] === undefined ? null : JSON.stringify(document[field]), value };
  });
  if (problems.length) throw new Refused(problems);
  return changes;
}

/** The fields of a document with the values proposed. */
export const fieldsOf = (changes: readonly ProposedChange[]): Row => Object.fromEntries(changes.map(({ field, value }) => [field, jsonOf(value)]));

/** Why nothing can be proposed to the custodian of this record; null where it can. */
export function notToBeProposed({ custodian, version, document }: Head, own: string, read: number): Problem | null {
  if (!document) return { code: 'NOT_FOUND', field: 'recordId', expected: 'the id of a record that stands' };
  if (!custodian) return { code: 'NOT_ALLOWED', field: 'recordId', expected: 'a record that has a custodian; this one was read from a source by the curator' };
  if (custodian === own) return { code: 'RULE', field: 'recordId', expected: 'a record of another party; your own you save' };
  if (version !== read) return { code: 'CONFLICT', field: 'version', expected: `version ${version}, the newest one`, currentVersion: version };
  return null;
}

/**
 * Whether the record is no longer what it was proposed for. A party proposes about a version as a whole; what a load
 * found is decided part by part, so there the fields alone count.
 */
export function isOutdated({ origin, recordVersion, changes }: Pick<ChangeProposal, 'origin' | 'recordVersion' | 'changes'>, head: Head | null): boolean {
  if (!head?.document) return true;
  if (origin === null) return head.version !== recordVersion;
  return changes.some(({ field, before }) => canonical(head.document![field]) !== canonical(before === null ? null : jsonOf(before)));
}

/** Why a load proposes, as its proposals say it. */
export const proposedByLoad = (origin: string): string => `The data package ${origin} says otherwise`;

/** What the history of the record says of a change that was made because another party proposed it. */
export const reasonOfAccepted = ({ proposer, reason }: Pick<ChangeProposal, 'proposer' | 'reason'>, more: string | null): string =>
  [proposer ? `Proposed by ${proposer}: ${reason}` : reason, ...(more ? [more] : [])].join('\n');

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
