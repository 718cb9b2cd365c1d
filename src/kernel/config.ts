import { readOidcConfig, type OidcConfig } from './oidc-config';

/** What the process is told by its environment, read once and checked. */
export interface Config {
  /** Login of the server; without it the embedded database serves. */
  databaseUrl: string | null;
  /** Login of the owner of the tables: migrations and loads, never requests. */
  ownerUrl: string | null;
  /** Folder of the embedded database. */
  dataFolder: string;
  host: string;
  port: number;
  production: boolean;
  /** A fixed "today" (YYYY-MM-DD) for repeatable answers, else null. */
  clock: string | null;
  /** Origins of portals whose browsers may read answers, such as https://portal.example. */
  corsOrigins: string[];
  /** Where people and services sign in; null where they cannot. */
  oidc: OidcConfig | null;
}

/** @throws Error that names the variable, what was expected and what came. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const port = env.PORT ?? '4000';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) throw new Error(`PORT: expected a number from 0 to 65535, got "${port}"`);
  const clock = env.MIXTA_CLOCK ?? null;
  if (clock !== null && !/^\d{4}-\d{2}-\d{2}$/.test(clock)) throw new Error(`MIXTA_CLOCK: expected a date like 2019-06-30, got "${clock}"`);
  for (const name of ['DATABASE_URL', 'DATABASE_OWNER_URL']) {
    const url = env[name];
    if (url && !/^postgres(ql)?:\/\//.test(url)) throw new Error(`${name}: expected an address that begins with postgres://`);
  }
  return {
    databaseUrl: env.DATABASE_URL || null,
    ownerUrl: env.DATABASE_OWNER_URL || null,
    dataFolder: env.MIXTA_DATA || '.mixta/database',
    host: env.HOST || '127.0.0.1',
    port: Number(port),
    production: env.NODE_ENV === 'production' || Boolean(env.DATABASE_URL),
    clock,
    corsOrigins: originsOf(env.MIXTA_CORS_ORIGINS ?? ''),
    oidc: readOidcConfig(env),
  };
}

function originsOf(list: string): string[] {
  return list.split(',').map((each) => each.trim()).filter(Boolean).map((each) => {
    if (!URL.canParse(each) || new URL(each).origin !== each || each.includes('*')) throw new Error(`MIXTA_CORS_ORIGINS: expected origins like https://portal.example, with commas between, got "${each}"`);
    return each;
  });
}
