export interface Appointment {
  /** Unique for every appointment. */
  id: string;
  title: string;
  start: Date;
  minutes: number;
  link: string;
  description: string;
}

const maxLineBytes = 75;

/** An iCalendar file (RFC 5545) with one appointment; times are in UTC, so that it needs no time zone. */
export function writeCalendar({ id, title, start, minutes, link, description }: Appointment, now: Date): string {
  const end = new Date(start.getTime() + minutes * 60_000);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Konferenzlotse//DE',
    'BEGIN:VEVENT',
    `UID:${escapeText(id)}`,
    `DTSTAMP:${formatMoment(now)}`,
    `DTSTART:${formatMoment(start)}`,
    `DTEND:${formatMoment(end)}`,
    `SUMMARY:${escapeText(title)}`,
    `LOCATION:${escapeText(link)}`,
    `DESCRIPTION:${escapeText(description)}`,
    `URL:${link}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.flatMap(foldLine).join('\r\n').concat('\r\n');
}

function formatMoment(moment: Date): string {
  return moment.toISOString().replaceAll(/[-:]|\.\d+/g, '');
}

function escapeText(text: string): string {
  return text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll(/\r?\n/g, '\\n');
}

const countBytes = (text: string) => new TextEncoder().encode(text).length;

/** Continuation lines begin with a space. Never cuts a character of several bytes. */
function foldLine(line: string): string[] {
  const folded = [''];
  for (const letter of line) {
    const last = folded.at(-1) ?? '';
    if (countBytes(last + letter) <= maxLineBytes) folded[folded.length - 1] = last + letter;
    else folded.push(` ${letter}`);
  }
  return folded;
}
