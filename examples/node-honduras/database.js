// The node's own database, which nobody but the node opens. Any other database does as well.
import { PGlite } from '@electric-sql/pglite';

const TABLES = `
  create table if not exists contribution (project text primary key, amount numeric, currency text not null, absence text, check ((amount is null) = (absence is not null)));
  create table if not exists budget_program (framework_node text primary key, name text not null);`;

/**
 * Opens the database in a folder and brings the facts of a file into it; what the file no longer has stays.
 * @param {{ contributions: { project: string, amount?: string, currency: string, absence?: string }[], budgetPrograms: { frameworkNode: string, name: string }[] }} facts
 */
export async function openDatabase(folder, facts) {
  const db = await PGlite.create(folder);
  await db.exec(TABLES);
  await db.transaction(async (tx) => {
    for (const { project, amount = null, currency, absence = null } of facts.contributions) {
      await tx.query('insert into contribution values ($1, $2, $3, $4) on conflict (project) do update set amount = $2, currency = $3, absence = $4', [project, amount, currency, absence]);
    }
    for (const { frameworkNode, name } of facts.budgetPrograms) await tx.query('insert into budget_program values ($1, $2) on conflict (framework_node) do update set name = $2', [frameworkNode, name]);
  });
  const rows = async (sql, params) => (await db.query(sql, params)).rows;
  return {
    projects: () => rows('select project as code from contribution order by project'),
    contributions: (codes) => rows('select project, amount::text, currency, absence from contribution where project = any($1)', [codes]),
    budgetPrograms: (ids) => rows('select framework_node, name from budget_program where framework_node = any($1)', [ids]),
  };
}
