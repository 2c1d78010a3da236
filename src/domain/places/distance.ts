/** A place on the map, in degrees. */
export interface Point {
  readonly lat: number;
  readonly lon: number;
}

const EARTH_KM = 6371;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Kilometres between two places as the crow flies. */
export function kilometresBetween(a: Point, b: Point): number {
  const half = (x: number) => Math.sin(x / 2) ** 2;
  const along =
    half(radians(b.lat - a.lat)) + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * half(radians(b.lon - a.lon));
  return 2 * EARTH_KM * Math.asin(Math.sqrt(along));
}
