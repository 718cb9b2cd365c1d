/** Source files that break the guards, as text: a real file would break the typecheck too. */
export const RED_ARROWS = new Map([
  ['src/modules/portfolio/project.resolver.ts', `import { countryByIso3 } from '../actors/countries.loaders';`],
  ['src/modules/portfolio/index.ts', `import { actors } from '../actors';`],
  ['src/modules/portfolio/open.ts', `import { openDatabase } from '../../app/database/open';`],
  ['src/kernel/page.ts', `export { actors } from '../modules/actors';`],
  ['src/app/composition.ts', `import { actors } from '../modules/actors';\nconst x = () => import('../modules/actors/country.entity.js');`],
  ['src/app/load.ts', `import type { Command } from '../cli/main';`],
  ['src/adapters/ingest/read.ts', `import { load } from '../../app/load';\nimport { recordId } from '../../kernel/record-id';`],
]);

export const RED_NAMES = ['src/kernel/utils.ts', 'src/helpers/x.ts', 'src/app/date-helper.ts', 'src/modules/common/index.ts', 'src/kernel/commonality.ts'];

export const RED_READ = new Map([['src/app/load.ts', `readFileSync('${'..'}/shared/data.json')`], ['src/app/context.ts', 'shared()']]);

const lines = (n: number, line: string) => Array.from({ length: n }, () => line).join('\n');

export const RED_SIZES = new Map([
  ['src/kernel/long.ts', lines(300, '// a line')],
  ['src/kernel/fits.ts', `${lines(299, '// a line')}\n`],
  ['src/kernel/functions.ts', `function long() {\n${lines(38, '  step();')}\n}\nconst fits = () => {\n${lines(37, '  step();')}\n};\nclass A { long() {\n${lines(39, '  step();')}\n} }`],
]);

export const RED_RESOLVERS = new Map([
  ['src/modules/x/a.resolver.ts', `class A { busy() {\n${lines(6, '  step();')}\n}\n calm() {\n${lines(5, '  step();')}\n} }`],
  ['src/modules/x/b.resolver.ts', 'class B { rows(ctx) { return ctx.query(`select id from ${table}`); } }'],
  ['src/modules/x/b.loaders.ts', 'const rows = (ctx) => ctx.query(`select id from project`);'],
]);
