import { z } from 'astro/zod';
import { httpsUrl, isoDate } from './shared.ts';

/** A page or law that facts, conditions, contacts and terms rest on. Shown on /bronnen/. */
export const sourceSchema = z.strictObject({
  /** Who publishes it: "UWV", "Rijksoverheid", "Wettenbank". */
  publisher: z.string().min(2),
  /** Name of the page or law, with article where that helps. */
  title: z.string().min(3),
  /** Address that a reader can open. */
  url: httpsUrl,
  /** Date that stands on the page itself, or of the version of the law. Left out when the page shows none. */
  date: isoDate.optional(),
  /** The day on which somebody read it (a stored copy counts). */
  seen: isoDate,
  /** The day on which somebody opened the live page and found that it still says so. */
  checked: isoDate.optional(),
});
export type Source = z.infer<typeof sourceSchema>;
