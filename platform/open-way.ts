import type { Browser } from 'wxt/browser';
import { choosePause } from '../rules/judge/choose-pause.ts';
import { readPauseTarget } from '../rules/judge/read-pause-target.ts';
import { letThrough, openPassage } from './passage.ts';
import { readPage } from './read-page.ts';
import { readPausedPage } from './read-paused-page.ts';

/**
 * Opens the network's way to the target of the pause page that asks, if it need not pause. The background does it:
 * in a frame of another site Firefox keeps network rules from our own pages.
 */
export async function openWay({ url }: Browser.runtime.MessageSender): Promise<void> {
  if (!url) return;
  const now = new Date();
  const target = readPauseTarget(url);
  const page = await readPausedPage(target, now);
  if (!page) return;
  const pause = choosePause(target, page.verdict, page.circumstances, now);
  if (pause.kind === 'go-on') await openPassage(pause.service);
  if (pause.kind !== 'let-through') return;
  const { origin, hostname, pathname } = new URL(pause.url);
  const root = await readPage(`${origin}/`, now);
  // Where only some pages are not meant, the others stay paused.
  await letThrough(hostname, root?.verdict.kind === 'listed' ? firstFolder(pathname) : '');
}

function firstFolder(path: string): string {
  return `/${path.split('/')[1] ?? ''}`;
}
