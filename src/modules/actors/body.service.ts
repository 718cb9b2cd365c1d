import type { Ctx } from '../../kernel/context';
import { figureOf, type Figure } from '../../kernel/figure';
import type { Row } from '../../kernel/stub';
import { membersByBodyId } from './bodies.loaders';
import { countMembers, MEMBER_COUNT_RULE } from './body.rules';
import { countryByIso3 } from './countries.loaders';
import { organizationById } from './organizations.loaders';

/** How many members a body had in a year, with the members; null where no source lists any. */
export async function memberCountOf(ctx: Ctx, body: Row, year: number): Promise<Figure | null> {
  if (body.members === null) return null;
  const { countries, organizations, known, unknown } = countMembers(year, await membersByBodyId(ctx).load(body.id));
  const rows = await Promise.all([
    ...countries.map((iso3) => countryByIso3(ctx).load(iso3)),
    ...organizations.map((id) => organizationById(ctx).load(id)),
  ]);
  const members = rows.filter((row) => row !== null);
  return figureOf({ numerator: members.length, known, unknown, rule: MEMBER_COUNT_RULE, members, asOf: ctx.today });
}
