import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Asset } from './assets';

/*
 * Hands out the page and its data on 127.0.0.1 and does nothing else: there is no route that writes, and no path of the request ever
 * becomes a path on disk. The files are in memory, and what is not one of them is not there.
 */

/** The only address it listens on: other machines cannot reach it. */
const ADDRESS = '127.0.0.1';

/** What the page may do: load its own script, style and icon, and fetch its own data. */
export const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const HEADERS = {
  'Content-Security-Policy': CONTENT_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), interest-cohort=()',
  'Cache-Control': 'no-store',
} as const;

export interface Served {
  /** `http://127.0.0.1:<port>/` */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves these files, by path ("/page.js"). Port 0 takes a free one. Rejects with the system's error where the port is taken. */
export function serve(files: ReadonlyMap<string, Asset>, port = 0): Promise<Served> {
  const server = createServer({ maxHeaderSize: 16_384, requestTimeout: 30_000 }, (request, response) =>
    answer(server, files, request, response),
  );
  server.maxConnections = 256;
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, ADDRESS, () => {
      resolve({ url: `http://${ADDRESS}:${portOf(server)}/`, close: () => closed(server) });
    });
  });
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

function answer(
  server: Server,
  files: ReadonlyMap<string, Asset>,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const refusal = refusalOf(request, portOf(server));
  const asset = refusal === null ? files.get(pathOf(request.url ?? '')) : undefined;
  if (asset === undefined) {
    const [status, words] = refusal ?? [404, 'There is nothing at this address.'];
    refuse(response, status, words);
    return;
  }
  response.writeHead(200, { ...HEADERS, 'Content-Type': asset.type, 'Content-Length': asset.bytes.length });
  response.end(request.method === 'HEAD' ? undefined : asset.bytes);
}

/**
 * Why a request is not answered: a page of another site that had its name point here (DNS rebinding) carries that name as Host; one that
 * asks across sites carries an Origin. Two Host headers are refused because programs disagree on which of them counts.
 */
function refusalOf(request: IncomingMessage, port: number): readonly [status: number, why: string] | null {
  const hosts = request.rawHeaders.filter((name, at) => at % 2 === 0 && name.toLowerCase() === 'host');
  const names = [`${ADDRESS}:${port}`, `localhost:${port}`];
  if (hosts.length !== 1 || !names.includes(request.headers.host ?? ''))
    return [421, 'This server answers to its own address only.'];
  const { origin } = request.headers;
  if (origin !== undefined && !names.some((name) => origin === `http://${name}`))
    return [403, 'Pages of other sites may not ask this server.'];
  if (request.method !== 'GET' && request.method !== 'HEAD') return [405, 'This server only hands out files.'];
  return null;
}

/** The path as it was asked for, without its query; nothing is decoded, so no spelling of `..` means anything. */
function pathOf(url: string): string {
  const path = url.split('?', 1)[0]!;
  return path === '/' ? '/index.html' : path;
}

function refuse(response: ServerResponse, status: number, words: string): void {
  const allow = status === 405 ? { Allow: 'GET, HEAD' } : {};
  response.writeHead(status, {
    ...HEADERS,
    ...allow,
    'Content-Type': 'text/plain; charset=utf-8',
    Connection: 'close',
  });
  response.end(`${words}\n`);
}
