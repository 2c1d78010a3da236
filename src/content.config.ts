import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { actionSchema } from './schemas/action.ts';
import { guideSchema } from './schemas/guide.ts';
import { letterToSendSchema, receivedLetterSchema } from './schemas/letter.ts';
import { helperPageSchema } from './schemas/helper-page.ts';
import { pageSchema } from './schemas/page.ts';

const mdx = (folder: string) => glob({ base: `./content/${folder}`, pattern: '*.mdx' });

/** Only what has a text of its own to render; the catalogue reads all the rest. */
export const collections = {
  guides: defineCollection({ loader: mdx('guides'), schema: guideSchema }),
  actions: defineCollection({ loader: mdx('actions'), schema: actionSchema }),
  received: defineCollection({ loader: mdx('letters/received'), schema: receivedLetterSchema }),
  toSend: defineCollection({ loader: mdx('letters/to-send'), schema: letterToSendSchema }),
  pages: defineCollection({ loader: mdx('pages'), schema: pageSchema }),
  helpers: defineCollection({ loader: mdx('helpers'), schema: helperPageSchema }),
};
