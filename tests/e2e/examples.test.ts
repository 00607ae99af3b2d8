import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readCatalogue } from '../../cli/build/read-catalogue.ts';
import { toManagedPolicy } from '../../rules/policy/model/managed-schema.ts';
import { parsePolicy } from '../../rules/policy/read/parse-policy.ts';
import { browsers } from './harness/browsers.ts';
import { type DeployedBrowser, deployBrowser } from './harness/deployed-browser.ts';
import { canWritePolicies, whySkipped } from './harness/managed-policy-file.ts';

const folder = 'docs/admin/examples';
const catalogue = readCatalogue();
const examples = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => ({ file, raw: JSON.parse(readFileSync(join(folder, file), 'utf8')) }));
const cases = examples.flatMap((example) => browsers.map((name) => ({ ...example, name })));

const title = `the example policies of the handbook${canWritePolicies ? '' : whySkipped}`;

describe.runIf(canWritePolicies)(title, () => {
  let browser: DeployedBrowser | undefined;
  afterEach(async () => {
    await browser?.close();
    browser = undefined;
  });

  it.each(cases)('$file, packaged and installed by policy in $name, arrives complete', async ({ raw, name }) => {
    const { policy, findings } = parsePolicy(raw, catalogue);
    expect(findings).toEqual([]);
    browser = await deployBrowser(name);
    await browser.publish(policy, 1);
    browser.setPolicy(toManagedPolicy(policy));
    await browser.start();
    const inside = await browser.ready();
    const own = await inside.openOwnPage('popup.html');
    const header = `chrome.storage.local.get('header').then(({ header }) => header)`;
    await expect
      .poll(() => own.evaluate(`${header}.then(({ sender }) => sender.name)`), { timeout: 15_000 })
      .toBe(policy.organisation?.name);
    expect(await own.evaluate(`${header}.then(({ policy }) => policy)`)).toEqual({
      kind: 'managed',
      errors: 0,
      warnings: 0,
    });
    await own.close();
  });
});
