/** Tests run on the embedded database; with MIXTA_TEST_DATABASE_URL set, on that PostgreSQL server. */
// A run of the whole takes the files of these folders many to a process (test/together); a run that names one of them takes each by itself.
const TOGETHER = [
  '/test/questions/', '/test/modules/', '/test/federation/', '/test/adapters/',
  ...['coverage', 'leaks', 'links', 'migrations', 'readme-answers'].map((name) => `/test/guards/${name}.test`),
  ...['audit', 'http', 'masking', 'query-cost', 'sign-in', 'sign-in-keys'].map((name) => `/test/battery/${name}.test`),
];
const byFile = process.argv.some((argument) => TOGETHER.some((folder) => argument.includes(folder.slice(1, -1))));

// What has no database of the suite in it, the embedded one alone, or looks at the front before it, says the same on a server: a run of the whole there leaves it out.
const SAME_ON_A_SERVER = [
  '/test/together/questions-processes', '/test/battery/embedded-process', '/test/cli/start', '/test/guards/readme.test', '/test/guards/schema.test', '/test/guards/sources.test',
  '/test/guards/documents', '/test/guards/emitted', '/test/battery/embedded-bounds', '/test/together/battery',
  '/test/kernel/exact', '/test/kernel/figure', '/test/kernel/localized', '/test/kernel/scalars', '/test/kernel/search', '/test/kernel/versioned',
];
const onServer = Boolean(process.env.MIXTA_TEST_DATABASE_URL) && !process.argv.slice(2).some((argument) => argument.includes('test/'));

module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', ...(byFile ? ['/test/together/'] : TOGETHER), ...(onServer ? SAME_ON_A_SERVER : [])],
  transform: { '^.+\\.ts$': '@swc/jest', '/node_modules/jose/.+\\.js$': '@swc/jest' },
  transformIgnorePatterns: ['/node_modules/(?!jose/)'], // jose is ES modules alone, which jest cannot require
  setupFiles: ['reflect-metadata'],
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  globalTeardown: '<rootDir>/test/support/global-teardown.ts',
  testSequencer: '<rootDir>/test/support/sequencer.js',
  testTimeout: 60_000,
  maxWorkers: 2,
  forceExit: true, // a world that failed to open must fail its test, not hold the run
};
