/** Tests run on the embedded database; with MIXTA_TEST_DATABASE_URL set, on that PostgreSQL server. */
// A run of the whole asks the questions in test/question-bank, many in one process; a run that names them asks each in its own.
const byFile = process.argv.some((argument) => argument.includes('test/questions'));

module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', byFile ? '/test/question-bank/' : '/test/questions/'],
  transform: { '^.+\\.ts$': '@swc/jest' },
  setupFiles: ['reflect-metadata'],
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  globalTeardown: '<rootDir>/test/support/global-teardown.ts',
  testTimeout: 60_000,
  maxWorkers: 2,
  forceExit: true, // a world that failed to open must fail its test, not hold the run
};
