import type { Query } from '../../kernel/transaction';

/** Group roles of the cluster, without login, that the server's login may become: what everybody may see, what a viewer who signed in may, what one who changes something may, who keeps what is derived, and who tells others what changed. */
const SERVER_ROLES = ['mixta_anonymous', 'mixta_viewer', 'mixta_writer', 'mixta_keeper', 'mixta_courier'];
/** And what a load may do, which the server's login never becomes. */
const ROLES = [...SERVER_ROLES, 'mixta_loader'];
export const SERVER_LOGIN = 'mixta_server';

/** Makes the roles where they are missing. They belong to the cluster, not to one database, so no migration makes or drops them. */
export async function ensureRoles(query: Query, embedded: boolean): Promise<void> {
  for (const role of ROLES) await query(createIfMissing(role, 'nologin'));
  await query(grantIfMissing('mixta_anonymous', 'mixta_viewer')); // who signs in sees at least what everybody sees
  await query(grantIfMissing('mixta_viewer', 'mixta_writer'));
  await query(grantIfMissing('mixta_anonymous', 'mixta_keeper')); // what is derived is derived from what everybody sees
  await query(grantIfMissing('mixta_anonymous', 'mixta_courier')); // what is told is what everybody sees
  if (embedded) return;
  await query(createIfMissing(SERVER_LOGIN, 'login noinherit'));
  for (const role of SERVER_ROLES) await query(grantIfMissing(role, SERVER_LOGIN));
  for (const role of ['mixta_loader', 'mixta_keeper']) await query(`do $$ begin if not pg_has_role(current_user, '${role}', 'member') then execute format('grant ${role} to %I', current_user); end if; end $$`);
}

const createIfMissing = (role: string, options: string) => `do $$ begin
    if not exists (select from pg_roles where rolname = '${role}') then create role ${role} ${options}; end if;
  exception when duplicate_object or unique_violation then null; end $$`;

const grantIfMissing = (role: string, member: string) => `do $$ begin
    if not exists (select from pg_auth_members where roleid = '${role}'::regrole and member = '${member}'::regrole) then grant ${role} to ${member}; end if;
  exception when unique_violation then null; end $$`;

/** Thrown when a login may do more or less than a server needs: waiting will not mend it. */
export class LoginRefused extends Error {}

/**
 * Refuses a login that could look past the policies: superuser, BYPASSRLS, owner of tables, or rights of its own.
 * @param variable that names the login. @throws LoginRefused that says what was found and what to do.
 */
export async function assertLoginPowerless(query: Query, variable = 'DATABASE_URL'): Promise<void> {
  const [found] = await query<{ name: string; powers: string[] }>(`
    select current_user as name, array_remove(array[
      case when r.rolsuper then 'is superuser' end,
      case when r.rolbypassrls then 'bypasses row-level security' end,
      case when r.rolcreaterole then 'may create roles' end,
      case when exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and c.relowner = r.oid) then 'owns tables' end,
      case when exists (select from information_schema.role_table_grants g where g.grantee = current_user and g.table_schema = 'public') then 'has rights of its own on tables' end,
      case when pg_has_role(current_user, 'mixta_loader', 'member') then 'may act as the loader' end
    ], null) as powers from pg_roles r where r.rolname = current_user`);
  if (found!.powers.length === 0) return assertMayActForViewers(query, variable);
  throw new LoginRefused(`${variable}: expected the login of the server, which owns nothing and cannot bypass row-level security (${SERVER_LOGIN}); `
    + `"${found!.name}" ${found!.powers.join(', ')}. Run \`mixta migrate\` with DATABASE_OWNER_URL set to the owner's address; it makes ${SERVER_LOGIN}. README.md, section Deployment, has the steps.`);
}

/** A cluster whose roles are older than sign-in: better told at the start than by the first viewer's request. */
async function assertMayActForViewers(query: Query, variable: string): Promise<void> {
  const [found] = await query<{ may: boolean }>(`select count(*) = $2 as may from unnest($1::text[]) as name where pg_has_role(current_user, to_regrole(name)::oid, 'member')`, [SERVER_ROLES, SERVER_ROLES.length]);
  if (!found!.may) throw new LoginRefused(`${variable}: expected a login that may act as ${SERVER_ROLES.join(', ')}. Run \`mixta migrate\` with DATABASE_OWNER_URL set to the owner's address; it makes the roles that are missing.`);
}
