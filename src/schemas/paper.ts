import { z } from 'astro/zod';

/** Something to bring along: one wording for all actions, so that lists can be merged. */
export const paperSchema = z.strictObject({
  /** As it stands behind a tick box: "Uw paspoort of ID-kaart". */
  text: z.string().min(3),
});
export type Paper = z.infer<typeof paperSchema>;
