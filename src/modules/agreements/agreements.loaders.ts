import { selectOf } from '../../kernel/columns';
import { byKey, groupedByKey } from '../../kernel/loader';
import { Where, type List } from '../../kernel/list';
import { firstDaySql, lastDaySql } from '../../kernel/partial-date';
import { Agreement, AgreementClause, AgreementSignatory } from './agreement.entity';

const SELECT = `select ${selectOf(Agreement, 'Agreement', 'a')} from agreement a`;

export const agreementById = byKey('id', (ctx, ids) => ctx.query(`${SELECT} where a.id = any($1)`, [ids]));
export const agreementByCode = byKey('code', (ctx, codes) => ctx.query(`${SELECT} where a.code = any($1)`, [codes]));
export const signatoriesByAgreementId = groupedByKey('agreementId', (ctx, ids) => ctx.query(
  `select ${selectOf(AgreementSignatory, 'AgreementSignatory', 's')} from agreement_signatory s where s.agreement_id = any($1) order by s.position`, [ids],
));
export const clausesByAgreementId = groupedByKey('agreementId', (ctx, ids) => ctx.query(
  `select ${selectOf(AgreementClause, 'AgreementClause', 'c')} from agreement_clause c where c.agreement_id = any($1) order by c.position`, [ids],
));

export const agreementList = (where: Where): List => ({ select: selectOf(Agreement, 'Agreement', 'a'), from: 'agreement a', where, order: ['a.code'] });

/** Signed by the country, for itself or through one of its bodies. */
export const signedBy = (where: Where, country: string | null | undefined): Where =>
  where.andIf('exists (select 1 from agreement_signatory s where s.agreement_id = a.id and s.country = ?)', country);

/** An end or renewal counts when any day that its date may mean lies in the window. */
export function endsOrRenewsBetween(where: Where, from: string, to: string): Where {
  const inWindow = (column: string) => `(${firstDaySql(column)} <= ${lastDaySql('?')} and ${lastDaySql(column)} >= ${firstDaySql('?')})`;
  return where.and(`${inWindow('a.expires_on')} or ${inWindow('a.next_renewal_on')}`, to, from, to, from);
}

/**
 * Whether it ends or renews in the window cannot be told: no date at all and no word that it has no end; or its last
 * known term is over and, as it renews itself, the next one is not known.
 */
export function endUnknown(where: Where, from: string): Where {
  return where.and(
    `(a.expires_on is null and a.next_renewal_on is null
      and not exists (select 1 from jsonb_array_elements(a.absences) e where e->>'field' = 'expiresOn' and e->>'reason' = 'NOT_APPLICABLE'))
    or (a.tacit_renewal and greatest(${lastDaySql('a.expires_on')}, ${lastDaySql('a.next_renewal_on')}) < ${firstDaySql('?')})`,
    from,
  );
}
