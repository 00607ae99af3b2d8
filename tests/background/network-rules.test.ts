import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { setNetworkRules } from '../../background/network-rules.ts';
import { compileRules } from '../../rules/policy/compile-rules.ts';
import type { Policy } from '../../rules/policy/model/schema.ts';
import { startBrowser } from '../fake-browser-apis.ts';
import { sampleCatalogue } from '../rules/snapshot/sample.ts';

let parts: ReturnType<typeof startBrowser>;

beforeEach(() => {
  parts = startBrowser();
});
afterEach(() => {
  vi.unstubAllEnvs();
});

const set = (policy: Policy) => setNetworkRules(compileRules(policy, sampleCatalogue));
const paused: Policy = { services: [{ id: 'zoom', level: 'block' }] };
const both: Policy = { mode: 'allowlist', level: 'acknowledge' };

it('redirects the pages of a paused service to the pause page', async () => {
  await set(paused);
  expect(await parts.dynamic.read()).toEqual([
    {
      id: 1,
      priority: 1,
      action: {
        type: 'redirect',
        redirect: { regexSubstitution: 'chrome-extension://test-extension-id/pause.html?service=zoom#\\0' },
      },
      condition: {
        regexFilter: '^https?://.*',
        requestDomains: ['zoom.us'],
        excludedRequestDomains: ['support.zoom.us'],
        resourceTypes: ['main_frame', 'sub_frame'],
      },
    },
  ]);
});

it('in Firefox adds hosts with a trailing dot, and recognises those rules as unchanged', async () => {
  vi.stubEnv('FIREFOX', 'true');
  for (const policy of [paused, paused]) await set(policy);
  const [rule] = await parts.dynamic.read();
  expect(rule?.condition.requestDomains).toEqual(['zoom.us', 'zoom.us.']);
  expect(rule?.condition.excludedRequestDomains).toEqual(['support.zoom.us', 'support.zoom.us.']);
  expect(parts.dynamic.countUpdates()).toBe(1);
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
      condition: { isUrlFilterCaseSensitive: false, ...condition },
      ...rest,
      id,
    })),
  });
  await set(both);
  expect(parts.dynamic.countUpdates()).toBe(2);
});

it.each([
  ['another service at the same hosts', { requestDomains: ['wire.example'] }],
  ['no exceptions', { excludedRequestDomains: [] }],
  ['another filter', { regexFilter: '^https?://[^/]+/j' }],
])('%s is not the same', async (_what, more) => {
  await set(paused);
  const [rule] = await parts.dynamic.read();
  if (!rule) throw new Error('no rule');
  const changed = { ...rule, condition: { ...rule.condition, ...more } };
  await parts.dynamic.update({ removeRuleIds: [1], addRules: [changed] });
  await set(paused);
  expect(await parts.dynamic.read()).toEqual([rule]);
});
