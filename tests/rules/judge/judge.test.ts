import { expect, test } from 'vitest';
import { findApproval, findHostRule } from '../../../rules/judge/judge.ts';
import type { ApprovalRule, HostRule } from '../../../rules/judge/rules.ts';
import { approval, hostRule, judgeUrl, sampleRules } from './sample.ts';

const now = new Date(2026, 10, 23, 12);

test.each([
  ['https://zoom.us/', 'zoom'],
  ['https://zoom.us/j/1', 'zoom'],
  ['https://us02web.zoom.us/j/1', 'zoom'],
  ['https://a.b.zoom.us/', 'zoom'],
  ['https://US02WEB.ZOOM.US./', 'zoom'],
  ['https://zoom.us:8443/', 'zoom'],
  ['https://evil.test@zoom.us/', 'zoom'],
  ['https://zoom。us/', 'zoom'],
  ['https://www.müller.example/', 'mueller'],
  ['https://www.xn--mller-kva.example/', 'mueller'],
  ['https://sub.support.zoom.us/', 'zoom'],
  ['https://www.whatsapp.com/call', '-'],
  ['https://whatsapp.com/call/voice', 'whatsapp'],
  ['https://whatsapp.com/called', '-'],
  ['https://whatsapp.com/', '-'],
  ['https://meet.google.com/abc', 'google-meet'],
  ['https://google.com/', '-'],
  ['https://x.meet.google.com/', '-'],
  ['https://support.zoom.us/', '-'],
  ['https://dev.zoom.us/', '-'],
  ['https://docs.dev.zoom.us/', '-'],
  ['https://zoom.us../', '-'],
  ['https://zoom.us@evil.test/', '-'],
  ['https://notzoom.us/', '-'],
  ['https://zoom.us.evil.test/', '-'],
  ['https://zoom-us.test/', '-'],
  ['https://zoom.usa/', '-'],
  ['https://zооm.us/', '-'],
  ['https://example.org/?u=https://zoom.us/j/1', '-'],
  ['https://example.org/#https://zoom.us/j/1', '-'],
  ['https://example.org/zoom.us/j/1', '-'],
  ['https://constructor/', '-'],
  ['https://__proto__/', '-'],
  ['https://a.__proto__/', '-'],
  ['https://tostring.zoom.us/', 'zoom'],
  ['zoommtg://zoom.us/join', 'zoom'],
  ['ZoomMtg:', 'zoom'],
  ['msteams:/l/meetup-join/1', 'ms-teams'],
  ['constructor:x', '-'],
  ['blob:https://zoom.us/1', '-'],
  ['javascript:https://zoom.us/', '-'],
  ['data:text/html,https://zoom.us/', '-'],
  ['view-source:https://zoom.us/', '-'],
  ['wss://zoom.us/', '-'],
])('%j gives %s', (url, service) => {
  const verdict = judgeUrl(url, sampleRules, now);
  expect(verdict.kind === 'listed' ? verdict.service : '-').toBe(service);
});

test.each([
  ['https://zoom.us/j/1', { level: 'acknowledge', origin: 'level', role: 'join', rule: 'zoom.us' }],
  ['https://a.zoom.us/start', { role: 'start', rule: '*.zoom.us' }],
  ['https://a.zoom.us/x', { role: null, rule: '*.zoom.us' }],
  ['https://whatsapp.com/call/1', { level: 'off', rule: 'whatsapp.com/call' }],
  ['zoommtg:x', { role: 'join', rule: 'zoommtg:' }],
])('%s says which rule applied', (url, expected) => {
  expect(judgeUrl(url, sampleRules, now)).toMatchObject({ kind: 'listed', ...expected });
});

test.each(['', 'zoom.us', 'https://', 'https://zo om.us/'])('%j is unreadable', (url) => {
  expect(judgeUrl(url, sampleRules, now)).toEqual({ kind: 'unreadable' });
});

test('an approval overrides the list, but only for its host', () => {
  expect(judgeUrl('https://kreis.zoom.us/j/1', sampleRules, now)).toEqual({
    kind: 'approved',
    service: 'zoom',
    approval: approval('zoom'),
  });
  expect(judgeUrl('https://x.kreis.zoom.us/j/1', sampleRules, now).kind).toBe('listed');
});

