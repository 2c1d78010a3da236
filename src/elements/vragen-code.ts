import type { Answers } from '../domain/conditions/expression.ts';
import { type WrittenCode, writeCode } from '../domain/sheets/write-code.ts';
import strings from '../strings/sheets.nl.json';
import { fill, find, findAll, setShown } from './dom.ts';
import { sheetData } from './sheet-data.ts';

const words = strings.plan;

/**
 * Keeps the code of the answers in the plan that is shown: on paper beside its title, on the screen below its buttons,
 * with a box to keep it off the paper. The sheets are fetched at the start of a visit, so that no request tells who got
 * to a plan.
 */
export async function watchPlan(root: HTMLElement): Promise<void> {
  const data = await sheetData('/wat-geldt-voor-mij/print/sheets.json');
  // Without a connection there is no code, and the plan is whole without it.
  if (data === undefined) return;
  const plan = find(root, '[data-plan]');
  const show = () => {
    for (const part of findAll(plan, '[data-code]')) part.remove();
    // Where a visit stands is in the history of the tab, and nowhere else.
    const { answers } = (history.state ?? {}) as { answers?: Answers };
    const written = plan.hidden || answers === undefined ? undefined : writeCode(data.sheets, answers);
    if (written === undefined) return;
    const onPaper = lineFor(written);
    onPaper.className = 'plan-code paper-only';
    onPaper.dataset['code'] = 'paper';
    find(plan, '.plan-title').after(onPaper);
    find(plan, '.plan-buttons').after(partFor(written, onPaper));
  };
  new MutationObserver(show).observe(plan, { attributeFilter: ['hidden'] });
  show();
}

function lineFor({ code, leftOut }: WrittenCode): HTMLElement {
  const line = document.createElement('p');
  const shown = document.createElement('b');
  // The spaces are for the eye; a line never breaks inside a code.
  shown.textContent = code.replaceAll(' ', '\u00a0');
  line.append(`${leftOut === 0 ? words.code : words.codePart} `, shown);
  return line;
}

function partFor(written: WrittenCode, onPaper: HTMLElement): HTMLElement {
  const part = document.createElement('div');
  part.className = 'screen-only';
  part.dataset['code'] = 'screen';
  const { leftOut } = written;
  const rest = fill(leftOut === 1 ? words.leftOutOne : words.leftOut, { count: leftOut });
  const use = document.createElement('p');
  use.textContent = leftOut === 0 ? words.use : `${words.use} ${rest}`;
  const label = document.createElement('label');
  label.className = 'tick';
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.onchange = () => {
    setShown(onPaper, !box.checked);
  };
  label.append(box, ` ${words.without}`);
  part.append(lineFor(written), use, label);
  return part;
}
