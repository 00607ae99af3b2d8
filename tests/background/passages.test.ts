import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { setNetworkRules } from '../../background/network-rules.ts';
import { grantPassage, openPassage, watchPassages } from '../../background/passages.ts';
import { writeSnapshot } from '../../background/snapshot.ts';
import { entriesBelow, readWholeStore, removeFromStore } from '../../platform/store.ts';
import type { NetworkRule } from '../../rules/browser-rules/network-rules.ts';
import { compileRules } from '../../rules/policy/compile-rules.ts';
import type { Policy } from '../../rules/policy/model/schema.ts';
import { startBrowser } from '../fake-browser-apis.ts';
import { createRequestModel } from '../rules/browser-rules/request-model.ts';
import { now, sampleCatalogue, sampleSnapshot } from '../rules/snapshot/sample.ts';

const policy: Policy = {
  organisation: { name: 'Kreis' },
  services: [
    { id: 'zoom', level: 'acknowledge' },
    { id: 'wire', level: 'reason' },
    { id: 'mueller', level: 'block' },
  ],
  customServices: [
    { id: 'talk', name: 'Talk', hosts: ['talk.example', 'shared.example/call'], level: 'acknowledge' },
    { id: 'calm', name: 'Calm', hosts: ['calm.example'], level: 'inform' },
    { id: 'secret', name: 'Secret', hosts: ['geheim.zoom.us'], level: 'block' },
    {
      id: 'large',
      name: 'Large',
      hosts: ['*.large.example', ...Array.from({ length: 5_001 }, (_, n) => `n${n}.example`)],
      level: 'acknowledge',
    },
  ],
  approvals: [{ service: 'zoom', hosts: ['kreis.zoom.us'] }],
  passageMinutes: 10,
};
const snapshot = sampleSnapshot(policy);

let parts: ReturnType<typeof startBrowser>;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now });
  parts = startBrowser();
  await apply(policy);
});
afterEach(() => {
  vi.useRealTimers();
});

async function apply(changed: Policy) {
  await writeSnapshot(changed === policy ? snapshot : sampleSnapshot(changed));
  await setNetworkRules(compileRules(changed, sampleCatalogue), now);
  await watchPassages(now);
}

const inMinutes = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const passage = (service: string, minutes: number) => {
  const { level = 'acknowledge', signature = '' } = snapshot.notices[service] ?? {};
  return { until: inMinutes(minutes).toISOString(), level, signature };
};
const store = (minutes: Record<string, number>) =>
  fakeBrowser.storage.local.set(
    Object.fromEntries(Object.entries(minutes).map(([id, left]) => [`passages/${id}`, passage(id, left)])),
  );
const stored = async () => entriesBelow('passages/', await readWholeStore());
const pausePage = (url: string) => ({ url: fakeBrowser.runtime.getURL(`/pause.html#${url}` as never) });
const hasRules = async () => (await parts.session.read()).length > 0;

/** What the browser does with these addresses by now. */
async function outcomes(urls: string[]) {
  const session = (await parts.session.read()).map((rule) => ({ ...rule, id: rule.id + 1_000 }));
  const rules = [...(await parts.dynamic.read()), ...session] as unknown as NetworkRule[];
  return urls.map(createRequestModel(rules, 'chromium'));
}

describe('going on', () => {
  it.each([
    ['https://zoom.us/j/1', 'zoom'],
    ['https://us02web.zoom.us./', 'zoom'],
    ['https://app.wire.com/', 'wire'],
    ['https://n7.example/', 'large'],
    ['https://a.large.example/', 'large'],
    ['https://xn--mller-kva.example/', null],
    ['https://geheim.zoom.us/', null],
    ['https://calm.example/', null],
    ['https://kreis.zoom.us/', null],
    ['https://support.zoom.us/', null],
    ['https://large.example/', null],
    ['https://shared.example/Call', null],
    ['https://other.example/', null],
    ['javascript:alert(1)', null],
    ['', null],
  ])('to %s: a passage of %s', async (url, service) => {
    expect(await grantPassage(pausePage(url))).toBe(service !== null);
    expect(await stored()).toEqual(service === null ? {} : { [service]: passage(service, 10) });
    expect(await hasRules()).toBe(service !== null);
    if (service) expect(await outcomes([url])).toEqual(['allow']);
  });

  it('opens the pages of the service, and no other', async () => {
    await store({ wire: 3 });
    await grantPassage(pausePage('https://us02web.zoom.us/j/1'));
    expect(await stored()).toEqual({ wire: passage('wire', 3), zoom: passage('zoom', 10) });
    expect(
      await outcomes([
        'https://zoom.us/',
        'https://app.wire.com/',
        'https://geheim.zoom.us/',
        'https://talk.example/',
        'https://n7.example/',
      ]),
    ).toEqual(['allow', 'allow', 'redirect', 'redirect', 'redirect']);
  });

  it('opens the paths of a service only', async () => {
    await grantPassage(pausePage('https://shared.example/call/1'));
    expect(await outcomes(['https://shared.example/call', 'https://shared.example/other'])).toEqual([
      'allow',
      'nothing',
    ]);
  });

  it('to several services at once opens all of them', async () => {
    const urls = ['https://zoom.us/', 'https://app.wire.com/', 'https://talk.example/', 'https://n7.example/'];
    expect(await Promise.all(urls.map((url) => grantPassage(pausePage(url))))).toEqual([true, true, true, true]);
    expect(Object.keys(await stored()).sort()).toEqual(['large', 'talk', 'wire', 'zoom']);
    expect(await outcomes(urls)).toEqual(['allow', 'allow', 'allow', 'allow']);
  });

  it('is no way on while a passage runs already, nor before the first snapshot', async () => {
    await store({ zoom: 3 });
    expect(await grantPassage(pausePage('https://zoom.us/'))).toBe(false);
    await fakeBrowser.storage.local.clear();
    expect(await grantPassage(pausePage('https://zoom.us/'))).toBe(false);
    expect(await grantPassage({})).toBe(false);
  });
});

