import type { AddressInfo } from 'node:net';
import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from './find-browser.ts';
import { serveSite } from './serve.ts';

/** Serves a built site and starts a browser, for as long as the work takes. */
export async function withSite<Result>(
  work: (browser: Browser, address: string) => Promise<Result>,
  folder = 'dist',
): Promise<Result> {
  const server = await serveSite(folder, 0);
  try {
    const browser = await chromium.launch(await findBrowser());
    try {
      return await work(browser, `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`);
    } finally {
      await browser.close();
    }
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
