const consonants = 'bdfghjklmnprstvz';
const vowels = 'aiou';

/** 128 random bits make a room name that nobody can guess. */
export const roomBytes = 16;

/** A name to read out: every two bytes become a word of five letters (a "proquint"), such as `lusab-babad`. */
export function nameRoom(bytes: Uint8Array): string {
  const words = Array.from({ length: bytes.length / 2 }, (_, at) =>
    writeWord(((bytes[2 * at] ?? 0) << 8) | (bytes[2 * at + 1] ?? 0)),
  );
  return words.join('-');
}

function writeWord(bits: number): string {
  const consonant = (shift: number) => consonants.charAt((bits >> shift) & 15);
  const vowel = (shift: number) => vowels.charAt((bits >> shift) & 3);
  return consonant(12) + vowel(10) + consonant(6) + vowel(4) + consonant(0);
}

/**
 * Alternatives that run Jitsi Meet, where opening an address creates the room. Element Call is not among them: there a
 * server creates rooms first.
 */
const opensAnyRoom = new Set(['jitsi-meet', 'fairmeeting', 'netways-jitsi']);

interface RoomProvider {
  id: string;
  link: { kind: 'start' | 'website'; url: string } | null;
}

/** Null where the alternative creates rooms in another way. */
export function roomAddress({ id, link }: RoomProvider, room: string): string | null {
  if (!opensAnyRoom.has(id) || link?.kind !== 'start') return null;
  const { origin, pathname } = new URL(link.url);
  // An address that does not end in "/" is a room already.
  return pathname.endsWith('/') ? `${origin}${pathname}${room}` : null;
}
