import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { setNetworkRules } from '../../background/network-rules.ts';
import { grantPassage, restorePassages, unlockPauseTarget, watchPassages } from '../../background/passages.ts';
import { writeSnapshot } from '../../background/snapshot.ts';
import { readStore, writeStore } from '../../platform/store.ts';
import { networkRuleId } from '../../rules/browser-rules/network-rules.ts';
import { compileRules } from '../../rules/policy/compile-rules.ts';
import type { Policy } from '../../rules/policy/model/schema.ts';
import { startBrowser } from '../fake-browser-apis.ts';
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
  ],
  approvals: [{ service: 'zoom', hosts: ['kreis.zoom.us'] }],
  passageMinutes: 10,
};

let parts: ReturnType<typeof startBrowser>;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now });
  parts = startBrowser();
  await writeSnapshot(sampleSnapshot(policy));
  await setNetworkRules(compileRules(policy, sampleCatalogue));
});
afterEach(() => {
  vi.useRealTimers();
});

const inMinutes = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const until = (minutes: number) => ({ until: inMinutes(minutes).toISOString() });
const pausePage = (service: string, url: string) => ({
  url: fakeBrowser.runtime.getURL(`/pause.html?service=${service}#${url}` as never),
});
const allowed = async () => {
  const rules = await parts.session.read();
  return rules.map(({ action, condition }) => [action.type, ...(condition.requestDomains ?? [])].join(' '));
};

describe('continuing', () => {
  it.each([
    ['zoom', 'https://zoom.us/j/1', true],
    ['wire', 'https://app.wire.com/', true],
    ['mueller', 'https://xn--mller-kva.example/', false],
    ['calm', 'https://calm.example/', false],
    ['zoom', 'https://kreis.zoom.us/', false],
    ['zoom', 'https://other.example/', false],
    ['zoom', 'javascript:alert(1)', false],
    ['zoom', '', false],
  ])('to %s at %s: %s', async (service, url, expected) => {
    expect(await grantPassage(pausePage(service, url))).toBe(expected);
    const passages = expected ? { [service]: until(10) } : undefined;
    expect((await readStore(['passages'])).passages).toEqual(passages);
  });

  it('opens all hosts of the service and keeps other passages', async () => {
    await writeStore({ passages: { wire: until(3) } });
    await grantPassage(pausePage('zoom', 'https://us02web.zoom.us/j/1'));
    expect(await allowed()).toEqual(['allow zoom.us']);
    expect((await readStore(['passages'])).passages).toEqual({ wire: until(3), zoom: until(10) });
  });

  it('applies to the service of the address, whatever the page was called with', async () => {
    await grantPassage(pausePage('mueller', 'https://zoom.us/'));
    expect(Object.keys((await readStore(['passages'])).passages ?? {})).toEqual(['zoom']);
    expect(await grantPassage(pausePage('zoom', 'https://xn--mller-kva.example/'))).toBe(false);
  });

  it('is refused while a passage is running, and before the first snapshot', async () => {
    await writeStore({ passages: { zoom: until(3) } });
    expect(await grantPassage(pausePage('zoom', 'https://zoom.us/'))).toBe(false);
    await fakeBrowser.storage.local.clear();
    expect(await grantPassage(pausePage('zoom', 'https://zoom.us/'))).toBe(false);
    expect(await grantPassage({})).toBe(false);
  });
});

describe('a target that need not pause', () => {
  it.each([
    ['of a running passage', 'talk', 'https://talk.example/', true, ['allow talk.example shared.example']],
    ['that is approved', 'zoom', 'https://kreis.zoom.us/j/1', true, ['allow kreis.zoom.us']],
    ['that is unlisted', 'zoom', 'https://other.example/', true, ['allow other.example']],
    ['at level inform', 'calm', 'https://calm.example/', true, ['allow calm.example']],
    ['that pauses', 'zoom', 'https://zoom.us/', false, []],
    ['that is blocked', 'mueller', 'https://xn--mller-kva.example/', false, []],
    ['that is no address', 'zoom', '', false, []],
  ])('%s', async (_what, service, url, expected, rules) => {
    await writeStore({ passages: { talk: until(3) } });
    expect(await unlockPauseTarget(pausePage(service, url))).toBe(expected);
    expect((await allowed()).flatMap((rule) => rule.split(' ')).sort()).toEqual(
      rules.flatMap((rule) => rule.split(' ')).sort(),
    );
  });

  it('opens only its own path if the host itself is paused', async () => {
    await unlockPauseTarget(pausePage('zoom', 'https://zoom.us/blog/news?x=1'));
    const [rule] = await parts.session.read();
    expect(rule?.condition.requestDomains).toEqual(['zoom.us']);
    const filter = new RegExp(rule?.condition.regexFilter ?? '');
    expect(['https://zoom.us/blog/other', 'https://zoom.us/j/1'].map((url) => filter.test(url))).toEqual([
      true,
      false,
    ]);
  });

  it('may be unlocked twice', async () => {
    for (const _ of [1, 2]) await unlockPauseTarget(pausePage('zoom', 'https://kreis.zoom.us/'));
    expect(await allowed()).toEqual(['allow kreis.zoom.us']);
  });
});

describe('watchPassages', () => {
  it('ends what is over and sets alarms for the rest', async () => {
    await grantPassage(pausePage('zoom', 'https://zoom.us/'));
    await grantPassage(pausePage('talk', 'https://talk.example/'));
    await writeStore({ passages: { zoom: until(-1), talk: until(5), wire: until(7) } });
    await watchPassages(now);
    expect((await readStore(['passages'])).passages).toEqual({ talk: until(5), wire: until(7) });
    const ids = (await parts.session.read()).map(({ id }) => id);
    expect(ids).toEqual([networkRuleId('passage/talk')]);
    const alarms = (await fakeBrowser.alarms.getAll()).map(({ name, scheduledTime }) => [name, scheduledTime]);
    expect(alarms).toEqual([
      ['passage/talk', inMinutes(5).getTime()],
      ['passage/wire', inMinutes(7).getTime()],
    ]);
  });

  it('ends a passage exactly on time', async () => {
    await writeStore({ passages: { zoom: until(0) } });
    await watchPassages(now);
    expect((await readStore(['passages'])).passages).toEqual({});
  });

  it('writes nothing while all are running', async () => {
    await writeStore({ passages: { zoom: until(5) } });
    const written: unknown[] = [];
    fakeBrowser.storage.local.onChanged.addListener((changes) => written.push(changes));
    await watchPassages(now);
    expect(written).toEqual([]);
    expect(parts.session.countUpdates()).toBe(0);
  });
});

it('restorePassages leaves the rules of running passages alone', async () => {
  await unlockPauseTarget(pausePage('zoom', 'https://kreis.zoom.us/'));
  await writeStore({ passages: { zoom: until(-1), talk: until(5), gone: until(5) } });
  await restorePassages(now);
  const ids = (await parts.session.read()).map(({ id }) => id);
  expect(ids).toEqual([networkRuleId('passage/talk')]);
  expect(Object.keys((await readStore(['passages'])).passages ?? {})).toEqual(['talk', 'gone']);
});
