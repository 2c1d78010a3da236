/** Area codes of three figures, of cities and of services; all others have four (numbering plan of ACM). */
const SHORT_AREAS =
  /^0(?:10|13|15|20|23|24|26|30|33|35|36|38|40|43|45|46|50|53|55|58|70|71|72|73|74|75|76|77|78|79|84|85|87|88)/;

/**
 * A Dutch phone number as people write it: "030 286 10 00", "0592 26 77 77", "14 0592", "0800-8020", "06 12 34 56 78".
 * Takes +31, brackets, dashes and points. undefined when it has no form that we know.
 */
export function phoneForm(text: string): string | undefined {
  const digits = text
    .trim()
    .replace(/^(?:\+|00)31/, '0')
    .replace(/[^\d+]/g, '')
    .replace(/^00(?=[1-9])/, '0');
  const municipal = /^0?14(0\d{2,3})$/.exec(digits);
  if (municipal !== null) return `14 ${municipal[1] ?? ''}`;
  if (/^0[89]00\d{4}(?:\d{3})?$/.test(digits)) return `${digits.slice(0, 4)}-${digits.slice(4)}`;
  if (!/^0[1-9]\d{8}$/.test(digits)) return undefined;
  if (digits.startsWith('06')) return ['06', ...pairs(digits.slice(2))].join(' ');
  if (SHORT_AREAS.test(digits)) return [digits.slice(0, 3), digits.slice(3, 6), ...pairs(digits.slice(6))].join(' ');
  return [digits.slice(0, 4), ...pairs(digits.slice(4))].join(' ');
}

const pairs = (digits: string): string[] => digits.match(/\d\d/g) ?? [];
