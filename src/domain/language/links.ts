/** Labels of links that do not say where they lead. */

export interface LinkLabelProblem {
  readonly label: string;
  readonly target: string;
  /** Place of the link in the source, from 0, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly kind: 'empty' | 'says-nothing' | 'bare-address';
  /** What is wrong and how to mend it, for the editor, in Dutch. */
  readonly message: string;
}

/** Labels that say nothing, in lower case without marks at the ends. */
const SAYS_NOTHING = new RegExp(
  '^(?:' +
    [
      '(?:klik|tik|druk|kijk|lees|ga|zie|bekijk)?\\s*(?:dan |verder |meer )?(?:hier|hierboven|hieronder|hiernaast)(?: (?:verder|voor meer(?: informatie| uitleg)?|om .{0,20}))?',
      '(?:lees|bekijk|ontdek|zie)(?: er)? (?:hier )?(?:meer|verder|alles)(?: hierover| informatie| over)?',
      '(?:verder|meer) (?:lezen|weten|hierover|info|informatie|uitleg)\\??',
      '(?:meer|verder|link|info|informatie|website|site|pagina|download|bron|knop|doorgaan|ga verder|open|volgende)',
      '(?:(?:klik|tik|druk|kijk|ga|lees|bekijk|zie)\\s+)?(?:(?:op|via|naar|volg|open)\\s+)?(?:de|deze|die|dit|onze|hun|volgende) (?:link|pagina|website|site|webpagina|knop|formulier|bestand|artikel)',
    ].join('|') +
    ')$',
  'u',
);
/** With a scheme, "www." or a path. A bare host name ("uwv.nl") is fine: it names the site, and paper needs it. */
const BARE_ADDRESS = /^(?:https?:\/\/|www\.)\S*$|^[\w-]+(?:\.[\w-]+)+\/\S+$/i;

const MARKDOWN_LINK = /(?<![!\\])\[((?:[^[\]]|\[[^\]]*\])*)\](?:\(\s*<?([^)\s>]*)(?:[>\s][^)]*)?\)|\[([^\]]*)\])/g;
const HTML_LINK = /<(a|[A-Z]\w*Link)\b([^>]*)>([\s\S]*?)<\/\1>/g;
const LOOSE_ADDRESS = /(?<![\w/"'(=.@{<-])(?:https?:\/\/|www\.)[^\s<>")\]]*[^\s<>")\].,;:!?]|<https?:\/\/[^>\s]+>/g;

/**
 * Finds labels that say nothing to somebody who hears a list of links: "klik hier", "hier", "lees meer", "deze pagina",
 * an empty label, a bare address, also one that stands loose in the text. Looks at Markdown links, `<a>` and
 * components whose name ends in Link. Front matter is skipped.
 */
export function linkLabelProblems(markdown: string): LinkLabelProblem[] {
  const source = blank(markdown, /^---\r?\n[\s\S]*?\r?\n---(?=\r?\n|$)|\{\/\*[\s\S]*?\*\/\}|<!--[\s\S]*?-->/g);
  const problems: LinkLabelProblem[] = [];
  const look = (label: string, target: string, start: number, length: number): void => {
    const kind = problemOf(label);
    if (kind !== undefined)
      problems.push({
        label: label.trim(),
        target,
        start,
        end: start + length,
        kind,
        message: messageFor(kind, label.trim()),
      });
  };
  for (const match of source.matchAll(MARKDOWN_LINK))
    look(match[1] ?? '', match[2] ?? match[3] ?? '', match.index, match[0].length);
  for (const match of source.matchAll(HTML_LINK)) {
    const attributes = match[2] ?? '';
    const spoken = /\baria-label\s*=\s*"([^"]*)"/.exec(attributes)?.[1];
    look(
      spoken ?? (match[3] ?? '').replace(/<[^>]*>/g, ''),
      /\bhref\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1] ?? '',
      match.index,
      match[0].length,
    );
  }
  const rest = blank(blank(source, MARKDOWN_LINK), HTML_LINK).replace(/<(?!https?:)[^>]*>/g, (tag) =>
    ' '.repeat(tag.length),
  );
  for (const match of rest.matchAll(LOOSE_ADDRESS)) {
    const address = match[0].replace(/^<|>$/g, '');
    look(address, address, match.index, match[0].length);
  }
  return problems.sort((a, b) => a.start - b.start);
}

/** Overwrites what matches with spaces, so that places in the text stay the same. */
function blank(text: string, pattern: RegExp): string {
  return text.replace(pattern, (match) => match.replace(/[^\n]/g, ' '));
}

function problemOf(label: string): LinkLabelProblem['kind'] | undefined {
  const plain = label
    .replace(/[*_`~]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const bare = plain.toLowerCase().replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '');
  if (bare === '') return 'empty';
  if (BARE_ADDRESS.test(plain)) return 'bare-address';
  return SAYS_NOTHING.test(bare) ? 'says-nothing' : undefined;
}

function messageFor(kind: LinkLabelProblem['kind'], label: string): string {
  if (kind === 'empty') return 'Deze link heeft geen tekst. Schrijf waar de link heen gaat.';
  if (kind === 'bare-address')
    return `"${label}" is een kaal adres. Schrijf in woorden waar de link heen gaat, bijvoorbeeld [Vraag huurtoeslag aan](…).`;
  return `"${label}" zegt niet waar de link heen gaat. Schrijf dat op, bijvoorbeeld [Vraag huurtoeslag aan](…).`;
}
