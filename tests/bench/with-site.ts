import { spawn } from 'node:child_process';
import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from '../browser/browser.ts';

const PORT = 4411;

/** Serves dist/ and starts a browser, for as long as the work takes. */
export async function withSite<Result>(work: (browser: Browser, address: string) => Promise<Result>): Promise<Result> {
  const server = spawn(process.execPath, ['tests/browser/serve.ts', String(PORT)], { stdio: 'ignore' });
  const address = `http://127.0.0.1:${String(PORT)}`;
  try {
    await answering(address);
    const browser = await chromium.launch(await findBrowser());
    try {
      return await work(browser, address);
    } finally {
      await browser.close();
    }
  } finally {
    server.kill();
  }
}

async function answering(address: string): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.ok === true) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The server for the bench does not answer.');
}
