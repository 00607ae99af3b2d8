import { describe, expect, it, test } from 'vitest';
import { unwrapLink } from '../../../rules/links/unwrap-link.ts';

const zoom = 'https://us02web.zoom.us/j/123?pwd=a-b_c';
const safe = (url: string) =>
  `https://deu01.safelinks.protection.outlook.com/?url=${encodeURIComponent(url)}&data=05%7C02&reserved=0`;
const google = (url: string) => `https://www.google.com/url?q=${encodeURIComponent(url)}&sa=D`;
const nest = (layers: number) => Array.from({ length: layers }).reduce<string>(google, zoom);

describe('reads', () => {
  test.each([
    [safe(zoom), zoom],
    [safe(zoom).replace('deu01.', 'eur02.gcc02.'), zoom],
    [google(zoom), zoom],
    [`https://www.google.com/url?sa=t&url=${encodeURIComponent(zoom)}`, zoom],
    [`https://linkprotect.cudasvc.com/url?a=${encodeURIComponent(zoom)}&c=E,1`, zoom],
    ['https://urldefense.proofpoint.com/v1/url?u=https%3A%2F%2Fzoom.us%2Fj%2F1&k=x', 'https://zoom.us/j/1'],
    [
      'https://urldefense.proofpoint.com/v2/url?u=https-3A__us02web.zoom.us_j_123-3Fpwd-3Da-2Db-5Fc&d=DwMF&c=x',
      zoom,
    ],
    ['https://urldefense.com/v3/__https://zoom.us/j/1__;!!KEc8uF_xo8!HL4oAi$', 'https://zoom.us/j/1'],
    ['https://urldefense.com/v3/__https:/zoom.us/j/1__;!!KEc8uF_xo8!HL4oAi$', 'https://zoom.us/j/1'],
    [
      'https://urldefense.com/v3/__https://zoom.us/j/1?pwd=a*2Fb__;JQ!!ACWV5N9!MwAZ$',
      'https://zoom.us/j/1?pwd=a%2Fb',
    ],
    ['https://urldefense.us/v3/__https://zoom.us/my/**A__;w6TDtg!!ACWV5N9!M$', 'https://zoom.us/my/%C3%A4%C3%B6'],
    ['https://urldefense.com/v3/__https://zoom.us/*/j*1__;Iy8!!ACWV5N9!M$', 'https://zoom.us/#/j/1'],
    [safe(google(safe(zoom))), zoom],
  ])('%s', (link, target) => expect(unwrapLink(link)).toBe(target));
});

describe('leaves as it is', () => {
  test.each([
    zoom,
    'https://zoom.us/url?q=https://example.org/',
    'https://protect-eu.mimecast.com/s/AbCdE',
    'https://www.google.com/search?q=https://zoom.us/',
    'https://www.google.com.evil.example/url?q=https://zoom.us/',
    'https://evilsafelinks.protection.outlook.com.example/?url=https://zoom.us/',
    'https://safelinks.protection.outlook.com/?url=https://zoom.us/',
    'https://www.google.com/url',
    'https://www.google.com/url?q=zoom.us',
    google('javascript:alert(1)'),
    google('data:text/html,x'),
    google('zoommtg://zoom.us/join?confno=1'),
    'https://urldefense.proofpoint.com/v2/url?u=https-3A__zoom.us-ZZ',
    'https://urldefense.com/v3/__https://zoom.us/j/1__',
    'https://urldefense.com/v3/__javascript:alert(1)__;!!a!b$',
    'javascript:alert(1)',
    'mailto:a@zoom.us',
    'not a link',
    '',
  ])('%s', (link) => expect(unwrapLink(link)).toBe(link));
});

describe('is bounded', () => {
  it('reads five layers and no more', () => {
    expect(unwrapLink(nest(5))).toBe(zoom);
    expect(unwrapLink(nest(6))).toBe(google(zoom));
  });

  it('ignores a link over 8 KB', () => {
    const long = google(`https://zoom.us/?${'x'.repeat(9_000)}`);
    expect(unwrapLink(long)).toBe(long);
  });

  it.each([
    `https://urldefense.com/v3/${'__https://zoom.us/'.repeat(400)}`,
    `https://urldefense.com/v3/__${'**_'.repeat(2_500)}__;!!x$`,
    `https://urldefense.proofpoint.com/v2/url?u=${'-25'.repeat(2_600)}`,
    `https://www.google.com/url?${'q=&'.repeat(2_600)}`,
  ])('answers a hostile link in no time: %.50s…', (link) => {
    // The best of a few runs: other load on the machine only adds time.
    const times = Array.from({ length: 5 }, () => {
      const start = performance.now();
      unwrapLink(link);
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(20);
  });
});
