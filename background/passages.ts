import { browser } from 'wxt/browser';
import { judgePausedAddress } from '../platform/judge-page.ts';
import { entriesBelow, readWholeStore, removeFromStore, type Store, writeStore } from '../platform/store.ts';
import { writePassageRules } from '../rules/browser-rules/network-rules.ts';
import { type HostPattern, splitHostPattern } from '../rules/hosts/host-pattern.ts';
import { answerPage } from '../rules/judge/answer-page.ts';
import { holdsPassage, type Passage, readPausedAddress, writePassage } from '../rules/judge/passage.ts';
import { isPausing } from '../rules/judge/rules.ts';
import { setSessionRules } from './network-rules.ts';
import type { MessageSender } from './receive-messages.ts';

/** Alarms that end passages are named after their service. */
export const passageAlarm = 'passage/';

/** Whether something in the store speaks of passages. */
export const isPassageKey = (key: string) => key.startsWith('passages/');

/** The employee goes on: the service's pages pass for some minutes. False where its level leaves no way on. */
export async function grantPassage({ url }: MessageSender): Promise<boolean> {
  const now = new Date();
  const paused = await answerPausePage(url, now);
  if (paused?.answer !== 'pause' || paused.level === 'block') return false;
  const entry: Pick<Store, `passages/${string}`> = {};
  entry[`passages/${paused.service}`] = writePassage(paused, now);
  await writeStore(entry);
  await applyPassages(now);
  return true;
}

/**
 * Has the network rules let the address that waits on the asking pause page pass, if a passage of its service runs. The
 * background does it: in a frame of another site Firefox keeps network rules from our own pages.
 */
export async function openPassage({ url }: MessageSender): Promise<boolean> {
  const now = new Date();
  const paused = await answerPausePage(url, now);
  if (paused?.answer !== 'go-on') return false;
  await applyPassages(now);
  return true;
}

/** What the pause page at this address answers, and for which service; null where it has none. */
async function answerPausePage(pageUrl: string | undefined, now: Date) {
  const address = readPausedAddress(pageUrl ?? '');
  const page = address === null ? null : await judgePausedAddress(address, now);
  if (page?.verdict.kind !== 'listed') return null;
  const { verdict, signature, passageMinutes } = page;
  const { service, level } = verdict;
  return {
    answer: answerPage(page, { at: 'pause-page' }, now),
    service,
    level,
    signature: signature ?? '',
    passageMinutes,
  };
}

/**
 * Takes back the passages that are over or no longer what the policy asks for, and sets an alarm for the end of every
 * other one: whenever passages or policy change, by the background outside of incognito. An alarm of an incognito window
 * would go with the window, while the rule stays.
 */
export async function watchPassages(now: Date): Promise<void> {
  const { running, over } = await applyPassages(now);
  for (const [service, { until }] of running)
    await browser.alarms.create(passageAlarm + service, { when: Date.parse(until) });
  if (over.length) await removeFromStore(over.map(([service]) => `passages/${service}` as const));
}

const maxRounds = 10;

/** Makes the session's rules those of the running passages. */
export async function applyPassages(now: Date): Promise<SortedPassages> {
  // Passages that begin at once, in other windows too, write rules at once: whoever is last must have seen all of them.
  for (let round = 1; ; round += 1) {
    const passages = await readPassages(now);
    const hasChanged = await setSessionRules(writePassageRules(passages.patterns));
    if (!hasChanged || round === maxRounds) return passages;
  }
}

interface SortedPassages {
  running: [service: string, Passage][];
  over: [service: string, Passage][];
  /** What the running ones open. */
  patterns: HostPattern[];
}

async function readPassages(now: Date): Promise<SortedPassages> {
  const stored = await readWholeStore();
  const passages = Object.entries(entriesBelow('passages/', stored));
  const isRunning = ([service, passage]: [string, Passage]) => {
    const notice = stored[`notices/${service}`];
    const terms = notice && stored.header && { ...notice, ...stored.header.choices };
    return terms !== undefined && isPausing(terms.level) && holdsPassage(passage, terms, now);
  };
  const running = passages.filter(isRunning);
  return {
    running,
    over: passages.filter((entry) => !isRunning(entry)),
    patterns: running.flatMap(([service]) => stored[`pausedHosts/${service}`] ?? []).map(splitHostPattern),
  };
}
