import type { Desk } from '../../domain/places/finder-data.ts';

/** A map of the way there, on a site that keeps nothing about who looks. The reader's own place is not in it. */
export function mapAddress({ name, street, town }: Pick<Desk, 'name' | 'street' | 'town'>): string {
  const query = street === undefined ? `${name}, ${town}` : `${street}, ${town}`;
  return `https://www.openstreetmap.org/search?query=${encodeURIComponent(query)}`;
}
