import { z } from 'astro/zod';
import { pageSchema } from './page.ts';
import { kebabId } from './shared.ts';

/** A page for somebody who helps another: /helpers/<id>/. */
export const helperPageSchema = pageSchema.extend({
  /** Place in the list of /helpers/, low first. */
  order: z.int().min(1),
  /** Name of an icon in Tabler Icons, outline. */
  icon: kebabId,
  /** Pages that it rests on. */
  sources: z.array(kebabId).min(1),
});
export type HelperPage = z.infer<typeof helperPageSchema>;
