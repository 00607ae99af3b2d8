import { createServer as createProxy } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { generate } from 'selfsigned';

export interface FakeSite {
  /** Port of the TLS server that answers for every host. */
  port: number;
  /** Port of an HTTP proxy whose tunnels all end at that server, for Firefox. */
  proxyPort: number;
  /** Every request so far as `host path`, the browser's own included. */
  requests: string[];
  /** Answers a host with this HTML instead of the default page. */
  serve: (host: string, html: string) => void;
  /** Answers a host with a redirect to this address. */
  redirect: (host: string, location: string) => void;
  /** Answers one address with these bytes. */
  serveFile: (url: string, content: Uint8Array) => void;
  close: () => Promise<void>;
}

/** Answers for all sites of the web on loopback: no test and no screenshot needs a network. */
export async function startFakeSite(): Promise<FakeSite> {
  const requests: string[] = [];
  const pages = new Map<string, string>();
  const redirects = new Map<string, string>();
  const files = new Map<string, Uint8Array>();
  const pem = await generate([{ name: 'commonName', value: 'fake site' }], { keyType: 'ec' });
  const tls = createTlsServer({ key: pem.private, cert: pem.cert }, (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '').replace(/\.$/, '');
    requests.push(`${host} ${request.url}`);
    const target = redirects.get(host);
    if (target) return response.writeHead(302, { location: target }).end();
    const [path] = String(request.url).split('?');
    const file = files.get(`https://${host}${path}`);
    response.setHeader('content-type', file ? typeOf(path) : 'text/html; charset=utf-8');
    response.end(file ?? pages.get(host) ?? defaultPage(host));
  });
  const proxy = createProxy((request, response) => {
    response.writeHead(301, { location: String(request.url).replace(/^http:/, 'https:') }).end();
  }).on('connect', (_request, client) => {
    const server = connect(portOf(tls), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      server.pipe(client);
      client.pipe(server);
    });
    server.on('error', () => client.destroy());
    client.on('error', () => server.destroy());
  });
  const sockets = new Set<Socket>();
  for (const server of [tls, proxy])
    server.on('connection', (socket: Socket) => {
      sockets.add(socket);
      socket.once('close', () => sockets.delete(socket));
    });
  await Promise.all(
    [tls, proxy].map((server) => new Promise<void>((done) => server.listen(0, '127.0.0.1', done))),
  );

  return {
    port: portOf(tls),
    proxyPort: portOf(proxy),
    requests,
    serve: (host, html) => pages.set(host, html),
    redirect: (host, location) => redirects.set(host, location),
    serveFile: (url, content) => files.set(url, content),
    async close() {
      // Tunnels and handshakes are connections that a server does not close by itself.
      for (const socket of sockets) socket.destroy();
      await Promise.all([tls, proxy].map((server) => new Promise((done) => server.close(done))));
    },
  };
}

function typeOf(path = ''): string {
  return path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
}

function portOf(server: { address: () => string | AddressInfo | null }): number {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

function defaultPage(host: string): string {
  return `<!doctype html><html lang="de"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${host}</title>
<style>body{font:16px/1.5 sans-serif;margin:0;padding:6rem 2rem;background:#f3f5f9;color:#5a6478;text-align:center}</style>
<h1 elementtiming="page">${host}</h1><p>Platzhalter für die Seite des Anbieters</p>`;
}
