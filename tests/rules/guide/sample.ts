import { createTranslate } from '../../../locales/translate.ts';
import type { Alternative } from '../../../rules/catalogue/alternative-schema.ts';
import type { Assessment, Claim, Source } from '../../../rules/catalogue/claim-schema.ts';
import type { Fact } from '../../../rules/catalogue/fields.ts';
import type { Catalogue } from '../../../rules/catalogue/schema.ts';
import type { Service } from '../../../rules/catalogue/service-schema.ts';
import { composeGuideData, type Decisions, type GuideData } from '../../../rules/guide/guide-data.ts';
import type { ApprovalRule } from '../../../rules/judge/rules.ts';
import type { Notice, OfferedAlternative, SnapshotHeader } from '../../../rules/notice/notice.ts';
import type { Language } from '../../../rules/text/language.ts';

const both = (text: string) => ({ de: text, en: text });
const checked = { verified: 'R', confidence: 'high' } as const;

export const fact = (text: string, sources = ['heise']): Fact => ({ text: both(text), sources, ...checked });

export const source = (publisher: string, more: Partial<Source> = {}): Source => ({
  title: `Über ${publisher}`,
  publisher,
  author: null,
  kind: 'press',
  date: '2021-02-19',
  url: `https://${publisher}.example/`,
  copies: [],
  says: null,
  via: null,
  ...checked,
  ...more,
});

export const service = (name: string, more: Partial<Service> = {}): Service => ({
  name,
  vendor: { name: `${name} Inc.`, country: 'US', parent: null },
  kind: 'cloud',
  retired: null,
  hosts: [`${name.toLowerCase()}.example`],
  excludedHosts: [],
  shapes: [],
  schemes: [],
  confidence: 'high',
  examples: { match: [], miss: [] },
  ...more,
});

export const claim = (statement: string, more: Partial<Claim> = {}): Claim => ({
  about: ['zoom'],
  statement: both(statement),
  assertedBy: both('Presse'),
  date: '2020-03-31',
  status: 'current',
  sources: ['heise'],
  laterFacts: null,
  counterPosition: null,
  rank: 1,
  ...checked,
  ...more,
});

export const assessment = (date: string, more: Partial<Assessment> = {}): Assessment => ({
  authority: both('Aufsicht'),
  title: 'Hinweise',
  version: '1.0',
  date,
  supersededBy: null,
  sources: ['heise'],
  summary: both('Kurzprüfung'),
  limits: both('Nur Verträge'),
  gaps: null,
  ratings: [
    { service: 'zoom', rating: 'red', variant: null, reason: null, sources: ['heise'], confidence: 'high' },
  ],
  ...checked,
  ...more,
});

export const alternative = (name: string, rank: number, more: Partial<Alternative> = {}): Alternative => ({
  name,
  services: [],
  website: `https://${name.toLowerCase()}.example`,
  summary: both(`${name} kurz`),
  facts: {
    operator: fact('Betreiber'),
    country: fact('Deutschland'),
    licence: fact('EUPL-1.2'),
    encryption: fact('Ende-zu-Ende'),
    selfHosting: fact('möglich'),
    browserJoin: fact('ja'),
    participants: fact('100'),
    certificates: fact('keine'),
    price: fact('kostenlos'),
    publicSector: fact('Land'),
  },
  pros: [fact('Vorteil', ['ohne-link'])],
  cons: [],
  suits: [],
  audience: 'organisations',
  rank,
  ...checked,
  ...more,
});

