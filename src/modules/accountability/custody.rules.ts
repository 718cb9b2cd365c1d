import type { Head, Shape } from '../../kernel/records.port';
import { stub, type Row } from '../../kernel/stub';
import { partyEdges } from './party.rules';

/** How the custodian of a record is found, as told to whoever asks. */
export interface CustodyRuleRow { code: string; version: string; text: string; fields: readonly string[] }

const kebab = (type: string): string => type.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();

/** The rule is data of the type: the fields that name the custodian, in order. */
export function custodyRule(type: string, { custodianFields }: Shape): CustodyRuleRow {
  const fields = [...custodianFields, 'assertedBy'];
  const named = custodianFields.length ? `The party that the record itself names: ${custodianFields.join(', else ')}; else` : 'It is';
  return { code: `custody-${kebab(type)}`, version: '1', fields, text: `${named} the party that asserts it (assertedBy). Where there is none the curator answers for the record, and nobody else changes it. Others may propose a change to the custodian.` };
}

/** Who may change a record, which fields of it, and by which rule. */
export function custodyOf({ recordType, recordId, custodian }: Head, shape: Shape): Row {
  return { record: stub(recordType, { id: recordId }), fields: shape.fields, custodian, ...partyEdges(custodian), rule: custodyRule(recordType, shape) };
}
