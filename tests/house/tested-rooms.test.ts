import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { files, productSources } from './sources.ts';

const testFiles = files.filter((file) => /^tests\/.*\.test\.tsx?$/.test(file));
const mirrorless = /^tests\/(built|e2e|house|performance)\//;

it('every room has tests, at the same place below tests/', () => {
  const rooms = new Set(productSources.map(({ file }) => testedRoomOf(file)).filter((room) => room !== null));
  const untested = [...rooms].filter((room) => !testFiles.some((file) => file.startsWith(`tests/${room}/`)));
  expect(
    untested.toSorted(),
    'Write tests/<room>/<topic>.test.ts: a table of plain values; browser APIs come from wxt/testing.',
  ).toEqual([]);
});

it('tests stand where the room they test stands', () => {
  const lost = testFiles
    .filter((file) => !mirrorless.test(file))
    .filter((file) => !existsSync(file.slice('tests/'.length, file.lastIndexOf('/'))));
  expect(lost, 'Move the test: tests/ mirrors the rooms.').toEqual([]);
});

/** Each folder directly in rules/, components/ and cli/, and every other room as a whole; wiring is tested end to end. */
function testedRoomOf(file: string): string | null {
  const [room = '', folder = '', ...rest] = file.split('/');
  if (['rules', 'components', 'cli'].includes(room)) return rest.length > 0 ? `${room}/${folder}` : null;
  return folder !== '' && room !== 'entrypoints' ? room : null;
}
