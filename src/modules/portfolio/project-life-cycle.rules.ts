import { firstDay, lastDay } from '../../kernel/partial-date';
import type { Row } from '../../kernel/stub';
import type { Problem } from '../../kernel/user-error';
import type { FieldRule } from '../../kernel/viewer-can';
import type { ProjectStatus, StatusReason } from './project-words.type';

/** A step that somebody asks for: to which status, since when, and why. */
export interface Step { to: ProjectStatus; on: string; statusReason: StatusReason | null; note: string | null }

/** Who takes a step: the proponent, who writes for the custodian of the project, or whoever speaks for it in public. */
type Mover = 'PROPONENT' | 'CUSTODIAN';

interface Requirement extends FieldRule { met(document: Row): boolean }

/** Steps of the life cycle (DOMAIN.md section 1, status); a project whose status nobody reported may take any. */
const NEXT: { readonly [from in ProjectStatus]: readonly ProjectStatus[] } = {
  REQUESTED: ['FORMULATED', 'CANCELLED'],
  FORMULATED: ['REQUESTED', 'APPROVED', 'CANCELLED'],
  APPROVED: ['IN_EXECUTION', 'SUSPENDED', 'CANCELLED'],
  IN_EXECUTION: ['SUSPENDED', 'COMPLETED', 'CANCELLED'],
  SUSPENDED: ['IN_EXECUTION', 'COMPLETED', 'CANCELLED'],
  CANCELLED: [],
  COMPLETED: ['EVALUATED'],
  EVALUATED: [],
};
export const STATUSES = Object.keys(NEXT) as ProjectStatus[];

const given = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : value !== null && value !== undefined && value !== '');
const needs = (field: string, rule: string, met: (document: Row) => boolean = (document) => given(document[field])): Requirement => ({ field, rule, met });

const TITLED = needs('title', 'a title, or a topic where it has none yet', ({ title, topic }) => given(title) || given(topic));
const WITH_RECIPIENT = needs('participations', 'a party that asks or receives, in role RECIPIENT or BOTH, or the participants of a regional one',
  ({ participations, modality }) => (participations ?? []).some(({ role }: Row) => ['RECIPIENT', 'BOTH'].includes(role) || modality === 'REGIONAL'));
const WORKED_OUT = [
  needs('description', 'what it is about'), needs('instrument', 'whether it is a program, a project or an action'), needs('modality', 'how the parties cooperate'),
  needs('sectors', 'at least one sector'), needs('start', 'its start as agreed'), needs('end', 'its end as agreed'),
];
const DECIDED = needs('session', 'the session, program or commitment that approves it', ({ session, program, commitment }) => given(session) || given(program) || given(commitment));

/** What a project must tell to take a status. Steps give dates themselves: approval, real start, real end. */
const REQUIRED: { readonly [to in ProjectStatus]: readonly Requirement[] } = {
  REQUESTED: [TITLED, WITH_RECIPIENT],
  FORMULATED: [TITLED, WITH_RECIPIENT, ...WORKED_OUT],
  APPROVED: [TITLED, WITH_RECIPIENT, ...WORKED_OUT, DECIDED],
  IN_EXECUTION: [TITLED, needs('approvedOn', 'the day of its approval')],
  SUSPENDED: [], CANCELLED: [],
  COMPLETED: [TITLED, needs('actualStart', 'its real start')],
  EVALUATED: [needs('actualEnd', 'its real end')],
};

/** Dates of the project that a step sets where they are not known. */
const DATED: { readonly [to in ProjectStatus]?: string } = { APPROVED: 'approvedOn', IN_EXECUTION: 'actualStart', COMPLETED: 'actualEnd' };
const REASONED: readonly ProjectStatus[] = ['SUSPENDED', 'CANCELLED'];
const MOVER: { readonly [to in ProjectStatus]?: Mover } = { REQUESTED: 'PROPONENT', FORMULATED: 'PROPONENT' };

export const moverTo = (to: ProjectStatus): Mover => MOVER[to] ?? 'CUSTODIAN';
export const stepsFrom = (status: ProjectStatus | null | undefined): readonly ProjectStatus[] => (status ? NEXT[status] : STATUSES);
export const requiredFor = (to: ProjectStatus): FieldRule[] => REQUIRED[to].map(({ field, rule }) => ({ field, rule }));

/** What a step asks of who takes it. */
export const asksOf = (to: ProjectStatus): FieldRule[] => [
  ...(REASONED.includes(to) ? [{ field: 'input.statusReason', rule: 'why it stops; OTHER is told in the note' }] : []),
  ...(to === 'EVALUATED' ? [{ field: 'input.note', rule: 'where the evaluation is to be read' }] : []),
];

/** Why a project as it stands cannot take this status, whoever asks. */
export function problemsOfStatus(document: Row, to: ProjectStatus): Problem[] {
  const from = (document.status ?? null) as ProjectStatus | null;
  if (!stepsFrom(from).includes(to)) return [{ code: 'RULE', field: 'status', expected: `a step that follows ${from}: ${stepsFrom(from).join(', ') || 'none, it is the end'}` }];
  return REQUIRED[to].filter(({ met }) => !met(document)).map(({ field, rule }) => ({ code: 'REQUIRED', field, expected: rule }));
}

/** Why a step cannot be taken as it is asked for. */
export function problemsOfStep(document: Row, { to, on, statusReason, note }: Step, today: string): Problem[] {
  const last = (document.statusHistory ?? []).at(-1)?.on as string | undefined;
  const asked = { 'input.statusReason': given(statusReason) && (statusReason !== 'OTHER' || given(note)), 'input.note': given(note) };
  return [
    ...asksOf(to).filter(({ field }) => !asked[field as keyof typeof asked]).map(({ field, rule }): Problem => ({ code: 'REQUIRED', field, expected: rule })),
    ...(statusReason && !REASONED.includes(to) ? [{ code: 'RULE' as const, field: 'input.statusReason', expected: 'a reason only for SUSPENDED and CANCELLED' }] : []),
    ...(firstDay(on) > today ? [{ code: 'RULE' as const, field: 'input.on', expected: `a day not after today (${today})` }] : []),
    ...(last && lastDay(on) < firstDay(last) ? [{ code: 'RULE' as const, field: 'input.on', expected: `a day not before the last step (${last})` }] : []),
  ];
}

/** The fields that change with a step. */
export function fieldsAfter(document: Row, { to, on, statusReason, note }: Step): Row {
  const dated = DATED[to];
  return {
    status: to, statusAsOf: on,
    statusHistory: [...(document.statusHistory ?? []), { status: to, on, ...(statusReason && { reason: statusReason }), ...(note && { note }) }],
    ...(dated && !given(document[dated]) && { [dated]: on }),
  };
}
