import type { OfferedAlternative } from '../notice/notice.ts';

/**
 * Alternatives of the catalogue that run Jitsi Meet, where a room begins with whoever opens its address. Element Call
 * is not among them: its rooms are made by a server first.
 */
const opensAnyRoom = new Set(['jitsi-meet', 'fairmeeting', 'netways-jitsi']);

/** Where a fresh room of this name lies; null where the alternative makes rooms another way. */
export function roomAddress({ id, link }: Pick<OfferedAlternative, 'id' | 'link'>, room: string): string | null {
  if (!opensAnyRoom.has(id) || link?.kind !== 'start') return null;
  const { origin, pathname } = new URL(link.url);
  // An address that does not end in "/" is a room already.
  return pathname.endsWith('/') ? `${origin}${pathname}${room}` : null;
}
