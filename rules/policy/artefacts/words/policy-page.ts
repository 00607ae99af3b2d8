import type { AdminLanguage } from '../../../text/language.ts';

type PageWords = {
  title: string;
  intro: readonly string[];
  rules: readonly { title: string; points: readonly string[] }[];
  header: string;
  columns: { key: string; title: string; type: string; default: string; description: string; example: string };
  required: string;
  noDefault: string;
  levelDefault: string;
};

const german: PageWords = {
  title: 'Richtlinie: alle Schlüssel',
  intro: [
    'Diese Seite entsteht aus dem Schema: `npm run policy -- docs`. Die Richtlinie ist ein JSON-Objekt; dasselbe gilt für Chrome, Edge, Firefox, die Verwaltungsseite und die Kommandozeile. Alle Schlüssel sind freiwillig.',
    'Prüfen: `npm run policy -- check DATEI`. Dateien zum Verteilen erzeugen: `npm run policy -- build DATEI --out ORDNER`. Wie verteilt wird, steht im [Handbuch](admin/de.md); Beispiele liegen in [admin/examples](admin/examples).',
  ],
  rules: [
    {
      title: 'Wie gelesen wird',
      points: [
        'Falsches fällt für sich weg, nie die ganze Richtlinie. Jeder Fehler nennt die Stelle als JSON Pointer, was erwartet und was gefunden wurde. Warnungen ändern nichts oder wenig.',
        'Ein Text ist eine Zeichenkette (für alle Sprachen) oder `{ "de", "en", "de-simple" }`. Fehlt eine Sprache, gilt de, dann en, dann irgendeine. Höchstens 2.000 Zeichen. Auszeichnung wird gezeigt, nicht ausgeführt.',
        'Hosts: `host` meint genau diesen, `*.host` jeden darunter; beide sind zwei Einträge. Umlaute gehen. Abgelehnt werden `*`, öffentliche Endungen (`*.com`, `*.github.io`), Schema, Pfad, Port, IP-Adressen und Namen mit mehr als zehn Teilen. Höchstens 5.000 Hosts auf Stufe inform und 100.000 auf höheren; was darin Platz hat, gilt. Ein Punkt am Ende des Hosts einer Adresse (`zoom.us.`) hilft nicht am Hinweis vorbei.',
        'Kennungen: Bei doppelten gilt der erste Eintrag. Eine eigene darf keine des Katalogs sein. Unbekannte Kennungen des Katalogs sind Fehler. Die Hosts einer Freigabe müssen zu ihrem Dienst gehören.',
        'Adressen beginnen mit `https:`; ein Kontakt darf auch `mailto:` oder `tel:` sein. Das Logo ist eine `data:`-URL.',
        'Vorrang für eine Adresse: gültige Freigabe → Eintrag in `services` oder `customServices` → Liste → `mode` und `level` → Katalog.',
        'Eine Freigabe endet nach dem Tag in `validUntil` um Mitternacht Ortszeit. Ist dieser Tag falsch geschrieben, gilt die Freigabe nicht.',
        'Listenschlüssel sind öffentlich (EdDSA, ES256). Reguläre Ausdrücke gibt es nirgends.',
      ],
    },
    {
      title: 'Was Chrome und Edge wegwerfen, bevor wir es melden können',
      points: [
        'Einen Wert der falschen Art: `"level": 3` fehlt dann einfach. Liegt er innen, fehlt der **ganze Schlüssel der obersten Ebene**: Eine Zahl statt eines Hosts in `customServices` nimmt alle eigenen Dienste mit.',
        'Unbekannte Schlüssel der obersten Ebene, auch falsch geschriebene wie `Level` oder `aprovals`. Innen kommen andere Groß- und Kleinschreibung und Bindestriche durch und werden gemeldet.',
        'Texte als einfache Zeichenkette, weil Chrome je Schlüssel nur eine Art kennt. Darum dort immer `{ "de": "…" }` schreiben. `npm run policy -- build` macht das von selbst.',
        'Darum: vor dem Verteilen `npm run policy -- check DATEI`, und danach die Verwaltungsseite der Erweiterung ansehen. Firefox prüft nichts und gibt alles weiter; dort meldet die Verwaltungsseite jeden Fehler.',
      ],
    },
  ],
  header: 'Übersicht',
  columns: {
    key: 'Schlüssel',
    title: 'Titel',
    type: 'Art',
    default: 'Ohne Angabe',
    description: 'Beschreibung',
    example: 'Beispiel',
  },
  required: 'nötig',
  noDefault: 'nichts',
  levelDefault: '`"inform"` für Dienste, die eine geltende Bewertung rot einstuft; mit `allowlist` für alle',
};

