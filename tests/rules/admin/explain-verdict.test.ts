import { expect, it } from 'vitest';
import { readCatalogue } from '../../../cli/build/read-catalogue.ts';
import { createTranslate } from '../../../locales/translate.ts';
import { explainVerdict } from '../../../rules/admin/explain-verdict.ts';
import { completeAddress } from '../../../rules/hosts/address.ts';
import type { Policy } from '../../../rules/policy/model/schema.ts';

const catalogue = readCatalogue();
const translate = createTranslate('en');
const now = new Date(2026, 10, 23, 12);
const explain = (url: string, policy: Policy = {}) => {
  const { outcome, headline, steps } = explainVerdict(url, { policy, catalogue, language: 'en', translate, now });
  return { outcome, headline, steps: Object.fromEntries(steps.map(({ label, text }) => [label, text])) };
};

it('names pattern, service, level, role and who set the level', () => {
  const policy: Policy = { services: [{ id: 'zoom', level: 'block' }] };
  const { outcome, steps } = explain('https://us02web.zoom.us/j/123456', policy);
  expect(outcome).toBe('listed');
  expect(steps).toMatchObject({
    'Matching pattern': '*.zoom.us',
    Service: 'Zoom (zoom)',
    'Who sets the level': 'The policy: entry "zoom" in services.',
    'Kind of address': 'Joining a call',
  });
});

it('names the authority if the verdict is the list’s', () => {
  const { steps } = explain('https://zoom.us/');
  expect(steps['Who sets the level']).toMatch(/^The list, .* Rated red: /);
});

it('says which approval applies, and which has expired', () => {
  const approved = { service: 'zoom', hosts: ['kreis.zoom.us'], decidedBy: 'Landrat', validUntil: '2026-12-31' };
  expect(explain('https://kreis.zoom.us/', { approvals: [approved] })).toMatchObject({ outcome: 'approved' });
  const ended = explain('https://kreis.zoom.us/', { approvals: [{ ...approved, validUntil: '2026-11-22' }] });
  expect(ended.outcome).toBe('listed');
  expect(ended.steps.Approval).toContain('ran out');
});

it('names the exception for hosts of the vendor that are not part of the product', () => {
  const [excluded] = catalogue.services.zoom?.excludedHosts ?? [];
  const { outcome, steps } = explain(`https://${excluded}`);
  expect(outcome).toBe('nothing');
  expect(steps.Exception).toContain(excluded);
});

it('answers for other pages, for launch schemes and for nonsense', () => {
  expect(explain('https://example.org/').outcome).toBe('nothing');
  expect(explain('zoommtg://zoom.us/join?confno=1').steps.Service).toBe('Zoom (zoom)');
  expect(explain('https://').headline).toBe('This is no address.');
});

it.each([
  ['zoom.us/j/1', 'https://zoom.us/j/1'],
  ['zoom.us:443/j/1', 'https://zoom.us:443/j/1'],
  [' http://zoom.us ', 'http://zoom.us'],
  ['zoommtg://x', 'zoommtg://x'],
])('reads %j as %j', (typed, address) => {
  expect(completeAddress(typed)).toBe(address);
});
