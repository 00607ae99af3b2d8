import { afterEach, expect, it, vi } from 'vitest';
import { listWantedScripts } from '../../background/wanted-scripts.ts';
import { compileRules } from '../../rules/policy/compile-rules.ts';
import type { Policy } from '../../rules/policy/model/schema.ts';
import { startBrowser } from '../fake-browser-apis.ts';
import { sampleCatalogue } from '../rules/snapshot/sample.ts';

async function want(policy: Policy, granted: string[]) {
  startBrowser({ granted });
  const { scripts, waiting } = await listWantedScripts(policy, compileRules(policy, sampleCatalogue));
  return { waiting, ...Object.fromEntries(scripts.map(({ id, matches }) => [id, matches])) };
}

afterEach(() => {
  vi.unstubAllEnvs();
});

const zoom = ['*://*.zoom.us/*', '*://zoom.us/*'];
const none = { waiting: [], banner: [], links: [], 'links-below': [], engine: [] };
const webmail = ['https://mail.example/*', 'https://office.example/owa/*'];

it.each<[what: string, policy: Policy, granted: string[], expected: object]>([
  ['the list’s services', {}, ['*://*.zoom.us/*'], { ...none, banner: zoom }],
  ['no page without a permission', {}, [], none],
  [
    'a service of the policy',
    { mode: 'allowlist' },
    ['*://app.wire.com/*'],
    { ...none, banner: ['*://app.wire.com/*'] },
  ],
  ['every host, where all are granted', {}, ['*://*/*'], { ...none, banner: zoom }],
  [
    'webmail, by whole hosts and by paths',
    { webmail },
    webmail,
    { ...none, links: [webmail[0]], 'links-below': [webmail[1]] },
  ],
  ['webmail that waits', { webmail }, [], { ...none, waiting: ['webmail'] }],
  [
    'webmail of which a part waits',
    { webmail },
    [webmail[0] ?? ''],
    { ...none, waiting: ['webmail'], links: [webmail[0]] },
  ],
  ['engines', { detectEngines: true }, ['*://*/*'], { ...none, banner: zoom, engine: ['*://*/*'] }],
  ['engines that wait', { detectEngines: true }, [], { ...none, waiting: ['detectEngines'] }],
])('%s', async (_what, policy, granted, expected) => {
  expect(await want(policy, granted)).toEqual(expected);
});

it('in Firefox, pages of hosts with their dot too', async () => {
  vi.stubEnv('FIREFOX', 'true');
  expect(await want({}, ['*://*.zoom.us/*', '*://*.zoom.us./*'])).toMatchObject({
    banner: ['*://*.zoom.us/*', '*://*.zoom.us./*', '*://zoom.us/*', '*://zoom.us./*'],
  });
});
