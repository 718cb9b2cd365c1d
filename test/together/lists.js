const { readdirSync } = require('node:fs');
const { join } = require('node:path');

const TESTS = join(__dirname, '..');

/** They look at the front before the database. */
const FRONTS = ['audit', 'connections', 'embedded-bounds', 'http', 'integration-suite', 'masking', 'query-cost', 'sign-in', 'sign-in-keys'].map((name) => `battery/${name}`);

/**
 * Test files that a run of the whole takes many to a process, since the program is loaded and its schemas are built once
 * for all of them, which is most of the time that a single file takes. Each bundle is a file of this folder, those that
 * take longest first. A name is a folder of test/ or a file without `.test.ts`; the closest name has the file.
 */
const BUNDLES = {
  // they wait for a compiler or a clone of their own: another process works meanwhile
  'questions-processes': ['questions/fe-30', 'questions/fe-39', 'questions/fe-44', 'questions/fe-46'],
  // the gateway has planned most questions of the federation already
  questions: ['questions', 'federation/questions'],
  alignment: ['modules/alignment', 'adapters'],
  portfolio: ['modules/portfolio', 'federation'],
  modules: ['modules'],
  guards: ['guards', 'kernel', 'cli'],
  writing: ['writing', 'battery'],
  // a test of sockets and clocks may be tried again here, as all of its bundle may
  fronts: FRONTS,
};

/** Files with a process of their own inside the folders above, and why. */
const ALONE = [
  'battery/embedded-process', 'battery/database-faults', 'battery/kill9-writers', 'battery/kill9-hooks', 'battery/router', 'federation/router', 'guards/readme', // programs that they start, stop and kill
  'guards/sources', 'guards/documents', // they read files and load nothing of the program
  'federation/portal', // the commands of docs/federating.md
];

/** What has no database of the suite in it, the embedded one alone, or looks at the front before it, says the same on a server: a run there leaves it out. */
const SAME_ON_A_SERVER = [
  'questions/fe-30', 'questions/fe-39', 'questions/fe-43', 'questions/fe-44', ...FRONTS, 'battery/embedded-process', 'battery/database-faults', 'battery/receivers', 'battery/kill9-hooks', 'battery/replica', 'battery/router', 'cli/start', 'guards/emitted', 'guards/schema', 'guards/readme', 'guards/sources', 'guards/documents',
  'kernel/exact', 'kernel/figure', 'kernel/localized', 'kernel/scalars', 'kernel/search', 'kernel/versioned',
  'questions/fe-46', 'federation/portal', 'federation/compatibility',
];

const nameOf = (file) => file.replace(/\.test\.ts$/, '');
const isIn = (file, name) => nameOf(file) === name || file.startsWith(`${name}/`);

/** The bundle that has a file, by its path under test/; null where jest runs it by itself. */
function bundleOf(file) {
  if (ALONE.includes(nameOf(file))) return null;
  const named = Object.entries(BUNDLES).flatMap(([bundle, names]) => names.filter((name) => isIn(file, name)).map((name) => ({ bundle, name })));
  return named.sort((a, b) => b.name.length - a.name.length)[0]?.bundle ?? null;
}

/** All test files but the bundles themselves, by their path under test/. */
const testFiles = () => readdirSync(TESTS, { recursive: true }).filter((path) => path.endsWith('.test.ts') && !path.startsWith('together/')).sort();

const saysTheSame = (file) => SAME_ON_A_SERVER.some((name) => isIn(file, name));

/** What a bundle runs, on the embedded database or on a server. */
const filesOf = (bundle, onServer) => testFiles().filter((file) => bundleOf(file) === bundle && !(onServer && saysTheSame(file)));

/** Files that a run of the whole does not start by themselves. */
const leftOut = (onServer) => [
  ...testFiles().filter((file) => bundleOf(file) !== null || (onServer && saysTheSame(file))),
  ...Object.keys(BUNDLES).filter((bundle) => filesOf(bundle, onServer).length === 0).map((bundle) => `together/${bundle}.test.ts`),
];

module.exports = { TESTS, BUNDLES, ALONE, SAME_ON_A_SERVER, testFiles, filesOf, leftOut };
