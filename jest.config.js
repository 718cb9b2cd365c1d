/** Tests run on the embedded database; with MIXTA_TEST_DATABASE_URL set, on that PostgreSQL server. */
const { leftOut } = require('./test/together/lists');

// A run of the whole takes many files to a process (test/together); a run that names some of them takes each by itself.
const named = process.argv.slice(2).filter((argument) => argument.includes('test/')).map((argument) => argument.slice(argument.indexOf('test/')));
const byFile = named.some((path) => !path.startsWith('test/together/') && leftOut(false).some((file) => `test/${file}`.startsWith(path)));
const withBundles = !byFile || named.some((path) => path.startsWith('test/together/'));
const notByThemselves = byFile ? [] : leftOut(Boolean(process.env.MIXTA_TEST_DATABASE_URL) && named.length === 0);

module.exports = {
  testEnvironment: '<rootDir>/test/support/one-context.js',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', ...(withBundles ? [] : ['/test/together/']), ...notByThemselves.map((file) => `/test/${file.replaceAll('.', '\\.')}$`)],
  transform: { '^.+\\.ts$': '@swc/jest', '/node_modules/(jose|request-filtering-agent)/.+\\.js$': '@swc/jest' },
  transformIgnorePatterns: ['/node_modules/(?!(jose|request-filtering-agent)/)'], // these are ES modules alone, which jest cannot require
  setupFiles: ['reflect-metadata'],
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  globalTeardown: '<rootDir>/test/support/global-teardown.ts',
  testSequencer: '<rootDir>/test/support/sequencer.js',
  testTimeout: 120_000,
  maxWorkers: 2,
  forceExit: true, // a world that failed to open must fail its test, not hold the run
};
