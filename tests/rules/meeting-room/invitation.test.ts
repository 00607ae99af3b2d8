import { describe, expect, it, test } from 'vitest';
import { composeInvitation, nextHour } from '../../../rules/meeting-room/invitation.ts';

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
  ] as const)('is written in %s', (language, title, when) => {
    const invitation = composeInvitation(meeting, language);
    expect(invitation.title).toBe(title);
    // Locale data changes: some versions have a comma where others have a word.
    expect(invitation.text.replaceAll(/,? (um|at|à|kl\.) |, /g, ' ')).toContain(
      when.replaceAll(/,? (um|at|à|kl\.) |, /g, ' '),
    );
    expect(invitation.text).toMatch(/\b45 min/i);
    for (const text of [invitation.text, invitation.description]) {
      expect(text).toContain(`\n${link}`);
      expect(text).not.toMatch(/[{}]/);
    }
  });

  it('has its own title, and leaves out a missing time', () => {
    const { title, text } = composeInvitation({ ...meeting, title: '', start: new Date('T') }, 'de');
    expect(title).toBe('');
    expect(text).toContain('ich lade Sie ein zu: \n45 Minuten\n');
  });
});
