import { browser } from 'wxt/browser';
import { judgePage, judgePauseTarget } from '../platform/judge-page.ts';
import { readStore, writeStore } from '../platform/store.ts';
import { isRedirectOf, networkRuleId, writeAllowRule } from '../rules/browser-rules/network-rules.ts';
import { answerPage } from '../rules/judge/answer-page.ts';
import { holdsPassage, readPauseTarget } from '../rules/judge/passage.ts';
import type { MessageSender } from './receive-messages.ts';

/** Prefix of the alarms that end passages; the service's id follows. */
export const passageAlarm = 'passage/';

/** Lets the service's pages through for a while. False if the target does not pause now, or its level is `block`. */
export async function grantPassage({ url }: MessageSender): Promise<boolean> {
  const now = new Date();
  const target = await answerPauseTarget(url, now);
  if (target?.answer !== 'pause' || target.level === 'block') return false;
  const { service, header } = target;
  const until = new Date(now.getTime() + header.choices.passageMinutes * 60_000).toISOString();
  const { passages = {} } = await readStore(['passages']);
  await writeStore({ passages: { ...passages, [service]: { until } } });
  await allowPassageHosts(service);
  return true;
}

/**
 * Makes the network rules let the sender's target through if it need not pause. The background does this because
 * Firefox denies network rules to our own pages when they are framed by another site.
 */
export async function unlockPauseTarget({ url }: MessageSender): Promise<boolean> {
  const now = new Date();
  const target = await answerPauseTarget(url, now);
  if (target?.answer === 'go-on') await allowPassageHosts(target.service);
  if (target?.answer === 'not-paused') await allowAddress(target.url, now);
  return target?.answer === 'go-on' || target?.answer === 'not-paused';
}

/** The answer for the pause page at this address, with its target. */
async function answerPauseTarget(pageUrl: string | undefined, now: Date) {
  if (!pageUrl) return null;
  const target = readPauseTarget(pageUrl);
  const page = await judgePauseTarget(target, now);
  if (!page || target.kind === 'none') return null;
  const { verdict, header } = page;
  return {
    answer: answerPage(page, { at: 'pause-page', hasTarget: true }, now),
    url: target.url,
    // The target address is more reliable than the `service` parameter, which anyone could have set.
    service: verdict.kind === 'listed' ? verdict.service : target.service,
    level: verdict.kind === 'listed' ? verdict.level : null,
    header,
  };
}

async function allowPassageHosts(service: string): Promise<void> {
  const rules = await browser.declarativeNetRequest.getDynamicRules();
  const own = rules.filter((rule) => isRedirectOf(rule, service));
  const hosts = [...new Set(own.flatMap(({ condition }) => condition.requestDomains ?? []))];
  await setSessionRule(passageAlarm + service, hosts);
}

/** Lets through a host, or one path of it, that a redirect rule covers by accident. */
async function allowAddress(url: string, now: Date): Promise<void> {
  const { origin, hostname, pathname } = new URL(url);
  const root = await judgePage(`${origin}/`, null, now);
  // If only some of the host's pages are excluded, the others stay paused.
  const path = root?.verdict.kind === 'listed' ? `/${pathname.split('/')[1] ?? ''}` : '';
  await setSessionRule(`host/${hostname}${path}`, [hostname], path);
}

async function setSessionRule(name: string, hosts: string[], path = ''): Promise<void> {
  if (hosts.length === 0) return;
  const rule = writeAllowRule(name, hosts, path);
  await browser.declarativeNetRequest.updateSessionRules({ removeRuleIds: [rule.id], addRules: [rule] as never });
}

/**
 * Revokes the passages that are over, and sets an alarm for the end of each running one. Only for the background
 * outside incognito: an alarm set in an incognito window would vanish with the window while the rule stays.
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
  await writeStore({ passages: Object.fromEntries(running) });
}

/** Resets the session rules to those of the running passages: a restart or a new policy may have changed either. */
export async function restorePassages(now: Date): Promise<void> {
  const present = await browser.declarativeNetRequest.getSessionRules();
  await browser.declarativeNetRequest.updateSessionRules({ removeRuleIds: present.map(({ id }) => id) });
  const { passages = {} } = await readStore(['passages']);
  for (const [service, passage] of Object.entries(passages)) {
    if (holdsPassage(passage, now)) await allowPassageHosts(service);
  }
  await watchPassages(now);
}
