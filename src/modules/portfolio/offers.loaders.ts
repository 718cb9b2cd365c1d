import { selectOf } from '../../kernel/columns';
import { Where } from '../../kernel/list';
import { byKey, groupedByKey } from '../../kernel/loader';
import { Offer } from './offer.entity';
import type { OfferFilter } from './offer.inputs';
import { PARTY_COLUMNS } from './party.type';

const COLUMNS = selectOf(Offer, 'Offer', 'o');
const SELECT = `select ${COLUMNS} from offer o`;

export const offerById = byKey('id', (ctx, ids) => ctx.query(`${SELECT} where o.id = any($1)`, [ids]));
export const offerByCode = byKey('code', (ctx, codes) => ctx.query(`${SELECT} where o.code = any($1)`, [codes]));

export const sectorsByOfferId = groupedByKey('offerId', (ctx, ids) => ctx.query(
  'select s.offer_id as "offerId", s.vocabulary, s.code, s.percentage, s.suggested from offer_sector s where s.offer_id = any($1) order by s.offer_id, s.position', [ids]));
export const sdgsByOfferId = groupedByKey('offerId', (ctx, ids) => ctx.query(
  'select s.offer_id as "offerId", s.code, s.level, s.suggested from offer_sdg s where s.offer_id = any($1) order by s.offer_id, s.position', [ids]));
export const targetsByOfferId = groupedByKey('offerId', (ctx, ids) => ctx.query(
  `select p.offer_id as "offerId", ${PARTY_COLUMNS} from offer_target p where p.offer_id = any($1) order by p.offer_id, p.position`, [ids]));

/** Declared offers unless the filter asks otherwise: most readers take an offer for what somebody says. */
export const offerList = (filter?: OfferFilter | null) => ({ select: COLUMNS, from: 'offer o', order: ['o.code'], where: offersWhere(filter) });

function offersWhere(filter?: OfferFilter | null): Where {
  const kind = filter?.kind === undefined ? 'DECLARED' : filter.kind;
  const where = new Where().andIf('o.kind = ?', kind).andIf('o.provider_country = ?', filter?.provider).andIf('o.basis = ?', filter?.basis).andIf('o.modality = ?', filter?.modality);
  // a grouping or "Latin America" is not its members: only countries named one by one count as offered to
  where.andIf('exists (select 1 from offer_target t where t.offer_id = o.id and t.country = ?)', filter?.offeredTo);
  if (filter?.sector) {
    // DAC codes nest by their digits, those of other vocabularies do not
    where.and(`exists (select 1 from offer_sector s where s.offer_id = o.id and s.vocabulary = ? and (s.code = ? or s.vocabulary = 'DAC' and starts_with(s.code, ?)))`, filter.sector.vocabulary, filter.sector.code, filter.sector.code);
  }
  if (filter?.sdg) where.and(`exists (select 1 from offer_sdg s where s.offer_id = o.id and (s.code = ? or starts_with(s.code, ? || '.')))`, filter.sdg, filter.sdg);
  return where;
}
