import type { AdminLanguage } from '../../../text/language.ts';
import type { Deployment } from '../deployment.ts';

/** A heading and its steps; each step is one sentence or two. */
export type Section = { title: string; steps: readonly string[] };
type Sections = (deployment: Deployment) => readonly Section[];

export const readmeTitles = {
  de: {
    title: 'Konferenzlotse: was wohin gehört',
    intro:
      'Erzeugt mit `npm run policy -- build`. Nicht von Hand ändern: Richtlinie ändern, prüfen (`npm run policy -- check DATEI`) und neu erzeugen. Die Schritte im Ganzen stehen im Handbuch `docs/admin/de.md`.',
    placeholder:
      '**Noch nicht verteilen:** Eine Adresse ist ein Platzhalter (`.example`). Bitte mit `--update-url` und `--xpi-url` neu erzeugen.',
    ids: {
      extension: 'Kennung (Chrome, Edge)',
      gecko: 'Kennung (Firefox)',
      update: 'Update-Adresse (Chrome, Edge)',
      xpi: 'Paket (Firefox)',
    },
    files: 'Dateien',
    file: 'Datei',
    goesTo: 'Wohin',
  },
  en: {
    title: 'Konferenzlotse: what goes where',
    intro:
      'Made by `npm run policy -- build`. Do not edit by hand: change the policy, check it (`npm run policy -- check FILE`) and build again. The whole way is in the handbook, `docs/admin/en.md`.',
    placeholder:
      '**Do not deploy yet:** an address is a placeholder (`.example`). Build again with `--update-url` and `--xpi-url`.',
    ids: {
      extension: 'Id (Chrome, Edge)',
      gecko: 'Id (Firefox)',
      update: 'Update address (Chrome, Edge)',
      xpi: 'Package (Firefox)',
    },
    files: 'Files',
    file: 'File',
    goesTo: 'Where to',
  },
} as const;

const german: Sections = ({ extensionId, updateUrl }) => [
  {
    title: 'Windows: Gruppenrichtlinie',
    steps: [
      'Den Inhalt von `windows/PolicyDefinitions` in den zentralen Speicher der Domäne kopieren, Unterordner eingeschlossen.',
      'Eine Gruppenrichtlinie öffnen: Computerkonfiguration (oder Benutzerkonfiguration) → Administrative Vorlagen → Konferenzlotse (Google Chrome) und Konferenzlotse (Microsoft Edge).',
      'Die Werte zum Einfügen stehen in `windows/group-policy-values.txt`; Listen und Objekte sind JSON in einer Zeile. Gilt ein Schlüssel für Gerät und Benutzer, geht das Gerät vor.',
      `Installation: in den Vorlagen von Chrome und Edge „Liste der Apps und Erweiterungen, deren Installation erzwungen wird“ um \`${extensionId};${updateUrl}\` ergänzen.`,
      'Statt der Vorlagen geht auch `reg import windows\\chrome-device.reg` (Administrator) oder `…-user.reg` (Benutzer), für Edge ebenso; darin sind Installation und Richtlinie. Eine Domäne schreibt Registrierungswerte auch über Gruppenrichtlinien-Einstellungen.',
      'Chrome und Edge installieren Erweiterungen von eigenen Adressen nur auf Rechnern, die einer Domäne oder Entra ID angehören oder verwaltet werden.',
      'Prüfen: `gpupdate /force`, dann im Browser `chrome://policy` oder `edge://policy` → Richtlinien neu laden.',
    ],
  },
  {
    title: 'Windows: Intune',
    steps: [
      'Geräte → Konfiguration → Erstellen → Windows 10 und höher → Vorlagen → Benutzerdefiniert.',
      'Jede Zeile aus `intune/chrome-device.txt` als eigenen Eintrag anlegen: Name, OMA-URI, Datentyp Zeichenfolge, Wert. Die erste Zeile bringt Windows die Vorlage bei und muss mit.',
      'Für Edge ein zweites Profil aus `intune/edge-device.txt`. Die Dateien `…-user.txt` sind für Profile, die Benutzern zugewiesen werden.',
      `Installation: im Einstellungskatalog „ExtensionInstallForcelist“ von Chrome und Edge um \`${extensionId};${updateUrl}\` ergänzen.`,
      'Nicht erprobt: Microsoft nennt für solche Vorlagen erlaubte Registrierungsorte, und `Software\\Policies\\Microsoft\\Edge` steht nicht ausdrücklich darunter. Meldet Intune bei Edge einen Fehler, `windows/edge-device.reg` als Skript mit `reg import` verteilen.',
    ],
  },
  {
    title: 'macOS',
    steps: [
      'Die `.mobileconfig`-Dateien über die Geräteverwaltung verteilen. Chrome installiert von eigenen Adressen nur auf verwalteten Geräten.',
      'Setzt ein anderes Profil schon `ExtensionInstallForcelist` (oder `ExtensionSettings` bei Firefox), die Einträge in einem Profil zusammenführen: Zwei Profile mit demselben Schlüssel ergänzen sich nicht verlässlich.',
      'Prüfen: `chrome://policy`, `edge://policy`, in Firefox `about:policies`.',
    ],
  },
  {
    title: 'Linux',
    steps: [
      'Den Ordner `linux/etc` nach `/etc` kopieren: `sudo cp -r linux/etc/. /etc/`. Er enthält Chrome, Chromium und Edge; was fehlt, schadet nicht.',
      'Setzt eine andere Datei im selben Ordner schon `ExtensionInstallForcelist`, die Einträge dort zusammenführen: Es gilt nur eine der Dateien.',
      'Chrome und Chromium übernehmen Änderungen an der Richtlinie im laufenden Betrieb.',
    ],
  },
  {
    title: 'Google-Admin-Konsole',
    steps: [
      `Geräte → Chrome → Apps und Erweiterungen → Nutzer und Browser → Chrome-App oder -Erweiterung per ID hinzufügen: \`${extensionId}\`, von einer benutzerdefinierten URL: \`${updateUrl}\`.`,
      'Installationsrichtlinie „Installation erzwingen“ wählen und den Inhalt von `google-admin/policy.json` in „Richtlinie für Erweiterungen“ einfügen.',
    ],
  },
  {
    title: 'Firefox',
    steps: [
      'Linux: `firefox/policies.json` nach `/etc/firefox/policies/` legen. Windows: nach `distribution` neben `firefox.exe`. macOS: das Profil oben nehmen.',
      'Gibt es dort schon eine `policies.json`, die Schlüssel `ExtensionSettings` und `3rdparty` (und gegebenenfalls `Preferences`) hineinnehmen.',
      'Firefox neu starten: Es liest Richtlinien nur beim Start. Prüfen: `about:policies`.',
      'Das Paket muss von Mozilla signiert sein. Nur Firefox ESR lässt sich mit `xpinstall.signatures.required` davon ausnehmen.',
    ],
  },
];

