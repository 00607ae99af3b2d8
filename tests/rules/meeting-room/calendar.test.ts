import { describe, expect, it } from 'vitest';
import { writeCalendar } from '../../../rules/meeting-room/calendar.ts';

describe('writeCalendar', () => {
  const appointment = {
    id: 'lusab',
    title: 'Runde; Ämter, Länder\nTeil 2',
    start: new Date(Date.UTC(2026, 10, 24, 9)),
    minutes: 45,
    link: 'https://meet.kreis.example/lusab',
    description: 'Join:\nhttps://meet.kreis.example/lusab',
  };
  const now = new Date(Date.UTC(2026, 10, 23, 8, 30, 15));

  it('has title, time and link', () => {
    const lines = writeCalendar(appointment, now).split('\r\n');
    expect(lines).toContain('SUMMARY:Runde\\; Ämter\\, Länder\\nTeil 2');
    expect(lines).toContain('DESCRIPTION:Join:\\nhttps://meet.kreis.example/lusab');
    expect(lines).toContain('DTSTAMP:20261123T083015Z');
    expect(lines).toContain('DTSTART:20261124T090000Z');
    expect(lines).toContain('DTEND:20261124T094500Z');
    expect(lines).toContain('URL:https://meet.kreis.example/lusab');
    expect(lines.at(-1)).toBe('');
  });

  it('folds long lines at 75 bytes without splitting a character', () => {
    const title = 'Übergabe der Akten '.repeat(9);
    const text = writeCalendar({ ...appointment, title }, now);
    for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n ', '')).toContain(`SUMMARY:${title}`);
  });
});
