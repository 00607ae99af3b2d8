import { describe, expect, it, test } from 'vitest';
import { writeCalendar } from '../../../rules/meeting-room/calendar.ts';
import { composeInvitation, nextHour } from '../../../rules/meeting-room/invitation.ts';
import { nameRoom, roomAddress, roomBytes } from '../../../rules/meeting-room/room.ts';

describe('nameRoom', () => {
  it('writes 128 bits as eight words to read out', () => {
    expect(roomBytes * 8).toBe(128);
    expect(nameRoom(new Uint8Array(roomBytes))).toBe('babab-babab-babab-babab-babab-babab-babab-babab');
    expect(nameRoom(Uint8Array.of(127, 0, 0, 1)), 'as in the paper on proquints').toBe('lusab-babad');
  });

  it('loses none: every two bytes have a word of their own', () => {
    const words = Array.from({ length: 65_536 }, (_, bits) => nameRoom(Uint8Array.of(bits >> 8, bits & 255)));
    expect(new Set(words).size).toBe(65_536);
  });
});

describe('roomAddress', () => {
  const at = (url: string, kind: 'start' | 'website' = 'start') => ({ kind, url, label: '', planLabel: '' });
  it.each([
    ['jitsi-meet', at('https://meet.kreis.example/'), 'https://meet.kreis.example/lusab'],
    ['netways-jitsi', at('https://meet.kreis.example/amt/?x=1#y'), 'https://meet.kreis.example/amt/lusab'],
    ['jitsi-meet', at('https://meet.kreis.example/besprechung'), null],
    ['jitsi-meet', at('https://jitsi.org/', 'website'), null],
    ['jitsi-meet', null, null],
    ['opentalk', at('https://meet.kreis.example/'), null],
  ])('%s %j', (id, link, address) => expect(roomAddress({ id, link }, 'lusab')).toBe(address));
});

test('the next full hour may be tomorrow', () => {
  expect(nextHour(new Date(2026, 10, 23, 9, 5))).toEqual({ day: '2026-11-23', time: '10:00' });
  expect(nextHour(new Date(2026, 11, 31, 23, 0))).toEqual({ day: '2027-01-01', time: '00:00' });
});

describe('composeInvitation', () => {
  const link = 'https://meet.kreis.example/lusab';
  const meeting = { title: null, start: new Date(2026, 10, 24, 9), minutes: 45, link };

  it.each([
    ['de', 'Besprechung', 'Dienstag, 24. November 2026 um 09:00'],
    ['en', 'Meeting', 'Tuesday 24 November 2026 at 09:00'],
    ['fr', 'Réunion', 'mardi 24 novembre 2026 à 09:00'],
    ['da', 'Møde', 'tirsdag den 24. november 2026 kl. 09.00'],
    ['pl', 'Spotkanie', 'wtorek, 24 listopada 2026 09:00'],
  ] as const)('speaks %s', (language, title, when) => {
    const invitation = composeInvitation(meeting, language);
    expect(invitation.title).toBe(title);
    // Data of languages changes: some versions put a comma where others have a word.
    expect(invitation.text.replaceAll(/,? (um|at|à|kl\.) |, /g, ' ')).toContain(
      when.replaceAll(/,? (um|at|à|kl\.) |, /g, ' '),
    );
    expect(invitation.text).toMatch(/\b45 min/i);
    for (const text of [invitation.text, invitation.description]) {
      expect(text).toContain(`\n${link}`);
      expect(text).not.toMatch(/[{}]/);
    }
  });

  it('has the own title, and leaves out a time that is not there', () => {
    const { title, text } = composeInvitation({ ...meeting, title: '', start: new Date('T') }, 'de');
    expect(title).toBe('');
    expect(text).toContain('ich lade Sie ein zu: \n45 Minuten\n');
  });
});

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

  it('folds long lines at 75 bytes without cutting a letter', () => {
    const title = 'Übergabe der Akten '.repeat(9);
    const text = writeCalendar({ ...appointment, title }, now);
    for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n ', '')).toContain(`SUMMARY:${title}`);
  });
});
