import type { PdfFacts } from './read-pdf.ts';

/**
 * What a PDF lacks of the basics of PDF/UA, each as a plain Dutch sentence; none when all is well. A sheet to cut or fill
 * in has no headings to check.
 */
export function faultsOf(facts: PdfFacts, title: string, isSheet = false): string[] {
  const count = facts.pages.length;
  const empty = facts.pages.flatMap((text, index) => (text === '' ? [String(index + 1)] : []));
  const checks: readonly (readonly [isWrong: boolean, sentence: string])[] = [
    [facts.title !== title, `de titel is "${facts.title}", niet "${title}"`],
    [facts.language !== 'nl', `de taal is "${facts.language}", niet "nl"`],
    [!facts.tagged, 'het bestand is niet gelabeld (tagged)'],
    [!facts.showsTitle, 'een lezer toont de naam van het bestand, niet de titel'],
    [!isSheet && facts.bookmarks.length === 0, 'er zijn geen bladwijzers'],
    [count === 0, 'er zijn geen bladzijden'],
    [empty.length > 0, `zonder tekst: bladzijde ${empty.join(', ')}`],
    [facts.pagesInTabOrder < count, 'de tab-toets volgt niet op elke bladzijde de labels'],
    [facts.pagesWithTags < count, 'niet elke bladzijde heeft labels'],
    [!isSheet && facts.headings[0] !== 1, 'de eerste kop is geen kop van niveau 1'],
    [!isSheet && hasJump(facts.headings), `een kop slaat een niveau over: ${facts.headings.join(' ')}`],
    [facts.picturesWithoutWords > 0, `${String(facts.picturesWithoutWords)} keer een plaatje zonder tekst`],
    [facts.fontsOutside > 0, 'niet elk lettertype zit in het bestand'],
  ];
  return checks.flatMap(([isWrong, sentence]) => (isWrong ? [sentence] : []));
}

function hasJump(levels: readonly number[]): boolean {
  return levels.some((level, place) => level - (levels[place - 1] ?? 0) > 1);
}
