import { timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Problem } from '../text/problem';
import type { Asset } from './assets';

/*
 * Hands out the page and its data on 127.0.0.1. No path of a request ever becomes a path on disk: the files are in memory, and what is not
 * one of them is not there. What changes the store is a POST that says its Origin and carries the token this server gave its own page.
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

/** What the page may ask for beside files. */
export interface Actions {
  /** Given to the page with its data; a POST without it is refused. */
  readonly token: string;
  /** By path ("/judge"): what a body asks for. Rejects with a Problem where it cannot be done. */
  readonly posts: ReadonlyMap<string, (body: unknown) => Promise<Asset>>;
}

export interface Served {
  /** `http://127.0.0.1:<port>/` */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves these files, by path ("/page.js"). Port 0 takes a free one. Rejects with the system's error where the port is taken. */
export function serve(files: ReadonlyMap<string, Asset>, port = 0, actions?: Actions): Promise<Served> {
  const server = createServer({ maxHeaderSize: 16_384, requestTimeout: 30_000 }, (request, response) => {
    if (request.method === 'POST' && actions !== undefined) void act(server, actions, request, response);
    else answer(server, files, request, response, actions?.token);
  });
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
  token?: string,
): void {
  const refusal = refusalOf(request, portOf(server));
  const asset = refusal === null ? files.get(pathOf(request.url ?? '')) : undefined;
  if (asset === undefined) {
    const [status, words] = refusal ?? [404, 'There is nothing at this address.'];
    refuse(response, status, words);
    return;
  }
  const given = token === undefined ? {} : { [TOKEN]: token };
  response.writeHead(200, { ...HEADERS, ...given, 'Content-Type': asset.type, 'Content-Length': asset.bytes.length });
  response.end(request.method === 'HEAD' ? undefined : asset.bytes);
}

/**
 * Why a request is not answered: a page of another site that had its name point here (DNS rebinding) carries that name as Host; one that
 * asks across sites carries an Origin. Two Host headers are refused because programs disagree on which of them counts.
 */
function refusalOf(request: IncomingMessage, port: number): readonly [status: number, why: string] | null {
  const foreign = foreignOf(request, port);
  if (foreign !== null) return foreign;
  if (request.method !== 'GET' && request.method !== 'HEAD') return [405, 'This server only hands out files.'];
  return null;
}

function foreignOf(request: IncomingMessage, port: number): readonly [status: number, why: string] | null {
  const hosts = request.rawHeaders.filter((name, at) => at % 2 === 0 && name.toLowerCase() === 'host');
  const names = [`${ADDRESS}:${port}`, `localhost:${port}`];
  if (hosts.length !== 1 || !names.includes(request.headers.host ?? ''))
    return [421, 'This server answers to its own address only.'];
  const { origin } = request.headers;
  if (origin !== undefined && !names.some((name) => origin === `http://${name}`))
    return [403, 'Pages of other sites may not ask this server.'];
  return null;
}

const TOKEN = 'X-Newsgraph-Token';
/** A judgement is a few names; no body may be longer, in bytes. */
const LONGEST = 65_536;

/** Runs what a POST asks for, or says why not. */
async function act(
  server: Server,
  { token, posts }: Actions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const refusal = foreignOf(request, portOf(server)) ?? refusedPost(request, token);
  const post = posts.get(pathOf(request.url ?? ''));
  if (refusal !== null || post === undefined) {
    const [status, words] = refusal ?? [404, 'There is nothing at this address.'];
    refuse(response, status, words);
    return;
  }
  try {
    const { type, bytes } = await post(JSON.parse(await bodyOf(request)));
    response.writeHead(200, { ...HEADERS, 'Content-Type': type, 'Content-Length': bytes.length });
    response.end(bytes);
  } catch (error) {
    refuse(response, error instanceof Problem ? 409 : 400, wordsOf(error));
  }
}

/** A browser says the Origin of every POST; one without comes from something else, which has its own command for this. */
function refusedPost({ headers }: IncomingMessage, token: string): readonly [status: number, why: string] | null {
  if (headers.origin === undefined) return [403, 'Only the page of this server may change the graph.'];
  const given = Buffer.from(String(headers[TOKEN.toLowerCase()] ?? ''));
  const wanted = Buffer.from(token);
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted))
    return [403, 'The page is of another run of the server; load it anew.'];
  return headers['content-type'] === 'application/json' ? null : [415, 'The body must be JSON.'];
}

function bodyOf(request: IncomingMessage): Promise<string> {
  return new Promise((done, failed) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > LONGEST) failed(new Error('The body is too long.'));
      else chunks.push(chunk);
    });
    request.on('end', () => done(Buffer.concat(chunks).toString('utf8')));
    request.on('error', failed);
  });
}

function wordsOf(error: unknown): string {
  if (error instanceof Problem) return error.message;
  return error instanceof SyntaxError ? 'The body is not JSON.' : (error as Error).message;
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
