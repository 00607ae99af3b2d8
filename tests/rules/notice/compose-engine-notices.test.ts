import { expect, it } from 'vitest';
import { composeEngineNotices } from '../../../rules/notice/compose-engine-notices.ts';
import { noticeOnHost } from '../../../rules/notice/judged-page.ts';
import type { Policy } from '../../../rules/policy/model/schema.ts';
import { noticeContext } from './sample.ts';

const onHost = (id: string, policy: Policy = {}, host = 'meet.example') => {
  const notice = composeEngineNotices(noticeContext({ policy }))[id];
  if (!notice) throw new Error(id);
  return noticeOnHost(notice, host);
};
const county = { organisation: { name: 'Kreis' } };

it('every engine of the catalogue has a notice', () => {
  expect(Object.keys(composeEngineNotices(noticeContext()))).toEqual(['bigbluebutton', 'wire-web']);
});

it.each([
  [
    'the list',
    {},
    'Diese Seite ist ein BigBlueButton-Raum auf meet.example. Ob Ihre Organisation diesen Betreiber freigegeben hat, steht hier nicht fest.',
  ],
  [
    'the organisation',
    county,
    'Diese Seite ist ein BigBlueButton-Raum auf meet.example. Dieser Betreiber ist bei uns nicht freigegeben.',
  ],
])('%s refers to the operator, not the engine', (_who, policy, headline) => {
  expect(onHost('bigbluebutton', policy)).toMatchObject({
    headline,
    level: 'inform',
    reasons: [],
    signature: 'bigbluebutton',
  });
});

it.each([
  ['bigbluebutton', { id: 'bigbluebutton', name: 'BigBlueButton (meet.example)' }],
  // People know the product, not its front end.
  ['wire-web', { id: 'wire', name: 'Wire (meet.example)' }],
])('%s is called %j', (id, service) => expect(onHost(id).service).toEqual(service));

it('the reply names engine and operator', () => {
  expect(onHost('bigbluebutton', county).reply).toContain('BigBlueButton (meet.example) ist bei uns');
});

it.each(['meet.example', '$&.example', 'xn--mller-kva.example'])('%s replaces every {host}', (host) => {
  const text = JSON.stringify(onHost('bigbluebutton', county, host));
  expect(text).not.toContain('{host}');
  expect(text.split(host).length).toBeGreaterThan(3);
});