describe('the pause page asks for the rules of a passage', () => {
  it.each([
    ['that runs', 'https://talk.example/', true, 'allow'],
    ['that is none', 'https://zoom.us/', false, 'redirect'],
    ['of a service that is blocked', 'https://xn--mller-kva.example/', false, 'redirect'],
    ['of an approved host', 'https://kreis.zoom.us/j/1', false, 'allow'],
    ['of nobody', 'https://other.example/', false, 'nothing'],
    ['of a service that only informs', 'https://calm.example/', false, 'nothing'],
  ])('%s', async (_what, url, expected, outcome) => {
    await store({ talk: 3 });
    expect(await openPassage(pausePage(url))).toBe(expected);
    expect(await hasRules()).toBe(expected);
    expect(await outcomes([url])).toEqual([outcome]);
  });

  it('may ask twice', async () => {
    await store({ talk: 3 });
    for (const _ of [1, 2]) await openPassage(pausePage('https://talk.example/'));
    expect(parts.session.countUpdates()).toBe(1);
  });
});

describe('watchPassages', () => {
  it('ends what is over and wakes up for the rest', async () => {
    await grantPassage(pausePage('https://zoom.us/'));
    await store({ zoom: -1, talk: 5, wire: 7 });
    await watchPassages(now);
    expect(await stored()).toEqual({ talk: passage('talk', 5), wire: passage('wire', 7) });
    expect(await outcomes(['https://zoom.us/', 'https://talk.example/', 'https://app.wire.com/'])).toEqual([
      'redirect',
      'allow',
      'allow',
    ]);
    const alarms = (await fakeBrowser.alarms.getAll()).map(({ name, scheduledTime }) => [name, scheduledTime]);
    expect(alarms).toEqual([
      ['passage/talk', inMinutes(5).getTime()],
      ['passage/wire', inMinutes(7).getTime()],
    ]);
  });

  it.each([
    ['at its very moment', 0],
    ['that runs longer than any may, as after a clock was set back', 11],
  ])('ends one %s', async (_what, minutes) => {
    await store({ zoom: minutes });
    await watchPassages(now);
    expect(await stored()).toEqual({});
    expect(await hasRules()).toBe(false);
  });

  it('writes nothing while all run', async () => {
    await store({ zoom: 5 });
    await watchPassages(now);
    const written: unknown[] = [];
    fakeBrowser.storage.local.onChanged.addListener((changes) => written.push(changes));
    await watchPassages(now);
    expect(written).toEqual([]);
    expect(parts.session.countUpdates()).toBe(1);
  });

  it('takes away rules of a passage that was taken out of the store', async () => {
    await grantPassage(pausePage('https://zoom.us/'));
    await removeFromStore(['passages/zoom']);
    await watchPassages(now);
    expect(await hasRules()).toBe(false);
  });
});

describe('another policy', () => {
  const at = (level: 'inform' | 'acknowledge' | 'reason' | 'block', more: Policy = {}): Policy => ({
    ...policy,
    ...more,
    services: [{ id: 'zoom', level }],
  });
  it.each([
    ['the same', at('acknowledge'), ['zoom'], 'allow'],
    ['asks for a reason', at('reason'), [], 'redirect'],
    ['blocks', at('block'), [], 'redirect'],
    ['only informs', at('inform'), [], 'nothing'],
    ['has shorter passages', at('acknowledge', { passageMinutes: 5 }), [], 'redirect'],
    ['has longer passages', at('acknowledge', { passageMinutes: 50 }), ['zoom'], 'allow'],
    ['speaks another language', at('acknowledge', { language: 'en' }), ['zoom'], 'allow'],
  ])('that %s', async (_what, changed, kept, outcome) => {
    await grantPassage(pausePage('https://zoom.us/'));
    await apply(changed);
    expect(Object.keys(await stored())).toEqual(kept);
    expect(await outcomes(['https://zoom.us/'])).toEqual([outcome]);
  });

  it('with other facts asks again', async () => {
    await grantPassage(pausePage('https://zoom.us/'));
    await apply({ ...policy, services: [{ id: 'zoom', level: 'acknowledge', note: { de: 'Neu.' } }] });
    expect(await stored()).toEqual({});
  });
});
