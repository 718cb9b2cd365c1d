import { busyResolvers, crossedArrows, emptyNames, longFiles, longFunctions, outsideReads, resolversWithSql, sourcesIn } from './sources.guard';
import { RED_ARROWS, RED_NAMES, RED_READ, RED_RESOLVERS, RED_SIZES } from './red/sources';

const src = sourcesIn('src');
const all = sourcesIn('src', 'migrations', 'test');

test('the arrows run one way', () => {
  expect(crossedArrows(RED_ARROWS)).toEqual([
    'src/modules/portfolio/project.resolver.ts -> src/modules/actors/countries.loaders',
    'src/modules/portfolio/index.ts -> src/modules/actors',
    'src/modules/portfolio/open.ts -> src/app/database/open',
    'src/kernel/page.ts -> src/modules/actors',
    'src/app/composition.ts -> src/modules/actors/country.entity',
    'src/app/load.ts -> src/cli/main',
    'src/adapters/ingest/read.ts -> src/app/load',
  ]);
  expect(crossedArrows(src)).toEqual([]);
});

test('no file is named utils, helpers or common', () => {
  expect(emptyNames(RED_NAMES)).toEqual(RED_NAMES.slice(0, 4));
  expect(emptyNames(all.keys())).toEqual([]);
});

test('nothing reads a folder beside the repository', () => {
  expect(outsideReads(RED_READ)).toEqual(['src/app/load.ts']);
  expect(outsideReads(all)).toEqual([]);
});

test('files stay under 300 lines', () => {
  expect(longFiles(RED_SIZES)).toEqual(['src/kernel/long.ts: 300 lines']);
  expect(longFiles(all)).toEqual([]);
});

test('functions stay under 40 lines', () => {
  expect(longFunctions(RED_SIZES)).toEqual(['src/kernel/functions.ts:1: 40 lines', 'src/kernel/functions.ts:80: 41 lines']);
  expect(longFunctions(src)).toEqual([]);
});

test('resolver methods have at most five statements, and no SQL', () => {
  expect(busyResolvers(RED_RESOLVERS)).toEqual(['src/modules/x/a.resolver.ts:1: 6 statements']);
  expect(busyResolvers(src)).toEqual([]);
  expect(resolversWithSql(RED_RESOLVERS)).toEqual(['src/modules/x/b.resolver.ts']);
  expect(resolversWithSql(src)).toEqual([]);
});
