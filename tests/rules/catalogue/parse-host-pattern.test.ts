import { expect, test } from 'vitest';
import { parseHostPattern } from '../../../rules/hosts/host-pattern.ts';

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
