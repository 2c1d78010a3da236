/**
 * `npm run handouts`: a tagged PDF of every guide, action and letter received, and a booklet for each theme, in
 * dist/print/. It prints the site that stands in dist/, and then builds once more, so that /helpers/printen/ offers the
 * files with their size.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildDate } from '../catalogue/index.ts';
import { catalogueOrStop } from './catalogue-or-stop.ts';
import { withSite } from './chromium/with-site.ts';
import { handoutsOf } from './handouts/list.ts';
import { makeHandouts } from './handouts/make.ts';
import { print } from './print.ts';

/** Here the PDFs wait while a build empties dist/. */
const FOLDER = '.print';
const MANIFEST = join(FOLDER, 'manifest.json');

if (!existsSync('dist/index.html')) stop('Er is nog geen gebouwde site. Draai eerst: npm run build');
const day = buildDate();
const handouts = handoutsOf(catalogueOrStop(), day);
const missing = handouts.find(({ page }) => !existsSync(fileOf(page)));
if (missing) stop(`De gebouwde site is ouder dan de teksten: ${missing.page} ontbreekt. Draai eerst: npm run build`);

const before = htmlOf();
const { files, faults } = await withSite((browser, address) => {
  rmSync(FOLDER, { recursive: true, force: true });
  return makeHandouts(browser, address, handouts, FOLDER, day);
}).catch((error: unknown) => {
  const [reason = ''] = String(error).split('\n');
  return stop(`Het lukt niet om te printen met Chromium. Draai npm ci, of zet CHROMIUM_PATH. (${reason})`);
});
if (faults.length > 0) stop(`Deze bestanden zijn niet goed:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
writeFileSync(MANIFEST, `${JSON.stringify(files, null, 2)}\n`);

build({ PRINT_MANIFEST: MANIFEST });
// A PDF must never say something else than its page: an old amount does harm.
if (htmlOf() !== before) {
  build({});
  stop(
    'De site is nu anders dan toen u hem bouwde: de teksten, BUILD_DATE of SITE_URL zijn anders. ' +
      'Er zijn nog geen PDF-bestanden. Draai nog eens: npm run handouts',
  );
}
cpSync(FOLDER, 'dist/print', { recursive: true });

const pages = files.reduce((sum, file) => sum + file.pages, 0);
print(`${String(files.length)} PDF-bestanden in dist/print/, samen ${String(pages)} bladzijden.`);

function fileOf(page: string): string {
  return join('dist', page, 'index.html');
}

/** Everything that was printed, to see whether it is still the same. */
function htmlOf(): string {
  return handouts.map(({ page }) => (existsSync(fileOf(page)) ? readFileSync(fileOf(page), 'utf8') : '')).join('');
}

/** Builds the site anew; stops when that fails. */
function build(more: Readonly<Record<string, string>>): void {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '-s', 'build'], {
    env: { ...process.env, ...more },
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
  if (status !== 0) stop(`De site bouwen lukt niet.\n${stdout}${stderr}`);
}

function stop(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
