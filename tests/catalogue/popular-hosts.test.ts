import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { serviceOf } from './real-catalogue.ts';

// The hosts that pages load most, as counted by the HTTP Archive, most used first (third-party-web, MIT).
const list = new URL('../../node_modules/third-party-web/dist/domain-map.csv', import.meta.url);
const hosts = new Set(
  readFileSync(list, 'utf8')
    .split('\n')
    .map((line) => line.split(',')[0] ?? '')
    .filter(Boolean),
);

test('of more than 100,000 popular hosts only those of conferencing services are found', async () => {
  expect(hosts.size).toBeGreaterThan(100_000);
  const hits = [...hosts].flatMap((host) => {
    const service = serviceOf(`https://${host}/`);
    return service === '-' ? [] : [`${service}\t${host}`];
  });
  // Check every new line by hand: whose host is it? docs/catalogue.md says how to accept it.
  await expect(`${hits.sort().join('\n')}\n`).toMatchFileSnapshot('popular-hosts.tsv');
});