const english: Sections = ({ extensionId, updateUrl }) => [
  {
    title: 'Windows: Group Policy',
    steps: [
      'Copy what is in `windows/PolicyDefinitions` to the central store of the domain, with its subfolders.',
      'Open a Group Policy: Computer Configuration (or User Configuration) → Administrative Templates → Konferenzlotse (Google Chrome) and Konferenzlotse (Microsoft Edge).',
      'The values to paste are in `windows/group-policy-values.txt`; lists and objects are JSON in one line. Where device and user set the same key, the device wins.',
      `Installation: in the templates of Chrome and Edge, add \`${extensionId};${updateUrl}\` to "Configure the list of force-installed apps and extensions".`,
      'Instead of the templates, `reg import windows\\chrome-device.reg` (administrator) or `…-user.reg` (user) works, for Edge alike; both hold installation and policy. A domain can write registry values with Group Policy Preferences, too.',
      'Chrome and Edge install extensions from addresses of your own only on machines that are joined to a domain or Entra ID, or managed.',
      'Check: `gpupdate /force`, then `chrome://policy` or `edge://policy` in the browser → reload policies.',
    ],
  },
  {
    title: 'Windows: Intune',
    steps: [
      'Devices → Configuration → Create → Windows 10 and later → Templates → Custom.',
      'Add each row of `intune/chrome-device.txt` as an entry of its own: name, OMA-URI, data type String, value. The first row teaches Windows the template and has to be there.',
      'For Edge, a second profile from `intune/edge-device.txt`. The files `…-user.txt` are for profiles that are assigned to users.',
      `Installation: in the settings catalog, add \`${extensionId};${updateUrl}\` to "ExtensionInstallForcelist" of Chrome and Edge.`,
      'Not tried: Microsoft lists the registry locations that such templates may write to, and `Software\\Policies\\Microsoft\\Edge` is not named there. If Intune reports an error for Edge, deploy `windows/edge-device.reg` as a script with `reg import`.',
    ],
  },
  {
    title: 'macOS',
    steps: [
      'Deploy the `.mobileconfig` files with your device management. Chrome installs from addresses of your own on managed devices only.',
      'If another profile sets `ExtensionInstallForcelist` (or `ExtensionSettings` for Firefox) already, bring the entries together in one profile: two profiles with the same key do not add up reliably.',
      'Check: `chrome://policy`, `edge://policy`, `about:policies` in Firefox.',
    ],
  },
  {
    title: 'Linux',
    steps: [
      'Copy the folder `linux/etc` to `/etc`: `sudo cp -r linux/etc/. /etc/`. It holds Chrome, Chromium and Edge; a browser that is not there does no harm.',
      'If another file in the same folder sets `ExtensionInstallForcelist` already, bring the entries together there: only one of the files counts.',
      'Chrome and Chromium take changes of the policy over while they run.',
    ],
  },
  {
    title: 'Google Admin console',
    steps: [
      `Devices → Chrome → Apps & extensions → Users & browsers → add Chrome app or extension by ID: \`${extensionId}\`, from a custom URL: \`${updateUrl}\`.`,
      'Choose the installation policy "Force install" and paste `google-admin/policy.json` into "Policy for extensions".',
    ],
  },
  {
    title: 'Firefox',
    steps: [
      'Linux: put `firefox/policies.json` into `/etc/firefox/policies/`. Windows: into `distribution` next to `firefox.exe`. macOS: take the profile above.',
      'If there is a `policies.json` already, take the keys `ExtensionSettings` and `3rdparty` (and `Preferences`, if present) into it.',
      'Restart Firefox: it reads policies at its start only. Check: `about:policies`.',
      'The package has to be signed by Mozilla. Only Firefox ESR can be exempted, with `xpinstall.signatures.required`.',
    ],
  },
];

