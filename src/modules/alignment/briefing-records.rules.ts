import { figureOf, type Figure, type FigureRule } from '../../kernel/figure';
import { byDay, firstDay, lastDay } from '../../kernel/partial-date';
import { stub } from '../../kernel/stub';
import type { BriefingScope } from './briefing.rules';
import type { CommitmentFact, DatedWordFact, PairProgramFact } from './briefing.port';

const CLOSED: ReadonlySet<string> = new Set(['DONE', 'CANCELLED']);
const VERSION = '1';
const OF_ALL_SESSIONS = 'All sessions of the commission held by the day count, and an item that several took up counts once. An item without a status is neither open nor closed.';
const OPEN: FigureRule = { code: 'briefing-open-commitments', version: VERSION, text: `Agreed items that are neither carried out nor given up. ${OF_ALL_SESSIONS}` };
const BY_STATUS: FigureRule = { code: 'briefing-open-commitments-by-status', version: VERSION, text: `Open items with this status. ${OF_ALL_SESSIONS}` };
const CARRIED: FigureRule = { code: 'briefing-carried-over', version: VERSION, text: `Open items that more than one session took up. ${OF_ALL_SESSIONS}` };
const OVERDUE: FigureRule = { code: 'briefing-overdue-commitments', version: VERSION, text: `Open items whose due date has passed; open items without a due date are unknown. ${OF_ALL_SESSIONS}` };
const TO_CONFIRM: FigureRule = {
  code: 'briefing-to-confirm', version: VERSION,
  text: 'Records on which the country that asks has said nothing yet: it has not confirmed the record as a whole, and disputes neither it nor a field of it. Silence is not consent. The word of an organization is not that of its country. Projects published beyond those that the register holds are unknown.',
};
const DISPUTES: FigureRule = { code: 'briefing-disputes', version: VERSION, text: 'What any party disputes of the programs, their projects and their commitments, each with its own value beside that of the record.' };

export interface BriefedCommitments { open: Figure; byStatus: { status: string; figure: Figure }[]; carriedOver: Figure; overdue: Figure; complete: boolean; incompleteSessionIds: string[] }

/** An item as it stood on the day: with the sessions held by then and the status known then. */
interface Item { id: string; status: string | null; due: string | null; times: number }

/** Open items of the ledger of a commission, with what is missing from it. */
export function briefedCommitments(commitments: readonly CommitmentFact[], scope: BriefingScope, today: string): BriefedCommitments {
  const items = itemsOn(commitments, scope);
  const known = items.filter((each) => each.status !== null);
  const open = known.filter((each) => !CLOSED.has(each.status!));
  const asOf = scope.asOf ?? today;
  const incomplete = [...scope.sessions.filter((each) => each.commitmentsComplete !== true), ...scope.undated];
  const complete = scope.sessions.length > 0 && incomplete.length === 0;
  const figure = (of: readonly Item[], rule: FigureRule, basis = { known: known.length, unknown: items.length - known.length }) =>
    noneIsUnknown(figureOf({ numerator: of.length, ...basis, rule, members: of.map(({ id }) => stub('Commitment', { id })), asOf }), items.length === 0 && !complete);
  const due = open.filter((each) => each.due !== null);
  return {
    open: figure(open, OPEN),
    byStatus: [...new Set(open.map((each) => each.status!))].sort().map((status) => ({ status, figure: figure(open.filter((each) => each.status === status), BY_STATUS) })),
    carriedOver: figure(open.filter((each) => each.times > 1), CARRIED),
    overdue: figure(due.filter((each) => lastDay(each.due!) < firstDay(asOf)), OVERDUE, { known: due.length, unknown: open.length - due.length + items.length - known.length }),
    complete,
    incompleteSessionIds: incomplete.map((each) => each.id),
  };
}

/** A status told only after the day gives way to that of the last session held by then. */
function itemsOn(commitments: readonly CommitmentFact[], { sessions, asOf }: BriefingScope): Item[] {
  const held = new Set(sessions.map((each) => each.id));
  return commitments.flatMap(({ id, due, status, statusAsOf, appearances }) => {
    const taken = appearances.filter((each) => held.has(each.sessionId));
    return taken.length === 0 ? [] : [{ id, due, times: taken.length, status: byDay(statusAsOf, asOf) ? status : taken.at(-1)!.status }];
  });
}

/** Where nothing is known to be complete, no record is no answer rather than zero. */
const noneIsUnknown = (figure: Figure, unknown: boolean): Figure => (unknown ? Object.assign(figure, { value: null }) : figure);

/** Commitments that sessions took up by the day, of these sessions. */
export const takenUpBy = (commitments: readonly CommitmentFact[], sessionIds: readonly (string | null)[]): CommitmentFact[] =>
  commitments.filter((each) => each.appearances.some((appearance) => sessionIds.includes(appearance.sessionId)));

/** Records of one type on which a country has not yet spoken. */
export function toConfirm(type: string, ids: readonly string[], words: readonly DatedWordFact[], { party, asOf }: BriefingScope, today: string, missing = 0): Figure {
  const spoken = new Set(words.filter((word) => word.partyCountry === party && byDay(word.on, asOf) && (word.verdict === 'DISPUTED' || word.field === null)).map((word) => word.recordId));
  const silent = ids.filter((id) => !spoken.has(id));
  const figure = figureOf({ numerator: silent.length, known: ids.length, unknown: missing, rule: TO_CONFIRM, members: silent.map((id) => stub(type, { id })), asOf: asOf ?? today });
  return noneIsUnknown(figure, ids.length === 0);
}

/** What any party disputes; a party that has said nothing disputes nothing, so records without a word are unknown. */
export function disputed(ids: readonly string[], words: readonly DatedWordFact[], asOf: string | null, today: string): Figure {
  const said = words.filter((word) => byDay(word.on, asOf));
  const spokenOf = new Set(said.map((word) => word.recordId));
  const members = said.filter((word) => word.verdict === 'DISPUTED').map(({ id }) => stub('Attestation', { id }));
  return noneIsUnknown(figureOf({ numerator: members.length, known: spokenOf.size, unknown: ids.length - spokenOf.size, rule: DISPUTES, members, asOf: asOf ?? today }), ids.length === 0);
}

/** Projects published beyond those that the register shows. */
export const projectsMissing = (programs: readonly PairProgramFact[], shown: number): number =>
  Math.max(0, programs.reduce((sum, each) => sum + (each.declaredProjects ?? 0), 0) - shown);
