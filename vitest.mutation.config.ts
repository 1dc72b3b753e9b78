import { defineConfig } from 'vitest/config';

const noun = process.env.MUTATED_NOUN ?? 'review';

/** The tests that `npm run mutate` asks about one noun of the domain: those that mirror it. */
export default defineConfig({
  test: {
    include: [`tests/domain/${noun}/**/*.test.ts`],
    // It reads the text of files, which the mutation tester rewrites.
    exclude: ['tests/domain/result/issue-words.test.ts'],
    runner: './scripts/mutation-test-runner.ts',
    testTimeout: 20_000,
  },
});
