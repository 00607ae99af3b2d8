export const organisationWords = {
  organisation: {
    title: { de: 'Organisation', en: 'Organisation' },
    description: {
      de: 'Wer spricht: Name, Logo und Kontakt stehen im Hinweis, auf der Pausenseite und im Fenster der Erweiterung.',
      en: 'Who speaks: name, logo and contact appear in the banner, on the pause page and in the popup.',
    },
  },
  'organisation.name': {
    title: { de: 'Name', en: 'Name' },
    description: {
      de: 'Name der Organisation, wie Beschäftigte ihn kennen.',
      en: 'Name of the organisation as its employees know it.',
    },
    example: 'Kreis Musterstadt',
  },
  'organisation.logo': {
    title: { de: 'Logo', en: 'Logo' },
    description: {
      de: 'Bild als data:-URL (PNG, SVG oder WebP, höchstens 64 KiB). Adressen im Netz werden nie geladen.',
      en: 'Picture as a data: URL (PNG, SVG or WebP, at most 64 KiB). Remote addresses are never loaded.',
    },
    example: 'data:image/svg+xml;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciLz4=',
  },
  'organisation.contact': {
    title: { de: 'Kontakt', en: 'Contact' },
    description: {
      de: 'An wen sich Beschäftigte mit Fragen zu einem Hinweis wenden.',
      en: 'Whom employees ask when they have a question about a notice.',
    },
  },
  'organisation.contact.name': {
    title: { de: 'Name der Stelle', en: 'Name of the office' },
    description: { de: 'Stelle oder Person, die antwortet.', en: 'Office or person who answers.' },
    example: 'Datenschutz',
  },
  'organisation.contact.email': {
    title: { de: 'E-Mail-Adresse', en: 'E-mail address' },
    description: { de: 'E-Mail-Adresse ohne „mailto:“.', en: 'E-mail address without "mailto:".' },
    example: 'datenschutz@kreis.example',
  },
  'organisation.contact.phone': {
    title: { de: 'Telefonnummer', en: 'Telephone number' },
    description: {
      de: 'Telefonnummer aus Ziffern, Leerzeichen und den Zeichen + ( ) / . -',
      en: 'Telephone number of digits, spaces and the characters + ( ) / . -',
    },
    example: '+49 30 123456-0',
  },
  'organisation.contact.url': {
    title: { de: 'Seite mit dem Kontakt', en: 'Contact page' },
    description: {
      de: 'Adresse mit https:, etwa ein Formular; auch mailto: und tel: gehen.',
      en: 'Address with https:, for example a form; mailto: and tel: work too.',
    },
    example: 'https://intranet.kreis.example/datenschutz',
  },
  links: {
    title: { de: 'Weiterführende Links', en: 'Further links' },
    description: {
      de: 'Eigene Seiten, die neben dem Hinweis stehen, etwa die Dienstanweisung.',
      en: 'Pages of your own that are offered next to the notice, such as the staff instruction.',
    },
    example: [{ title: { de: 'Dienstanweisung' }, url: 'https://intranet.kreis.example/video' }],
  },
  'links.title': {
    title: { de: 'Linktext', en: 'Link text' },
    description: { de: 'Was auf dem Link steht.', en: 'What the link says.' },
    example: { de: 'Dienstanweisung', en: 'Staff instruction' },
  },
  'links.url': {
    title: { de: 'Adresse', en: 'Address' },
    description: { de: 'Wohin der Link führt, mit https:.', en: 'Where the link leads, with https:.' },
    example: 'https://intranet.kreis.example/video',
  },
  'text.de': {
    title: { de: 'Deutsch', en: 'German' },
    description: {
      de: 'Deutscher Text, höchstens 2.000 Zeichen. Er gilt auch dort, wo eine andere Sprache fehlt.',
      en: 'German text, at most 2,000 characters. It is also used where another language is missing.',
    },
    example: 'Gerichtstermin',
  },
  'text.en': {
    title: { de: 'Englisch', en: 'English' },
    description: {
      de: 'Englischer Text, höchstens 2.000 Zeichen.',
      en: 'English text, at most 2,000 characters.',
    },
    example: 'Court hearing',
  },
  'text.de-simple': {
    title: { de: 'Leichte Sprache', en: 'Easy-to-read German' },
    description: {
      de: 'Text in Leichter Sprache, höchstens 2.000 Zeichen.',
      en: 'Text in easy-to-read German (Leichte Sprache), at most 2,000 characters.',
    },
    example: 'Sie haben einen Termin bei Gericht.',
  },
};
