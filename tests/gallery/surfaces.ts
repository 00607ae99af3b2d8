import { readFileSync } from 'node:fs';

/** One thing that a person sees, in one state. */
export interface Surface {
  name: string;
  /** Address of a website, or path of a page of the extension. */
  at: { url: string } | { path: string; inFrontIs?: string };
  policy: object;
  /** Test ids that are pressed one after another. */
  press: string[];
  /** Test id that is there once the surface is. */
  shows: string;
  /** What the employee did before: entries of the store. */
  before?: object;
  height?: number;
}

export const county = JSON.parse(readFileSync('tests/gallery/county.json', 'utf8'));

const zoom = 'https://zoom.us/';
const invitation = 'https://us02web.zoom.us/j/81234567890?pwd=a1B2c3';
const logo = `data:image/svg+xml;base64,${Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40"><rect width="120" height="40" rx="6" fill="#1b5e56"/><circle cx="20" cy="20" r="11" fill="#fff"/></svg>').toString('base64')}`;
const long = {
  ...county,
  organisation: {
    name: 'Zweckverband Informationsverarbeitung der Landkreise und kreisfreien Städte Musterland-Süd',
    logo,
    contact: {
      name: 'Behördliche Datenschutzbeauftragte',
      email: 'datenschutzbeauftragte@informationsverarbeitung.musterland-sued.example',
      phone: '+49 4551 0000',
      url: 'https://intranet.musterland-sued.example/datenschutz',
    },
  },
  services: [
    {
      id: 'google-meet',
      note: {
        de: 'Für Elternabende, Personalgespräche und alles, was Gesundheitsdaten berührt, gilt die Dienstvereinbarung vom 3. März 2026. In dringenden Fällen rufen Sie bitte die Stabsstelle an, sie öffnet einen Raum in wenigen Minuten.',
      },
    },
  ],
  alternatives: ['opentalk', 'bigbluebutton', 'jitsi-meet', 'nextcloud-talk', 'senfcall', 'visavid'].map((id) => ({
    id,
    startUrl: `https://${id}.kreis.example/`,
    note: { de: 'Betrieb im eigenen Rechenzentrum, Zugang für Gäste mit Link, bis 100 Personen' },
  })),
};
const levels = {
  ...county,
  services: [
    { id: 'zoom', level: 'acknowledge' },
    { id: 'ms-teams', level: 'reason' },
    { id: 'webex', level: 'block' },
  ],
  reasons: [{ de: 'Gerichtstermin' }, { de: 'Einladung einer Aufsichtsbehörde' }],
};
const approving = {
  ...county,
  approvals: [{ service: 'zoom', hosts: ['kreis.zoom.us'], decidedBy: 'Landrat', validUntil: '2099-12-31' }],
};
const snoozed = { snoozes: { zoom: { until: '2099-12-31T22:59:59.000Z', signature: null } } };

const onSite = (
  name: string,
  url: string,
  press: string[] = [],
  shows = 'banner',
  policy: object = county,
): Surface => ({
  name,
  at: { url },
  policy,
  press,
  shows,
});
const popup = (name: string, inFrontIs: string, more: Partial<Surface> = {}): Surface => ({
  name,
  at: { path: 'popup.html', inFrontIs },
  policy: county,
  press: [],
  shows: 'verdict',
  ...more,
});
const own = (name: string, path: string, shows = 'panel', policy: object = county): Surface => ({
  name,
  at: { path },
  policy,
  press: [],
  shows,
});

/** Every surface in every state. */
export const surfaces: Surface[] = [
  onSite('banner', zoom),
  onSite('banner-invited', invitation),
  onSite('banner-open', zoom, ['why'], 'panel'),
  onSite('banner-list', zoom, [], 'banner', {}),
  onSite('banner-list-open', zoom, ['why'], 'panel', {}),
  onSite('banner-long', 'https://meet.google.com/abc-defg-hij', [], 'banner', long),
  onSite('banner-long-open', 'https://meet.google.com/abc-defg-hij', ['why'], 'panel', long),
  onSite('hide-menu', zoom, ['hide'], 'hide-today'),
  onSite('private-note', zoom, ['hide', 'private'], 'private-note'),
  onSite('pill', 'https://app.zoom.us/wc/123/join', [], 'pill'),
  onSite('pause-acknowledge', invitation, [], 'pause', levels),
  onSite('pause-reason', 'https://teams.microsoft.com/l/meetup-join/1', [], 'pause', levels),
  onSite('pause-block', 'https://meet.webex.com/meet/someone', [], 'pause', levels),
  popup('popup-listed', zoom),
  popup('popup-unlisted', 'https://example.org/'),
  popup('popup-approved', 'https://kreis.zoom.us/', { policy: approving }),
  popup('popup-snoozed', zoom, { before: snoozed }),
  popup('popup-list', zoom, { policy: {} }),
  popup('popup-long', 'https://meet.google.com/abc-defg-hij', { policy: long }),
  own('guide-alternatives', 'guide.html'),
  own('guide-services', 'guide.html#services'),
  own('guide-service', 'guide.html#service/zoom'),
  own('guide-why', 'guide.html#why'),
  own('guide-sources', 'guide.html#sources'),
  own('guide-tools', 'guide.html#tools'),
  own('guide-checklist', 'guide.html#checklist'),
  own('guide-about', 'guide.html#about'),
  own('admin-diagnose', 'admin.html'),
  own('admin-build', 'admin.html#build'),
  own('admin-try', 'admin.html#try'),
];
