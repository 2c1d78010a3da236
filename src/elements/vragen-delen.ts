import { encode } from 'uqr';
import type { Answers } from '../domain/conditions/expression.ts';
import type { Model } from '../domain/questionnaire/model.ts';
import { writePlanFragment } from '../domain/share/fragment.ts';
import { layoutOf } from '../domain/share/layout.ts';
import { pack } from '../domain/share/pack.ts';
import { find, setShown } from './dom.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** Light squares around the code, without which a camera does not find it. */
const MARGIN = 4;

/** Shows a link that carries a plan to another device: as a QR code, to copy, and to share. Loaded when asked for. */
export function showShare(panel: HTMLElement, model: Model, version: number, answers: Answers): void {
  const fragment = writePlanFragment({ version, packed: pack(layoutOf(model.questions), answers) });
  const address = `${location.origin}${location.pathname}#${fragment}`;
  find(panel, '[data-qr]').replaceChildren(drawCode(address));
  const field = find(panel, '[data-link]') as HTMLInputElement;
  field.value = address;
  const done = find(panel, '[data-copied]');
  setShown(done, false);
  find(panel, '[data-copy]').onclick = async () => {
    field.select();
    // An old browser, or one that is not allowed to: the selected link can still be copied by hand.
    const copied = await navigator.clipboard.writeText(address).then(
      () => true,
      () => false,
    );
    setShown(done, copied);
  };
  const share = find(panel, '[data-share-button]');
  setShown(share, 'share' in navigator);
  share.onclick = () => {
    // Somebody who closes the list of apps has changed their mind; nothing went wrong.
    navigator.share({ title: document.title, url: address }).catch(() => undefined);
  };
}

function drawCode(text: string): SVGElement {
  const { data, size } = encode(text, { border: 0, ecc: 'M' });
  const path = data
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${String(x)} ${String(y)}h1v1h-1z` : '')))
    .join('');
  const code = document.createElementNS(SVG, 'svg');
  const side = String(size + 2 * MARGIN);
  code.setAttribute('viewBox', `${String(-MARGIN)} ${String(-MARGIN)} ${side} ${side}`);
  code.setAttribute('aria-hidden', 'true');
  const squares = document.createElementNS(SVG, 'path');
  squares.setAttribute('d', path);
  code.append(squares);
  return code;
}
