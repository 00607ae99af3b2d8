import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { writeSnapshot } from '../../background/snapshot.ts';
import { judgePage, judgePausedAddress, readNotice } from '../../platform/judge-page.ts';
import { writeStore } from '../../platform/store.ts';
import type { Policy } from '../../rules/policy/model/schema.ts';
import { now, sampleSnapshot } from '../rules/snapshot/sample.ts';

const policy: Policy = {
  organisation: { name: 'Kreis' },
  services: [{ id: 'mueller', level: 'reason' }],
  customServices: [
    {
      id: 'talk',
      name: 'Talk',
      level: 'acknowledge',
      hosts: ['rooms.zoom.us', ...Array.from({ length: 5_001 }, (_, n) => `n${n}.example`)],
    },
  ],
  approvals: [
    { service: 'zoom', hosts: ['kreis.zoom.us'] },
    { service: 'zoom', hosts: ['alt.zoom.us'], validUntil: '2026-11-23' },
  ],
  detectEngines: true,
};
const snapshot = sampleSnapshot(policy);

beforeEach(async () => {
  fakeBrowser.reset();
  await writeSnapshot(snapshot);
});

const verdictOf = async (url: string, engine: string | null = null) => {
  const verdict = (await judgePage(url, engine, now))?.verdict;
  return verdict && ('service' in verdict ? `${verdict.kind} ${verdict.service}` : verdict.kind);
};

describe('an address', () => {
  it.each([
    ['https://zoom.us/j/123', 'listed zoom'],
    ['https://ZOOM.us./', 'listed zoom'],
    ['https://us02web.zoom.us/', 'listed zoom'],
    ['https://xn--mller-kva.example/', 'listed mueller'],
    ['https://müller.example./raum', 'listed mueller'],
    ['https://kreis.zoom.us/j/1', 'approved zoom'],
    ['https://kreis.zoom.us./', 'approved zoom'],
    ['https://alt.zoom.us/', 'listed zoom'],
    ['https://support.zoom.us/', 'unlisted'],
    ['https://zoom.us/blog/x', 'unlisted'],
    ['https://zoom.us.evil.example/', 'unlisted'],
    ['https://app.wire.com/', 'unlisted'],
    ['https://constructor/', 'unlisted'],
    // It has too many hosts for the store.
    ['https://n7.example/', 'unlisted'],
    ['about:blank', 'unlisted'],
    ['zoommtg://zoom.us/join', 'unlisted'],
    ['not an address', 'unreadable'],
  ])('%s is %s', async (url, expected) => expect(await verdictOf(url)).toBe(expected));

  it('is not judged before the first snapshot', async () => {
    await fakeBrowser.storage.local.clear();
    expect(await judgePage('https://zoom.us/', 'bigbluebutton', now)).toBeNull();
    expect(await judgePausedAddress('https://zoom.us/', now)).toBeNull();
  });

  it('comes with the same meeting in the browser, if it is a meeting', async () => {
    const webAddress = async (url: string) => (await judgePage(url, null, now))?.webAddress;
    expect(await webAddress('https://us02web.zoom.us/j/123?pwd=x')).toBe(
      'https://us02web.zoom.us/wc/join/123?pwd=x',
    );
    expect(await webAddress('https://zoom.us/pricing')).toBeNull();
  });
});

