import { createServer as createHttp, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { createServer as createNet, type AddressInfo, type Socket } from 'node:net';
import { selfSignedCertificate } from './certificate';

/** What a served address answers; a plain string is an HTML page. */
export type Served =
  | string
  | { status?: number; type?: string; body: string | Buffer; headers?: Record<string, string> };
/** Address (https://host/path, without hash) to answer. */
export type Routes = Readonly<Record<string, Served>>;
export type SiteHandler = (url: URL, request: IncomingMessage) => Served | null;

export interface Site {
  /** The local port that answers for every host, http and https alike, and as a proxy. */
  port: number;
  /** Addresses asked for, in order. */
  requests: string[];
  close: () => Promise<void>;
}

const tlsHandshake = 0x16;

/**
 * Serves invented or saved pages under their own addresses: one port speaks http, https (self-signed) and the proxy
 * dialect, so that Chromium reaches it by host-resolver-rules and Firefox by a proxy preference. Unknown addresses
 * answer 404; nothing is ever fetched from elsewhere.
 */
export async function serveSite(routes: Routes | SiteHandler): Promise<Site> {
  const find: SiteHandler =
    typeof routes === 'function' ? routes : (url) => routes[url.href] ?? routes[url.origin + url.pathname] ?? null;
  const requests: string[] = [];
  const sockets = new Set<Socket>();

  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const scheme = 'encrypted' in request.socket ? 'https' : 'http';
    const asked = request.url ?? '/';
    const address = /^https?:/.test(asked) ? asked : `${scheme}://${request.headers.host ?? 'localhost'}${asked}`;
    const url = URL.canParse(address) ? new URL(address) : null;
    requests.push(url?.href ?? address);
    const found = url ? find(url, request) : null;
    const served = typeof found === 'string' ? { body: found } : found;
    response.writeHead(served ? (served.status ?? 200) : 404, {
      'content-type': served ? (served.type ?? 'text/html; charset=utf-8') : 'text/plain',
      'cache-control': 'no-store',
      ...served?.headers,
    });
    response.end(served?.body ?? 'not here');
  };

  const http = createHttp(answer);
  const https = createHttps(selfSignedCertificate(), answer);
  const hand = (socket: Socket): void => {
    socket.on('error', () => socket.destroy());
    socket.once('data', (first: Buffer) => {
      socket.pause();
      socket.unshift(first);
      (first[0] === tlsHandshake ? https : http).emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  };
  http.on('connect', (_request: IncomingMessage, socket: Socket) => {
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    hand(socket);
  });
  http.on('clientError', (_error, socket) => socket.destroy());
  https.on('tlsClientError', (_error, socket) => socket.destroy());

  const front = createNet((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    hand(socket);
  });
  await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve));
  const { port } = front.address() as AddressInfo;
  return {
    port,
    requests,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        front.close(() => resolve());
      }),
  };
}
