/**
 * Makes a filter of what somebody types. A text fits when it holds every word typed, as a whole word or as a part of
 * one, whatever the capitals and accents. When nothing is typed, every text fits.
 */
export function textFilter(typed: string): (text: string) => boolean {
  const wanted = plain(typed)
    .split(/\s+/)
    .filter((word) => word !== '');
  return (text) => {
    const whole = plain(text);
    return wanted.every((word) => whole.includes(word));
  };
}

function plain(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}
