import { z } from 'astro/zod';

/** An editorial page: /over/, /privacy/, /toegankelijkheid/. */
export const pageSchema = z.strictObject({
  title: z.string().min(3),
  /** For search results and sharing; must stand on its own. */
  description: z.string().min(50).max(160, { error: 'houd de beschrijving tussen 50 en 160 tekens' }),
});
export type Page = z.infer<typeof pageSchema>;
