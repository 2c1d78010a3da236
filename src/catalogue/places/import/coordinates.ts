import type { Point } from '../../../domain/places/distance.ts';
import { ImportProblem } from './import-problem.ts';

const inside = ({ lat, lon }: Point) => lat > 50.7 && lat < 53.7 && lon > 3.2 && lon < 7.3;

/** Degrees in the Netherlands. Throws an ImportProblem on anything else, and says so when they changed places. */
export function pointIn(where: string, lat: unknown, lon: unknown): Point {
  const point = { lat: Number(lat), lon: Number(lon) };
  if (inside(point)) return point;
  if (inside({ lat: point.lon, lon: point.lat }))
    throw new ImportProblem(
      where,
      'lat en lon zijn omgewisseld.',
      'zet de breedte (50 tot 54) bij lat, de lengte (3 tot 8) bij lon.',
    );
  throw new ImportProblem(
    where,
    `de plek ${String(lat)}, ${String(lon)} ligt niet in Nederland.`,
    'kijk of de graden kloppen, en of er een punt in staat en geen komma.',
  );
}
