import type { Policy } from '../model/schema.ts';
import { writeAdml } from './adml.ts';
import { writeAdmx } from './admx.ts';
import { type Artefact, chrome, type Deployment, edge } from './deployment.ts';
import { toRegistryValues } from './registry.ts';

const folder = 'windows/PolicyDefinitions';
const locales = { de: 'de-DE', en: 'en-US' } as const;

/** Templates for Group Policy, laid out as they lie in the central store. */
export function composeGroupPolicyFiles(policy: Policy, { extensionId }: Deployment): Artefact[] {
  const templates = [chrome, edge].flatMap((browser) => {
    const name = `konferenzlotse-${browser.id}`;
    const texts = (['de', 'en'] as const).map((language) => ({
      path: `${folder}/${locales[language]}/${name}.adml`,
      content: writeAdml(browser, language),
      goesTo: goesTo(`${locales[language]}\\`),
    }));
    return [
      { path: `${folder}/${name}.admx`, content: writeAdmx(browser, extensionId), goesTo: goesTo('') },
      ...texts,
    ];
  });
  return [...templates, valuesFile(policy)];
}

/** What to paste into the Group Policy editor, key by key. */
function valuesFile(policy: Policy): Artefact {
  const values = toRegistryValues(policy).map((value) =>
    value.kind === 'removed' ? '' : `${value.name}\n${value.data}\n`,
  );
  const goesTo = {
    de: 'Gruppenrichtlinien-Editor: je Schlüssel der Wert zum Einfügen (1: aktiviert, 0: deaktiviert)',
    en: 'Group Policy editor: for each key the value to paste (1: enabled, 0: disabled)',
  };
  return { path: 'windows/group-policy-values.txt', content: values.join('\n'), goesTo };
}

const goesTo = (subfolder: string) => ({
  de: `Zentraler Speicher: \`\\\\DOMÄNE\\SYSVOL\\DOMÄNE\\Policies\\PolicyDefinitions\\${subfolder}\``,
  en: `Central store: \`\\\\DOMAIN\\SYSVOL\\DOMAIN\\Policies\\PolicyDefinitions\\${subfolder}\``,
});
