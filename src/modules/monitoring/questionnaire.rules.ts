import type { StoredText } from '../../kernel/localized';
import { StakeholderGroup } from '../../kernel/stakeholder-group';
import type { Row } from '../../kernel/stub';

/** The working languages of the register. */
const LANGUAGES = ['es', 'en', 'pt'] as const;

interface LanguageState { locale: string; isWhole: boolean; missing: Row[] }
export interface QuestionnaireOfGroup { group: StakeholderGroup; questions: Row[]; languages: LanguageState[] }

/** One questionnaire for each group that was asked anything, in the order of the groups; `group` narrows it to one. */
export function questionnairesOf(questions: readonly Row[], optionsOf: ReadonlyMap<string, readonly Row[]>, group?: StakeholderGroup | null): QuestionnaireOfGroup[] {
  const groups = (Object.keys(StakeholderGroup) as StakeholderGroup[]).filter((each) => !group || each === group);
  return groups.map((each) => ({ group: each, questions: questions.filter((question) => (question.groups as string[]).includes(each)) }))
    .filter((each) => each.questions.length > 0).map((each) => ({ ...each, languages: languagesOf(each.questions, optionsOf) }));
}

function languagesOf(questions: readonly Row[], optionsOf: ReadonlyMap<string, readonly Row[]>): LanguageState[] {
  return LANGUAGES.map((locale) => {
    const missing = questions.filter((question) => [question, ...(optionsOf.get(question.id) ?? [])].some((each) => !isIn(each.text, locale)));
    return { locale, isWhole: missing.length === 0, missing };
  });
}

/** A regional variant serves, and a translation that is out of date does not. */
const isIn = (text: StoredText, locale: string): boolean => text.some((each) => each.locale.split('-')[0] === locale && each.status !== 'STALE');
