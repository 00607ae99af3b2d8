import { expect, test } from 'vitest';
import { readCatalogue } from '../../../cli/build/read-catalogue.ts';
import { judgeLink, mayLeadToListed } from '../../../rules/links/judge-link.ts';
import { compileRules } from '../../../rules/policy/compile-rules.ts';

const approvals = [{ service: 'zoom', hosts: ['kreis.zoom.us'] }];
const rules = compileRules({ approvals, services: [{ id: 'webex', level: 'off' }] }, readCatalogue());
const now = new Date(2026, 10, 23, 12);

test.each([
  ['https://zoom.us/j/1', 'zoom'],
  ['https://ZOOM.us./j/1', 'zoom'],
  ['zoommtg://zoom.us/join?confno=1', 'zoom'],
  ['https://www.google.com/url?q=https%3A%2F%2Fzoom.us%2Fj%2F1', 'zoom'],
  [`https://zoom.us/j/1?${'x'.repeat(20_000)}`, 'zoom'],
  ['https://kreis.zoom.us/j/1', null],
  ['https://firma.webex.com/meet/x', null],
  ['https://blog.zoom.us/', null],
  ['https://zoom.us.evil.example/', null],
  ['mailto:a@zoom.us', null],
  ['', null],
])('%.60s', (link, service) => expect(judgeLink(link, { rules, hidden: [] }, now)).toBe(service));

test.each([
  [['zoom'], null],
  [['webex'], 'zoom'],
])('with %j hidden', (hidden, service) => {
  expect(judgeLink('https://zoom.us/j/1', { rules, hidden }, now)).toBe(service);
});

test.each([
  ['us02web.zoom.us', true],
  ['zoom.us.', true],
  ['deu01.safelinks.protection.outlook.com', true],
  ['', true],
  ['example.org', false],
  ['constructor', false],
])('host %s may lead to a listed service: %s', (host, answer) => {
  expect(mayLeadToListed(host, { rules })).toBe(answer);
});
