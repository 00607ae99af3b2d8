export const servicesWords = {
  mode: {
    title: { de: 'Betriebsart', en: 'Mode' },
    description: {
      de: 'blocklist: Stufen gelten nur für gelistete Dienste. allowlist: Jeder Dienst des Katalogs ohne Freigabe erhält die Stufe aus „level“.',
      en: 'blocklist: only listed services get a level. allowlist: every service of the catalogue without approval gets the level in "level".',
    },
    example: 'blocklist',
  },
  level: {
    title: { de: 'Stufe', en: 'Level' },
    description: {
      de: 'Was bei nicht freigegebenen Diensten ohne eigenen Eintrag geschieht. off: nichts. inform: Hinweis. acknowledge: Pausenseite, weiter nach Bestätigung. reason: Pausenseite, weiter nach Angabe eines Grundes. block: Pausenseite ohne Weiter.',
      en: 'What happens at services that are not approved and have no entry of their own. off: nothing. inform: banner. acknowledge: pause page, continue after confirming. reason: pause page, continue after giving a reason. block: pause page without continue.',
    },
    example: 'inform',
  },
  services: {
    title: { de: 'Dienste des Katalogs', en: 'Services of the catalogue' },
    description: {
      de: 'Eigene Stufe und Anmerkung für einzelne Dienste. Geht „mode“ und „level“ vor.',
      en: 'A level and a note for single services. Overrides "mode" and "level".',
    },
    example: [{ id: 'zoom', level: 'acknowledge', note: { de: 'Nur mit Freigabe der Amtsleitung.' } }],
  },
  'services.id': {
    title: { de: 'Kennung', en: 'Id' },
    description: { de: 'Kennung des Dienstes im Katalog.', en: 'Id of the service in the catalogue.' },
    example: 'zoom',
  },
  'services.level': {
    title: { de: 'Stufe', en: 'Level' },
    description: {
      de: 'Stufe für diesen Dienst: off, inform, acknowledge, reason oder block.',
      en: 'Level for this service: off, inform, acknowledge, reason or block.',
    },
    example: 'acknowledge',
  },
  'services.note': {
    title: { de: 'Anmerkung', en: 'Note' },
    description: {
      de: 'Satz der Organisation, der beim Hinweis auf diesen Dienst steht.',
      en: 'A sentence of the organisation, shown with the notice about this service.',
    },
    example: { de: 'Nur mit Freigabe der Amtsleitung.' },
  },
  customServices: {
    title: { de: 'Eigene Dienste', en: 'Services of your own' },
    description: {
      de: 'Dienste, die im Katalog fehlen. Höchstens 5.000 Hosts mit Stufe inform und 100.000 mit höheren Stufen.',
      en: 'Services that the catalogue lacks. At most 5,000 hosts at level inform and 100,000 at higher levels.',
    },
    example: [{ id: 'acme-meet', name: 'Acme Meet', hosts: ['meet.acme.example'], level: 'block' }],
  },
  'customServices.id': {
    title: { de: 'Kennung', en: 'Id' },
    description: {
      de: 'Eigene Kennung aus Kleinbuchstaben, Ziffern und Bindestrichen; keine, die der Katalog schon hat.',
      en: 'An id of your own in small letters, digits and hyphens; none that the catalogue uses.',
    },
    example: 'acme-meet',
  },
  'customServices.name': {
    title: { de: 'Name', en: 'Name' },
    description: {
      de: 'Name des Dienstes, wie er im Hinweis steht.',
      en: 'Name of the service as the notice says it.',
    },
    example: 'Acme Meet',
  },
  'customServices.hosts': {
    title: { de: 'Hosts', en: 'Hosts' },
    description: {
      de: '„meet.example.org“ meint genau diesen Host, „*.example.org“ jeden darunter. Ohne https://, Pfad und Port, keine IP-Adressen.',
      en: '"meet.example.org" means that host, "*.example.org" every host below it. No https://, path or port, no IP addresses.',
    },
    example: ['meet.acme.example', '*.rooms.acme.example'],
  },
  'customServices.level': {
    title: { de: 'Stufe', en: 'Level' },
    description: {
      de: 'Stufe für diesen Dienst; ohne Angabe gilt „level“, sonst inform.',
      en: 'Level for this service; without it "level" holds, else inform.',
    },
    example: 'block',
  },
  'customServices.reasons': {
    title: { de: 'Gründe', en: 'Reasons' },
    description: {
      de: 'Warum der Dienst nicht freigegeben ist, ein Satz je Eintrag.',
      en: 'Why the service is not approved, one sentence an entry.',
    },
    example: [{ de: 'Kein Vertrag zur Auftragsverarbeitung.' }],
  },
  approvals: {
    title: { de: 'Freigaben', en: 'Approvals' },
    description: {
      de: 'Eigene Mandanten eines Dienstes, der sonst nicht freigegeben ist. Zusammen höchstens 5.000 Hosts.',
      en: 'Your own tenants of a service that is otherwise not approved. At most 5,000 hosts altogether.',
    },
    example: [
      { service: 'zoom-x', hosts: ['kreis.zoom-x.de'], decidedOn: '2026-01-15', validUntil: '2027-03-31' },
    ],
  },
  'approvals.service': {
    title: { de: 'Dienst', en: 'Service' },
    description: {
      de: 'Kennung des Dienstes, aus dem Katalog oder aus den eigenen Diensten.',
      en: 'Id of the service, from the catalogue or from your own services.',
    },
    example: 'zoom-x',
  },
  'approvals.hosts': {
    title: { de: 'Hosts', en: 'Hosts' },
    description: {
      de: 'Freigegebene Hosts; sie müssen zu diesem Dienst gehören. Bei Diensten zum Selbstbetreiben ist es jeder Host, der zu keinem anderen gehört.',
      en: 'Hosts that are approved; they must belong to that service. For services that anyone can run it is any host that belongs to no other.',
    },
    example: ['kreis.zoom-x.de'],
  },
  'approvals.decidedBy': {
    title: { de: 'Entschieden von', en: 'Decided by' },
    description: { de: 'Person oder Stelle, die freigegeben hat.', en: 'Person or office that approved it.' },
    example: 'Landrat',
  },
  'approvals.decidedOn': {
    title: { de: 'Entschieden am', en: 'Decided on' },
    description: { de: 'Tag der Entscheidung, als JJJJ-MM-TT.', en: 'Day of the decision, as YYYY-MM-DD.' },
    example: '2026-01-15',
  },
  'approvals.validUntil': {
    title: { de: 'Gültig bis', en: 'Valid until' },
    description: {
      de: 'Letzter Tag der Freigabe, als JJJJ-MM-TT. Ohne Angabe gilt sie unbefristet; ist der Tag falsch geschrieben, gilt sie nicht.',
      en: 'Last day of the approval, as YYYY-MM-DD. Without it there is no end; with a wrong day the approval does not hold.',
    },
    example: '2027-03-31',
  },
  'approvals.note': {
    title: { de: 'Anmerkung', en: 'Note' },
    description: {
      de: 'Bedingung oder Erläuterung, die Beschäftigte sehen.',
      en: 'Condition or explanation that employees see.',
    },
    example: { de: 'Nur für Gremiensitzungen.' },
  },
};
