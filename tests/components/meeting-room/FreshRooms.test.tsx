import { expect, it, vi } from 'vitest';
import { FreshRooms } from '../../../components/meeting-room/FreshRooms.tsx';
import { fieldValue, fill, find, open, press, show, text } from '../page.ts';
import { sayZoom, translate } from '../sample.ts';

// @vitest-environment happy-dom

async function openRoom() {
  const names = ['lusab-babad', 'gutih-tugad'];
  const actions = {
    version: '1.2.3',
    onCopy: vi.fn(async () => true),
    onSave: vi.fn(),
    onDrawRoom: () => names.shift() ?? '',
  };
  const { alternatives } = sayZoom('inform').header;
  await show(<FreshRooms language="de" {...{ alternatives, translate, actions }} />);
  await open('room-jitsi-meet');
  return actions;
}

it('has a new name after every request', async () => {
  await openRoom();
  expect(text('room-link')).toBe('https://meet.kreis.example/lusab-babad');
  await press('room-another');
  expect(text('room-link')).toBe('https://meet.kreis.example/gutih-tugad');
});

it('is announced in the language of the guests', async () => {
  const { onCopy } = await openRoom();
  expect(fieldValue('room-title')).toBe('Besprechung');
  await fill('room-language', 'fr');
  expect(fieldValue('room-title')).toBe('Réunion');
  await fill('room-title', 'Budget');
  await press('room-copy');
  expect(onCopy).toHaveBeenCalledWith(expect.stringMatching(/Budget.*meet\.kreis\.example\/lusab-babad/s));
});

it('is saved as an appointment once it has a day', async () => {
  const { onSave } = await openRoom();
  await fill('room-day', '');
  expect((find('room-calendar') as HTMLButtonElement).disabled).toBe(true);
  await fill('room-day', '2026-11-30');
  await fill('room-time', '09:30');
  await press('room-calendar');
  expect(onSave).toHaveBeenCalledWith('lusab-babad.ics', expect.stringContaining('SUMMARY:Besprechung'));
});
