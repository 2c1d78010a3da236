import type { AstroIntegration } from 'astro';
import { loadCatalogue } from './catalogue.ts';
import { buildDate } from './index.ts';
import { countHidden } from './places/finder.ts';
import { ContentError } from './problem.ts';

/** Stops a build before it starts when the content does not fit, with our own plain messages. */
export function checkContentFirst(): AstroIntegration {
  return {
    name: 'zo-verder:check-content-first',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command !== 'build') return;
        try {
          loadCatalogue(process.cwd());
        } catch (error) {
          if (!(error instanceof ContentError)) throw error;
          process.stderr.write(`\n${error.message}\n`);
          process.exit(1);
        }
      },
      'astro:build:done': ({ logger }) => {
        const { desks, hours } = countHidden(loadCatalogue(process.cwd()), buildDate());
        logger.info(
          `${String(desks)} desks are too old to show, and ${String(hours)} too old to show their hours: npm run check:places`,
        );
      },
    },
  };
}
