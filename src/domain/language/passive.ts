/**
 * Finds the passive voice: a form of "worden" with a past participle in the same clause. Made to stay silent when in
 * doubt: "u wordt ziek", "u wordt 18" and "er wordt een bericht" are not passive.
 */
import { isParticiple } from './participles.ts';
import { tokenise, type Token } from './text.ts';

const WORDEN = new Set(['word', 'wordt', 'worden', 'werd', 'werden', 'geworden']);

/** Words that open a new clause. */
const OPENERS = new Set([
  'als',
  'dat',
  'die',
  'omdat',
  'want',
  'maar',
  'dus',
  'terwijl',
  'voordat',
  'nadat',
  'zodat',
  'zodra',
  'totdat',
  'hoewel',
  'tenzij',
  'indien',
  'wanneer',
  'waar',
  'wat',
  'wie',
  'hoe',
  'zoals',
  'doordat',
  'toen',
  'sinds',
  'waarom',
  'waarin',
  'waarmee',
]);
/** After "en" or "of", these show that a new clause with its own subject or verb has begun. */
const OWN_CLAUSE = new Set([
  'u',
  'ik',
  'hij',
  'ze',
  'we',
  'wij',
  'zij',
  'je',
  'jij',
  'er',
  'heb',
  'hebt',
  'heeft',
  'hebben',
  'had',
  'hadden',
  'ben',
  'bent',
  'is',
  'zijn',
  'was',
  'waren',
  'kunt',
  'kan',
  'moet',
  'mag',
  'wilt',
  'wil',
  'krijgt',
  'krijg',
  'gaat',
  'ga',
]);
/** Verbs that may stand between a participle and "worden": "betaald moet worden". */
const BETWEEN = new Set([
  'te',
  'moet',
  'moeten',
  'moest',
  'kan',
  'kunt',
  'kunnen',
  'kon',
  'zal',
  'zult',
  'zullen',
  'zou',
  'zouden',
  'mag',
  'mogen',
  'hoeft',
  'hoeven',
  'gaat',
  'gaan',
  'wil',
  'wilt',
  'willen',
  'is',
  'zijn',
]);

/**
 * Finds the first passive in a sentence.
 * @param sentence one plain sentence
 * @returns the form of "worden" and the participle ("wordt … betaald"), or `undefined`
 */
export function findPassive(sentence: string): string | undefined {
  for (const clause of clauses(sentence)) {
    for (const [index, token] of clause.entries()) {
      if (!WORDEN.has(token.text.toLowerCase())) continue;
      const left = participleBefore(clause, index);
      if (left !== undefined) return `${left.text} … ${token.text}`;
      const right = clause
        .slice(index + 1, clauseEnd(clause, index))
        .find((next, i) => isParticiple(next, clause[index + i]));
      if (right !== undefined) return `${token.text} … ${right.text}`;
    }
  }
  return undefined;
}

/** "betaald worden", "betaald moet worden", and "Betaald wordt er …" at the start of a sentence. */
function participleBefore(clause: readonly Token[], index: number): Token | undefined {
  let at = index - 1;
  while (at >= 0 && BETWEEN.has(clause[at]?.text.toLowerCase() ?? '')) at -= 1;
  const token = clause[at];
  if (token === undefined) return undefined;
  const lowered = at === 0 ? { ...token, text: token.text.toLowerCase() } : token;
  return isParticiple(lowered, clause[at - 1]) ? lowered : undefined;
}

/** Where what follows "worden" stops: at "en" or "of" with a clause of its own, at "om … te". */
function clauseEnd(clause: readonly Token[], index: number): number {
  for (let at = index + 1; at < clause.length; at += 1) {
    const word = clause[at]?.text.toLowerCase() ?? '';
    const rest = clause.slice(at + 1).map((token) => token.text.toLowerCase());
    if ((word === 'en' || word === 'of') && rest.some((next) => OWN_CLAUSE.has(next))) return at;
    if (word === 'om' && rest.includes('te')) return at;
  }
  return clause.length;
}

function clauses(sentence: string): Token[][] {
  const result: Token[][] = [[]];
  let end = 0;
  for (const token of tokenise(sentence)) {
    if (/[,;:()–?!]/.test(sentence.slice(end, token.start)) || opens(token, result.at(-1)?.at(-1))) result.push([]);
    result.at(-1)?.push(token);
    end = token.end;
  }
  return result;
}

/** "Wordt dat betaald?" opens no clause; "dan" does only after a comparison ("hoger dan"). */
function opens(token: Token, before: Token | undefined): boolean {
  const word = token.text.toLowerCase();
  const last = before?.text.toLowerCase() ?? '';
  if (word === 'dan') return last.endsWith('er') || last === 'anders';
  return OPENERS.has(word) && !WORDEN.has(last);
}
