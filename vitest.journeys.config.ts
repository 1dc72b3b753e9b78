import { defineConfig } from 'vitest/config';

/** Tests in a real browser against the local tenant and hosts: one at a time, since they share the machine's two cores. */
export default defineConfig({
  test: {
    include: ['tests/journeys/**/*.test.ts', 'tests/local/hosts/**/*.browser.test.ts'],
    fileParallelism: false,
    env: { NODE_TLS_REJECT_UNAUTHORIZED: '0' },
    testTimeout: 360_000,
    hookTimeout: 180_000,
  },
});
