import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Pages in a built site. */
export const countPages = (folder: string): number => globSync('**/*.html', { cwd: folder }).length;

/** A whole build, beside dist/ so that a site that is being served stays. */
export interface BuildTime {
  readonly pages: number;
  readonly milliseconds: number;
}

export function measureBuild(): BuildTime {
  const folder = mkdtempSync(join(tmpdir(), 'zo-verder-bench-'));
  try {
    const start = performance.now();
    const { status, stderr } = spawnSync('astro', ['build', '--outDir', folder], { encoding: 'utf8' });
    const milliseconds = performance.now() - start;
    const pages = countPages(folder);
    if (status !== 0 || pages === 0) throw new Error(`The build failed.\n${stderr}`);
    return { pages, milliseconds };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
