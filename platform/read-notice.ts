import type { Notice } from '../rules/notice/notice.ts';
import { readStore } from './store.ts';

/** All that is said about a service; null where the snapshot has nothing on it. */
export async function readNotice(service: string): Promise<Notice | null> {
  const stored = await readStore([`notices/${service}` as const]);
  return stored[`notices/${service}`] ?? null;
}
