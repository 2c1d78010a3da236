import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Texts of files by their path: "content/facts/werk.yaml". */
export type Files = Readonly<Record<string, string>>;

export const SITE = 'content/site.yaml';
export const GUIDE = 'content/guides/baan-kwijt.mdx';
export const ACTION = 'content/actions/ww-aanvragen.mdx';
export const QUESTIONS = 'content/questions/werk.yaml';
export const FACTS = 'content/facts/werk.yaml';
export const CONTACTS = 'content/contacts/werk.yaml';
export const TERMS = 'content/terms/werk.yaml';
export const SOURCES = 'content/sources/werk.yaml';
export const PAPERS = 'content/papers/werk.yaml';
export const RECEIVED = 'content/letters/received/ontslagbrief.mdx';
export const TO_SEND = 'content/letters/to-send/later-betalen.mdx';
export const PAGE = 'content/pages/over.mdx';

const SEARCH_WORDS =
  '[ww, w.w., ontslag, ontslagen, werkloos, werkeloos, geen werk, baan weg, baan kwijt, uitkering, uwv, geld zonder werk, geen loon, geen baan, zonder werk]';

/** One of everything, and nothing wrong with it. */
export const SOUND: Files = {
  [SITE]: `name: Zo Verder
tagline: Hulp in gewone taal.
operator: de makers van Zo Verder
about: Dit is een open project.
reportHow: Zeg het aan de balie.
exit: https://www.buienradar.nl
firstGuides: [baan-kwijt]
`,
  [GUIDE]: `---
title: Bent u uw baan kwijt?
name: Baan kwijt
description: Bent u ontslagen? Lees wat u vandaag doet, en wie u gratis helpt.
icon: briefcase-off
summary:
  - U hebt geen werk meer.
  - Vraag snel WW aan.
  - U staat er niet alleen voor.
steps:
  - when: vandaag
    title: Teken nog niets
    text: Laat eerst iemand meelezen.
    contact: juridisch-loket
  - when: vandaag
    title: Vraag WW aan
    text: Doe dat binnen {fact:ww-aanvraag-na}.
    action: ww-aanvragen
  - when: deze-week
    title: Praat met iemand
    text: Bel {contact:uwv}.
rights:
  - action: ww-aanvragen
    text: U krijgt {term:ww} als u genoeg hebt gewerkt.
contacts: [uwv, juridisch-loket]
letters: [ontslagbrief]
terms: [ww]
searchWords: ${SEARCH_WORDS}
sources: [wet-ww]
reviewed: "2026-11-25"
---

## Waar mensen bang voor zijn

Lees eerst [zo vraagt u WW aan](/regel-het/ww-aanvragen/).

## Als u niets doet

Dan hebt u straks geen geld.
`,
  [ACTION]: `---
title: Vraag een WW-uitkering aan
name: WW-uitkering
description: Hebt u geen werk meer? Zo vraagt u een uitkering aan, stap voor stap.
events: [baan-kwijt]
when: deze-week
why: Wie te laat is, krijgt minder.
urgency:
  - if: einde_werk == "ontslagen"
    when: vandaag
    why: U hebt nu geen loon meer.
harm: inkomen
what: Geld van {contact:uwv} als u geen werk hebt.
conditions:
  all:
    - if: '"baan-kwijt" in gebeurtenis'
      text: U bent uw baan kwijt.
      source: wet-ww
    - if: einde_werk == "ontslagen"
      text: Uw baas heeft u ontslagen.
      source: wet-ww
ways:
  - way: telefoon
    text: Bel {contact:uwv}.
bring: [paspoort]
contacts: [uwv]
say: Ik wil een uitkering aanvragen.
ifNothing: U krijgt minder geld.
searchWords: ${SEARCH_WORDS}
sources: [uwv-ww]
examples:
  - answers: {}
    verdict: possible
  - answers: { gebeurtenis: [baan-kwijt], einde_werk: ontslagen }
    verdict: likely
    when: vandaag
  - answers: { gebeurtenis: [baan-kwijt], einde_werk: zelf-gestopt }
    verdict: unlikely
reviewed: "2026-11-25"
---

## Hoe lang duurt het?

UWV antwoordt binnen <Fact id="ww-aanvraag-na" />.

## Hoort u niets, of krijgt u nee?

Vraag hulp aan <Contact id="juridisch-loket" />.

## Waar mensen bang voor zijn

<Term id="ww">WW</Term> is geen gunst. Lees ook [uw baan kwijt](/gids/baan-kwijt/).

## Als u niets doet

Dan krijgt u minder.
`,
  [RECEIVED]: `---
title: Een brief over uw ontslag
name: Ontslagbrief
description: Schrijft uw baas dat uw werk stopt? Lees wat u nu doet, en wie u gratis helpt.
sender: werkgever
from: uw baas
top: [Einde van uw contract]
meaning: Uw baas schrijft dat uw werk stopt.
until: Tot de dag in de brief.
steps:
  - when: vandaag
    title: Teken nog niets
    text: Laat eerst iemand meelezen.
    contact: juridisch-loket
nothing: Dan stopt uw werk op de dag in de brief.
real: Vraag het uw baas.
answers: [later-betalen]
contacts: [juridisch-loket]
searchWords: ${SEARCH_WORDS}
sources: [wet-ww]
reviewed: "2026-11-25"
---

## Wat mensen vragen

### "Mag dit?"

Dat hangt ervan af. Lees [zo vraagt u WW aan](/regel-het/ww-aanvragen/).
`,
  [TO_SEND]: `---
title: 'Brief: ik wil later betalen'
name: Later betalen
description: Lukt het betalen nu niet, maar straks wel? Vraag met deze brief om meer tijd.
use: Met deze brief vraagt u om meer tijd.
to: het bedrijf
subject: 'later betalen, nummer {blank:nummer}'
paragraphs:
  - 'Ik betaal op {blank:dag}.'
  - Is dat goed? Wacht dan twee weken.
blanks:
  nummer: { label: het nummer, size: regel }
  dag: { label: de dag, size: kort }
along: [De rekening.]
keep: Bewaar een kopie.
prove: Mail de brief.
then: Wacht op antwoord.
actions: [ww-aanvragen]
contacts: [juridisch-loket]
searchWords: ${SEARCH_WORDS}
sources: [wet-ww]
reviewed: "2026-11-25"
---

## Wat mensen vragen

### "Mag een bedrijf nee zeggen?"

Ja. Bel dan <Contact id="juridisch-loket" />.
`,
  [QUESTIONS]: `gebeurtenis:
  topic: gebeurtenis
  order: 10
  type: many
  text: Wat is er aan de hand?
  how: Kies wat u nu de meeste zorgen geeft.
  why: Dan vragen we alleen wat voor u belangrijk is.
  options:
    - id: baan-kwijt
      text: Ik ben mijn baan kwijt

einde_werk:
  topic: werk
  order: 20
  type: one
  text: Hoe stopte uw werk?
  how: Kijk in de brief van uw baas.
  why: Dat telt voor uw uitkering.
  askIf: '"baan-kwijt" in gebeurtenis'
  options:
    - id: ontslagen
      text: Mijn baas heeft mij ontslagen
    - id: zelf-gestopt
      text: Ik ben zelf gestopt
`,
  [FACTS]: `ww-aanvraag-na:
  name: Tijd waarin u WW aanvraagt
  unit: weken
  value: 1
  validFrom: "2024-01-01"
  source: wet-ww
  certainty: confirmed
  ask: uwv
`,
  [CONTACTS]: `uwv:
  name: UWV
  group: werk-en-uitkering
  does: UWV betaalt de WW.
  website: https://www.uwv.nl
  contactPage: https://www.uwv.nl/contact
  inPerson: afspraak
  free: true
  source: uwv-ww
juridisch-loket:
  name: het Juridisch Loket
  group: recht
  does: Hier krijgt u gratis raad.
  phone:
    number: 0800-8020
    cost: gratis
    hours: Mo-Fr 09:00-17:00
    certainty: confirmed
  website: https://www.juridischloket.nl
  contactPage: https://www.juridischloket.nl/contact
  inPerson: afspraak
  free: true
  source: uwv-ww
`,
  [TERMS]: `ww:
  word: WW
  plain: Geld van UWV als u geen werk hebt.
  source: wet-ww
`,
  [SOURCES]: `wet-ww:
  publisher: Wettenbank
  title: Werkloosheidswet
  url: https://wetten.overheid.nl/BWBR0004045
  seen: "2026-11-25"
uwv-ww:
  publisher: UWV
  title: WW aanvragen
  url: https://www.uwv.nl
  seen: "2026-11-25"
`,
  [PAPERS]: `paspoort:
  text: Uw paspoort of ID-kaart
`,
  [PAGE]: `---
title: Over deze site
description: Wie deze site maakt, waarom zij er is, en waar u een fout meldt.
---

Dit is een open project. <SiteOwner />
`,
};

/** The files with one piece of text changed. Throws when that text is not there exactly once. */
export function change(files: Files, file: string, from: string, to: string): Files {
  const text = files[file] ?? '';
  const found = text.split(from).length - 1;
  if (found !== 1) throw new Error(`"${from}" stands ${String(found)} times in ${file}; it must stand there once.`);
  return { ...files, [file]: text.replace(from, () => to) };
}

/** The files without one of them. */
export function without(files: Files, file: string): Files {
  return Object.fromEntries(Object.entries(files).filter(([path]) => path !== file));
}

/** Writes the files to a folder of their own, gives that folder to `use`, and removes it again. */
export function inFolder<T>(files: Files, use: (root: string) => T): T {
  const root = mkdtempSync(join(tmpdir(), 'zo-verder-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return use(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** The line (from 1) on which a text first stands in a file. Throws when it does not. */
export function lineOf(files: Files, file: string, text: string): number {
  const place = (files[file] ?? '').indexOf(text);
  if (place < 0) throw new Error(`"${text}" does not stand in ${file}.`);
  return (files[file] ?? '').slice(0, place).split('\n').length;
}
