import type { FinderData } from '../domain/places/finder-data.ts';

/** The place that somebody chose on this page or before; "" when none. See buurt.ts. */
export function plekHere(): string {
  return document.documentElement.dataset['plek'] ?? '';
}

/** Says that somebody chose this place ("plek=utrecht.0344"), or none (""). */
export function carryOn(plek: string): void {
  document.dispatchEvent(new CustomEvent('zv-plek', { detail: plek }));
}

let loading: Promise<FinderData> | undefined;

/** The one file for the whole country; a failed load is tried again next time. */
export function loadPlaces(address: string): Promise<FinderData> {
  loading ??= fetch(address).then(async (answer) => {
    if (!answer.ok) throw new Error(`Places: ${String(answer.status)}`);
    return (await answer.json()) as FinderData;
  });
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}
