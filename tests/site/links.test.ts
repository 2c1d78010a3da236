import { LinkChecker, LinkState } from 'linkinator';
import { beforeAll, describe, expect, test } from 'vitest';
import { pagesOfSite } from '../browser/site.ts';
import { builtPages } from './built-pages.ts';

interface Link {
  readonly from: string;
  /** Path on the site, with the part after #. */
  readonly to: string;
}

const FEWEST = 500;
/** The questionnaire reads these; they name no place in the page. */
const FRAGMENTS_FOR_SCRIPT = ['^gids=', '^balie$'];

/** Every link from a page of this site to something on this site. */
function internalLinks(): Link[] {
  return builtPages().flatMap(({ path, html }) => {
    const base = new URL(path, 'http://site');
    return [...html.matchAll(/<(?:a|link|script|img)\b[^>]*?\s(?:href|src)="([^"]*)"/g)]
      .map(([, address = '']) => new URL(address.replaceAll('&amp;', '&'), base))
      .filter(({ origin }) => origin === base.origin)
      .map(({ pathname, hash }) => ({ from: path, to: pathname + hash }));
  });
}

function withoutFragment(address: string): string {
  return address.replace(/#.*/, '');
}

describe('Links', () => {
  const links = internalLinks();
  const states = new Map<string, LinkState>();

  beforeAll(async () => {
    const { links: checked } = await new LinkChecker().check({
      path: builtPages().map(({ file }) => file.replace(/^dist\//, '')),
      serverRoot: 'dist',
      checkFragments: true,
      fragmentsToSkip: FRAGMENTS_FOR_SCRIPT,
      // Other sites are not ours to ask on every test.
      linksToSkip: (address) => Promise.resolve(!address.startsWith('http://127.0.0.1:')),
    });
    for (const { url, state } of checked) states.set(url.replace(/^(?:\.?\/)?/, '/'), state);
  }, 60_000);

  test(`inside the site are all good, and there are at least ${String(FEWEST)}`, () => {
    expect(links.length).toBeGreaterThanOrEqual(FEWEST);
    const broken = links.filter(
      ({ to }) => states.get(withoutFragment(to)) !== LinkState.OK || states.get(to) === LinkState.BROKEN,
    );
    expect(broken.map(({ from, to }) => `${from} links to ${to}`)).toEqual([]);
  });

  test('lead to every page in the sitemap from some other page', () => {
    const orphans = pagesOfSite().filter(
      (page) => page !== '/404.html' && !links.some(({ from, to }) => from !== page && withoutFragment(to) === page),
    );
    expect(orphans).toEqual([]);
  });
});
