import { createServer, type RequestListener } from 'node:http';
import { createServer as createTlsServer, type ServerOptions } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { onTestFinished } from 'vitest';
import { Fetcher, type FetcherSettings } from '../../src/fetch';

export interface Site {
  readonly port: number;
  readonly url: string;
  /** `address:port`, as a test trusts it. */
  readonly trusted: string;
  /** Paths that were asked for, in order. */
  readonly asked: string[];
  readonly agents: Set<string>;
  /** Header Accept-Encoding of each. */
  readonly encodings: Set<string>;
}

/** What a path answers: a text with its type, or anything at all. */
export type Answers = Readonly<Record<string, string | RequestListener>>;

/** A real server on this machine that answers by path, gone when the test ends. No robots.txt unless one is given. */
export async function site(answers: Answers, tls?: ServerOptions): Promise<Site> {
  const asked: string[] = [];
  const agents = new Set<string>();
  const encodings = new Set<string>();
  const listener: RequestListener = (request, response) => {
    asked.push(request.url!);
    agents.add(request.headers['user-agent'] ?? '');
    encodings.add(String(request.headers['accept-encoding']));
    const answer = answers[request.url!];
    if (typeof answer === 'function') answer(request, response);
    else if (answer === undefined) response.writeHead(404).end();
    else response.setHeader('content-type', answer.startsWith('<') ? 'text/html' : 'text/plain').end(answer);
  };
  const server = tls === undefined ? createServer(listener) : createTlsServer(tls, listener);
  // Clients that hang up are what some tests are about.
  server.on('clientError', (_, socket) => socket.destroy());
  const port = await listening(server);
  const url = `${tls === undefined ? 'http' : 'https'}://127.0.0.1:${port}`;
  return { port, url, trusted: `127.0.0.1:${port}`, asked, agents, encodings };
}

export async function listening(server: Server): Promise<number> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    (server as { closeAllConnections?: () => void }).closeAllConnections?.();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

/** A fetcher that may ask these sites, without pauses. */
export function fetcherFor(sites: readonly Site[], settings: Partial<FetcherSettings> = {}): Fetcher {
  const trusted = sites.map((one) => one.trusted);
  return new Fetcher({ ports: sites.map(({ port }) => port) }, { trusted, pauseMs: 0, ...settings });
}
