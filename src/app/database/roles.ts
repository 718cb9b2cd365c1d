import type { Query } from '../../kernel/transaction';

/** Group roles of the cluster, without login: what a request, one of a viewer who signed in, and a load may do. The server's login owns nothing and may only become the first two. */
const ROLES = ['mixta_anonymous', 'mixta_viewer', 'mixta_loader'];
export const SERVER_LOGIN = 'mixta_server';

/** Makes the roles where they are missing. They belong to the cluster, not to one database, so no migration makes or drops them. */
export async function ensureRoles(query: Query, embedded: boolean): Promise<void> {
  for (const role of ROLES) await query(createIfMissing(role, 'nologin'));
  await query(grantIfMissing('mixta_anonymous', 'mixta_viewer')); // who signs in sees at least what everybody sees
  if (embedded) return;
  await query(createIfMissing(SERVER_LOGIN, 'login noinherit'));
  for (const role of ['mixta_anonymous', 'mixta_viewer']) await query(grantIfMissing(role, SERVER_LOGIN));
  await query(`do $$ begin if not pg_has_role(current_user, 'mixta_loader', 'member') then execute format('grant mixta_loader to %I', current_user); end if; end $$`);
}

const createIfMissing = (role: string, options: string) => `do $$ begin
    if not exists (select from pg_roles where rolname = '${role}') then create role ${role} ${options}; end if;
  exception when duplicate_object or unique_violation then null; end $$`;

const grantIfMissing = (role: string, member: string) => `do $$ begin
    if not exists (select from pg_auth_members where roleid = '${role}'::regrole and member = '${member}'::regrole) then grant ${role} to ${member}; end if;
  exception when unique_violation then null; end $$`;

/**
 * Refuses a login that could look past the policies: superuser, BYPASSRLS, owner of tables, or rights of its own.
 * @throws Error that says what was found and what to do.
 */
export async function assertLoginPowerless(query: Query): Promise<void> {
  const [found] = await query<{ name: string; powers: string[] }>(`
    select current_user as name, array_remove(array[
      case when r.rolsuper then 'is superuser' end,
      case when r.rolbypassrls then 'bypasses row-level security' end,
      case when r.rolcreaterole then 'may create roles' end,
      case when exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and c.relowner = r.oid) then 'owns tables' end,
      case when exists (select from information_schema.role_table_grants g where g.grantee = current_user and g.table_schema = 'public') then 'has rights of its own on tables' end,
      case when pg_has_role(current_user, 'mixta_loader', 'member') then 'may act as the loader' end
    ], null) as powers from pg_roles r where r.rolname = current_user`);
  if (found!.powers.length === 0) return assertMayActForViewers(query);
  throw new Error(`DATABASE_URL: expected the login of the server, which owns nothing and cannot bypass row-level security (${SERVER_LOGIN}); `
    + `"${found!.name}" ${found!.powers.join(', ')}. Run \`mixta migrate\` with DATABASE_OWNER_URL set to the owner's address; it makes ${SERVER_LOGIN}. README.md, section Deployment, has the steps.`);
}

/** A cluster whose roles are older than sign-in: better told at the start than by the first viewer's request. */
async function assertMayActForViewers(query: Query): Promise<void> {
  const [found] = await query<{ may: boolean }>(`select count(*) = 2 as may from unnest(array['mixta_anonymous', 'mixta_viewer']) as name where pg_has_role(current_user, to_regrole(name)::oid, 'member')`);
  if (!found!.may) throw new Error('DATABASE_URL: expected a login that may act as mixta_anonymous and mixta_viewer. Run `mixta migrate` with DATABASE_OWNER_URL set to the owner\'s address; it makes the roles that are missing.');
}