const english: PageWords = {
  title: 'Policy: all keys',
  intro: [
    'This page is written from the schema: `npm run policy -- docs`. The policy is one JSON object, the same for Chrome, Edge, Firefox, the administration page and the command line. All keys are optional.',
    'Check: `npm run policy -- check FILE`. Build the files to deploy: `npm run policy -- build FILE --out DIR`. How to deploy is in the [handbook](admin/en.md); examples are in [admin/examples](admin/examples).',
  ],
  rules: [
    {
      title: 'How it is read',
      points: [
        'What is wrong is left out by itself, never the whole policy. Each error names the place as a JSON Pointer, what was expected and what was found. Warnings change nothing or little.',
        'A text is a string (for all languages) or `{ "de", "en", "de-simple" }`. A missing language falls back to de, then en, then any. At most 2,000 characters. Markup is shown, not interpreted.',
        'Hosts: `host` is exactly that host, `*.host` every host below it; they are two entries. IDN works. Refused: `*`, public suffixes (`*.com`, `*.github.io`), a scheme, path or port, IP addresses, and names of more than ten labels. At most 5,000 hosts at level inform and 100,000 at higher ones; what lies within the limit works. A dot at the end of the host in an address (`zoom.us.`) is no way around the notice.',
        'Ids: of duplicates the first counts. An id of your own may not be one of the catalogue. Unknown ids of the catalogue are errors. The hosts of an approval have to belong to its service.',
        'Addresses start with `https:`; a contact may be `mailto:` or `tel:`, too. The logo is a `data:` URL.',
        'Precedence for an address: valid approval → entry in `services` or `customServices` → list → `mode` and `level` → catalogue.',
        'An approval ends after the day in `validUntil`, at midnight local time. If that day is misspelt, the approval does not hold.',
        'List keys are public (EdDSA, ES256). There are no regular expressions anywhere.',
      ],
    },
    {
      title: 'What Chrome and Edge drop before we can report it',
      points: [
        'A value of a wrong type: `"level": 3` is simply missing. If it lies deeper, the **whole key at the top** is missing: one number instead of a host in `customServices` takes all services of your own with it.',
        'Unknown keys at the top, misspelt ones such as `Level` or `aprovals` too. Further inside, other capitals and hyphens get through and are reported.',
        'Texts as a plain string, because Chrome knows one type a key. So always write `{ "de": "…" }` there. `npm run policy -- build` does it by itself.',
        'Therefore: `npm run policy -- check FILE` before deploying, and a look at the administration page of the extension afterwards. Firefox checks nothing and hands everything over; there the administration page reports each error.',
      ],
    },
  ],
  header: 'Overview',
  columns: {
    key: 'Key',
    title: 'Title',
    type: 'Type',
    default: 'If not set',
    description: 'Description',
    example: 'Example',
  },
  required: 'required',
  noDefault: 'nothing',
  levelDefault: '`"inform"` for services that an assessment in force rates red; with `allowlist` for all',
};

export const policyPageWords: Readonly<Record<AdminLanguage, PageWords>> = { de: german, en: english };
