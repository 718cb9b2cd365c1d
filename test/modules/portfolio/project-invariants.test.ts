import { projectInvariants } from '../../../src/modules/portfolio/project.invariants';
import { useSharedWorld } from '../../support/world';

const world = useSharedWorld('demo');

async function run(name: string): Promise<{ type: string; code: string; exception: string | null }[]> {
  const invariant = projectInvariants.find((each) => each.name === name)!;
  return world().database.owner!.transaction(async (tx) => {
    await tx.query('set local role mixta_loader');
    return tx.query(invariant.sql);
  });
}

test('over the demonstration set only the known exceptions are listed, six of them', async () => {
  const found = [];
  for (const { name } of projectInvariants) found.push(...(await run(name)));
  expect(found.filter((each) => each.exception === null)).toEqual([]);
  expect(found.map((each) => each.code).sort()).toEqual(['prj-cofemer', 'prj-gir-caricom', 'prj-giz-dreieck-mex', 'prj-mex-cepredenac-enaproc', 'prj-mex-deu-arg', 'prj-red-ods-alyc']);
  expect(found.find((each) => each.code === 'prj-giz-dreieck-mex')).toMatchObject({ type: 'Project', exception: 'umbrella arrangement; recipients vary by project' });
});

describe('a broken record is listed', () => {
  const OF = 'project_id = (select id from project where code = $1)';
  const CHL_MEX = 'prj-chl-mex-ecosistema-emprendedor';
  const broken: [string, string, string][] = [
    ['project-roles-cover-triangle', 'prj-usa-chl-slv-plagas', `delete from participation where ${OF} and role = 'SECOND_PROVIDER'`],
    ['project-one-country-pair', CHL_MEX, `insert into participation (project_id, position, country, role) select id, 99, 'PER', 'RECIPIENT' from project where code = $1`],
    ['project-region-has-three', 'prj-escuelas-mexico', `delete from participation where ${OF} and position > 0`],
    ['project-both-stands-alone', CHL_MEX, `insert into participation (project_id, position, country, role) select id, 99, 'CHL', 'RECIPIENT' from project where code = $1`],
    ['project-status-is-last-of-history', CHL_MEX, `insert into project_status_change (project_id, position, status) select id, 0, 'CANCELLED' from project where code = $1`],
    ['project-territory-shares', CHL_MEX, `insert into project_territory (project_id, position, country, percentage) select id, 0, 'CHL', 60 from project where code = $1`],
  ];
  test.each(broken)('%s', async (name, code, sql) => {
    const { sql: listing } = projectInvariants.find((each) => each.name === name)!;
    const codes = async (tx: { query(sql: string): Promise<{ code: string }[]> }) => (await tx.query(listing)).map((each) => each.code);
    await world().database.owner!.transaction(async (tx) => {
      await tx.query('set local role mixta_loader');
      expect(await codes(tx)).not.toContain(code);
      await tx.query(sql, [code]);
      expect(await codes(tx)).toContain(code);
      throw new Error('rolled back');
    }).catch((error: Error) => { if (error.message !== 'rolled back') throw error; });
  });
});

test('the database itself refuses shares that do not sum to 100, at the end of the transaction', async () => {
  const change = (percentage: string) => world().database.owner!.transaction(async (tx) => {
    await tx.query('set local role mixta_loader');
    await tx.query('update project_sector set percentage = $2 where project_id = (select id from project where code = $1)', ['prj-msh', percentage]);
    await tx.query('set constraints all immediate');
    throw new Error('accepted');
  });
  await expect(change('60')).rejects.toThrow('percentages do not sum to exactly 100');
  await expect(change('100.000')).rejects.toThrow('accepted');
});

test('the database refuses an actor that is two things, an actual date of the future and a link to itself', async () => {
  const refused = (sql: string) => world().database.owner!.transaction(async (tx) => {
    await tx.query('set local role mixta_loader');
    await tx.query(sql);
  });
  await expect(refused(`update participation set organization_id = 'org_x' where position = 0`)).rejects.toThrow('participation_one_actor');
  await expect(refused(`update project set actual_start = '2999'`)).rejects.toThrow('project_actual_start_not_future');
  await expect(refused(`insert into project_link select id, 0, 'PART_OF', id from project limit 1`)).rejects.toThrow('project_link_not_to_itself');
  await expect(refused(`update project set title = null, topic = null`)).rejects.toThrow('project_is_named');
});
