import type { Ctx } from '../../kernel/context';
import { byKey, groupedByKey } from '../../kernel/loader';

/** Plain facts of joint commissions, for modules that look at all that one has agreed; the policies of the viewer hold here too. */
export type CommissionFacts = { id: string; code: string; countryA: string; countryB: string };
export type CommissionSessionFacts = { id: string; code: string; ordinal: number | null; heldOn: string | null; commitmentsComplete: boolean | null };
/** `sessionId` only where a session of this commission approved it. */
export type PairProgramFacts = {
  id: string; code: string; start: string | null; end: string | null; sessionId: string | null; declaredProjects: number | null;
  operationalMechanism: boolean | null; budgetaryMechanism: boolean | null; monitoringMeans: string[] | null;
};
/** `appearances`: sessions of the commission that took it up, first agreed first, each with the status that it had there. */
export type CommitmentFacts = {
  id: string; code: string; status: string | null; statusAsOf: string | null; due: string | null; appearances: { sessionId: string; status: string | null }[];
};
type OfCommission<T> = T & { commissionId: string };

const commissionById = byKey<CommissionFacts>('id', (ctx, ids) => ctx.query(
  'select j.id, j.code, j.country_a as "countryA", j.country_b as "countryB" from joint_commission j where j.id = any($1)', [ids]));
const sessionsByCommissionId = groupedByKey<OfCommission<CommissionSessionFacts>>('commissionId', (ctx, ids) => ctx.query(
  `select s.commission_id as "commissionId", s.id, s.code, s.ordinal, s.held_on as "heldOn", s.commitments_complete as "commitmentsComplete"
   from session s where s.commission_id = any($1) order by s.commission_id, s.code`, [ids]));

// A third country or a grouping makes a program one of more than the pair; an organization of a party does not.
const OF_PAIR = `select a.program_id from bilateral_program_party a join bilateral_program_party b on b.program_id = a.program_id and b.country = j.country_b
  where a.country = j.country_a and not exists (select 1 from bilateral_program_party third where third.program_id = a.program_id
    and (third.grouping_id is not null or third.country not in (j.country_a, j.country_b)))`;
const OF_SESSION = 'select q.id from bilateral_program q join session s on s.id = q.session_id where s.commission_id = j.id';

/** Programs that a session of the commission approved, and those of its two countries alone. */
const programsByCommissionId = groupedByKey<OfCommission<PairProgramFacts>>('commissionId', (ctx, ids) => ctx.query(
  `select j.id as "commissionId", p.id, p.code, p.start_on as start, p.end_on as "end", p.declared_projects as "declaredProjects",
     p.operational_mechanism as "operationalMechanism", p.budgetary_mechanism as "budgetaryMechanism", p.monitoring_means as "monitoringMeans",
     (select s.id from session s where s.id = p.session_id and s.commission_id = j.id) as "sessionId"
   from joint_commission j cross join lateral (${OF_PAIR} union ${OF_SESSION}) found (id) join bilateral_program p on p.id = found.id
   where j.id = any($1) order by j.id, p.code`, [ids]));

const commitmentsByCommissionId = groupedByKey<OfCommission<CommitmentFacts>>('commissionId', (ctx, ids) => ctx.query(
  `select taken."commissionId", taken.appearances, c.id, c.code, c.status, c.status_as_of as "statusAsOf", c.due
   from (select s.commission_id as "commissionId", a.commitment_id, jsonb_agg(jsonb_build_object('sessionId', s.id, 'status', a.status) order by a.position) as appearances
     from commitment_appearance a join session s on s.id = a.session_id where s.commission_id = any($1) group by 1, 2) taken
   join commitment c on c.id = taken.commitment_id order by taken."commissionId", c.code`, [ids]));

export const commissionFacts = {
  commission: (ctx: Ctx, id: string) => commissionById(ctx).load(id),
  sessionsOfCommission: (ctx: Ctx, id: string): Promise<CommissionSessionFacts[]> => sessionsByCommissionId(ctx).load(id),
  programsOfCommission: (ctx: Ctx, id: string): Promise<PairProgramFacts[]> => programsByCommissionId(ctx).load(id),
  commitmentsOfCommission: (ctx: Ctx, id: string): Promise<CommitmentFacts[]> => commitmentsByCommissionId(ctx).load(id),
};
