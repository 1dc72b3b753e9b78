/**
 * One run of `npm run mutate`: would a test notice if a rule of one noun of the domain were changed? The tests asked are
 * those of the same noun (`vitest.mutation.config.ts`). Figures and survivors: docs/evidence/mutation.md.
 */
const noun = process.env.MUTATED_NOUN ?? 'review';

export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutation.config.ts' },
  // The clauses of the rules are data, compared with the rule files by tests/house/rules.test.ts.
  mutate: [`src/domain/${noun}/**/*.ts`, '!src/domain/rule/rules.ts'],
  coverageAnalysis: 'perTest',
  // Counted beside the time the tests took before: on a busy machine a slow run is no change that was noticed.
  timeoutMS: 30_000,
  concurrency: 2,
  incremental: true,
  incrementalFile: `.cache/mutation/${noun}.incremental.json`,
  tempDirName: '.cache/mutation/sandbox',
  ignorePatterns: ['dist', 'bench', 'docs', 'manifest', 'tests/journeys', 'src/ui', 'src/local', 'src/entry', '.cache'],
  // TypeScript 7 has no interface for programs; nothing here needs the file rewritten.
  tsconfigFile: 'none',
  checkers: [],
  reporters: ['clear-text', 'json'],
  clearTextReporter: { reportTests: false, skipFull: true },
  jsonReporter: { fileName: `.cache/mutation/${noun}.json` },
  thresholds: { high: 90, low: 90, break: null },
  warnings: { slow: false },
};
