import { expect, test } from 'vitest';
import { approval, judgeUrl, sampleRules } from './sample.ts';

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
