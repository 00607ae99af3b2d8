import type { Policy } from '../schema.ts';
import type { Artefact, Deployment } from './deployment.ts';
import { type IntuneSetting, intuneIngestion, listIntuneSettings } from './list-intune-settings.ts';
import { chrome, edge } from './managed-browsers.ts';
import { writeAdmx } from './write-admx.ts';

const scopes = [
  { id: 'device', name: 'Device' },
  { id: 'user', name: 'User' },
] as const;

/** What to type into a custom configuration profile of Intune, row by row, for each browser and scope. */
export function listIntuneFiles(policy: Policy, { extensionId }: Deployment): Artefact[] {
  return [chrome, edge].flatMap((browser) => {
    const ingestion = intuneIngestion(browser, writeAdmx(browser, extensionId));
    return scopes.map(({ id, name }) => ({
      path: `intune/${browser.id}-${id}.txt`,
      content: writeRows([ingestion, ...listIntuneSettings(policy, browser, name)]),
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
