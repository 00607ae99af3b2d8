import type { AdminLanguage } from '../../../text/language.ts';
import type { Section } from './readme.ts';

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
