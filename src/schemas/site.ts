import { z } from 'astro/zod';
import { httpsUrl, kebabId } from './shared.ts';

/** Who runs this copy of the site, and where to report a fault. Shown on /over/. */
export const siteSchema = z.strictObject({
  /** Name of the site. */
  name: z.string().min(2),
  /** One sentence under the name, for sharing. */
  tagline: z.string().min(10),
  /** Organisation or group that runs this copy. */
  operator: z.string().min(2),
  /** What the operator is, in one sentence. */
  about: z.string().min(10),
  /** How a reader reports a fault, in one or two sentences. */
  reportHow: z.string().min(10),
  /** Where to report a fault: an e-mail address or a page. Left out while nobody runs the site. */
  report: z.union([z.email(), httpsUrl], { error: 'vul een e-mailadres of een https-adres in' }).optional(),
  /** Where the button that leaves a page at once goes: a site that nobody wonders about. */
  exit: httpsUrl,
  /** Guides that stand with a picture on the first page; the rest stands in a list under them. */
  firstGuides: z.array(kebabId).min(1).max(8),
  /** Where the source of the site stands. */
  repository: httpsUrl.optional(),
});
export type Site = z.infer<typeof siteSchema>;
