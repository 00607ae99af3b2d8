import { expect, it } from 'vitest';
import { createTranslate } from '../../../locales/translate.ts';
import { resolveSender } from '../../../rules/notice/notice-context.ts';
import type { Policy } from '../../../rules/policy/model/schema.ts';

const list = { kind: 'list', name: 'Hinweis der Konferenzlotse-Liste', logo: null };
const unnamed = { kind: 'organisation', name: 'Ihre Organisation', logo: null };
const logo = 'data:image/png;base64,iVBORw0KGgo=';

it.each<[Policy, object]>([
  [{}, list],
  [{ organisation: { name: 'Kreis' } }, { kind: 'organisation', name: 'Kreis', logo: null }],
  [{ organisation: { name: 'Kreis', logo } }, { kind: 'organisation', name: 'Kreis', logo }],
  // An organisation without a name or decision is not the sender, and its logo is not shown.
  [{ organisation: { logo } }, list],
  [{ organisation: { contact: { name: 'Datenschutz' } }, language: 'en', snoozeDays: 3 }, list],
  [{ approvals: [{ service: 'zoom', hosts: ['kreis.zoom.us'] }] }, list],
  [{ level: 'inform' }, unnamed],
  [{ mode: 'blocklist' }, unnamed],
  [{ services: [] }, unnamed],
  [{ customServices: [] }, unnamed],
  [
    { level: 'block', organisation: { logo } },
    { ...unnamed, logo },
  ],
])('%j', (policy, sender) => {
  expect(resolveSender(policy, createTranslate('de'))).toEqual(sender);
});
