import { z } from 'astro/zod';
import { kebabId, richText } from './shared.ts';

/** One condition: a CEL expression over answers, with the sentence a reader sees and its source. */
export interface ConditionLeaf {
  /** CEL over question ids, such as `werk == "baan-kwijt"` or `"schulden" in gebeurtenis`. */
  if: string;
  /** CEL: an exception that only the organisation can weigh. Turns a "no" of this condition into unknown. */
  doubt?: string | undefined;
  /** "Dit geldt voor u als …": a full sentence in B1. */
  text: string;
  /** Id of the page or law it rests on. */
  source: string;
}
export type ConditionTree =
  ConditionLeaf | { all: ConditionTree[] } | { any: ConditionTree[] } | { not: ConditionTree };

const leaf = z.strictObject({
  if: z.string().min(1),
  doubt: z.string().min(1).optional(),
  text: richText,
  source: kebabId,
});

/** Conditions combined with all, any and not. */
export const conditionSchema: z.ZodType<ConditionTree> = z.lazy(() =>
  z.union(
    [
      leaf,
      z.strictObject({ all: z.array(conditionSchema).min(1) }),
      z.strictObject({ any: z.array(conditionSchema).min(1) }),
      z.strictObject({ not: conditionSchema }),
    ],
    { error: 'een voorwaarde heeft "if", "text" en "source", of is een lijst onder "all", "any" of "not"' },
  ),
);