export const sampleCatalogue: Catalogue = {
  about: { version: '2026.11', date: '2026-11-23', licence: 'EUPL-1.2', limits: both('Grenzen'), corrections: [] },
  services: {
    zoom: service('Zoom'),
    skype: service('Skype', { retired: { year: 2025, successor: both('Nachfolger: Teams.') } }),
    wire: service('Wire', { vendor: { name: 'Wire Group', country: 'ZZ', parent: null } }),
  },
  engines: {},
  claims: {
    weak: claim('Schwach belegt', { rank: 1, verified: 'S' }),
    second: claim('Zweiter Grund', { rank: 3, status: 'remedied' }),
    first: claim('Erster Grund', { rank: 2, about: ['skype', 'zoom'] }),
  },
  sources: {
    'ohne-link': source('Zeitung', { url: null, date: null }),
    heise: source('heise'),
    amt: source('Amt', { kind: 'supervisory-authority', date: '2022-05' }),
    kopie: source('Blog', { url: null, copies: [{ url: 'https://copy.example/', publisher: 'Archiv' }] }),
  },
  assessments: {
    old: assessment('2020-07-03', { supersededBy: 'new' }),
    new: assessment('2021-02-18', { version: '2.0', gaps: both('Tabelle fehlt') }),
    other: assessment('2023-01-01', { ratings: [] }),
  },
  alternatives: {
    beta: alternative('Beta', 2, { suits: ['confidential'] }),
    alpha: alternative('Alpha', 1, { suits: ['external-guests', 'confidential'], audience: 'private' }),
    gamma: alternative('Gamma', 3, { verified: 'G' }),
  },
  tools: {},
  advice: {},
  checklist: {
    note: both('Zwei Fragen'),
    sources: ['heise'],
    questions: ['contract', 'telemetry'].map((id) => ({
      id,
      question: both(`Frage ${id}?`),
      section: '3.2',
      articles: 'Art. 28',
      basis: both('Wortlaut von uns'),
    })),
  },
};

export const notice = (id: string, name: string, more: Partial<Notice> = {}): Notice => ({
  service: { id, name },
  level: 'acknowledge',
  headline: `${name} ist bei uns nicht freigegeben.`,
  note: null,
  reasons: [],
  signature: '',
  reply: '',
  ...more,
});

export const startOffer: OfferedAlternative = {
  id: 'beta',
  name: 'Unser Beta',
  summary: 'Unser Raum',
  link: { kind: 'start', url: 'https://meet.kreis.example/', label: 'Unser Beta öffnen', planLabel: '' },
  recommended: true,
};

interface Wishes {
  language?: Language;
  decisions?: Partial<Decisions>;
  offered?: OfferedAlternative[];
  organisation?: string;
}

/** The guide's data over the sample catalogue; the sender is an organisation only if it is named. */
export function sampleData({ language = 'de', decisions, offered, organisation }: Wishes = {}): GuideData {
  const header: SnapshotHeader | null = organisation
    ? {
        language,
        sender: { kind: 'organisation', name: organisation, logo: null },
        alternatives: offered ?? [],
        replies: null,
        areAlternativesApproved: (offered ?? []).length > 0,
        choices: { snoozeDays: 0, privateUse: false, passageMinutes: 60, reasons: [] },
        contact: { name: 'Datenschutz', email: 'datenschutz@kreis.example', phone: null, url: null },
        links: [],
        catalogue: { version: '2026.11', date: '23.11.2026' },
        policy: { kind: 'managed', errors: 0, warnings: 0 },
        waiting: [],
        labels: { questions: 'Fragen', contact: 'Kontakt' } as SnapshotHeader['labels'],
      }
    : null;
  return composeGuideData({
    catalogue: sampleCatalogue,
    decisions: { notices: {}, approvals: {}, ...decisions },
    header,
    language,
    translate: createTranslate(language),
    now: new Date(2026, 10, 24),
  });
}

const ownRoom = { ...startOffer, id: 'raum', name: 'Kreisraum', recommended: false };
const website = {
  ...startOffer,
  id: 'gamma',
  name: 'Gamma',
  link: { kind: 'website', url: 'https://g.example', label: '', planLabel: '' } as const,
};

/** Two alternatives of the list and one of its own, approved by an organisation. */
export const approvedData = sampleData({ organisation: 'Kreis', offered: [startOffer, ownRoom, website] });

const approval = (service: string, validUntil: string | null, below = false): ApprovalRule => ({
  below,
  approval: { service, serviceName: service, decidedBy: 'Landrat', decidedOn: null, validUntil },
});

/** Decisions of an organisation about services of the list and one of its own. */
export const decidedData = sampleData({
  organisation: 'Kreis',
  decisions: {
    notices: { zoom: notice('zoom', 'Zoom'), acme: notice('acme', 'Acme Talk') },
    approvals: {
      'a.zoom.example': [approval('zoom', '2026-11-23')],
      'b.zoom.example': [approval('zoom', '2026-11-24', true)],
      'wire.example': [approval('wire', null)],
    },
  },
});
