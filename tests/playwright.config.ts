import { defineConfig } from '@playwright/test';
import { findBrowser } from '../src/tools/chromium/find-browser.ts';

const port = 4399;

/** The built site in a real Chromium. Two workers for two cores; no retries: a test that is sometimes red is a fault. */
export default defineConfig({
  outputDir: '../test-results',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  // A busy machine is slow, not wrong: time is measured in the bench.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  reporter: [['line']],
  use: {
    baseURL: `http://127.0.0.1:${String(port)}`,
    launchOptions: await findBrowser(),
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    viewport: { width: 360, height: 740 },
  },
  webServer: {
    command: `node tests/browser/serve.ts ${String(port)}`,
    cwd: '..',
    url: `http://127.0.0.1:${String(port)}/`,
    reuseExistingServer: false,
  },
  projects: [
    { name: 'browser', testDir: 'browser' },
    { name: 'print', testDir: 'print' },
  ],
});
