/** What a text can refer to. */
export type ReferenceKind = 'fact' | 'term' | 'action' | 'contact';

/** A reference from a text to something else in the content. */
export interface Reference {
  readonly kind: ReferenceKind;
  readonly id: string;
}

/** A piece of a text for readers. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly pieces: readonly Piece[] }
  /** Where the reader fills something in. */
  | { readonly kind: 'blank'; readonly id: string }
  | {
      readonly kind: ReferenceKind;
      readonly id: string;
      /** Words to show instead of the name of what it refers to. */
      readonly label?: string;
    };

const MARKS = /\*\*(.+?)\*\*|\{(fact|term|action|contact|blank):([a-z0-9-]+)(?:\|([^{}|]+))?\}/g;

/**
 * Splits a text with {fact:id}, {term:id|label}, {action:id|label}, {contact:id}, {blank:id} and **bold**
 * into pieces. Anything else stays text, so nothing is lost and nothing throws.
 */
export function parseRichText(text: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(MARKS)) {
    const [whole, strong, kind, id, label] = match;
    if (match.index > from) pieces.push({ kind: 'text', text: text.slice(from, match.index) });
    if (strong !== undefined) pieces.push({ kind: 'strong', pieces: parseRichText(strong) });
    else if (kind === 'blank') pieces.push({ kind, id: id ?? '' });
    else pieces.push(reference(kind as ReferenceKind, id ?? '', label));
    from = match.index + whole.length;
  }
  if (from < text.length) pieces.push({ kind: 'text', text: text.slice(from) });
  return pieces;
}

function reference(kind: ReferenceKind, id: string, label?: string): Piece {
  return label === undefined ? { kind, id } : { kind, id, label };
}

/** Kind and id of everything a text refers to. */
export function referencesIn(text: string): Reference[] {
  return parseRichText(text).flatMap(function flat(piece): Reference[] {
    if (piece.kind === 'text' || piece.kind === 'blank') return [];
    if (piece.kind === 'strong') return piece.pieces.flatMap(flat);
    return [{ kind: piece.kind, id: piece.id }];
  });
}

/** Ids of the blanks in a text. */
export function blanksIn(text: string): string[] {
  return parseRichText(text).flatMap((piece) => (piece.kind === 'blank' ? [piece.id] : []));
}

/** The text as plain words; `show` gives the words for a reference without a label, and sees what stands before it. */
export function plainText(
  text: string,
  show: (kind: ReferenceKind, id: string, before: Piece | undefined) => string,
): string {
  const plain = (piece: Piece, place: number, pieces: readonly Piece[]): string => {
    if (piece.kind === 'text') return piece.text;
    if (piece.kind === 'strong') return piece.pieces.map(plain).join('');
    if (piece.kind === 'blank') return '…';
    return piece.label ?? show(piece.kind, piece.id, pieces[place - 1]);
  };
  return parseRichText(text).map(plain).join('');
}
