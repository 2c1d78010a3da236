import { addDays } from './day.ts';

/** One day to put in a calendar. */
export interface CalendarDay {
  /** The day (ISO). */
  readonly day: string;
  /** What it is: "Laatste dag voor bezwaar". */
  readonly title: string;
  /** What to do, and where it stands. */
  readonly text: string;
}

/** Days before the day itself on which a calendar warns. */
const WARN = 3;
/** Octets in a line (RFC 5545, 3.1). */
const LINE = 75;

/**
 * A calendar file (RFC 5545) with one whole day and a warning some days before it. `now` is the moment it is
 * made (ISO, UTC). It names nobody.
 */
export function calendarFile({ day, title, text }: CalendarDay, now: string): string {
  const compact = (iso: string) => iso.replaceAll('-', '');
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Zo Verder//NL',
    'BEGIN:VEVENT',
    `UID:${compact(day)}-${String(sum(title))}@zo-verder`,
    `DTSTAMP:${now.replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
    `SUMMARY:${escape(title)}`,
    `DESCRIPTION:${escape(text)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escape(title)}`,
    `TRIGGER:-P${String(WARN)}D`,
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]
    .flatMap(fold)
    .join('\r\n');
}

function escape(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** Long lines go on in the next line, after a space. Counted in octets; a character is never cut. */
function fold(line: string): string[] {
  const lines: string[] = [];
  let part = '';
  let length = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (length + size > LINE) {
      lines.push(part);
      part = ' ';
      length = 1;
    }
    part += character;
    length += size;
  }
  return [...lines, part];
}

function sum(text: string): number {
  return Array.from(text).reduce(
    (total, character) => (total * 31 + (character.codePointAt(0) ?? 0)) % 1_000_000_007,
    7,
  );
}
