import { byDay, lastDay } from '../../kernel/partial-date';
import { isPlanOf } from './alignment-rows.rules';
import type { RequestFact } from './capability.port';
import type { Priority } from './fit.rules';
import { inForceOn } from './plan-version.rules';
import type { FrameworkFact, TagFact } from './readers.port';
import type { VocabularyPlan } from './score.rules';

/** A priority with the node that states it; none where a request does. */
export interface WantedPriority extends Priority { nodeId: string | null }
/** `untagged` counts the nodes at the ends of the tree of which nothing is known in this vocabulary. */
export interface WantedVocabulary extends VocabularyPlan { priorities: readonly WantedPriority[]; untagged: number }

/** What offers are ranked for: the plans of a country, or a request. */
export interface Wanted { vocabularies: WantedVocabulary[]; frameworks: FrameworkFact[]; inForce: boolean; request: RequestFact | null; suggested: ReadonlySet<string> }

export const suggestionKey = (nodeId: string | null, vocabulary: string, code: string): string => `${nodeId ?? ''} ${vocabulary} ${code}`;
export const suggestionsOf = (tags: readonly TagFact[], nodeOf: (tag: TagFact) => string | null): ReadonlySet<string> =>
  new Set(tags.filter((tag) => tag.suggested).map((tag) => suggestionKey(nodeOf(tag), tag.vocabulary, tag.code)));

/** The frameworks that say what a country wants on a day; `inForce` is false where none was, and they are the last ones known. */
export interface PlanChoice { frameworks: FrameworkFact[]; inForce: boolean }

/** Adopted plans of the country's own government in force on the day; where there is none, those that were in force last. */
export function planChoice(all: readonly FrameworkFact[], iso3: string, day: string): PlanChoice {
  const plans = all.filter((framework) => isPlanOf(framework, iso3) && framework.status !== 'ANNOUNCED');
  const current = inForceOn(plans, day);
  if (current.length > 0) return { frameworks: current, inForce: true };
  const begun = plans.filter((plan) => byDay(plan.start, day));
  const last = begun.map((plan) => knownUntil(plan)).sort().at(-1);
  return { frameworks: begun.filter((plan) => knownUntil(plan) === last), inForce: false };
}

/** Undated plans come before all dated ones. */
const knownUntil = (plan: FrameworkFact): string => (plan.end ?? plan.start ? lastDay((plan.end ?? plan.start)!) : '');
