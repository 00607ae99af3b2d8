import type { Catalogue } from '../../../rules/catalogue/schema.ts';
import type { Policy } from '../../../rules/policy/model/schema.ts';

const service = (hosts: string[], excludedHosts: string[] = []): Catalogue['services'][string] => ({
  name: 'A service',
  vendor: { name: 'A vendor', country: 'DE', parent: null },
  kind: 'cloud',
  retired: null,
  hosts,
  excludedHosts,
  shapes: [],
  schemes: [],
  confidence: 'high',
  examples: { match: [], miss: [] },
});

const unknown = {
  text: { de: 'unbekannt', en: 'unknown' },
  sources: [],
  verified: 'G',
  confidence: 'low',
} as const;

const fact = { ...unknown, text: { ...unknown.text }, sources: [] };

export const sampleCatalogue: Pick<Catalogue, 'services' | 'alternatives'> = {
  services: {
    zoom: service(['zoom.us', '*.zoom.us'], ['explore.zoom.us', 'zoom.us/blog/']),
    'zoom-x': service(['*.zoom-x.de']),
    'google-meet': service(['meet.google.com', 'www.google.com/meet/']),
  },
  alternatives: {
    opentalk: {
      name: 'OpenTalk',
      services: [],
      website: null,
      summary: { de: 'Kurz', en: 'Short' },
      facts: {
        operator: fact,
        country: fact,
        licence: fact,
        encryption: fact,
        selfHosting: fact,
        browserJoin: fact,
        participants: fact,
        certificates: fact,
        price: fact,
        publicSector: fact,
      },
      pros: [],
      cons: [],
      suits: [],
      audience: 'organisations',
      rank: 1,
      verified: 'G',
      confidence: 'low',
    },
  },
};

const key32 = '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo';
export const edwardsKey = { kty: 'OKP', crv: 'Ed25519', x: key32, kid: '2026' } as const;
export const ellipticKey = { kty: 'EC', crv: 'P-256', x: key32, y: key32, kid: '2027', alg: 'ES256' } as const;

/** The example of policy-keys, complete and valid. */
export const samplePolicy: Policy = {
  organisation: {
    name: 'Kreis Musterstadt',
    logo: 'data:image/png;base64,iVBORw0KGgo=',
    contact: {
      name: 'Datenschutz',
      email: 'datenschutz@kreis.example',
      phone: '+49 (0) 30 1234-5',
      url: 'https://intranet.kreis.example/datenschutz',
    },
  },
  language: 'auto',
  mode: 'blocklist',
  level: 'inform',
  services: [{ id: 'zoom', level: 'acknowledge', note: { de: 'Nur mit Freigabe.', en: 'With approval only.' } }],
  customServices: [
    {
      id: 'acme-meet',
      name: 'Acme Meet',
      hosts: ['meet.acme.example', '*.rooms.acme.example', 'intranet'],
      level: 'block',
      reasons: [{ de: 'Kein Vertrag.' }],
    },
  ],
  approvals: [
    {
      service: 'zoom-x',
      hosts: ['kreis.zoom-x.de'],
      decidedBy: 'Landrat',
      decidedOn: '2026-01-15',
      validUntil: '2027-03-31',
      note: { de: 'Gremien', 'de-simple': 'Für Sitzungen' },
    },
    { service: 'acme-meet', hosts: ['a.rooms.acme.example'] },
  ],
  alternatives: [
    {
      id: 'opentalk',
      startUrl: 'https://meet.kreis.example/',
      recommended: true,
      note: { de: 'Bitte anmelden.' },
    },
    { id: 'own-bbb', name: 'BigBlueButton des Kreises', pros: [{ de: 'Eigener Betrieb.' }], cons: ['Klein.'] },
  ],
  links: [{ title: { de: 'Dienstanweisung' }, url: 'https://intranet.kreis.example/video' }],
  replies: { formal: { de: 'Bitte {alternative}: {link}' }, short: { fr: 'Plutôt {alternative}' } },
  reasons: [{ de: 'Gerichtstermin' }, 'Notfall\nam Abend'],
  passageMinutes: 60,
  snoozeDays: 0,
  privateUse: true,
  detectEngines: false,
  webmail: ['https://webmail.kreis.example/*'],
  list: { url: 'https://lists.kreis.example/k.jws', keys: [edwardsKey, ellipticKey], refreshHours: 24 },
};

/** A policy value, its expected findings as `code pointer`, and what is left of it. */
export type Mistake = [input: unknown, expected: string[], policy: unknown];

/** Valid values to put one wrong member into. */
export const custom = (more: object) => ({
  customServices: [{ id: 'acme', name: 'Acme', hosts: ['acme.example'], ...more }],
});

export const approval = (more: object) => ({
  approvals: [{ service: 'zoom-x', hosts: ['a.zoom-x.de'], ...more }],
});

export const list = (more: object) => ({ list: { url: 'https://l.example/', keys: [edwardsKey], ...more } });

export const logoOf = (bytes: number, type = 'png') =>
  `data:image/${type};base64,${Buffer.alloc(bytes).toString('base64')}`;
