import type { Query } from '../../kernel/transaction';
import { spreadOf, type AskedQuestion, type CountedAnswers } from './survey.rules';

/** Counts the answers anew after a load. What the public may read is this alone; drafts do not count. */
export async function countAnswers(query: Query): Promise<void> {
  const questions = await query<AskedQuestion>(`select q.id, q.groups, coalesce((select array_agg(o.name order by o.position) from survey_option o where o.question_id = q.id), '{}') as options
    from survey_question q order by q.id`);
  const counted = await query<CountedAnswers>(`select a.question_id as "questionId", r.stakeholder_group as "group", a.option_name as option, count(*)::int as count
    from survey_answer a join survey_response r on r.id = a.response_id where r.visibility = 'PUBLISHED' group by 1, 2, 3 order by 1, 2, 3`);
  const byQuestion = new Map<string, CountedAnswers[]>(questions.map((question) => [question.id, []]));
  for (const each of counted) byQuestion.get(each.questionId)?.push(each);
  const rows = questions.flatMap((question) => spreadOf(question, byQuestion.get(question.id)!));
  await query('delete from survey_group_result');
  await query(`insert into survey_group_result (question_id, position, stakeholder_group, standing, respondents, cells)
    select r."questionId", r.position, r."group", r.standing, r.respondents, r.cells
    from jsonb_to_recordset($1::jsonb) as r("questionId" text, position int, "group" text, standing text, respondents int, cells jsonb)`, [JSON.stringify(rows)]);
}
