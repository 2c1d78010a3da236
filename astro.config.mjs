import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import pagefind from 'astro-pagefind';
import { checkContentFirst } from './src/catalogue/astro-integration.ts';
import { linkWordsInMdx } from './src/catalogue/link-words-in-mdx.ts';

const port = Number(process.env['PORT'] ?? 4321);

/**
 * What a page loads after a tap is small and has no styles: Vite's helper that preloads it costs the reader more
 * (0.8 kB) than it saves. Here a later import is only an import.
 * @type {import('vite').Plugin}
 */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  configEnvironment: () => ({ build: { modulePreload: false } }),
  load: (id) => (id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load();' : undefined),
};

/** A booklet repeats guides that have pages of their own; a search engine should find those. */
const onItsOwn = (/** @type {string} */ address) => !address.includes('/helpers/printen/boekje/');

export default defineConfig({
  site: process.env['SITE_URL'] ?? `http://localhost:${String(port)}`,
  trailingSlash: 'always',
  server: { port },
  build: { inlineStylesheets: 'never', format: 'directory' },
  integrations: [checkContentFirst(), mdx(), sitemap({ filter: onItsOwn }), pagefind()],
  markdown: { processor: satteri({ mdastPlugins: [linkWordsInMdx] }) },
  devToolbar: { enabled: false },
  // Every script in a file of its own: the policy in Base.astro lets none run inside a page.
  vite: { plugins: [plainImports], build: { assetsInlineLimit: 0 } },
});