export const readmeSections: Readonly<Record<AdminLanguage, Sections>> = { de: german, en: english };

/** What the files against native clients do, and what they do not. */
export const nativeClientSection: Readonly<Record<AdminLanguage, Section>> = {
  de: {
    title: 'Installierte Programme nicht starten (gewählt mit --native-clients block)',
    steps: [
      'Die Dateien mit `native-clients` im Namen sind zusätzlich. Ohne sie kann eine Seite das installierte Programm eines Dienstes weiter starten.',
      '`URLBlocklist` sperrt die Startschemata im Browser, zum Beispiel `zoommtg:*`. Gibt es die Liste schon, die Einträge dort ergänzen: Auf macOS und Linux gilt nur eine Liste.',
      '`AutoLaunchProtocolsFromOrigins` als leere Liste sperrt nichts. Sie stellt nur sicher, dass keine Seite die Rückfrage per Richtlinie überspringt. Was Beschäftigte selbst mit „Immer erlauben“ gewählt haben, ändert sie nicht. Gibt es die Richtlinie schon für eigene Programme, die leere Liste weglassen. In den .reg-Dateien fehlt sie, weil sie einen vorhandenen Wert ersetzen würde.',
      'Firefox hat mit `Handlers` nur eine Auswahl des Programms. Darum setzt `policies.json` die gesperrte Einstellung `network.protocol-handler.external.SCHEMA` auf false.',
      'Ein Startschema gehört dem Programm, nicht dem Vertrag: Zoom X startet dasselbe Programm wie Zoom. Schemata eines Dienstes, für den die Richtlinie eine Freigabe hat, sind ausgelassen. Wer einen anderen Dienst mit demselben Programm freigegeben hat, nimmt die Zeile heraus.',
      'In Chromium 156 weist der Browser gesperrte Startschemata ab; Firefox ESR 153 nimmt die gesperrte Einstellung an. Nicht erprobt: mit einem installierten Programm. Programme, die jemand selbst startet, betrifft keine dieser Richtlinien.',
    ],
  },
  en: {
    title: 'Keeping native clients from starting (chosen with --native-clients block)',
    steps: [
      'The files with `native-clients` in their names are additional. Without them a page can still start the installed client of a service.',
      '`URLBlocklist` blocks launch schemes in the browser, for example `zoommtg:*`. If you have such a list, add the entries there: on macOS and Linux only one list counts.',
      '`AutoLaunchProtocolsFromOrigins` as an empty list blocks nothing. It only makes sure that no page skips the question by policy. What employees chose with "always allow" stays. If you have that policy for programs of your own, leave the empty list out. The .reg files do not hold it, because it would replace a value that is there.',
      'Firefox has `Handlers`, which only chooses a program. So `policies.json` sets the locked preference `network.protocol-handler.external.SCHEME` to false.',
      'A launch scheme belongs to the client, not to the contract: Zoom X starts the same client as Zoom. Schemes of a service that the policy has an approval for are left out. Whoever approved another service with the same client takes the line out.',
      'Chromium 156 refuses blocked launch schemes; Firefox ESR 153 takes the locked preference. Not tried: with an installed client. Programs that somebody starts by hand are not touched by any of these policies.',
    ],
  },
};
