import { defineConfig } from 'vitest/config';

/** Unit tests alone, for `npm run test:mutation`: each mutant of src/domain must make one of them fail. */
export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.ts'],
    testTimeout: 120_000,
    setupFiles: ['tests/setup.ts'],
  },
});
