import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { sendRequest } from '../../../cli/check-links/request.ts';
import { type VisitedLink, visitLinks } from '../../../cli/check-links/visit-links.ts';
import { type Host, startHost } from './start-host.ts';

let host: Host;
let neighbour: Host;
let busyAnswers = 0;
const waits: number[] = [];

beforeAll(async () => {
  neighbour = await startHost((_, response) => void setTimeout(() => response.end('here'), 20));
  host = await startHost(respond);
});

afterAll(() => {
  host.close();
  neighbour.close();
});

beforeEach(() => {
  host.requests.length = 0;
  waits.length = 0;
  busyAnswers = 0;
});

test.each([
  ['/ok', 'ok', '', ['HEAD /ok']],
  ['/gone', 'dead', '410', ['HEAD /gone', 'GET /gone']],
  ['/no-head', 'ok', '', ['HEAD /no-head', 'GET /no-head']],
  ['/drops-head', 'ok', '', ['HEAD /drops-head', 'GET /drops-head']],
  ['/drops', 'dead', 'UND_ERR_SOCKET', ['HEAD /drops', 'GET /drops']],
  ['/hangs', 'dead', 'no answer in time', ['HEAD /hangs', 'GET /hangs']],
  ['/for-now', 'ok', '', ['HEAD /for-now', 'HEAD /ok']],
  ['/moved', 'moved', '', ['HEAD /moved', 'HEAD /ok']],
  ['/moved-to-gone', 'dead', '410', ['HEAD /moved-to-gone', 'HEAD /gone', 'GET /gone']],
])('%s is %s', async (path, state, detail, requests) => {
  const [found] = await visit([path], path === '/hangs' ? 300 : undefined);
  expect(found).toMatchObject({ state, detail: expect.stringContaining(detail) });
  expect(host.requests).toEqual(requests);
  expect(waits).toEqual([]);
});

test('a permanent redirect to another host names the new address', async () => {
  const [found] = await visit(['/moved-away']);
  expect(found).toMatchObject({ state: 'moved', target: `${neighbour.origin}/new` });
});

test('a busy host is asked again after the pause it asks for', async () => {
  const [found] = await visit(['/busy-once']);
  expect(found?.state).toBe('ok');
  expect(waits).toEqual([7_000]);
});

test('after three tries a busy host is reported', async () => {
  const [found] = await visit(['/busy']);
  expect(found).toMatchObject({ state: 'dead', detail: expect.stringContaining('503') });
  expect(waits).toEqual([2_000, 4_000]);
  expect(host.requests).toHaveLength(3);
});

test('a host that wants an hour is not waited for', async () => {
  const [found] = await visit(['/busy-for-an-hour']);
  expect(found?.state).toBe('dead');
  expect(waits).toEqual([]);
  expect(host.requests).toHaveLength(1);
});

test('a redirect in circles ends', async () => {
  const [found] = await visit(['/circle']);
  expect(found).toMatchObject({ state: 'dead', detail: expect.stringContaining('in circles') });
  expect(host.requests).toHaveLength(11);
});

test('a link is slow if its answer takes long', async () => {
  const links = [{ url: `${host.origin}/ok`, records: [] }];
  const slowly = async (url: string, method: 'HEAD' | 'GET') => ({
    ...(await sendRequest(url, method, 300)),
    milliseconds: 6_200,
  });
  const [found] = await visitLinks(
    links,
    { request: slowly, wait: async () => {}, now: () => new Date() },
    () => {},
  );
  expect(found).toMatchObject({ state: 'slow', detail: '6.2 s' });
});

test('a closed port and an unknown name are dead', async () => {
  const closed = await startHost(() => {});
  closed.close();
  expect(await visit([`${closed.origin}/`])).toMatchObject([{ state: 'dead', detail: 'ECONNREFUSED' }]);
  expect(await visit(['http://no-such-host.invalid/'])).toMatchObject([{ state: 'dead' }]);
});

test('one request at a time goes to each host, redirects of others included', async () => {
  const direct = Array.from({ length: 4 }, (_, number) => `${neighbour.origin}/${number}`);
  const visited = await visit([...direct, '/moved-away', '/moved-away?again']);
  expect(visited).toHaveLength(6);
  expect(neighbour.maxOpen()).toBe(1);
});

test('different hosts are visited at the same time, and every request says who asks', async () => {
  const together = new Set<string>();
  const meet = (name: string) => (_: IncomingMessage, response: ServerResponse) => {
    together.add(name);
    // The first answers only once the second was asked.
    const timer = setInterval(() => {
      if (together.size < 2) return;
      clearInterval(timer);
      response.end();
    }, 5);
  };
  const hosts = await Promise.all([startHost(meet('a')), startHost(meet('b'))]);
  const visited = await visit(
    hosts.map(({ origin }) => `${origin}/`),
    2_000,
  );
  for (const { close } of hosts) close();
  expect(visited.map(({ state }) => state)).toEqual(['ok', 'ok']);
  expect([...(hosts[0]?.userAgents ?? [])]).toEqual([expect.stringContaining('Konferenzlotse')]);
});

/** Long enough for a busy machine; what is to time out says so. */
function visit(addresses: string[], timeout = 10_000): Promise<VisitedLink[]> {
  const links = addresses.map((address) => ({ url: new URL(address, host.origin).href, records: [] }));
  const wait = async (milliseconds: number) => void waits.push(milliseconds);
  return visitLinks(
    links,
    { request: (url, method) => sendRequest(url, method, timeout), wait, now: () => new Date() },
    () => {},
  );
}

function respond({ url, method }: IncomingMessage, response: ServerResponse): void {
  const end = (status: number, headers: Record<string, string> = {}) =>
    void response.writeHead(status, headers).end();
  const answers: Record<string, () => void> = {
    '/ok': () => end(200),
    '/gone': () => end(410),
    '/no-head': () => end(method === 'HEAD' ? 405 : 200),
    '/drops-head': () => (method === 'HEAD' ? void response.destroy() : end(200)),
    '/drops': () => void response.destroy(),
    '/hangs': () => {},
    '/for-now': () => end(302, { location: '/ok' }),
    '/moved': () => end(301, { location: '/ok' }),
    '/moved-to-gone': () => end(301, { location: '/gone' }),
    '/moved-away': () => end(308, { location: `${neighbour.origin}/new` }),
    '/busy-once': () => (busyAnswers++ === 0 ? end(429, { 'retry-after': '7' }) : end(200)),
    '/busy': () => end(503),
    '/busy-for-an-hour': () => end(429, { 'retry-after': '3600' }),
    '/circle': () => end(302, { location: '/circle' }),
  };
  (answers[url?.split('?')[0] ?? ''] ?? (() => end(404)))();
}
