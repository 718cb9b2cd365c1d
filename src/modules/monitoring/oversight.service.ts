import type { Ctx } from '../../kernel/context';
import { figureOf, type Figure, type FigureRule } from '../../kernel/figure';
import { loadAll } from '../../kernel/loader';
import { stub, type Row } from '../../kernel/stub';
import { deliveriesByObligationId, hearingsByCountry, obligationsByCountry, parliamentaryQuestionsByCountry } from './oversight.loaders';
import { daysLate, deliveriesOf, deliveryStanding, lateRule, openRule, overdueQuestions, overdueRule, owedRule, questionStanding, type Sorted } from './oversight.rules';
import { ParliamentaryOversight } from './oversight.type';
import { absencesOf, type Absence } from '../../kernel/absence';

/** Everything a committee needs and is owed, counted on the day of the question. */
export async function oversightOf(ctx: Ctx, iso3: string, overdueAfterDays: number): Promise<ParliamentaryOversight> {
  const [obligations, hearings, questions] = await Promise.all([obligationsByCountry(ctx).load(iso3), hearingsByCountry(ctx).load(iso3), parliamentaryQuestionsByCountry(ctx).load(iso3)]);
  const deliveries = await loadAll(deliveriesByObligationId(ctx), obligations.map((each) => each.id as string));
  const open = questions.filter((question) => questionStanding(question) === 'OPEN');
  return Object.assign(new ParliamentaryOversight(), {
    iso3, country: stub('Country', { iso3 }), asOf: ctx.today, obligations, hearings,
    reportsLate: reportFigure(ctx, lateRule, deliveriesOf('LATE', deliveries, ctx.today), deliveries, obligations),
    reportsOverdue: reportFigure(ctx, owedRule, deliveriesOf('OVERDUE', deliveries, ctx.today), deliveries, obligations),
    questionsOpen: figureOf({ numerator: open.length, known: questions.length, unknown: 0, rule: openRule, members: open, asOf: ctx.today }),
    questionsOverdue: questionFigure(ctx, overdueRule(overdueAfterDays), overdueQuestions(questions, overdueAfterDays, ctx.today), open.length),
  });
}

function questionFigure(ctx: Ctx, rule: FigureRule, { counted, unknown }: Sorted, of: number): Figure {
  return figureOf({ numerator: counted.length, known: of - unknown.length, unknown: unknown.length, rule, members: counted, asOf: ctx.today });
}

/** A delivery has no id of its own: the obligations stand for them. */
function reportFigure(ctx: Ctx, rule: FigureRule, { counted, unknown }: Sorted, deliveries: readonly Row[], obligations: readonly Row[]): Figure {
  const members = obligations.filter((obligation) => counted.some((delivery) => delivery.obligationId === obligation.id));
  return figureOf({ numerator: counted.length, known: deliveries.length - unknown.length, unknown: unknown.length, rule, members, asOf: ctx.today });
}

/** A report that is not due yet has no delay, which is not the same as none reported. */
export function absencesOfDelivery(ctx: Ctx, delivery: Row): Absence[] {
  const late = daysLate(delivery, ctx.today);
  const pending = !delivery.deliveredOn && deliveryStanding(delivery, ctx.today) === 'NOT_YET_DUE';
  const recorded = pending ? ['deliveredOn', 'daysLate'].map((field) => ({ field, reason: 'PENDING' as const })) : [];
  return absencesOf({ ...delivery, daysLate: late, absences: recorded }, ['dueOn', 'deliveredOn', 'daysLate']);
}
