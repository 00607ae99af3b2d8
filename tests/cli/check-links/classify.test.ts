import { expect, test } from 'vitest';
import { classifyLink, findNextHop, type Hop } from '../../../cli/check-links/classify.ts';

function hop(url: string, status: number | string, milliseconds = 10): Hop {
  if (typeof status === 'string') return { url, outcome: { kind: 'failure', reason: status, milliseconds } };
  return { url, outcome: { kind: 'status', status, location: null, retryAfter: null, milliseconds } };
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
  expect(classifyLink(hops)).toEqual({ state, target, detail });
});

test.each([
  [301, 'https://b.test/x', 'https://b.test/x#part'],
  [302, '/y', 'https://a.test/y#part'],
  [307, 'y?z=1', 'https://a.test/folder/y?z=1#part'],
  [308, '//b.test/#other', 'https://b.test/#other'],
  [301, null, null],
  [301, 'https://', null],
  [301, 'mailto:x@a.test', null],
  [301, 'javascript:alert(1)', null],
  [304, '/y', null],
  [200, '/y', null],
  [404, '/y', null],
])('%i to %j leads to %j', (status, location, next) => {
  const outcome = { kind: 'status', status, location, retryAfter: null, milliseconds: 1 } as const;
  expect(findNextHop('https://a.test/folder/x#part', outcome)).toBe(next);
});
