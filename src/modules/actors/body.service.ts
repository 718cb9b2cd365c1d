import { absencesOf, type Absence } from '../../kernel/absence';
import type { Ctx } from '../../kernel/context';
import { figureOf, type Figure } from '../../kernel/figure';
import type { Row } from '../../kernel/stub';
import { agreementsByBodyId, membersByBodyId, sessionsByBodyId } from './bodies.loaders';
import { countMembers, lastHeld, MEMBER_COUNT_RULE } from './body.rules';
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

export const lastSessionOf = async (ctx: Ctx, body: Row): Promise<Row | null> => lastHeld(await sessionsByBodyId(ctx).load(body.id));

/** What was agreed in one meeting; null where nobody reported anything, which is not the same as nothing agreed. */
export async function agreementsOf(ctx: Ctx, session: Row): Promise<Row[] | null> {
  const agreed = (await agreementsByBodyId(ctx).load(session.bodyId)).filter((each) => each.session === session.label);
  return agreed.length > 0 ? agreed : null;
}

/** A meeting that was not held has neither agreements nor anybody who came. */
export async function absencesOfSession(ctx: Ctx, session: Row): Promise<Absence[]> {
  const fields = ['expectedOn', 'heldOn', 'place', ...(session.status === 'HELD' ? ['attendance', 'agreements'] : [])];
  return absencesOf({ ...session, agreements: await agreementsOf(ctx, session) }, fields);
}

/** An owner that the viewer may not see reads as nobody reported. */
export async function absencesOfAgreement(ctx: Ctx, agreement: Row): Promise<Absence[]> {
  const owner = agreement.owner ? await organizationById(ctx).load(agreement.owner) : null;
  return absencesOf({ ...agreement, owner }, ['owner', 'ownerName', 'dueOn', 'status', 'statusAsOf', 'doneSince']);
}
