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
// A test that breaks off must not leave its policy to every browser of the machine.
process.once('exit', () => written.forEach(removeManagedPolicy));

/** Policies of the whole machine can only be written by root, and only where nobody else has written one. */
export const canWritePolicies =
  process.platform === 'linux' &&
  isWritable('/etc') &&
  !(browsers.includes('firefox') && existsSync(files.firefox));

/** Behind the title of a test that needs policies of the machine, where it cannot have them. */
export const whySkipped = ' (skipped: needs root on Linux, and no policies for Firefox yet)';

/** Puts a policy where administrators put it. `browserPolicies` are other policies of the same file. */
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
