export const behaviourWords = {
  language: {
    title: { de: 'Sprache', en: 'Language' },
    description: {
      de: 'auto: wie der Browser. Sonst de (Deutsch), en (Englisch) oder de-simple (Leichte Sprache).',
      en: 'auto: as the browser. Else de (German), en (English) or de-simple (easy-to-read German).',
    },
    example: 'auto',
  },
  alternatives: {
    title: { de: 'Empfohlene Alternativen', en: 'Recommended alternatives' },
    description: {
      de: 'Was stattdessen genutzt wird, in dieser Reihenfolge: aus dem Katalog (nur Kennung) oder eigene (mit Name).',
      en: 'What to use instead, in this order: from the catalogue (id only) or your own (with a name).',
    },
    example: [{ id: 'opentalk', startUrl: 'https://meet.kreis.example/', recommended: true }],
  },
  'alternatives.id': {
    title: { de: 'Kennung', en: 'Id' },
    description: {
      de: 'Kennung aus dem Katalog oder eine eigene aus Kleinbuchstaben, Ziffern und Bindestrichen.',
      en: 'Id of the catalogue, or one of your own in small letters, digits and hyphens.',
    },
    example: 'opentalk',
  },
  'alternatives.name': {
    title: { de: 'Name', en: 'Name' },
    description: {
      de: 'Name der Alternative; nötig, wenn sie nicht im Katalog steht.',
      en: 'Name of the alternative; needed where the catalogue lacks it.',
    },
    example: 'BigBlueButton des Kreises',
  },
  'alternatives.startUrl': {
    title: { de: 'Startadresse', en: 'Start address' },
    description: {
      de: 'Eigener Raum oder eigene Startseite, mit https:.',
      en: 'Your own room or start page, with https:.',
    },
    example: 'https://bbb.kreis.example/',
  },
  'alternatives.recommended': {
    title: { de: 'Hervorheben', en: 'Highlight' },
    description: {
      de: 'Ob diese Alternative als erste Wahl gezeigt wird.',
      en: 'Whether this alternative is shown as the first choice.',
    },
    example: true,
  },
  'alternatives.note': {
    title: { de: 'Anmerkung', en: 'Note' },
    description: { de: 'Was dabei zu beachten ist.', en: 'What to know when using it.' },
    example: { de: 'Anmeldung mit der Dienstkennung.' },
  },
  'alternatives.pros': {
    title: { de: 'Vorteile', en: 'Advantages' },
    description: {
      de: 'Was dafür spricht, ein Satz je Eintrag.',
      en: 'What speaks for it, one sentence an entry.',
    },
    example: [{ de: 'Läuft im eigenen Rechenzentrum.' }],
  },
  'alternatives.cons': {
    title: { de: 'Nachteile', en: 'Disadvantages' },
    description: {
      de: 'Was dagegen spricht, ein Satz je Eintrag.',
      en: 'What speaks against it, one sentence an entry.',
    },
    example: [{ de: 'Höchstens 100 Teilnehmende.' }],
  },
  reasons: {
    title: { de: 'Gründe zur Auswahl', en: 'Reasons to choose from' },
    description: {
      de: 'Gründe, die auf Stufe reason angeboten werden. Die Wahl bleibt im Browser.',
      en: 'Reasons offered at level reason. The choice stays in the browser.',
    },
    example: [{ de: 'Gerichtstermin', en: 'Court hearing' }],
  },
  passageMinutes: {
    title: { de: 'Dauer des Durchlasses (Minuten)', en: 'Length of a passage (minutes)' },
    description: {
      de: 'Wie lange ein Dienst nach „Weiter“ offen bleibt: 1 bis 1440, sonst 60.',
      en: 'How long a service stays open after "continue": 1 to 1440, else 60.',
    },
    example: 60,
  },
  snoozeDays: {
    title: { de: 'Dauer der Ruhe (Tage)', en: 'Length of a snooze (days)' },
    description: {
      de: 'Wie lange „nicht mehr zeigen“ gilt: 0 bis 365, sonst 30. Bei 0 gibt es die Schaltfläche nicht.',
      en: 'How long "not again" holds: 0 to 365, else 30. With 0 there is no such button.',
    },
    example: 30,
  },
  privateUse: {
    title: { de: 'Private Nutzung', en: 'Private use' },
    description: {
      de: 'Ob Beschäftigte am Hinweis „privat“ wählen können; sonst ja.',
      en: 'Whether employees may choose "private" on the banner; yes by default.',
    },
    example: true,
  },
  detectEngines: {
    title: { de: 'Selbst betriebene Dienste erkennen', en: 'Detect self-hosted services' },
    description: {
      de: 'Ob Jitsi Meet, BigBlueButton und ähnliche auf unbekannten Hosts erkannt werden. Braucht die Berechtigung für alle Seiten; sonst nein.',
      en: 'Whether Jitsi Meet, BigBlueButton and the like are recognised on unknown hosts. Needs permission for all sites; no by default.',
    },
    example: false,
  },
  webmail: {
    title: { de: 'Webmail-Seiten', en: 'Webmail pages' },
    description: {
      de: 'Seiten, auf denen Links zu gelisteten Diensten markiert werden, als https://host/*.',
      en: 'Pages on which links to listed services are marked, as https://host/*.',
    },
    example: ['https://webmail.kreis.example/*'],
  },
};
