import { expect, test } from 'vitest';
import { parsePolicy } from '../../../../rules/policy/read/parse-policy.ts';
import { edwardsKey, ellipticKey, list, logoOf, type Mistake, sampleCatalogue } from '../sample.ts';

test.each<Mistake>([
  [{ organisation: 'Kreis' }, ['wrong-type /organisation'], {}],
  [{ organisation: { name: '' } }, ['empty /organisation/name'], { organisation: {} }],
  [{ organisation: { name: ' \n' } }, ['empty /organisation/name'], { organisation: {} }],
  [{ organisation: { name: { de: 'K' } } }, ['wrong-type /organisation/name'], { organisation: {} }],
  [{ organisation: { logo: 'https://x.example/l.png' } }, ['bad-logo /organisation/logo'], { organisation: {} }],
  [{ organisation: { logo: logoOf(9, 'gif') } }, ['bad-logo /organisation/logo'], { organisation: {} }],
  [{ organisation: { logo: 'data:image/png;base64,a b' } }, ['bad-logo /organisation/logo'], { organisation: {} }],
  [{ organisation: { logo: 'data:image/png;base64,' } }, ['bad-logo /organisation/logo'], { organisation: {} }],
  [{ organisation: { logo: 'data:image/svg+xml,%zz' } }, ['bad-logo /organisation/logo'], { organisation: {} }],
  [{ organisation: { logo: logoOf(65_537) } }, ['logo-too-large /organisation/logo'], { organisation: {} }],
  [{ organisation: { logo: logoOf(300_000) } }, ['logo-too-large /organisation/logo'], { organisation: {} }],
  [
    { organisation: { contact: { email: 'dsb' } } },
    ['bad-email /organisation/contact/email'],
    { organisation: { contact: {} } },
  ],
  [
    { organisation: { contact: { phone: 'Anruf' } } },
    ['bad-phone /organisation/contact/phone'],
    { organisation: { contact: {} } },
  ],
  [
    { organisation: { contact: { url: 'http://x.example' } } },
    ['bad-contact-link /organisation/contact/url'],
    { organisation: { contact: {} } },
  ],
  [{ reasons: [{}] }, ['empty /reasons/0'], { reasons: [] }],
  [{ reasons: [{ de: '' }] }, ['empty /reasons/0/de', 'empty /reasons/0'], { reasons: [] }],
  [{ reasons: ['x'.repeat(2001)] }, ['too-long /reasons/0'], { reasons: [] }],
  [{ reasons: [{ en: 'x' }] }, ['no-german /reasons/0'], { reasons: [{ en: 'x' }] }],
  [{ reasons: [{ de: 'x', fr: 'y' }] }, ['unknown-key /reasons/0/fr'], { reasons: [{ de: 'x' }] }],
  [{ reasons: ['a\u202eb\u0007c'] }, ['characters-removed /reasons/0'], { reasons: ['abc'] }],
  [{ reasons: ['\u2066'] }, ['empty /reasons/0'], { reasons: [] }],
  [{ replies: { formal: { de: 'a\n\nb', pl: 'c' } } }, [], { replies: { formal: { de: 'a\n\nb', pl: 'c' } } }],
  [
    { replies: { formal: { de: 7, nl: 'x' }, brief: {} } },
    ['unknown-key /replies/brief', 'unknown-key /replies/formal/nl', 'wrong-type /replies/formal/de'],
    { replies: { formal: {} } },
  ],
  [{ reasons: [['x']] }, ['wrong-type /reasons/0'], { reasons: [] }],
  [{ webmail: ['https://*/*'] }, ['bad-match-pattern /webmail/0'], { webmail: [] }],
  [{ webmail: ['https://*.example.org/*'] }, ['bad-match-pattern /webmail/0'], { webmail: [] }],
  [{ webmail: ['<all_urls>'] }, ['bad-match-pattern /webmail/0'], { webmail: [] }],
  [{ webmail: ['http://mail.example.org/*'] }, ['bad-match-pattern /webmail/0'], { webmail: [] }],
  [{ webmail: ['https://mail.example.org:8443/*'] }, ['bad-match-pattern /webmail/0'], { webmail: [] }],
  [{ webmail: ['https://mail.example.org/'] }, ['bad-match-pattern /webmail/0'], { webmail: [] }],
  [list({ keys: undefined }), ['missing-key /list'], {}],
  [list({ keys: [] }), ['empty /list/keys', 'entry-left-out /list'], {}],
  [list({ url: 'http://l.example/' }), ['bad-link /list/url', 'entry-left-out /list'], {}],
  [list({ refreshHours: 0 }), ['out-of-range /list/refreshHours', 'list-without-effect /list'], list({})],
  [
    list({ keys: [edwardsKey, { kty: 'oct', k: 'AA' }] }),
    ['not-allowed /list/keys/1/kty', 'list-without-effect /list'],
    list({}),
  ],
  [
    list({ keys: [edwardsKey, { kid: '1' }] }),
    ['missing-key /list/keys/1', 'list-without-effect /list'],
    list({}),
  ],
  [
    list({ keys: [edwardsKey, { ...ellipticKey, d: 'x' }] }),
    ['private-key /list/keys/1/d', 'entry-left-out /list/keys/1', 'list-without-effect /list'],
    list({}),
  ],
  [
    list({ keys: [edwardsKey, { ...ellipticKey, kid: undefined }] }),
    ['missing-key /list/keys/1', 'list-without-effect /list'],
    list({}),
  ],
  [
    list({ keys: [edwardsKey, { ...edwardsKey }] }),
    ['duplicate-id /list/keys/1', 'list-without-effect /list'],
    list({}),
  ],
  [
    list({ keys: [edwardsKey, { ...ellipticKey, crv: 'P-384' }] }),
    ['not-allowed /list/keys/1/crv', 'entry-left-out /list/keys/1', 'list-without-effect /list'],
    list({}),
  ],
  [
    list({ keys: [edwardsKey, { ...ellipticKey, x: 'AA' }] }),
    ['bad-list-key /list/keys/1/x', 'entry-left-out /list/keys/1', 'list-without-effect /list'],
    list({}),
  ],
])('%j', (input, expected, policy) => {
  const read = parsePolicy(input, sampleCatalogue);
  expect(read.findings.map(({ pointer, code }) => `${code} ${pointer}`)).toEqual(expected);
  expect(read.policy).toEqual(policy);
});
