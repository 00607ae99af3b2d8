import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { writeSnapshot } from '../../background/snapshot.ts';
import { judgePage, judgePauseTarget, readNotice } from '../../platform/judge-page.ts';
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
      hosts: Array.from({ length: 5_001 }, (_, n) => `n${n}.example`),
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
    expect(await judgePauseTarget({ kind: 'none' }, now)).toBeNull();
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
  const passage = { until: '2026-11-24T12:00:00.000Z' };

  it('belongs to the service of the page', async () => {
    await writeStore({ snoozes: { zoom: snooze }, passages: { zoom: passage }, hasPrivateTabs: true });
    expect(await judgePage('https://zoom.us/', null, now)).toMatchObject({
      snoozeKey: 'zoom',
      snooze,
      passage,
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

  it.each(['https://kreis.zoom.us/', 'https://other.example/'])('does not concern %s', async (url) => {
    await writeStore({ snoozes: { zoom: snooze }, passages: { zoom: passage } });
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

describe('the target of the pause page', () => {
  const judgeTarget = async (service: string, url: string) => {
    const page = await judgePauseTarget({ kind: 'target', service, url }, now);
    return page?.verdict.kind === 'listed' ? `${page.verdict.service} ${page.verdict.level}` : page?.verdict.kind;
  };

  it.each([
    ['zoom', 'https://zoom.us/', 'zoom inform'],
    ['zoom', 'https://xn--mller-kva.example/', 'mueller reason'],
    ['talk', 'https://n7.example/', 'talk acknowledge'],
    ['zoom', 'https://other.example/', 'unlisted'],
    ['nobody', 'https://other.example/', 'unlisted'],
    ['talk', 'https://kreis.zoom.us/', 'approved'],
  ])('of %s, %s: %s', async (service, url, expected) => expect(await judgeTarget(service, url)).toBe(expected));

  it('of a service with too many hosts knows its passage', async () => {
    const passage = { until: '2026-11-24T12:00:00.000Z' };
    await writeStore({ passages: { talk: passage } });
    const page = await judgePauseTarget({ kind: 'target', service: 'talk', url: 'https://n7.example/' }, now);
    expect(page?.passage).toEqual(passage);
  });
});

it('listed services have a notice', async () => {
  expect((await readNotice('zoom'))?.service).toEqual({ id: 'zoom', name: 'Zoom' });
  expect(await readNotice('wire')).toBeNull();
});
