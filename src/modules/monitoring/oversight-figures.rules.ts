import { figureOf, type Exclusion, type Figure, type FigureRule } from '../../kernel/figure';
import { firstDay, lastDay } from '../../kernel/partial-date';
import type { Row } from '../../kernel/stub';
import { deliveryStanding } from './oversight.rules';
import type { RegisterMeasure } from './register-method';

const NO_SCORE = 'No official score is claimed.';
const RULES = {
  delivered: { code: 'oversight-reports-delivered', version: '1', text: `Reports delivered by the day asked, over those that were delivered or had become due. A report without a due date, and an obligation of which no report is recorded, are unknown and not undelivered; what is not yet due is left out. Members are the obligations. ${NO_SCORE}` },
  onTime: { code: 'oversight-reports-on-time', version: '1', text: `Reports delivered by the day on which they were due, over those that were due by the day asked. Reports whose dates do not tell, and obligations of which no report is recorded, are unknown; what is not yet due is left out. Members are the obligations. ${NO_SCORE}` },
  answered: { code: 'oversight-questions-answered', version: '1', text: `Questions of the parliament answered by the day asked, over those asked by then. A date too coarse to tell is unknown. ${NO_SCORE}` },
  held: { code: 'oversight-hearings-held', version: '1', text: `Hearings held by the day asked. One that was planned and of which no source says that it was held is unknown: planned is not held. ${NO_SCORE}` },
} satisfies { [name: string]: FigureRule };

export interface OversightRecords { obligations: readonly Row[]; deliveries: readonly Row[]; questions: readonly Row[]; hearings: readonly Row[] }

/** What parliament was owed and got, as it stood at the end of a day. */
export function oversightFigures({ obligations, deliveries, questions, hearings }: OversightRecords, day: string): { measure: RegisterMeasure; figure: Figure }[] {
  const reports = deliveries.map((delivery) => ({ obligationId: delivery.obligationId as string, standing: standingOn(delivery, day), delivered: isBy(delivery.deliveredOn, day) }));
  const silent = obligations.filter((obligation) => !reports.some((report) => report.obligationId === obligation.id)).length;
  const of = (told: readonly Report[]) => obligations.filter((obligation) => told.some((report) => report.obligationId === obligation.id));
  return [
    { measure: 'REPORTS_DELIVERED', figure: reportShare(RULES.delivered, reports, silent, (report) => report.delivered === true, of, day) },
    { measure: 'REPORTS_ON_TIME', figure: reportShare(RULES.onTime, reports.filter((report) => report.standing !== 'UNKNOWN'), silent + reports.filter((report) => report.standing === 'UNKNOWN').length, (report) => report.standing === 'ON_TIME', of, day) },
    { measure: 'QUESTIONS_ANSWERED', figure: questionShare(questions, day) },
    { measure: 'HEARINGS_HELD', figure: hearingCount(hearings, day) },
  ];
}

interface Report { obligationId: string; standing: string; delivered: boolean | null }

/** True when the date had come by the end of the day, null where it is too coarse to tell. */
const isBy = (date: string | null, day: string): boolean | null => (date === null || firstDay(date) > day ? false : lastDay(date) <= day ? true : null);

/** What happened later had not happened yet. */
function standingOn(delivery: Row, day: string): string {
  const delivered = isBy(delivery.deliveredOn, day);
  return delivered === null ? 'UNKNOWN' : deliveryStanding({ ...delivery, deliveredOn: delivered ? delivery.deliveredOn : null }, day);
}

function reportShare(rule: FigureRule, reports: readonly Report[], unknownBefore: number, counts: (report: Report) => boolean, of: (told: readonly Report[]) => Row[], day: string): Figure {
  const early = reports.filter((report) => report.standing === 'NOT_YET_DUE');
  const unknown = reports.filter((report) => report.standing === 'UNKNOWN' && report.delivered !== true);
  const counted = reports.filter(counts);
  const known = reports.length - early.length - unknown.length;
  return share(counted.length, known, unknownBefore + unknown.length, [{ reason: 'NOT_YET_DUE', count: early.length }], rule, of(counted), day);
}

function questionShare(questions: readonly Row[], day: string): Figure {
  const asked = questions.filter((question) => isBy(question.askedOn, day) !== false);
  const known = asked.filter((question) => isBy(question.askedOn, day) === true && isBy(question.answeredOn, day) !== null);
  const answered = known.filter((question) => isBy(question.answeredOn, day) === true);
  return share(answered.length, known.length, asked.length - known.length, [], RULES.answered, answered, day);
}

/** Where no hearing is recorded nothing is known, and a count of none would read as zero. */
function hearingCount(hearings: readonly Row[], day: string): Figure {
  const held = hearings.filter((hearing) => isBy(hearing.heldOn, day) === true);
  const later = hearings.filter((hearing) => (hearing.heldOn ?? hearing.expectedOn) !== null && firstDay(hearing.heldOn ?? hearing.expectedOn) > day);
  const figure = figureOf({ numerator: held.length, known: held.length, unknown: hearings.length - held.length - later.length, excluded: [{ reason: 'NOT_YET_DUE', count: later.length }], rule: RULES.held, members: held, asOf: day });
  return hearings.length > 0 ? figure : Object.assign(figure, { value: null, numerator: null });
}

const share = (numerator: number, known: number, unknown: number, excluded: Exclusion[], rule: FigureRule, members: Row[], asOf: string): Figure =>
  figureOf({ numerator, denominator: known, known, unknown, excluded, rule, members, asOf });
