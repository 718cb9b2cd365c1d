import { isIP } from 'node:net';
import { readOidcConfig, type OidcConfig } from './oidc-config';
import { readRouterConfig, type RouterConfig } from './router-config';
import { readWatchConfig, type WatchConfig } from './watch-config';

/** What the process is told by its environment, read once and checked. */
export interface Config {
  /** Login of the server; without it the embedded database serves. */
  databaseUrl: string | null;
  /** Login of the owner of the tables: migrations and loads, never requests. */
  ownerUrl: string | null;
  /** A replica of the database for reads, and by how many milliseconds it may lag; null where there is none. */
  reads: { url: string; lagMs: number } | null;
  /** Folder of the embedded database. */
  dataFolder: string;
  host: string;
  port: number;
  production: boolean;
  /** A fixed "today" (YYYY-MM-DD) for repeatable answers, else null. */
  clock: string | null;
  /** Origins of portals whose pages may send a token, such as https://portal.example. */
  corsOrigins: string[];
  /** Addresses and networks of our own proxies, whose word for the address of a caller is taken. */
  trustedProxies: string[];
  /** Objects that a caller may ask for in an hour: by address without a token, by subject with one. */
  budgets: { anonymous: number; signedIn: number };
  /** Whether hooks may lead to this machine, without TLS: for developers alone. */
  localHooks: boolean;
  /** Where people and services sign in; null where they cannot. */
  oidc: OidcConfig | null;
  /** What a router asks; of no concern to who answers from a database. */
  router: RouterConfig;
  watch: WatchConfig;
}

/** @throws Error that names the variable, what was expected and what came. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const port = env.PORT ?? '4000';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) throw new Error(`PORT: expected a number from 0 to 65535, got "${port}"`);
  const clock = env.MIXTA_CLOCK ?? null;
  if (clock !== null && !/^\d{4}-\d{2}-\d{2}$/.test(clock)) throw new Error(`MIXTA_CLOCK: expected a date like 2019-06-30, got "${clock}"`);
  for (const name of ['DATABASE_URL', 'DATABASE_OWNER_URL', 'DATABASE_READ_URL']) {
    const url = env[name];
    if (url && !/^postgres(ql)?:\/\//.test(url)) throw new Error(`${name}: expected an address that begins with postgres://`);
  }
  const production = env.NODE_ENV === 'production' || Boolean(env.DATABASE_URL);
  return {
    databaseUrl: env.DATABASE_URL || null,
    ownerUrl: env.DATABASE_OWNER_URL || null,
    reads: readsOf(env),
    dataFolder: env.MIXTA_DATA || '.mixta/database',
    host: env.HOST || '127.0.0.1',
    port: Number(port),
    production,
    clock,
    corsOrigins: originsOf(env.MIXTA_CORS_ORIGINS ?? ''),
    trustedProxies: proxiesOf(env.MIXTA_TRUSTED_PROXIES ?? ''),
    budgets: budgetsOf(env, production),
    localHooks: localHooksOf(env, production),
    oidc: readOidcConfig(env),
    router: readRouterConfig(env),
    watch: readWatchConfig(env),
  };
}

function readsOf(env: NodeJS.ProcessEnv): Config['reads'] {
  const { DATABASE_READ_URL: url, DATABASE_READ_LAG_MS: lag = '30000' } = env;
  if (url && !env.DATABASE_URL) throw new Error('DATABASE_READ_URL: expected DATABASE_URL beside it, the address of the primary that the replica follows');
  if (!/^[1-9]\d{2,6}$/.test(lag)) throw new Error(`DATABASE_READ_LAG_MS: expected milliseconds from 100 to 9999999, got "${lag}"`);
  return url ? { url, lagMs: Number(lag) } : null;
}

/** A developer who measures is no crowd: without variables the budgets are ten times as large outside production. */
function budgetsOf(env: NodeJS.ProcessEnv, production: boolean): Config['budgets'] {
  const usual = production ? 1 : 10;
  const budgetOf = (name: string, otherwise: number): number => {
    const given = env[name] || String(otherwise);
    if (!/^[1-9]\d{0,11}$/.test(given)) throw new Error(`${name}: expected a number of objects an hour, got "${given}"`);
    return Number(given);
  };
  const budgets = { anonymous: budgetOf('MIXTA_BUDGET_ANONYMOUS', 5_000_000 * usual), signedIn: budgetOf('MIXTA_BUDGET_SIGNED_IN', 20_000_000 * usual) };
  if (budgets.signedIn < budgets.anonymous) throw new Error(`MIXTA_BUDGET_SIGNED_IN: expected at least MIXTA_BUDGET_ANONYMOUS, ${budgets.anonymous}, got ${budgets.signedIn}`);
  return budgets;
}

function localHooksOf(env: NodeJS.ProcessEnv, production: boolean): boolean {
  const given = env.MIXTA_LOCAL_HOOKS || '0';
  if (given !== '0' && (given !== '1' || production)) throw new Error(`MIXTA_LOCAL_HOOKS: expected 1, in development alone, got "${given}"${production ? ' in production' : ''}`);
  return given === '1';
}

const listOf = (text: string): string[] => text.split(',').map((each) => each.trim()).filter(Boolean);

function proxiesOf(list: string): string[] {
  return listOf(list).map((each) => {
    const [address, bits = '0', ...more] = each.split('/');
    const version = isIP(address!);
    if (!version || more.length || !/^\d{1,3}$/.test(bits) || Number(bits) > (version === 4 ? 32 : 128)) throw new Error(`MIXTA_TRUSTED_PROXIES: expected addresses or networks like 10.0.0.0/8, with commas between, got "${each}"`);
    return each;
  });
}

function originsOf(list: string): string[] {
  return listOf(list).map((each) => {
    if (!URL.canParse(each) || new URL(each).origin !== each || each.includes('*')) throw new Error(`MIXTA_CORS_ORIGINS: expected origins like https://portal.example, with commas between, got "${each}"`);
    return each;
  });
}
