import { checkInvariants, tableOfFindings } from '../../src/app/check';
import { MODULES } from '../../src/app/composition';
import { rolledBack } from '../support/rolled-back';
import { useSharedWorld } from '../support/world';

const world = useSharedWorld('demo');

test('a broken record is named by its invariant; the rest of the table stays as it was', async () => {
  const findings = await rolledBack(world(), async (query) => {
    await query(`delete from participation where project_id = (select id from project where modality = 'BILATERAL' and absences = '[]' order by code limit 1)`);
    return checkInvariants(query, MODULES);
  });
  const broken = findings.filter((finding) => finding.broken.length > 0);
  expect(broken.map(({ name, broken: records }) => [name, records.length])).toEqual([['project-one-country-pair', 1]]);
  expect(tableOfFindings(findings)).toMatch(/BROKEN {2}project-one-country-pair +1 {2}A BILATERAL project .*\n {10}Project prj-/);
});

test('the demonstration set breaks nothing and has six known exceptions, each with what its record says', async () => {
  const findings = await rolledBack(world(), (query) => checkInvariants(query, MODULES));
  expect(findings.filter((finding) => finding.broken.length > 0)).toEqual([]);
  const exceptions = findings.flatMap((finding) => finding.exceptions.map(({ type, code, exception }) => `${type} ${code}: ${exception}`));
  expect(exceptions.sort()).toEqual([
    'Project prj-cofemer: partner countries not listed by the source',
    'Project prj-gir-caricom: member countries not listed by the source',
    'Project prj-giz-dreieck-mex: umbrella arrangement; recipients vary by project',
    'Project prj-mex-cepredenac-enaproc: member countries not listed by the source',
    'Project prj-mex-deu-arg: roles of MEX and ARG not stated by the source',
    'Project prj-red-ods-alyc: member countries not listed by the source',
  ]);
  expect(tableOfFindings(findings)).toMatch(/\d+ invariants, 0 broken, 6 known exceptions\n$/);
});

test('every invariant has a name of its own and lists records by their code', async () => {
  const names = MODULES.flatMap((module) => module.invariants.map(({ name }) => name));
  expect(new Set(names).size).toBe(names.length);
  await rolledBack(world(), async (query) => {
    for (const { name, sql } of MODULES.flatMap((module) => module.invariants)) {
      await query(`create temporary view "${name}" as ${sql}`);
      expect([name, await query(`select attname from pg_attribute where attrelid = $1::regclass and attname = 'code'`, [`"${name}"`])]).toEqual([name, [{ attname: 'code' }]]);
    }
  });
});
