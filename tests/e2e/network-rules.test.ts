import { expect, it } from 'vitest';
import { readCatalogue } from '../../cli/build/read-catalogue.ts';
import { readAddress } from '../../rules/hosts/address.ts';
import { judge } from '../../rules/judge/judge.ts';
import { isPausing } from '../../rules/judge/rules.ts';
import { compileRules } from '../../rules/policy/compile-rules.ts';
import type { Policy } from '../../rules/policy/model/schema.ts';
import { changeAddresses } from '../rules/browser-rules/addresses.ts';
import { testPolicies } from '../rules/browser-rules/policies.ts';
import { inBrowsers } from './harness/in-browsers.ts';
import type { OwnPage } from './harness/test-browser.ts';

const catalogue = readCatalogue();
const policies = testPolicies(catalogue);
const addresses = changeAddresses(catalogue, Object.values(policies));
const types = ['main_frame', 'sub_frame'] as const;
const atOnce = 2_000;

/** With every host, so that the browser asks the rules and not the permissions. */
const setting = {
  policy: policies['everything is blocked'],
  hosts: ['*://*/*'],
  permissions: ['declarativeNetRequestFeedback'],
  prefs: { 'extensions.dnr.feedback': true },
};

inBrowsers(`the browser itself, asked for ${addresses.length} addresses`, setting, (browser) => {
  it.each(Object.entries(policies))(
    'redirects pages and frames exactly where judge says that they are paused: %s',
    async (_what, policy) => {
      await browser.rememberPolicy(policy);
      const own = await browser.openOwnPage('popup.html');
      const expected = listPaused(policy);
      for (const type of types) expect(findDifferences(await listRedirected(own, type), expected)).toEqual([]);
      await own.close();
    },
    600_000,
  );
});

function listPaused(policy: Policy): Set<string> {
  const rules = compileRules(policy, catalogue);
  const now = new Date();
  return new Set(
    addresses.filter((url) => {
      const verdict = judge(readAddress(url), rules, now);
      return verdict.kind === 'listed' && isPausing(verdict.level);
    }),
  );
}

async function listRedirected(own: OwnPage, type: (typeof types)[number]): Promise<Set<string>> {
  const redirected: string[] = [];
  for (let start = 0; start < addresses.length; start += atOnce) {
    const urls = JSON.stringify(addresses.slice(start, start + atOnce));
    redirected.push(
      ...(await own.evaluate<string[]>(`chrome.declarativeNetRequest.getDynamicRules().then(async (rules) => {
        const redirects = new Set(rules.filter(({ action }) => action.type === 'redirect').map(({ id }) => id));
        const isRedirected = (url) => chrome.declarativeNetRequest
          .testMatchOutcome({ url, type: '${type}', initiator: 'https://start.example' })
          .then(({ matchedRules }) => matchedRules.some(({ ruleId }) => redirects.has(ruleId)));
        const urls = ${urls};
        const outcomes = await Promise.all(urls.map(isRedirected));
        return urls.filter((_, index) => outcomes[index]);
      })`)),
    );
  }
  return new Set(redirected);
}

function findDifferences(redirected: Set<string>, paused: Set<string>): string[] {
  return addresses.filter((url) => redirected.has(url) !== paused.has(url));
}
