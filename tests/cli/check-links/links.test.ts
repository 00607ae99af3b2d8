import { expect, test } from 'vitest';
import { readCatalogue } from '../../../cli/build/read-catalogue.ts';
import { listLinks, planQueues } from '../../../cli/check-links/links.ts';

const links = listLinks(readCatalogue());

test('every address of the catalogue is visited once', () => {
  const { sources, alternatives, tools } = readCatalogue();
  const urls = [
    ...Object.values(sources).flatMap(({ url, copies }) => [url, ...copies.map((copy) => copy.url)]),
    ...Object.values(alternatives).map(({ website }) => website),
    ...Object.values(tools).map(({ website }) => website),
  ];
  const wanted = new Set(urls.filter((url) => url !== null));
  expect(links.map(({ url }) => url).sort()).toEqual([...wanted].sort());
  expect(links.filter(({ records }) => records.length === 0)).toEqual([]);
});

test('a queue holds the links of one host, ports apart, and the longest comes first', () => {
  const link = (url: string) => ({ url, records: [] });
  const queues = planQueues([
    link('https://a.test/1'),
    link('https://b.test/1'),
    link('https://b.test:81/'),
    link('https://b.test/2'),
  ]);
  expect(queues.map((queue) => queue.map(({ url }) => url))).toEqual([
    ['https://b.test/1', 'https://b.test/2'],
    ['https://a.test/1'],
    ['https://b.test:81/'],
  ]);
});
