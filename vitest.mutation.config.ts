import { defineConfig } from 'vitest/config';

/** The tests that `npm run mutate` asks: those of the inner rooms, where the rules are. */
export default defineConfig({
  test: {
    include: ['tests/domain/**/*.test.ts', 'tests/policy/**/*.test.ts', 'tests/forms/**/*.test.ts'],
    // It reads the text of files, which the mutation tester rewrites.
    exclude: ['tests/domain/result/issue-words.test.ts'],
    testTimeout: 20_000,
  },
});
