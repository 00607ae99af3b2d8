import { readFileSync } from 'node:fs';

/** The policies that surfaces are shown with. */
export const county = JSON.parse(readFileSync('tests/gallery/county.json', 'utf8'));

const logo = `data:image/svg+xml;base64,${Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40"><rect width="120" height="40" rx="6" fill="#1b5e56"/><circle cx="20" cy="20" r="11" fill="#fff"/></svg>').toString('base64')}`;

/** Long names and texts, a logo, many alternatives. */
export const long = {
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

/** Every level that pauses, an approved tenant, and an own Jitsi on which rooms can be drawn. */
export const levels = {
  ...county,
  services: [
    { id: 'zoom', level: 'acknowledge' },
    { id: 'ms-teams', level: 'reason' },
    { id: 'webex', level: 'block' },
  ],
  reasons: [{ de: 'Gerichtstermin' }, { de: 'Einladung einer Aufsichtsbehörde' }],
  approvals: [{ service: 'zoom', hosts: ['kreis.zoom.us'], decidedBy: 'Landrat', validUntil: '2099-12-31' }],
  alternatives: [
    ...county.alternatives,
    { id: 'jitsi-meet', startUrl: 'https://jitsi.kreis.example/', note: { de: 'für kurze Absprachen' } },
  ],
};

/** Features that need permission for all sites: engines on unknown hosts, links in webmail. */
export const everywhere = { ...county, detectEngines: true, webmail: ['https://webmail.kreis.example/*'] };

/** Refused and corrected items. */
export const mistaken = {
  ...county,
  services: [
    { id: 'zom', level: 'block' },
    { id: 'zoom', level: 'harsh' },
  ],
  snoozeDays: 900,
  colour: 'blue',
};
