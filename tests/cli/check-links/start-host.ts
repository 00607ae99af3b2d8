import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Host {
  origin: string;
  /** `METHOD path` of every request, in order. */
  requests: string[];
  userAgents: Set<string | undefined>;
  /** Highest number of requests that were open at the same time. */
  maxOpen: () => number;
  close: () => void;
}

/** A host on loopback; its port makes it another host than its neighbours. */
export async function startHost(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<Host> {
  const requests: string[] = [];
  const userAgents = new Set<string | undefined>();
  let open = 0;
  let max = 0;
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    userAgents.add(request.headers['user-agent']);
    max = Math.max(max, ++open);
    response.on('close', () => open--);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { origin: `http://127.0.0.1:${port}`, requests, userAgents, maxOpen: () => max, close };
}
