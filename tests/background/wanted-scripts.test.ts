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
  ['every host, if all are granted', {}, ['*://*/*'], { ...none, banner: zoom }],
  [
    'webmail, by whole hosts and by paths',
    { webmail },
    webmail,
    { ...none, links: [webmail[0]], 'links-below': [webmail[1]] },
  ],
  ['webmail waiting for permission', { webmail }, [], { ...none, waiting: ['webmail'] }],
  [
    'webmail, partly waiting for permission',
    { webmail },
    [webmail[0] ?? ''],
    { ...none, waiting: ['webmail'], links: [webmail[0]] },
  ],
  ['engines', { detectEngines: true }, ['*://*/*'], { ...none, banner: zoom, engine: ['*://*/*'] }],
  ['engines waiting for permission', { detectEngines: true }, [], { ...none, waiting: ['detectEngines'] }],
])('%s', async (_what, policy, granted, expected) => {
  expect(await want(policy, granted)).toEqual(expected);
});

it('in Firefox, also hosts with a trailing dot', async () => {
  vi.stubEnv('FIREFOX', 'true');
  expect(await want({}, ['*://*.zoom.us/*', '*://*.zoom.us./*'])).toMatchObject({
    banner: ['*://*.zoom.us/*', '*://*.zoom.us./*', '*://zoom.us/*', '*://zoom.us./*'],
  });
});
