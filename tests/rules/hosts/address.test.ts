import { expect, test } from 'vitest';
import { readAddress } from '../../../rules/hosts/address.ts';

test.each([
  'https://zoom.us/',
  'http://zoom.us',
  'https://ZOOM.US/',
  'https://zoom.us./',
  'https://z%6Fom.us/',
  'https://zoom%2eus/',
  'https://zoom。us/',
  'https://ｚｏｏｍ．ｕｓ/',
  'https://zoom｡us/',
  'https://Ⓩoom.us/',
  'https://zo\u00adom.us/',
  'https://zo\u200bom.us/',
  'https:zoom.us',
  'https:/zoom.us',
  'https:\\\\zoom.us\\j',
  'https://zoom.us\\@evil.test/',
  ' https://zoom.us/ ',
  'https://zo\nom.us/',
  'https://zo\tom.us/',
  'https://zoom.us:443/',
  'https://zoom.us:8443/',
  'https://zoom.us?x',
  'https://zoom.us#x',
  'https://erika@zoom.us/',
  'https://evil.test:geheim@zoom.us/',
  'HTTPS://zoom.us/',
])('%j is zoom.us', (url) => {
  expect(readAddress(url)).toMatchObject({ kind: 'web', host: 'zoom.us' });
});

test.each([
  ['https://zoom.us../', 'zoom.us.'],
  ['https://.zoom.us/', '.zoom.us'],
  ['https://zoom..us/', 'zoom..us'],
  ['https://zoom.us@evil.test/', 'evil.test'],
  ['https://zoom.us:443@evil.test/', 'evil.test'],
  ['https://evil.test#zoom.us', 'evil.test'],
  ['https://evil.test?zoom.us', 'evil.test'],
  ['https://evil.test\\zoom.us', 'evil.test'],
  ['https://zoom.us%2eevil.test/', 'zoom.us.evil.test'],
  ['https://zоom.us/', 'xn--zom-sed.us'],
  ['https://müller.example/', 'xn--mller-kva.example'],
  ['https://xn--mller-kva.example/', 'xn--mller-kva.example'],
  ['https://0x7f.1/', '127.0.0.1'],
  ['https://2130706433/', '127.0.0.1'],
  ['https://1.2.3/', '1.2.0.3'],
  ['https://[::ffff:127.0.0.1]/', '[::ffff:7f00:1]'],
  ['https://*.com/', '*.com'],
  ['https://-zoom.us/', '-zoom.us'],
  ['https://zoom_us.test/', 'zoom_us.test'],
  ['https://__proto__/', '__proto__'],
  ['https://constructor/', 'constructor'],
  [`https://${'a'.repeat(64)}.test/`, `${'a'.repeat(64)}.test`],
])('%j is at host %j', (url, host) => {
  expect(readAddress(url)).toMatchObject({ kind: 'web', host });
});

test.each([
  ['zoommtg://zoom.us/join?confno=1', 'zoommtg'],
  ['ZOOMMTG:x', 'zoommtg'],
  ['msteams:/l/meetup-join/1', 'msteams'],
  ['zoom.us:443', 'zoom.us'],
  ['blob:https://zoom.us/1', 'blob'],
  ['javascript:location="https://zoom.us/"', 'javascript'],
  ['data:text/html,https://zoom.us/', 'data'],
  ['view-source:https://zoom.us/', 'view-source'],
  ['about:blank', 'about'],
  ['file:///zoom.us', 'file'],
  ['ftp://zoom.us/', 'ftp'],
  ['wss://zoom.us/', 'wss'],
  ['chrome-extension://abc/pause.html', 'chrome-extension'],
])('%j launches %j', (url, scheme) => {
  expect(readAddress(url)).toEqual({ kind: 'launch', scheme });
});

test.each([
  '',
  ' ',
  'zoom.us',
  'www.zoom.us/j/1',
  '//zoom.us/',
  'https://',
  'https:// zoom.us/',
  'https://zo om.us/',
  'https://zoom.us:99999/',
  'https://zo\u200dom.us/',
  'https://zoom\u202e.us/',
  'https://zoom.us%00/',
  'https://[zoom.us]/',
  'https://256.256.256.256/',
])('%j is unreadable', (url) => {
  expect(readAddress(url)).toEqual({ kind: 'unreadable' });
});

test('path, query and fragment are separated', () => {
  const address = readAddress('https://zoom.us/j/../wc/1?confno=2#/room/3');
  expect(address).toMatchObject({ path: '/wc/1', fragment: '/room/3' });
  expect(address.kind === 'web' && address.query.get('confno')).toBe('2');
});

test('20,000 addresses with umlauts, one after another', () => {
  const urls = Array.from({ length: 20_000 }, (_, index) => JSON.parse(`"https://müller${index}.example/"`));
  expect(urls.filter((url) => readAddress(url).kind !== 'web')).toEqual([]);
});
