import { askPatiently, type Patience } from './ask.ts';
import { classify, type Finding, findNextHop, type Hop } from './classify.ts';
import { type Link, planQueues } from './links.ts';

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

type Turns = <Result>(host: string, work: () => Promise<Result>) => Promise<Result>;

/** Lets one piece of work at a time go to each host, also when redirects of several links lead to the same one. */
export function createHostTurns(): Turns {
  const last = new Map<string, Promise<unknown>>();
  return (host, work) => {
    const turn = (last.get(host) ?? Promise.resolve()).then(work, work);
    last.set(host, turn);
    return turn;
  };
}
