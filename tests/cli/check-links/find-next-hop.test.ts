import { expect, test } from 'vitest';
import { findNextHop } from '../../../cli/check-links/classify.ts';

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
  const answer = { kind: 'status', status, location, retryAfter: null, milliseconds: 1 } as const;
  expect(findNextHop('https://a.test/folder/x#part', answer)).toBe(next);
});
