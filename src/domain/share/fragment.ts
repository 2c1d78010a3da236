/** Longest part of a link after "#", so that a phone reads its QR code off a screen. */
export const LONGEST_FRAGMENT = 120;

/** A link to a plan, taken apart: the version of the questions it was made with, and the packed answers. */
export interface PlanFragment {
  readonly version: number;
  readonly packed: string;
}

/** The part of a link after "#": "plan=3.AbC…". */
export function writePlanFragment({ version, packed }: PlanFragment): string {
  return `plan=${String(version)}.${packed}`;
}

/** Takes a fragment apart, "#" included or not; undefined when it is not one of these. */
export function readPlanFragment(fragment: string): PlanFragment | undefined {
  const match = /^#?plan=([1-9]\d{0,3})\.([\w-]+)$/.exec(fragment);
  return match ? { version: Number(match[1]), packed: match[2] ?? '' } : undefined;
}
