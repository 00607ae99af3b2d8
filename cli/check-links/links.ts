import type { Catalogue } from '../../rules/catalogue/schema.ts';

export interface Link {
  url: string;
  /** Files of the records that have it, below rules/catalogue/. */
  records: string[];
}

/** Every address that employees can follow, once, with the records it stands in. */
export function listLinks({
  sources,
  alternatives,
  tools,
}: Pick<Catalogue, 'sources' | 'alternatives' | 'tools'>): Link[] {
  const found: [url: string | null, record: string][] = [
    ...Object.entries(sources).flatMap(([id, { url, copies }]) =>
      [url, ...copies.map((copy) => copy.url)].map((address): [string | null, string] => [
        address,
        `sources/${id}.yaml`,
      ]),
    ),
    ...Object.entries(alternatives).map(([id, { website }]): [string | null, string] => [
      website,
      `alternatives/${id}.yaml`,
    ]),
    ...Object.entries(tools).map(([id, { website }]): [string | null, string] => [website, `tools/${id}.yaml`]),
  ];
  const links = new Map<string, Link>();
  for (const [url, record] of found) {
    if (url === null) continue;
    const link = links.get(url);
    if (!link) links.set(url, { url, records: [record] });
    else if (!link.records.includes(record)) link.records.push(record);
  }
  return [...links.values()];
}

/** Links by host, to be visited one after the other; the longest queue first, because the run lasts as long as it does. */
export function planQueues(links: Link[]): Link[][] {
  const queues = new Map<string, Link[]>();
  for (const link of links) {
    const { host } = new URL(link.url);
    const queue = queues.get(host);
    if (queue) queue.push(link);
    else queues.set(host, [link]);
  }
  return [...queues.values()].sort((a, b) => b.length - a.length);
}