test.each([
  [new Date(2026, 10, 23, 23, 59, 59), 'approved'],
  [new Date(2026, 10, 24), 'listed'],
])('an approval until 23 November 2026 at %s: %s', (moment, kind) => {
  const approvals = { 'zoom.us': [{ below: false, approval: approval('zoom', '2026-11-23') }] };
  expect(judgeUrl('https://zoom.us/', { ...sampleRules, approvals }, moment).kind).toBe(kind);
});

const rules: Record<string, HostRule[]> = {
  'exact.test': [hostRule('exact')],
  'below.test': [hostRule('below', true)],
  'deep.below.test': [hostRule('deep', true)],
  'out.below.test': [hostRule(null)],
  'path.test': [
    hostRule('short', false, '/app'),
    hostRule('long', false, '/app/call'),
    hostRule(null, false, '/app/help'),
  ],
  'tie.test': [hostRule(null), hostRule('named')],
  'own.test': [hostRule('organisation'), hostRule('catalogue')],
};

test.each([
  ['exact.test', '/', 'exact', 'exact.test'],
  ['below.test', '/', undefined, undefined],
  ['a.below.test', '/', 'below', 'below.test'],
  ['b.a.below.test', '/', 'below', 'below.test'],
  ['deep.below.test', '/', 'below', 'below.test'],
  ['a.deep.below.test', '/', 'deep', 'deep.below.test'],
  ['out.below.test', '/', null, 'out.below.test'],
  ['a.out.below.test', '/', 'below', 'below.test'],
  ['a.exact.test', '/', undefined, undefined],
  ['notexact.test', '/', undefined, undefined],
  ['exact.test.evil', '/', undefined, undefined],
  ['test', '/', undefined, undefined],
  ['path.test', '/', undefined, undefined],
  ['path.test', '/app', 'short', 'path.test'],
  ['path.test', '/app/callback', 'short', 'path.test'],
  ['path.test', '/app/call/1', 'long', 'path.test'],
  ['path.test', '/app/help', null, 'path.test'],
  ['tie.test', '/', 'named', 'tie.test'],
  ['own.test', '/', 'organisation', 'own.test'],
  ['constructor', '/', undefined, undefined],
  ['__proto__', '/', undefined, undefined],
  ['a.tostring', '/', undefined, undefined],
  ['', '/', undefined, undefined],
])('%s%s belongs to %s, stored under %s', (host, path, service, keptUnder) => {
  const found = findHostRule(rules, host, path);
  expect(found?.rule.service).toBe(service);
  expect(found?.host).toBe(keptUnder);
});

test('the rules are not reordered', () => {
  const before = structuredClone(rules);
  findHostRule(rules, 'path.test', '/app/call');
  findHostRule(rules, 'tie.test', '/');
  expect(rules).toEqual(before);
});

const approvals: Record<string, ApprovalRule[]> = {
  'kreis.zoom.us': [{ below: false, approval: approval('exact') }],
  'zoom.us': [{ below: true, approval: approval('below') }],
  'until.test': [{ below: false, approval: approval('until', '2026-11-23') }],
  'renewed.test': [
    { below: false, approval: approval('old', '2026-01-31') },
    { below: false, approval: approval('new', '2027-01-31') },
  ],
  'a.fallback.test': [{ below: false, approval: approval('expired', '2020-01-01') }],
  'fallback.test': [{ below: true, approval: approval('wide') }],
};

test.each([
  ['kreis.zoom.us', '2026-11-23', 'exact'],
  ['amt.zoom.us', '2026-11-23', 'below'],
  ['x.kreis.zoom.us', '2026-11-23', 'below'],
  ['zoom.us', '2026-11-23', undefined],
  ['notzoom.us', '2026-11-23', undefined],
  ['until.test', '2026-11-22', 'until'],
  ['until.test', '2026-11-23', 'until'],
  ['until.test', '2026-11-24', undefined],
  ['until.test', '2027-01-01', undefined],
  ['renewed.test', '2026-01-31', 'old'],
  ['renewed.test', '2026-02-01', 'new'],
  ['a.fallback.test', '2026-11-23', 'wide'],
  ['constructor', '2026-11-23', undefined],
  ['__proto__', '2026-11-23', undefined],
])('%s on %s: %s', (host, today, service) => {
  expect(findApproval(approvals, host, today)?.service).toBe(service);
});
