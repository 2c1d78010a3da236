import { calendarFile, type CalendarDay } from '../domain/dates/calendar.ts';

/** Saves a day as a file that the device's own calendar opens. Nothing leaves the device. */
export function saveDay(day: CalendarDay): void {
  const file = new Blob([calendarFile(day, new Date().toISOString())], { type: 'text/calendar' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `${day.day}.ics`;
  link.click();
  URL.revokeObjectURL(link.href);
}
