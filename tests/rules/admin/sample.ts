import { readCatalogue } from '../../../cli/build/read-catalogue.ts';
import { createTranslate } from '../../../locales/translate.ts';
import { composeDiagnosis } from '../../../rules/admin/compose-diagnosis.ts';
import type { MachineFacts } from '../../../rules/admin/diagnosis.ts';

const catalogue = readCatalogue();

export const translate = createTranslate('de');

export const now = new Date(2026, 10, 23, 12);

const raw = {
  services: [{ id: 'zom', level: 'block' }],
  approvals: [{ service: 'zoom', hosts: ['kreis.zoom.us'], validUntil: '2026-12-10' }],
  webmail: ['https://webmail.kreis.example/*'],
};

const machine: MachineFacts = {
  managed: { kind: 'delivered', raw },
  applied: { raw, receivedAt: '2026-11-20T08:00:00.000Z' },
  header: null,
  registration: { matches: ['*://zoom.us/*'], excludeMatches: [] },
  networkRules: { lasting: 0, session: 0 },
  origins: ['*://*.zoom.us/*'],
  repaired: null,
  failures: [],
  extensionVersion: '0.1.0',
  browser: 'Chrome/156',
};

/** The diagnosis of a machine whose policy has an error, an approval about to end and a host without permission. */
export const diagnose = (facts: Partial<MachineFacts> = {}) =>
  composeDiagnosis({
    facts: { ...machine, ...facts },
    catalogue,
    language: 'de',
    translate,
    now,
  });
