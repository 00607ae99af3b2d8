import { expect, test } from 'vitest';
import { classify, type Hop } from '../../../cli/check-links/classify.ts';

function hop(url: string, status: number | string, milliseconds = 10): Hop {
  if (typeof status === 'string') return { url, answer: { kind: 'failure', reason: status, milliseconds } };
  return { url, answer: { kind: 'status', status, location: null, retryAfter: null, milliseconds } };
}

test.each<[hops: Hop[], state: string, target: string | null, detail: string]>([
  [[hop('https://a.test/1', 200)], 'ok', null, ''],
  [[hop('https://a.test/1', 204)], 'ok', null, ''],
  [[hop('https://a.test/1', 200, 5_001)], 'slow', null, '5.0 s'],
  [[hop('https://a.test/1', 302), hop('https://a.test/2', 200)], 'ok', null, ''],
  [[hop('https://a.test/1', 302, 9_000), hop('https://a.test/2', 200)], 'slow', null, '9.0 s'],
  [[hop('https://a.test/1', 301), hop('https://b.test/2', 200, 9_000)], 'moved', 'https://b.test/2', ''],
  [
    [hop('https://a.test/1', 308), hop('https://b.test/', 200)],
    'moved',
    'https://b.test/',
    'leads to a start page',
  ],
  [[hop('http://a.test/', 301), hop('https://a.test/', 200)], 'moved', 'https://a.test/', ''],
  [
    [
      hop('http://a.test/1', 301),
      hop('https://a.test/1', 308),
      hop('https://b.test/2', 302),
      hop('https://b.test/3', 200),
    ],
    'moved',
    'https://b.test/2',
    '',
  ],
  [[hop('https://a.test/1', 302), hop('https://a.test/2', 301), hop('https://a.test/3', 200)], 'ok', null, ''],
  [[hop('https://a.test/1', 404)], 'dead', null, '404'],
  [[hop('https://a.test/1', 403)], 'dead', null, '403, may refuse programs only: open it by hand'],
  [[hop('https://a.test/1', 500)], 'dead', null, '500'],
  [[hop('https://a.test/1', 301), hop('https://a.test/2', 404)], 'dead', null, '404 at https://a.test/2'],
  [[hop('https://a.test/1', 301)], 'dead', null, '301 that leads nowhere or in circles'],
  [[hop('https://a.test/1', 'ENOTFOUND')], 'dead', null, 'ENOTFOUND'],
  [[], 'dead', null, 'not visited'],
])('%j is %s', (hops, state, target, detail) => {
  expect(classify(hops)).toEqual({ state, target, detail });
});
