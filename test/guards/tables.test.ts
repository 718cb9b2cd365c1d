import { MODULES, monolithSchema } from '../../src/app/composition';
import { assertLoginPowerless, SERVER_LOGIN } from '../../src/app/database/roles';
import { tableOf } from '../../src/kernel/columns';
import { rolledBack } from '../support/rolled-back';
import { SERVER_URL } from '../support/templates';
import { useSharedWorld } from '../support/world';
import { RED_TABLES, RedCountry } from './red/tables';
import { mismatches, weaknesses, withoutEntity } from './tables.guard';

const world = useSharedWorld('empty');
const entities = MODULES.flatMap((module) => module.entities);

describe('protection', () => {
  test.each(RED_TABLES)('%s is noticed', async (sql, said) => {
    expect(await rolledBack(world(), async (query) => { await query(sql); return weaknesses(query, MODULES); })).toContain(said);
  });

  test('every table has row-level security, forced, with a policy for each right; no view or function looks past it', async () => {
    expect(await rolledBack(world(), (query) => weaknesses(query, MODULES))).toEqual([]);
  });

  test('a login with powers is refused by name', async () => {
    await rolledBack(world(), async (query) => {
      await expect(assertLoginPowerless(query)).rejects.toThrow(/is superuser/);
    });
  });

  test('a login that may not act for viewers who signed in is refused', async () => {
    await rolledBack(world(), async (query) => {
      await query('create role mixta_test_login noinherit');
      await query('grant mixta_anonymous to mixta_test_login');
      await query('set local role mixta_test_login');
      await expect(assertLoginPowerless(query)).rejects.toThrow(/may act as mixta_anonymous, mixta_viewer, mixta_writer, mixta_keeper, mixta_courier. Run `mixta migrate`/);
      await query('reset role');
      await query('grant mixta_viewer, mixta_writer, mixta_keeper, mixta_courier to mixta_test_login');
      await query('set local role mixta_test_login');
      await assertLoginPowerless(query);
    });
  });

  test('the login of the server owns nothing and has no powers', async () => {
    const owned = await rolledBack(world(), (query) => query(`select c.relname from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname = any($1)`, [[SERVER_LOGIN, 'mixta_anonymous', 'mixta_viewer', 'mixta_writer', 'mixta_keeper', 'mixta_courier', 'mixta_loader']]));
    expect(owned).toEqual([]);
    if (!SERVER_URL) return; // the embedded database has one login; policies hold there by the role set in each transaction
    const client = await world().database.pool.pool.connect();
    try {
      await assertLoginPowerless(async (sql, params) => (await client.query(sql, params)).rows as never);
      await expect(client.query('select * from country')).rejects.toThrow(/permission denied/);
    } finally {
      client.release();
    }
  });
});

describe('one class for table and type', () => {
  test('a class that fits badly is noticed', async () => {
    const found = await rolledBack(world(), (query) => mismatches(query, [RedCountry]));
    expect(found).toEqual(expect.arrayContaining(['country.anthem: no such column', 'country.iso3: not in the entity', 'country.m49: may be null, but m49 is promised']));
    expect(found.filter((each) => each.startsWith('country.currency'))).toEqual([]);
  });

  test('entities have the columns of their tables, and no field promises what a column may lack', async () => {
    monolithSchema(); // fills type-graphql's metadata
    expect(await rolledBack(world(), (query) => mismatches(query, entities))).toEqual([]);
  });

  test('every table belongs to an entity or is on the list', async () => {
    const known = await rolledBack(world(), (query) => query<{ relname: string }>(`select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`));
    const orphans = known.map(({ relname }) => relname).filter((name) => !entities.some((entity) => tableOf(entity) === name));
    expect(orphans.filter((name) => !withoutEntity(name))).toEqual([]);
  });
});
