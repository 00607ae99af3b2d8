import { classifyLink, findNextHop, type Hop, type LinkResult } from './classify.ts';
import { type Link, planQueues } from './links.ts';
import { type HttpIo, requestWithRetries } from './request.ts';

export type VisitedLink = Link & LinkResult;

const maxHostsAtOnce = 4;
const maxRedirects = 10;

/** Visits every link: a few hosts at once, one request at a time for each of them. */
export async function visitLinks(links: Link[], io: HttpIo, onVisited: () => void): Promise<VisitedLink[]> {
  const runForHost = createHostLocks();
  const queues = planQueues(links);
  const visited: VisitedLink[] = [];
  const workThroughQueues = async () => {
    for (let queue = queues.shift(); queue; queue = queues.shift()) {
      for (const link of queue) {
        visited.push({ ...link, ...classifyLink(await followRedirects(link.url)) });
        onVisited();
      }
    }
  };
  await Promise.all(Array.from({ length: maxHostsAtOnce }, workThroughQueues));
  return visited;

  async function followRedirects(start: string): Promise<Hop[]> {
    const hops: Hop[] = [];
    for (let url: string | null = start; url !== null && hops.length <= maxRedirects; ) {
      const current: string = url;
      const outcome = await runForHost(new URL(current).host, () => requestWithRetries(current, io));
      hops.push({ url: current, outcome });
      url = findNextHop(current, outcome);
    }
    return hops;
  }
}

type RunForHost = <Result>(host: string, work: () => Promise<Result>) => Promise<Result>;

/** One request at a time for each host, also where redirects of several links lead to the same one. */
function createHostLocks(): RunForHost {
  const last = new Map<string, Promise<unknown>>();
  return (host, work) => {
    const run = (last.get(host) ?? Promise.resolve()).then(work, work);
    last.set(host, run);
    return run;
  };
}
