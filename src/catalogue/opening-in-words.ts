import strings from '../strings/nl.json' with { type: 'json' };

const words = strings.contact;
type Day = keyof typeof words.days;

/** Opening hours in Dutch words: "Open: maandag tot en met vrijdag 8.00 tot 17.00 uur." */
export function openingInWords(hours: string): string {
  if (hours === '24/7') return words.always;
  const parts = hours.split('; ').map((part) => {
    const [days = '', times = ''] = part.split(' ');
    const [first, last] = days.split('-').map((day) => words.days[day as Day]);
    const [from = '', until = ''] = times.split('-').map((time) => time.replace(/^0/, '').replace(':', '.'));
    const when = last === undefined ? first : `${first ?? ''} ${words.until} ${last}`;
    return `${when ?? ''} ${words.clock.replace('{from}', from).replace('{until}', until)}`;
  });
  return `${words.hours} ${parts.join(', ')}.`;
}
