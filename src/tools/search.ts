/** `npm run -s search -- "deurwaader"`: the first results of the site's search, best first (after a build). */
import { readFileSync } from 'node:fs';
import { type Findable, Search } from '../domain/search/search.ts';

const MOST = 12;
const query = process.argv.slice(2).join(' ');

try {
  const items = JSON.parse(readFileSync('dist/zoeken/index.json', 'utf8')) as Findable[];
  const found = new Search(items).find(query).slice(0, MOST);
  process.stdout.write(found.map(({ path }) => `${path}\n`).join(''));
} catch {
  process.stderr.write('Er is nog geen gebouwde site. Draai eerst: npm run build\n');
  process.exitCode = 2;
}
