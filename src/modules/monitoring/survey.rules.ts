import type { FigureCoverage, FigureRule } from '../../kernel/figure';
import type { SpreadStanding, StoredCell } from './survey.entity';

/** A group of fewer respondents is suppressed (DOMAIN.md section 3, small cells). */
export const RESPONDENTS_SHOWN_FROM = 3;

export const SPREAD_RULE: FigureRule = {
  code: 'SURVEY_SPREAD',
  version: '1',
  text: 'Answers are counted by option within each group. Groups are never added up or averaged, and no total over groups is given. A group of one or two respondents is held back whole.',
};

export interface AskedQuestion { id: string; groups: readonly string[]; options: readonly string[] }
export interface CountedAnswers { questionId: string; group: string; option: string; count: number }
export interface GroupResult { questionId: string; position: number; group: string; standing: SpreadStanding; respondents: number | null; cells: StoredCell[] | null }

/** The spread of the answers to one question, group by group. An option that nobody of a shown group chose is a true zero. */
export function spreadOf(question: AskedQuestion, counted: readonly CountedAnswers[]): GroupResult[] {
  const groups = [...new Set([...question.groups, ...counted.map((each) => each.group)])];
  return groups.map((group, position) => {
    const cells = question.options.map((option) => ({ option, count: counted.find((each) => each.group === group && each.option === option)?.count ?? 0 }));
    const respondents = cells.reduce((sum, cell) => sum + cell.count, 0);
    const of = { questionId: question.id, position, group };
    if (respondents === 0) return { ...of, standing: 'NO_RESPONDENTS', respondents: null, cells: null };
    if (respondents < RESPONDENTS_SHOWN_FROM) return { ...of, standing: 'SUPPRESSED', respondents: null, cells: null };
    return { ...of, standing: 'SHOWN', respondents, cells };
  });
}

/** How many groups are known: told by standing alone, so that no number of a small group enters it. */
export function coverageOfGroups(standings: readonly SpreadStanding[]): FigureCoverage {
  const count = (standing: SpreadStanding) => standings.filter((each) => each === standing).length;
  const suppressed = count('SUPPRESSED');
  return { known: count('SHOWN'), unknown: count('NO_RESPONDENTS'), excluded: suppressed > 0 ? [{ reason: 'SUPPRESSED', count: suppressed }] : [] };
}
