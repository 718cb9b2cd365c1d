import type { LineQualityFact, ProjectQualityFact, RoleQualityFact } from './quality.port';
import { check, type Check } from './quality.rules';
import { LINE_RULES, PROJECT_RULES } from './quality.words';
import { speakerOf } from './single-asserter.rules';
import type { WordFacts } from './word.facts';

const GIVES = ['FIRST_PROVIDER', 'SECOND_PROVIDER', 'BOTH'];
const RECEIVES = ['RECIPIENT', 'BOTH'];

/** What is known of a project: facts of its owner, who plays which part, who has spoken, whether a framework is named. */
export interface ProjectBasis { readonly fact: ProjectQualityFact; readonly markerVerdict: string; readonly roles: readonly RoleQualityFact[]; readonly words: readonly WordFacts[]; readonly namesFramework: boolean }

export function checksOfProject({ fact, markerVerdict, roles, words, namesFramework }: ProjectBasis): Check[] {
  const given = (field: string, has: boolean) => (!has && fact.notApplicable.includes(field) ? null : has);
  const recipients = [...new Set(roles.filter(({ role }) => RECEIVES.includes(role)).flatMap(({ country }) => country ?? []))];
  const silent = recipients.filter((country) => country !== fact.assertedBy && !words.some((word) => speakerOf(word) === country));
  const isMarked = !['NOT_SCREENED', 'INCONSISTENT'].includes(markerVerdict);
  return [
    check(PROJECT_RULES.genderMarker, isMarked, [markerVerdict]),
    check(PROJECT_RULES.recipientSpoke, recipients.length === 0 ? null : silent.length === 0, silent),
    check(PROJECT_RULES.frameworkCode, namesFramework),
    check(PROJECT_RULES.title, given('title', fact.title)),
    check(PROJECT_RULES.roles, given('participations', [GIVES, RECEIVES].every((side) => roles.some(({ role }) => side.includes(role))))),
    check(PROJECT_RULES.status, given('status', fact.status)),
    check(PROJECT_RULES.dates, given('end', fact.dates)),
    check(PROJECT_RULES.sectors, given('sectors', fact.sectors)),
    check(PROJECT_RULES.sdgs, given('sdgs', fact.sdgs)),
    check(PROJECT_RULES.publicSource, fact.publicSource),
    check(PROJECT_RULES.description, given('description', fact.description)),
    check(PROJECT_RULES.territories, given('territories', fact.territories)),
    check(PROJECT_RULES.institutions, given('institutions', fact.institutions)),
  ];
}

/** @param isAlone whether it rests on one party or one source alone. */
export function checksOfLine(fact: LineQualityFact, isAlone: boolean): Check[] {
  const given = (field: string, has: boolean) => (!has && fact.notApplicable.includes(field) ? null : has);
  return [
    check(LINE_RULES.value, given('money', fact.value)),
    check(LINE_RULES.secondVoice, !isAlone),
    check(LINE_RULES.valueDate, given('valueDate', fact.valueDate)),
    check(LINE_RULES.vintage, given('vintage', fact.vintage)),
  ];
}
