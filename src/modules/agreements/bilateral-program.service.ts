import type { Ctx } from '../../kernel/context';
import { pageOf } from '../../kernel/list';
import type { PageArgs, PageData } from '../../kernel/page';
import { stub, type Row } from '../../kernel/stub';
import type { BilateralProgramFilter } from './bilateral-program.inputs';
import { bilateralProgramList, bilateralProgramsWhere, partiesByProgramId } from './bilateral-programs.loaders';
import { countryPair } from './country-pair.rules';

export const bilateralProgramPage = (ctx: Ctx, filter: BilateralProgramFilter | null | undefined, page: PageArgs): Promise<PageData> =>
  pageOf(ctx, bilateralProgramList(bilateralProgramsWhere(filter ?? {}, countryPair(filter?.between))), page);

const KEY = { Country: { column: 'country', key: 'iso3' }, Organization: { column: 'organizationId', key: 'id' }, Grouping: { column: 'groupingId', key: 'id' } };

/** The parties of one type, in the order of the source. */
export async function partiesOf(ctx: Ctx, program: Row, type: keyof typeof KEY): Promise<Row[]> {
  const { column, key } = KEY[type];
  const parties = await partiesByProgramId(ctx).load(program.id);
  return parties.filter((party) => party[column] !== null).map((party) => stub(type, { [key]: party[column] }));
}
