import { describe, expect, it } from 'vitest';
import { nameRoom, roomAddress, roomBytes } from '../../../rules/meeting-room/room.ts';

describe('nameRoom', () => {
  it('writes 128 bits as eight words to read out', () => {
    expect(roomBytes * 8).toBe(128);
    expect(nameRoom(new Uint8Array(roomBytes))).toBe('babab-babab-babab-babab-babab-babab-babab-babab');
    expect(nameRoom(Uint8Array.of(127, 0, 0, 1)), 'as in the paper on proquints').toBe('lusab-babad');
  });

  it('loses none: every pair of bytes has its own word', () => {
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
