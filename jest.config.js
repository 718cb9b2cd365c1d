/** Tests run on the embedded database; with MIXTA_TEST_DATABASE_URL set, on that PostgreSQL server. */
// A run of the whole takes the files of these folders many to a process (test/together); a run that names one of them takes each by itself.
const TOGETHER = ['/test/questions/', '/test/modules/', '/test/federation/', '/test/adapters/'];
const byFile = process.argv.some((argument) => TOGETHER.some((folder) => argument.includes(folder.slice(1, -1))));

module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', ...(byFile ? ['/test/together/'] : TOGETHER)],
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
