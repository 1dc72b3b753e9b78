/**
 * `npm run mutate`: would a test notice if a rule were changed? One part: `npm run mutate -- --mutate 'src/domain/date/**'`.
 * Figures and the survivors that were read: docs/evidence/mutation.md. Not part of `npm test`.
 */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutation.config.ts' },
  // The clauses of the rules are data, compared with the rule files by tests/house/rules.test.ts.
  mutate: ['src/domain/**/*.ts', '!src/domain/rule/rules.ts'],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  incremental: true,
  incrementalFile: '.cache/mutation/incremental.json',
  tempDirName: '.cache/mutation/sandbox',
  ignorePatterns: ['dist', 'bench', 'docs', 'manifest', 'tests/journeys', 'src/ui', 'src/local', 'src/entry', '.cache'],
  // TypeScript 7 has no interface for programs; nothing here needs the file rewritten.
  tsconfigFile: 'none',
  checkers: [],
  reporters: ['progress-append-only', 'clear-text', 'json'],
  clearTextReporter: { reportTests: false, reportScoreTable: true, skipFull: true },
  jsonReporter: { fileName: '.cache/mutation/mutation.json' },
  thresholds: { high: 90, low: 90, break: null },
};
