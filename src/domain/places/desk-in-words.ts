import type { Desk } from './finder-data.ts';

/** "in het gemeentehuis, Straat 1, 1234 AB Plaats". */
export function addressOf({
  inside,
  street,
  postcode,
  town,
}: Pick<Desk, 'inside' | 'street' | 'postcode' | 'town'>): string {
  return [inside, street, [postcode, town].filter(Boolean).join(' ')].filter(Boolean).join(', ');
}

/** A map of the way to a street, on a site that keeps nothing about who looks. The reader's own place is not in it. */
export function mapAddress({ street, town }: Pick<Desk, 'street' | 'town'>): string | undefined {
  if (street === undefined) return undefined;
  return `https://www.openstreetmap.org/search?query=${encodeURIComponent(`${street}, ${town}`)}`;
}

/** Whether a call costs more than usual. */
export const isPaidNumber = (phone: string | undefined): boolean => phone?.startsWith('0900') === true;
