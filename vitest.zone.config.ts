import { defineConfig } from 'vitest/config';

/** The domain once more in a process whose own time zone is a day ahead of London: nothing may depend on it. */
process.env.TZ = 'Pacific/Kiritimati';

export default defineConfig({
  test: {
    include: ['tests/domain/**/*.test.ts', 'tests/domain/**/*.zone.ts'],
    testTimeout: 20_000,
  },
});