describe('what employee and policy chose', () => {
  const snooze = { until: null, signature: 'abc' };
  const passage = { until: '2026-11-24T12:00:00.000Z', level: 'reason' as const, signature: 'abc' };

  it('belongs to the service of the page', async () => {
    await writeStore({ snoozes: { zoom: snooze }, 'passages/zoom': passage, hasPrivateTabs: true });
    expect(await judgePage('https://zoom.us/', null, now)).toMatchObject({
      snoozeKey: 'zoom',
      snooze,
      passage: null,
      signature: snapshot.notices.zoom?.signature,
      schemes: ['zoommtg'],
      maySnooze: true,
      mayUsePrivately: true,
      mayBePrivate: true,
      summary: { service: { id: 'zoom', name: 'Zoom' }, level: 'inform' },
    });
    expect(await judgePage('https://xn--mller-kva.example/', null, now)).toMatchObject({
      snoozeKey: 'mueller',
      snooze: null,
      passage: null,
      schemes: [],
      summary: { service: { id: 'mueller' }, level: 'reason' },
    });
  });

  it('is a passage only where the pause page would come', async () => {
    await writeStore({ 'passages/mueller': passage, 'passages/zoom': passage });
    const passageAt = async (url: string) => (await judgePage(url, null, now))?.passage;
    expect(await passageAt('https://xn--mller-kva.example/')).toEqual(passage);
    expect(await passageAt('https://zoom.us/')).toBeNull();
  });

  it.each(['https://kreis.zoom.us/', 'https://other.example/'])('does not concern %s', async (url) => {
    await writeStore({ snoozes: { zoom: snooze }, 'passages/zoom': passage });
    expect(await judgePage(url, null, now)).toMatchObject({
      summary: null,
      notice: null,
      snoozeKey: null,
      snooze: null,
      passage: null,
      signature: null,
      mayBePrivate: false,
    });
  });

  it('changes with the policy', async () => {
    await writeSnapshot(sampleSnapshot({ snoozeDays: 0, privateUse: false }));
    expect(await judgePage('https://zoom.us/', null, now)).toMatchObject({
      maySnooze: false,
      mayUsePrivately: false,
    });
  });
});

describe('a recognised engine', () => {
  it.each([
    ['https://meet.example/', 'bigbluebutton', 'engine'],
    ['https://meet.example/', 'unknown', 'unlisted'],
    ['https://meet.example/', 'constructor', 'unlisted'],
    ['https://zoom.us/', 'bigbluebutton', 'listed zoom'],
    ['https://kreis.zoom.us/', 'bigbluebutton', 'approved zoom'],
    ['about:blank', 'bigbluebutton', 'unlisted'],
  ])('on %s, %s: %s', async (url, engine, expected) => expect(await verdictOf(url, engine)).toBe(expected));

  it('is named with its host, and hidden per host', async () => {
    const snooze = { until: '2026-11-24T23:00:00.000Z', signature: null };
    await writeStore({ snoozes: { 'engine/meet.example': snooze } });
    const page = await judgePage('https://meet.example:8443/room', 'bigbluebutton', now);
    expect(page).toMatchObject({
      verdict: { kind: 'engine', engine: 'bigbluebutton', host: 'meet.example' },
      summary: { service: { name: 'BigBlueButton (meet.example)' } },
      snoozeKey: 'engine/meet.example',
      snooze,
      signature: 'bigbluebutton',
    });
    expect(JSON.stringify(page)).not.toContain('{host}');
    expect((await judgePage('https://other.example/', 'bigbluebutton', now))?.snooze).toBeNull();
  });
});

describe('an address that the pause page holds back', () => {
  const judgePaused = async (url: string) => {
    const page = await judgePausedAddress(url, now);
    return page?.verdict.kind === 'listed' ? `${page.verdict.service} ${page.verdict.level}` : page?.verdict.kind;
  };

  it.each([
    ['https://zoom.us/', 'zoom inform'],
    ['https://xn--mller-kva.example/', 'mueller reason'],
    // Of a service with more hosts than the store has entries for.
    ['https://n7.example/', 'talk acknowledge'],
    ['https://a.n7.example/', 'unlisted'],
    ['https://n7.example./x', 'talk acknowledge'],
    ['https://rooms.zoom.us/', 'talk acknowledge'],
    ['https://a.rooms.zoom.us/', 'zoom inform'],
    ['https://other.example/', 'unlisted'],
    ['https://kreis.zoom.us/', 'approved'],
    ['about:blank', 'unlisted'],
  ])('%s is %s', async (url, expected) => expect(await judgePaused(url)).toBe(expected));

  it('knows the passage of such a service too, and its summary', async () => {
    const passage = { until: '2026-11-24T12:00:00.000Z', level: 'acknowledge' as const, signature: 'abc' };
    await writeStore({ 'passages/talk': passage });
    const page = await judgePausedAddress('https://n7.example/', now);
    expect(page).toMatchObject({
      passage,
      summary: { service: { id: 'talk', name: 'Talk' }, level: 'acknowledge' },
    });
  });
});

it('listed services have a notice', async () => {
  expect((await readNotice('zoom'))?.service).toEqual({ id: 'zoom', name: 'Zoom' });
  expect(await readNotice('wire')).toBeNull();
});
