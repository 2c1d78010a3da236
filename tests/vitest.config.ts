import { defineConfig } from 'vitest/config';

/** Unit tests, tests of the content, and gates over the built site. What needs a browser is in playwright.config.ts. */
export default defineConfig({
  test: {
    include: ['tests/{unit,content,site}/**/*.test.ts'],
    // A busy machine is slow, not wrong: time is measured in the bench.
    testTimeout: 120_000,
    setupFiles: ['tests/setup.ts'],
    // No test leaves anything behind, so files can share a worker; that saves loading the same modules many times.
    isolate: false,
    // With --coverage: the rules of the product are tested branch by branch.
    coverage: {
      include: ['src/domain/**'],
      reporter: ['text'],
      thresholds: { branches: 95, functions: 95, lines: 95, statements: 95 },
    },
  },
});
