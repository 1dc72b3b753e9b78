import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/journeys/**', 'tests/long/**', '**/*.browser.test.ts', 'node_modules/**'],
    testTimeout: 60_000,
  },
});
