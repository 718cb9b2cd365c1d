import { Exact } from '../../kernel/exact';
import type { FigureRule } from '../../kernel/figure';
import { stub } from '../../kernel/stub';
import { CapableInstitution, type CapabilityEvidence, type CapabilityLevel } from './capable-institution.type';
import type { NameFact, ValueFact } from './measures.port';

/** What is known of work in a subject. Cancelled projects and drafts are in none of it. */
export interface SubjectFacts {
  /** Held events on the topic, by the organization that taught. */
  readonly taught: readonly { readonly organizationId: string; readonly eventId: string }[];
  /** Projects in the subject, by the organization that carries them out. */
  readonly works: readonly { readonly organizationId: string; readonly projectId: string; readonly reaches: boolean }[];
  /** Completed projects of the country in the subject in which the recipient received. */
  readonly completed: readonly string[];
  readonly effort: readonly ValueFact[];
}

const RULE: FigureRule = {
  code: 'capable-institutions', version: '1',
  text: 'Institutions of the country in this order: those that taught at a held event on the very topic, those that carry out a project in the subject in which the recipient receives, those that carry one out elsewhere; then by the number of such events and projects, then by recorded expert days, then by code. Institutions that only coordinate or pay are left out. Never a weighted sum; indicative.',
};
const LEVELS: readonly CapabilityLevel[] = ['TAUGHT_THE_TOPIC', 'WORKED_WITH_RECIPIENT', 'WORKED_IN_SUBJECT'];

/** Institutions of a country in the order in which they could support a topic, each with its evidence. */
export function capableInstitutions(facts: SubjectFacts, names: readonly NameFact[], country: string): CapableInstitution[] {
  const ours = names.filter((name) => name.country === country);
  const found = ours.map((name) => ({ name, ...evidenceOf(facts, name.key) }));
  found.sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || b.items - a.items || moreDays(a.days, b.days) || (a.name.code < b.name.code ? -1 : 1));
  return found.map(({ name, level, days, evidence }, i) => Object.assign(new CapableInstitution(), { rank: i + 1, level, expertDays: days?.text(0) ?? null, evidence, rule: RULE, organizationId: name.key }));
}

function evidenceOf({ taught, works, completed, effort }: SubjectFacts, id: string) {
  const events = taught.filter((each) => each.organizationId === id);
  const projects = works.filter((each) => each.organizationId === id);
  const lines = effort.filter((each) => each.organizationId === id && each.series === 'EXPERT_DAYS' && each.value !== null);
  const level: CapabilityLevel = events.length ? 'TAUGHT_THE_TOPIC' : projects.some(({ reaches }) => reaches) ? 'WORKED_WITH_RECIPIENT' : 'WORKED_IN_SUBJECT';
  const evidence: CapabilityEvidence[] = [
    ...events.map(({ eventId }) => ({ kind: 'EVENT_TAUGHT' as const, record: stub('Event', { id: eventId }) })),
    ...projects.map(({ projectId }) => ({ kind: 'PROJECT' as const, record: stub('Project', { id: projectId }) })),
    ...lines.map(({ node }) => ({ kind: 'EXPERT_DAYS' as const, record: node })),
    ...completed.map((projectId) => ({ kind: 'COMPLETED_BY_COUNTRY' as const, record: stub('Project', { id: projectId }) })),
  ];
  return { level, items: events.length + projects.length, days: lines.length ? Exact.sum(lines.map(({ value }) => value!)) : null, evidence };
}

/** Recorded days, zero too, before none recorded. */
function moreDays(a: Exact | null, b: Exact | null): number {
  if (!a || !b) return Number(!a) - Number(!b);
  return a.equals(b) ? 0 : Exact.highest([a, b]).equals(a) ? -1 : 1;
}
