import { accessSync, constants, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { BrowserName } from '../../../cli/browsers/find-browser.ts';
import { geckoId } from '../../../rules/policy/artefacts/extension.ts';
import { browsers } from './browsers.ts';

const files: Record<BrowserName, string> = {
  chromium: '/etc/chromium/policies/managed/konferenzlotse-test.json',
  firefox: '/etc/firefox/policies/policies.json',
};

const written = new Set<BrowserName>();
// An aborted test must not leave its policy to every browser on the machine.
process.once('exit', () => written.forEach(removeManagedPolicy));

/** Machine policies can only be written by root, and only if there are none yet. */
export const canWritePolicies =
  process.platform === 'linux' &&
  isWritable('/etc') &&
  !(browsers.includes('firefox') && existsSync(files.firefox));

/** Appended to the titles of tests that are skipped because they need machine policies. */
export const whySkipped = ' (skipped: needs root on Linux, and no policies for Firefox yet)';

/** Puts a policy where administrators put it. `browserPolicies` are other policies in the same file. */
export function writeManagedPolicy(
  name: BrowserName,
  id: string,
  policy: unknown,
  browserPolicies: Record<string, unknown> = {},
): void {
  mkdirSync(dirname(files[name]), { recursive: true });
  const content =
    name === 'chromium'
      ? { ...browserPolicies, '3rdparty': { extensions: { [id]: policy } } }
      : { policies: { ...browserPolicies, '3rdparty': { Extensions: { [geckoId]: policy } } } };
  writeFileSync(files[name], JSON.stringify(content));
  written.add(name);
}

export function removeManagedPolicy(name: BrowserName): void {
  rmSync(files[name], { force: true });
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
