import { keyed, type HONDURAS } from './writing';
import type { World } from './world';

const WORD = 'word { id recordVersion field verdict ownValue ownCurrency note on country { iso3 } record { id } } saved { recordId version visibility } userErrors { code field expected }';
const CONFIRM = `mutation ($input: ConfirmRecordInput!) { confirmRecord(input: $input) { ${WORD} } }`;
const DISPUTE = `mutation ($input: DisputeRecordInput!) { disputeRecord(input: $input) { ${WORD} } }`;
const WITHDRAW_WORD = 'mutation ($input: WithdrawWordInput!) { withdrawWord(input: $input) { saved { recordId version visibility } userErrors { code field expected } } }';

/** What parties say of records, through the API. */
export const speaking = (world: () => World) => {
  const ask = async (mutation: string, input: object, as: typeof HONDURAS) => Object.values(await world().data(mutation, { input: { idempotencyKey: keyed(), ...input } }, as))[0] as any;
  return {
    confirm: (input: object, as: typeof HONDURAS) => ask(CONFIRM, input, as),
    dispute: (input: object, as: typeof HONDURAS) => ask(DISPUTE, input, as),
    withdrawWord: (input: object, as: typeof HONDURAS) => ask(WITHDRAW_WORD, input, as),
  };
};
