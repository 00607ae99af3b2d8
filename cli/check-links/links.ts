import type { Catalogue } from '../../rules/catalogue/schema.ts';

export interface Link {
  url: string;
  /** Files of the records that have it, below catalogue/. */
  records: string[];
}

/** Every address that employees can follow, once, with the records that have it. */
export function listLinks({
  sources,
  alternatives,
  tools,
}: Pick<Catalogue, 'sources' | 'alternatives' | 'tools'>): Link[] {
  const links = new Map<string, Link>();
  const add = (url: string | null, record: string) => {
    if (url === null) return;
    const link = links.get(url) ?? { url, records: [] };
    if (!link.records.includes(record)) link.records.push(record);
    links.set(url, link);
  };
  for (const [id, { url, copies }] of Object.entries(sources))
    for (const address of [url, ...copies.map((copy) => copy.url)]) add(address, `sources/${id}.yaml`);
  for (const [id, { website }] of Object.entries(alternatives)) add(website, `alternatives/${id}.yaml`);
  for (const [id, { website }] of Object.entries(tools)) add(website, `tools/${id}.yaml`);
  return [...links.values()];
}

/** Links by host; the longest queue first, because the whole run takes as long as it does. */
export function planQueues(links: Link[]): Link[][] {
  const queues = new Map<string, Link[]>();
  for (const link of links) {
    const { host } = new URL(link.url);
    queues.set(host, [...(queues.get(host) ?? []), link]);
  }
  return [...queues.values()].sort((a, b) => b.length - a.length);
}
