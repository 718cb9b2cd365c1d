import type { Ctx } from '../../kernel/context';
import { byKey, loadFound } from '../../kernel/loader';

/** Whether an amount of a project can be read: of a contribution or of a budget. A line in kind alone is no amount. */
const withMoneyById = byKey<{ id: string }>('id', (ctx, ids) => ctx.query(
  `select l.project_id as id from contribution_line l where l.project_id = any($1) and l.amount is not null
   union select b.project_id from budget_statement b where b.project_id = any($1)`, [ids]));

export const moneyFacts = {
  projectsWithMoney: async (ctx: Ctx, projectIds: readonly string[]): Promise<string[]> => (await loadFound(withMoneyById(ctx), projectIds)).map(({ id }) => id),
};
