import { policyShape } from '../model/keys.ts';
import type { Policy } from '../model/schema.ts';
import type { PolicyKey } from '../model/shape.ts';
import { writeAdmx } from './admx.ts';
import { type Artefact, chrome, type Deployment, edge, type ManagedBrowser } from './deployment.ts';
import { type RegistryValue, toRegistryValues } from './registry.ts';

const scopes = [
  { id: 'device', name: 'Device' },
  { id: 'user', name: 'User' },
] as const;

/** What to type into a custom configuration profile of Intune, row by row, for each browser and scope. */
export function composeIntuneFiles(policy: Policy, { extensionId }: Deployment): Artefact[] {
  return [chrome, edge].flatMap((browser) => {
    const ingestion = intuneIngestion(browser, writeAdmx(browser, extensionId));
    return scopes.map(({ id, name }) => ({
      path: `intune/${browser.id}-${id}.txt`,
      content: writeRows([ingestion, ...toIntuneSettings(policy, browser, name)]),
      goesTo: {
        de: `${browser.name}: Zeilen eines benutzerdefinierten Konfigurationsprofils (${name})`,
        en: `${browser.name}: rows of a custom configuration profile (${name})`,
      },
    }));
  });
}

const writeRows = (settings: IntuneSetting[]): string =>
  settings
    .map(
      ({ name, omaUri, value }, index) =>
        `${index + 1}.\nName: ${name}\nOMA-URI: ${omaUri}\nData type: String\nValue:\n${value}\n`,
    )
    .join('\n');

/** One row of a custom configuration profile in Intune; its data type is always "String". */
export type IntuneSetting = { name: string; omaUri: string; value: string };

const appName = ({ id }: ManagedBrowser): string => `Konferenzlotse${id.charAt(0).toUpperCase()}${id.slice(1)}`;

/** The row that teaches Windows the template; its value is the whole ADMX file. */
const intuneIngestion = (browser: ManagedBrowser, admx: string): IntuneSetting => ({
  name: `Konferenzlotse ${browser.name} ADMX`,
  omaUri: `./Device/Vendor/MSFT/Policy/ConfigOperations/ADMXInstall/${appName(browser)}/Policy/Konferenzlotse`,
  value: admx,
});

/** The rows that set the policy, for the device or for the user. */
export function toIntuneSettings(
  policy: Policy,
  browser: ManagedBrowser,
  scope: 'Device' | 'User',
): IntuneSetting[] {
  const keys = new Map(policyShape.members.map((key) => [key.key, key]));
  return toRegistryValues(policy).map((entry) => ({
    name: `Konferenzlotse ${browser.name} ${entry.name}`,
    omaUri: `./${scope}/Vendor/MSFT/Policy/Config/${appName(browser)}~Policy~konferenzlotse/${entry.name}`,
    value: writeValue(entry, keys.get(entry.name)),
  }));
}

function writeValue(entry: RegistryValue, key: PolicyKey | undefined): string {
  if (entry.kind === 'removed') return '<disabled/>';
  if (key?.shape.kind === 'flag') return entry.data === 1 ? '<enabled/>' : '<disabled/>';
  return `<enabled/><data id="${entry.name}_value" value="${escapeAttribute(String(entry.data))}"/>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeAttribute = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => entities[character] ?? '');
