import { type Browser, browser } from 'wxt/browser';
import { readPage, readPausedPage } from '../platform/judge-page.ts';
import { readStore, writeEntry } from '../platform/store.ts';
import { networkRuleId, writeAllowRule } from '../rules/browser-rules/network-rules.ts';
import { choosePause, holdsPassage, readPauseTarget } from '../rules/judge/answer-page.ts';

/** Alarms that end passages are named after their service. */
export const passageAlarm = 'passage/';

/**
 * Lets the pages of a service pass for some minutes. The browser forgets the rule at its end; what is in the store
 * holds until then, and the pause page has the way opened again.
 */
export async function startPassage(service: string, minutes: number, now: Date): Promise<void> {
  const until = new Date(now.getTime() + minutes * 60_000).toISOString();
  const { passages = {} } = await readStore(['passages']);
  await writeEntry('passages', { ...passages, [service]: { until } });
}

/** Opens the network's way of a passage that runs. */
export async function openPassage(service: string): Promise<void> {
  const rules = await browser.declarativeNetRequest.getDynamicRules();
  const own = rules.filter(({ action }) => action.redirect?.regexSubstitution?.includes(`?service=${service}#`));
  const hosts = [...new Set(own.flatMap(({ condition }) => condition.requestDomains ?? []))];
  await setSessionRule(passageAlarm + service, hosts);
}

/**
 * Takes back the passages that are over, and sets an alarm for the end of every other one. To be called by the
 * background whenever passages change: an alarm of an incognito window would go with the window, while the rule stays.
 */
export async function watchPassages(now: Date): Promise<void> {
  const { passages = {} } = await readStore(['passages']);
  const running = Object.entries(passages).filter(([, passage]) => holdsPassage(passage, now));
  for (const [service, { until }] of running)
    await browser.alarms.create(passageAlarm + service, { when: new Date(until).getTime() });
  const over = Object.keys(passages).filter((service) => !running.some(([other]) => other === service));
  if (over.length === 0) return;
  await browser.declarativeNetRequest.updateSessionRules({
    removeRuleIds: over.map((service) => networkRuleId(passageAlarm + service)),
  });
  await writeEntry('passages', Object.fromEntries(running));
}

/** Makes the session's rules those of the running passages: a restart or another policy may have changed either. */
export async function restorePassages(now: Date): Promise<void> {
  const present = await browser.declarativeNetRequest.getSessionRules();
  await browser.declarativeNetRequest.updateSessionRules({ removeRuleIds: present.map(({ id }) => id) });
  const { passages = {} } = await readStore(['passages']);
  for (const [service, passage] of Object.entries(passages)) {
    if (holdsPassage(passage, now)) await openPassage(service);
  }
  await watchPassages(now);
}

/** Lets a host through, or what is below one of its paths, that a redirect rule holds though it is not meant. */
export async function letThrough(host: string, path: string): Promise<void> {
  await setSessionRule(`host/${host}${path}`, [host], path);
}

async function setSessionRule(name: string, hosts: string[], path = ''): Promise<void> {
  if (hosts.length === 0) return;
  const rule = writeAllowRule(name, hosts, path);
  await browser.declarativeNetRequest.updateSessionRules({ removeRuleIds: [rule.id], addRules: [rule] as never });
}

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
