import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setNetworkRules } from '../../background/network-rules.ts';
import { compileRules } from '../../rules/policy/compile-rules.ts';
import type { Policy } from '../../rules/policy/model/schema.ts';
import { startBrowser } from '../fake-browser-apis.ts';
import { now, sampleCatalogue } from '../rules/snapshot/sample.ts';

let parts: ReturnType<typeof startBrowser>;

beforeEach(() => {
  parts = startBrowser();
});
afterEach(() => {
  vi.unstubAllEnvs();
});

const set = (policy: Policy, moment = now) => setNetworkRules(compileRules(policy, sampleCatalogue), moment);
const paused: Policy = { services: [{ id: 'zoom', level: 'block' }] };
const both: Policy = { mode: 'allowlist', level: 'acknowledge' };

it('redirects the pages of a paused service to the pause page', async () => {
  await set(paused);
  const resourceTypes = ['main_frame', 'sub_frame'];
  const anyLabels = '(?:[^./@]*\\.)*[^./:@]+';
  const threeLabels = '(?:[^./@]*\\.){2}[^./:@]+';
  const twoLabels = '(?:[^./@]*\\.){1}[^./:@]+';
  const filter = (labels: string, path = '/.*') => `^https?://(?:[^/@]*@)?${labels}\\.?(?::\\d+)?${path}`;
  const condition = (regexFilter: string, host: string) => ({
    regexFilter,
    isUrlFilterCaseSensitive: true,
    requestDomains: [host],
    resourceTypes,
  });
  expect(await parts.dynamic.read()).toEqual([
    {
      id: 1,
      priority: 2 * 4096,
      action: {
        type: 'redirect',
        redirect: { regexSubstitution: 'chrome-extension://test-extension-id/pause.html#\\0' },
      },
      condition: condition(filter(anyLabels), 'zoom.us'),
    },
    {
      id: 2,
      priority: 2 * 4096 + '/blog'.length,
      action: { type: 'allow' },
      condition: condition(filter(twoLabels, '/blog(?:[/?#].*)?$'), 'zoom.us'),
    },
    {
      id: 3,
      priority: 3 * 4096,
      action: { type: 'allow' },
      condition: condition(filter(threeLabels), 'support.zoom.us'),
    },
  ]);
});

it('in Firefox adds hosts with a trailing dot, and recognises those rules as unchanged', async () => {
  vi.stubEnv('FIREFOX', 'true');
  for (const policy of [paused, paused]) await set(policy);
  const [rule] = await parts.dynamic.read();
  expect(rule?.condition.requestDomains).toEqual(['zoom.us', 'zoom.us.']);
  expect(parts.dynamic.countUpdates()).toBe(1);
});

it('an approval opens its host until the end of its last day', async () => {
  const approved = {
    ...paused,
    approvals: [{ service: 'zoom', hosts: ['kreis.zoom.us'], validUntil: '2026-11-24' }],
  };
  const open = async () => (await parts.dynamic.read()).flatMap(({ condition }) => condition.requestDomains ?? []);
  await set(approved, new Date(2026, 10, 24, 23, 59));
  expect(await open()).toContain('kreis.zoom.us');
  await set(approved, new Date(2026, 10, 25));
  expect(await open()).not.toContain('kreis.zoom.us');
});

it('rules change only with the policy', async () => {
  for (const policy of [paused, paused, both, both, {}, {}]) await set(policy);
  expect(parts.dynamic.countUpdates()).toBe(3);
  expect(await parts.dynamic.read()).toEqual([]);
});

it('rules count as unchanged when a browser returns them reordered and with defaults', async () => {
  await set(both);
  const given = await parts.dynamic.read();
  await parts.dynamic.update({
    removeRuleIds: given.map(({ id }) => id),
    addRules: given.toReversed().map(({ id, condition, ...rest }) => ({
      condition: { domainType: undefined, excludedTabIds: [], ...condition },
      ...rest,
      id,
    })),
  });
  await set(both);
  expect(parts.dynamic.countUpdates()).toBe(2);
});

describe('a rule that differs in one thing is written anew', () => {
  it.each(['id', 'priority', 'action', 'condition'])('%s', async (key) => {
    await set(paused);
    const written = await parts.dynamic.read();
    const [first] = written;
    if (!first) throw new Error('no rule');
    const changes = listChanges(Reflect.get(first, key)).map((value) => ({ ...first, [key]: value }));
    expect(changes.length).toBeGreaterThan(0);
    for (const changed of changes) {
      const removeRuleIds = written.map(({ id }) => id);
      await parts.dynamic.update({ removeRuleIds, addRules: [changed, ...written.slice(1)] as never });
      await set(paused);
      expect(await parts.dynamic.read()).toEqual(written);
    }
  });
});

/** The value with each of its members changed, one at a time. */
function listChanges(value: unknown): unknown[] {
  if (Array.isArray(value)) return [value.slice(1)];
  if (typeof value !== 'object' || value === null) return [typeof value === 'number' ? value + 100 : `${value}x`];
  return Object.entries(value).flatMap(([key, member]) =>
    listChanges(member).map((changed) => ({ ...value, [key]: changed })),
  );
}
