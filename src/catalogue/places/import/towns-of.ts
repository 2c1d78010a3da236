import type { Town } from '../base.ts';
import type { PostcodeRow } from './read-postcodes.ts';

/**
 * The towns that postcodes name, each in the middle of its postcodes. A postcode in two municipalities says nothing of
 * which town lies where, so it does not count.
 */
export function townsOf(postcodes: readonly PostcodeRow[]): Town[] {
  const rows = postcodes.flatMap(({ lat, lon, towns, municipalities: [municipality, second] }) =>
    municipality === undefined || second !== undefined ? [] : towns.map((name) => ({ name, lat, lon, municipality })),
  );
  const mean = (values: readonly number[]) =>
    Math.round((values.reduce((sum, value) => sum + value, 0) / values.length) * 1000) / 1000;
  return [...Map.groupBy(rows, ({ name, municipality }) => `${municipality} ${name}`).values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    return [{ ...first, lat: mean(same.map(({ lat }) => lat)), lon: mean(same.map(({ lon }) => lon)) }];
  });
}
