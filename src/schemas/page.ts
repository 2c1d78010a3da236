import { z } from 'astro/zod';
import { description } from './shared.ts';

/** An editorial page: /over/, /privacy/, /toegankelijkheid/. */
export const pageSchema = z.strictObject({
  title: z.string().min(3),
  /** For search results and sharing; must stand on its own. */
  description,
});
export type Page = z.infer<typeof pageSchema>;
