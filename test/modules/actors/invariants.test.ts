import { checkInvariants } from '../../../src/app/check';
import { actors } from '../../../src/modules/actors';
import { useSharedWorld } from '../../support/world';

/** Runs statements and then the invariants in a transaction that is rolled back. */
async function brokenAfter(world: ReturnType<ReturnType<typeof useSharedWorld>>, ...statements: string[]): Promise<Record<string, string[]>> {
  const runner = world.database.owner!.createQueryRunner();
  await runner.startTransaction();
  try {
    await runner.query('set local role mixta_loader');
    for (const statement of statements) await runner.query(statement);
    const findings = await checkInvariants((sql, params) => runner.query(sql, params), [actors]);
    return Object.fromEntries(findings.filter(({ broken }) => broken.length).map(({ name, broken }) => [name, broken.map(({ code }) => code)]));
  } finally {
    await runner.rollbackTransaction();
    await runner.release();
  }
}

const id = (code: string) => `(select id from organization where code = '${code}')`;

describe('over the fixture', () => {
  const world = useSharedWorld('fixture');

  test('all hold', async () => {
    expect(await brokenAfter(world())).toEqual({});
  });

  test.each([
    ['organization_tree_without_loops', [`update organization set parent_id = ${id('org-fx-amexcid')} where code = 'org-fx-sre'`], ['org-fx-amexcid', 'org-fx-sre']],
    ['organization_succession_without_loops', [`update organization set successor_of_id = ${id('org-fx-hn-plan')} where code = 'org-fx-hn-seplan'`], ['org-fx-hn-plan', 'org-fx-hn-seplan']],
    ['organization_known_once', [`update organization_search set sort_key = 'una' where id in (${id('org-fx-sat')}, ${id('org-fx-se')})`], ['org-fx-sat', 'org-fx-se']],
    ['organization_search_holds_the_published', [`update organization set visibility = 'DRAFT' where code = 'org-fx-sat'`, `delete from organization_search where id = ${id('org-fx-se')}`], ['org-fx-sat', 'org-fx-se']],
  ])('%s is seen when it breaks', async (name, statements, codes) => {
    expect(await brokenAfter(world(), ...statements)).toEqual({ [name]: codes });
  });
});

describe('over the demonstration set', () => {
  const world = useSharedWorld('demo');

  test('all hold', async () => {
    expect(await brokenAfter(world())).toEqual({});
  });
});
