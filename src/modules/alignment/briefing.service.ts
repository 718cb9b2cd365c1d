import type { Ctx } from '../../kernel/context';
import { badInput } from '../../kernel/errors';
import type { Figure } from '../../kernel/figure';
import { stub, stubOrNull } from '../../kernel/stub';
import type { AlignmentBasis } from './alignment-link.words';
import { briefedMechanisms } from './briefing-mechanisms.rules';
import { briefingPort } from './briefing.port';
import { briefedCommitments, disputed, projectsMissing, takenUpBy, toConfirm } from './briefing-records.rules';
import { heldBy, lastOf, programsBy, programsOnTable, runsOn, type BriefingScope } from './briefing.rules';
import type { BriefedAlignment, BriefedCommitments, BriefedPlan, BriefedProgram, CommissionBriefing } from './briefing.type';
import { alignmentPort } from './readers.port';
import { planChoice } from './recipient-plan.rules';
import { alignmentOfProgram } from './recorded-alignment.service';

/** Null only where the commission itself is not to be seen. */
export async function briefingOf(ctx: Ctx, commissionId: string, party: string, asOf: string | null): Promise<CommissionBriefing | null> {
  const commission = await briefingPort.read.commission(ctx, commissionId);
  if (!commission) return null;
  const parties = [commission.countryA, commission.countryB];
  if (!parties.includes(party)) throw badInput('for', `the ISO3 code of a party of the commission, ${parties.join(' or ')}`, party);
  const [sessions, programs] = await Promise.all([briefingPort.read.sessionsOfCommission(ctx, commissionId), briefingPort.read.programsOfCommission(ctx, commissionId)]);
  const { held, undated } = heldBy(sessions, asOf);
  const counterpart = parties.find((each) => each !== party) ?? party;
  return briefing({ commissionId, party, counterpart, asOf, sessions: held, undated, programs: programsBy(programs, held, asOf) }, asOf ?? ctx.today);
}

function briefing(scope: BriefingScope, day: string): CommissionBriefing {
  return {
    scope,
    party: stub('Country', { iso3: scope.party }),
    counterpart: stub('Country', { iso3: scope.counterpart }),
    asOf: day,
    lastSession: stubOrNull('Session', 'id', lastOf(scope.sessions)?.id),
    undatedSessions: scope.undated.length,
    programs: programsOnTable(scope).map((each) => ({
      scope, programId: each.id, program: stub('BilateralProgram', { id: each.id }), approvedBySession: each.sessionId !== null, inPeriod: runsOn(each, day),
    })),
    mechanisms: briefedMechanisms(scope.programs, day),
  };
}

/** The asking party first: a country may receive in some projects of the program and provide in others. */
export const alignmentOfSides = (ctx: Ctx, { programId, scope }: BriefedProgram, basis: AlignmentBasis): Promise<BriefedAlignment[]> =>
  Promise.all([scope.party, scope.counterpart].map(async (recipient) => (
    { recipient: stub('Country', { iso3: recipient }), figures: await alignmentOfProgram(ctx, programId, { basis, recipient, asOf: scope.asOf }) })));

export const commitmentsOf = async (ctx: Ctx, scope: BriefingScope): Promise<BriefedCommitments> =>
  briefedCommitments(await briefingPort.read.commitmentsOfCommission(ctx, scope.commissionId), scope, ctx.today);

/** Projects of the programs on the table on which the party has not spoken. */
export async function projectsToConfirm(ctx: Ctx, scope: BriefingScope): Promise<Figure> {
  const programs = programsOnTable(scope);
  const ids = await projectIds(ctx, programs.map((each) => each.id));
  return toConfirm('Project', ids, await briefingPort.read.wordsOn(ctx, ids), scope, ctx.today, projectsMissing(programs, ids.length));
}

/** Commitments of the sessions that approved those programs on which the party has not spoken. */
export async function commitmentsToConfirm(ctx: Ctx, scope: BriefingScope): Promise<Figure> {
  const ids = await commitmentIds(ctx, scope);
  return toConfirm('Commitment', ids, await briefingPort.read.wordsOn(ctx, ids), scope, ctx.today);
}

/** What anybody disputes of the programs on the table, their projects and their commitments. */
export async function disputesOf(ctx: Ctx, scope: BriefingScope): Promise<Figure> {
  const programIds = programsOnTable(scope).map((each) => each.id);
  const [projects, commitments] = await Promise.all([projectIds(ctx, programIds), commitmentIds(ctx, scope)]);
  const ids = [...programIds, ...projects, ...commitments];
  return disputed(ids, await briefingPort.read.wordsOn(ctx, ids), scope.asOf, ctx.today);
}

const projectIds = async (ctx: Ctx, programIds: readonly string[]): Promise<string[]> =>
  (await Promise.all(programIds.map((id) => alignmentPort.read.projectsOfProgram(ctx, id)))).flat().map((each) => each.id);

async function commitmentIds(ctx: Ctx, scope: BriefingScope): Promise<string[]> {
  const sessionIds = programsOnTable(scope).flatMap((each) => each.sessionId ?? []);
  return takenUpBy(await briefingPort.read.commitmentsOfCommission(ctx, scope.commissionId), sessionIds).map((each) => each.id);
}

/** The plans of both sides, the asking party's first: those in force on the day, or the last known; a side without any says so. */
export async function plansOf(ctx: Ctx, { party, counterpart, asOf }: BriefingScope): Promise<BriefedPlan[]> {
  const sides = await Promise.all([party, counterpart].map(async (iso3) => ({ iso3, ...planChoice(await alignmentPort.read.frameworksOfCountry(ctx, iso3), iso3, asOf ?? ctx.today) })));
  return sides.flatMap(({ iso3, frameworks, inForce }) => {
    const country = stub('Country', { iso3 });
    const plans = frameworks.map(({ id }): BriefedPlan => ({ country, framework: stub('ResultsFramework', { id }), standing: inForce ? 'IN_FORCE' : 'LAST_KNOWN' }));
    return plans.length > 0 ? plans : [{ country, framework: null, standing: 'NOT_REPORTED' }];
  });
}
