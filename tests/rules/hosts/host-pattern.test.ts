import { expect, test } from 'vitest';
import { hostSuffixes, isBelowPath, parseHostPattern } from '../../../rules/hosts/host-pattern.ts';

test.each([
  ['zoom.us', { host: 'zoom.us', below: false, path: '' }],
  ['*.zoom.us', { host: 'zoom.us', below: true, path: '' }],
  ['ZOOM.us/', { host: 'zoom.us', below: false, path: '' }],
  ['whatsapp.com/call', { host: 'whatsapp.com', below: false, path: '/call' }],
  ['*.app.test/a/b/', { host: 'app.test', below: true, path: '/a/b/' }],
  ['*.müller.example', { host: 'xn--mller-kva.example', below: true, path: '' }],
  ['intranet', { host: 'intranet', below: false, path: '' }],
])('%s', (pattern, parts) => {
  expect(parseHostPattern(pattern)).toEqual(parts);
});

test.each([
  ['a.b.c', ['a.b.c', 'b.c', 'c']],
  ['intranet', ['intranet']],
  ['zoom.us.', ['zoom.us.', 'us.', '']],
  ['[::1]', ['[::1]']],
])('%j', (host, suffixes) => {
  expect(hostSuffixes(host)).toEqual(suffixes);
});

test.each([
  ['/', '', true],
  ['/anything', '', true],
  ['/app', '/app', true],
  ['/app/', '/app', true],
  ['/app/x', '/app', true],
  ['/app', '/app/', true],
  ['/app/x', '/app/', true],
  ['/apple', '/app', false],
  ['/App', '/app', false],
  ['/x/app', '/app', false],
  ['/', '/app', false],
  ['/ap', '/app', false],
])('%j below %j is %j', (path, prefix, expected) => {
  expect(isBelowPath(path, prefix)).toBe(expected);
});
