import { linkLabelProblems, looseNumbers } from '../../domain/language/index.ts';
import type { Content } from '../catalogue.ts';
import type { ProblemList } from '../content-root.ts';
import type { Entry } from '../parse-content.ts';
import { placedTexts } from '../texts.ts';

const HOLD_NUMBERS_ELSEWHERE =
  'zet het getal in content/facts, met bron en datum. Verwijs ernaar met {fact:naam} in YAML of <Fact id="naam" /> in een .mdx-tekst.';

/** Amounts and terms stand in facts alone, and every link says where it goes. */
export function checkTexts(content: Content, problems: ProblemList): void {
  for (const { entry, path, text } of placedTexts(content)) {
    for (const { text: number } of looseNumbers(text)) {
      problems.add(
        entry.file,
        entry.lineOf(path),
        `bij "${entry.id}": "${number}" staat los in de tekst.`,
        HOLD_NUMBERS_ELSEWHERE,
      );
    }
  }
  const bodies: Entry<unknown>[] = [...content.guides.values(), ...content.actions.values(), ...content.pages.values()];
  for (const entry of bodies) {
    const lineAt = (position: number) => entry.bodyLine + entry.body.slice(0, position).split('\n').length - 1;
    for (const { text, start } of looseNumbers(entry.body)) {
      problems.add(entry.file, lineAt(start), `"${text}" staat los in de tekst.`, HOLD_NUMBERS_ELSEWHERE);
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
