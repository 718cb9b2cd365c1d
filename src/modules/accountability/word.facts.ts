import type { Ctx } from '../../kernel/context';
import { groupedByKey, loadAll } from '../../kernel/loader';

/** The word of a party on a record or on one field of it, as other modules count it. */
export type WordFacts = {
  id: string; recordId: string; partyCountry: string | null; partyOrganizationId: string | null; verdict: string; field: string | null;
  ownValue: string | null; ownCurrency: string | null; on: string | null;
};

const byRecordId = groupedByKey<WordFacts>('recordId', (ctx, ids) => ctx.query(
  `select a.id, a.record_id as "recordId", a.party_country as "partyCountry", a.party_organization_id as "partyOrganizationId", a.verdict, a.field, a.own_value as "ownValue", a.own_currency as "ownCurrency", a.attested_on as "on"
   from attestation a where a.record_id = any($1) order by a.record_id, a.code`, [ids]));

export const wordFacts = {
  wordsOn: (ctx: Ctx, recordIds: readonly string[]) => loadAll(byRecordId(ctx), recordIds),
  /** Ids of the records of a type of which a party disputes the field. */
  disputedRecords: async (ctx: Ctx, type: string, field: string): Promise<string[]> =>
    (await ctx.query<{ id: string }>(`select distinct a.record_id as id from attestation a where a.record_type = $1 and a.field = $2 and a.verdict = 'DISPUTED'`, [type, field])).map(({ id }) => id),
};
