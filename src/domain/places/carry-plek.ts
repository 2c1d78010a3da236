/**
 * The part of a fragment that carries a place from page to page: "plek=utrecht.0344", alone or after "#gids=schulden".
 * It never stands in storage, and the address forgets it at once.
 */
const PLEK = /[#&](plek=[a-z0-9-]+\.\d{4})$/;

/** What a fragment says of a place ("" when nothing), and the fragment without it. */
export function splitPlek(hash: string): { plek: string; rest: string } {
  return { plek: PLEK.exec(hash)?.[1] ?? '', rest: hash.replace(PLEK, '') };
}

/** The fragment of a link with this place ("" takes it away). A link to a part of a page stays as it is. */
export function withPlek(hash: string, plek: string): string {
  const { rest } = splitPlek(hash);
  if (rest !== '' && !rest.startsWith('#gids=')) return hash;
  if (plek === '') return rest;
  return rest === '' ? `#${plek}` : `${rest}&${plek}`;
}
