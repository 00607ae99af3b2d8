import type { Policy } from '../schema.ts';
import { listPolicyKeys, type PolicyKey } from './list-policy-keys.ts';
import { listRegistryValues, type RegistryValue } from './list-registry-values.ts';
import type { ManagedBrowser } from './managed-browsers.ts';

/** One row of a custom configuration profile in Intune; its data type is always "String". */
export type IntuneSetting = { name: string; omaUri: string; value: string };

const appName = ({ id }: ManagedBrowser): string => `Konferenzlotse${id.charAt(0).toUpperCase()}${id.slice(1)}`;

/** The row that teaches Windows the template; its value is the whole ADMX file. */
export const intuneIngestion = (browser: ManagedBrowser, admx: string): IntuneSetting => ({
  name: `Konferenzlotse ${browser.name} ADMX`,
  omaUri: `./Device/Vendor/MSFT/Policy/ConfigOperations/ADMXInstall/${appName(browser)}/Policy/Konferenzlotse`,
  value: admx,
});

/** The rows that set the policy, for the device or for the user. */
export function listIntuneSettings(
  policy: Policy,
  browser: ManagedBrowser,
  scope: 'Device' | 'User',
): IntuneSetting[] {
  const keys = new Map(listPolicyKeys('en').map((key) => [key.key, key]));
  return listRegistryValues(policy).map((entry) => ({
    name: `Konferenzlotse ${browser.name} ${entry.name}`,
    omaUri: `./${scope}/Vendor/MSFT/Policy/Config/${appName(browser)}~Policy~konferenzlotse/${entry.name}`,
    value: writeValue(entry, keys.get(entry.name)),
  }));
}

function writeValue(entry: RegistryValue, key: PolicyKey | undefined): string {
  if (entry.kind === 'removed') return '<disabled/>';
  if (key?.type.kind === 'flag') return entry.data === 1 ? '<enabled/>' : '<disabled/>';
  return `<enabled/><data id="${entry.name}_value" value="${escapeAttribute(String(entry.data))}"/>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeAttribute = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => entities[character] ?? '');
