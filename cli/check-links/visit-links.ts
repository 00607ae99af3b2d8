import { askPatiently, type Patience } from './ask-patiently.ts';
import { classify, type Finding, type Hop } from './classify.ts';
import { createHostTurns } from './create-host-turns.ts';
import { findNextHop } from './find-next-hop.ts';
import type { Link } from './list-links.ts';
import { planQueues } from './plan-queues.ts';

export type Visited = Link & Finding;

const hostsAtOnce = 4;
const longestWay = 10;

/** Visits every link: a few hosts at once, one request at a time for each of them. */
export async function visitLinks(links: Link[], patience: Patience, onVisited: () => void): Promise<Visited[]> {
  const turns = createHostTurns();
  const queues = planQueues(links);
  const visited: Visited[] = [];
  const workThroughQueues = async () => {
    for (let queue = queues.shift(); queue; queue = queues.shift()) {
      for (const link of queue) {
        visited.push({ ...link, ...classify(await walkTo(link.url)) });
        onVisited();
      }
    }
  };
  await Promise.all(Array.from({ length: hostsAtOnce }, workThroughQueues));
  return visited;

  async function walkTo(start: string): Promise<Hop[]> {
    const hops: Hop[] = [];
    for (let url: string | null = start; url !== null && hops.length <= longestWay; ) {
      const current: string = url;
      const answer = await turns(new URL(current).host, () => askPatiently(current, patience));
      hops.push({ url: current, answer });
      url = findNextHop(current, answer);
    }
    return hops;
  }
}
