import { existsSync } from 'node:fs';
import { join } from 'node:path';
import bundled from '@sparticuz/chromium';
import { chromium } from '@playwright/test';

/** A Chromium to test and to print with, and the flags it needs. */
export interface Browser {
  readonly executablePath: string;
  readonly args: string[];
}

/** Draws in software, without the processes that a container may not allow. */
const WITHOUT_SCREEN = ['--no-zygote', '--disable-gpu', '--disable-software-rasterizer'];
const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * Looks for, in this order: CHROMIUM_PATH, Playwright's own, a system Chromium or Chrome, and last
 * the Chromium inside an npm package. So a fresh Linux machine needs nothing but `npm ci`.
 */
export async function findBrowser(): Promise<Browser> {
  const args = ['--no-sandbox', '--disable-dev-shm-usage', '--font-render-hinting=none'];
  const given = process.env['CHROMIUM_PATH'];
  if (given !== undefined && given !== '') {
    if (!existsSync(given)) throw new Error(`CHROMIUM_PATH is "${given}", but there is no file there.`);
    return { executablePath: given, args };
  }
  const here = [chromium.executablePath(), ...onPath()].find((path) => path !== '' && existsSync(path));
  if (here !== undefined) return { executablePath: here, args };
  bundled.setGraphicsMode = false;
  // Of the package's own flags only those it cannot start without: others switch web security off.
  return { executablePath: await bundled.executablePath(), args: [...args, ...WITHOUT_SCREEN] };
}

function onPath(): string[] {
  const folders = (process.env['PATH'] ?? '').split(':').filter((folder) => folder !== '');
  return SYSTEM_NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}
