import type { Link } from './list-links.ts';

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
