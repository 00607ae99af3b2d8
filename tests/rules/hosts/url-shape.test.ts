import { expect, test } from 'vitest';
import type { UrlShape } from '../../../rules/catalogue/service-schema.ts';
import { readAddress } from '../../../rules/hosts/address.ts';
import { matchShape } from '../../../rules/hosts/url-shape.ts';

test.each<[shape: Omit<UrlShape, 'role'>, url: string, fits: boolean]>([
  [{ path: '/j/{digits}' }, 'https://zoom.us/j/123', true],
  [{ path: '/j/{digits}' }, 'https://zoom.us/j/123/', true],
  [{ path: '/j/{digits}' }, 'https://zoom.us/j/123?pwd=x', true],
  [{ path: '/j/{digits}' }, 'https://zoom.us/j/12a', false],
  [{ path: '/j/{digits}' }, 'https://zoom.us/j/', false],
  [{ path: '/j/{digits}' }, 'https://zoom.us/j/1/2', false],
  [{ path: '/j/{digits}' }, 'https://zoom.us/x/j/1', false],
  [{ path: '/my/*' }, 'https://zoom.us/my/erika', true],
  [{ path: '/my/*' }, 'https://zoom.us/my', false],
  [{ path: '/my/*' }, 'https://zoom.us/My/erika', false],
  [{ path: '/wc/**' }, 'https://zoom.us/wc', true],
  [{ path: '/wc/**' }, 'https://zoom.us/wc/1/join', true],
  [{ path: '/wc/**' }, 'https://zoom.us/wcx', false],
  [{ path: '/**' }, 'https://zoom.us/', true],
  [{ path: '/' }, 'https://meet.new/', true],
  [{ path: '/' }, 'https://meet.new/x', false],
  [{ path: '/*', host: 'meet.test' }, 'https://meet.test/abc', true],
  [{ path: '/*', host: 'meet.test' }, 'https://a.meet.test/abc', false],
  [{ path: '/*', host: '*.meet.test' }, 'https://a.meet.test/abc', true],
  [{ path: '/*', host: '*.meet.test' }, 'https://meet.test/abc', false],
  [{ path: '/*', host: '*.meet.test' }, 'https://ameet.test/abc', false],
  [{ path: '/join', query: 'confno' }, 'https://zoom.us/join?confno=1', true],
  [{ path: '/join', query: 'confno' }, 'https://zoom.us/join?confno', true],
  [{ path: '/join', query: 'confno' }, 'https://zoom.us/join?x=confno', false],
  [{ path: '/join', query: 'confno' }, 'https://zoom.us/join#confno=1', false],
  [{ path: '/', fragment: '/room/*' }, 'https://app.test/#/room/abc', true],
  [{ path: '/', fragment: '/room/*' }, 'https://app.test/#/room/abc?via=x', true],
  [{ path: '/', fragment: '/room/*' }, 'https://app.test/#/rooms/abc', false],
  [{ path: '/', fragment: '/room/*' }, 'https://app.test/', false],
])('%j and %s: %j', (shape, url, fits) => {
  const address = readAddress(url);
  expect(address.kind === 'web' && matchShape(shape, address)).toBe(fits);
});
