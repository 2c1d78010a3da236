import { linkLabelProblems, looseNumbers, loosePhones } from '../../domain/language/index.ts';
import { type Content, withBody } from '../content.ts';
import type { ProblemList } from '../content-root.ts';
import { placedTexts } from '../texts.ts';

const HOLD_NUMBERS_ELSEWHERE =
  'zet het getal in content/facts, met bron en datum. Verwijs ernaar met {fact:naam} in YAML of <Fact id="naam" /> in een .mdx-tekst.';

const PHONES_ELSEWHERE =
  'zet het nummer bij een contact in content/contacts. Verwijs ernaar met {contact:naam} in YAML of <Contact id="naam" /> in een .mdx-tekst.';

/** Amounts and terms stand in facts alone, phone numbers in contacts alone, and every link says where it goes. */
export function checkTexts(content: Content, problems: ProblemList): void {
  for (const { entry, path, text } of placedTexts(content)) {
    // What a writer proposes in a letter of their own is no fact.
    if (entry.file.includes('/to-send/') && path[0] === 'paragraphs') continue;
    for (const number of loosePhones(text))
      problems.add(entry.file, entry.lineOf(path), `het nummer "${number}" staat los in de tekst.`, PHONES_ELSEWHERE);
    for (const { text: number } of looseNumbers(text)) {
      problems.add(
        entry.file,
        entry.lineOf(path),
        `bij "${entry.id}": "${number}" staat los in de tekst.`,
        HOLD_NUMBERS_ELSEWHERE,
      );
    }
  }
  for (const entry of withBody(content)) {
    const lineAt = (position: number) => entry.bodyLine + entry.body.slice(0, position).split('\n').length - 1;
    for (const { text, start } of looseNumbers(entry.body)) {
      problems.add(entry.file, lineAt(start), `"${text}" staat los in de tekst.`, HOLD_NUMBERS_ELSEWHERE);
    }
    for (const number of loosePhones(entry.body)) {
      const line = lineAt(entry.body.indexOf(number));
      problems.add(entry.file, line, `het nummer "${number}" staat los in de tekst.`, PHONES_ELSEWHERE);
    }
    for (const { label, start } of linkLabelProblems(entry.body)) {
      problems.add(
        entry.file,
        lineAt(start),
        `de link "${label}" zegt niet waar hij heen gaat.`,
        'schrijf in de link wat de lezer daar vindt, zoals "Vraag een WW-uitkering aan".',
      );
    }
  }
}
