/* Raw bytes at the server of the page: whatever comes, nothing but the files by their exact names, and only to its own address. */
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, serve } from '../../src/viewer/server';

const SECRET = 'secret-of-the-graph';
const FILES = new Map([
  ['/index.html', { type: 'text/html; charset=utf-8', bytes: Buffer.from('<!doctype html>the page') }],
  ['/graph.json', { type: 'application/json; charset=utf-8', bytes: Buffer.from(`{"kept":"${SECRET}"}`) }],
]);

let served: Served;
let own: string;
beforeAll(async () => {
  served = await serve(FILES);
  own = new URL(served.url).host;
});
afterAll(() => served.close());

/** Sends these bytes and gives everything that comes back until the server hangs up, or some seconds pass in silence. */
function raw(request: string, patience = 10_000): Promise<string> {
  return new Promise((done) => {
    const socket = connect(Number(own.split(':')[1]), '127.0.0.1', () => socket.write(Buffer.from(request, 'latin1')));
    let answer = '';
    socket.setTimeout(patience, () => socket.destroy());
    socket.on('data', (chunk) => {
      answer += chunk.toString('latin1');
    });
    socket.on('error', () => {});
    socket.on('close', () => done(answer));
  });
}

const get = (path: string, ...headers: string[]) =>
  `GET ${path} HTTP/1.1\r\n${[...headers, 'Connection: close'].join('\r\n')}\r\n\r\n`;
const host = () => `Host: ${own}`;

/** What is asked, and how. `own` stands for the address of the server. */
const ATTACKS: readonly (readonly [what: string, request: () => string])[] = [
  // Other names for this machine, and names that only look like its own
  ...[
    'evil.example',
    'localhost',
    '127.0.0.1',
    '[::1]',
    '0.0.0.0',
    '127.1',
    '2130706433',
    '0x7f.1',
    '127.0.0.1.nip.example',
    'localhost.evil.example',
    'LOCALHOST.',
  ].map((name) => [`the Host ${name}`, () => get('/graph.json', `Host: ${name}`)] as const),
  ['a Host with a path', () => get('/graph.json', `${host()}/x`)],
  ['a Host with a user', () => get('/graph.json', `Host: a@${own}`)],
  ['a Host with a comma', () => get('/graph.json', `${host()}, evil.example`)],
  ['a Host with a tab', () => get('/graph.json', `${host()}\tevil.example`)],
  ['a Host and a second one', () => get('/graph.json', host(), 'Host: evil.example')],
  ['a second Host in other letters', () => get('/graph.json', host(), 'hOST: evil.example')],
  ['a folded Host', () => get('/graph.json', `Host:\r\n ${own}`, 'Host: evil.example')],
  ['a forwarded Host beside a foreign one', () => get('/graph.json', 'Host: evil.example', `X-Forwarded-Host: ${own}`)],
  ['no Host', () => get('/graph.json')],
  ['HTTP/1.0 without a Host', () => 'GET /graph.json HTTP/1.0\r\n\r\n'],
  ['HTTP/0.9', () => 'GET /graph.json\r\n'],
  // Pages of others
  ...[
    'http://evil.example',
    'https://evil.example',
    'null',
    'file://',
    'http://localhost',
    'http://127.0.0.1:1',
    'chrome-extension://x',
  ].map((origin) => [`the Origin ${origin}`, () => get('/graph.json', host(), `Origin: ${origin}`)] as const),
  // Ways to write, and to be let through
  ...['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND', 'MKCOL', 'COPY', 'get'].map(
    (method) =>
      [
        `the method ${method}`,
        () => `${method} /graph.json HTTP/1.1\r\n${host()}\r\nConnection: close\r\n\r\n`,
      ] as const,
  ),
  ['CONNECT', () => `CONNECT evil.example:443 HTTP/1.1\r\n${host()}\r\n\r\n`],
  [
    'an upgrade to a socket of another origin',
    () => get('/graph.json', host(), 'Upgrade: websocket', 'Origin: http://evil.example'),
  ],
  [
    'a method in a header',
    () => `POST /graph.json HTTP/1.1\r\n${host()}\r\nX-HTTP-Method-Override: GET\r\nContent-Length: 0\r\n\r\n`,
  ],
  // Paths
  ...[
    '/../graph.json',
    '/x/../graph.json',
    '/%2e%2e/etc/passwd',
    '/%252e%252e/etc/passwd',
    '/..%2f..%2fetc/passwd',
    '/..%5c..%5cwindows/win.ini',
    '//graph.json',
    '///etc/passwd',
    '/graph.json/',
    '/graph.json/.',
    '/graph.json;x',
    '/graph.json%20',
    '/graph.json%00',
    '/%67raph.json',
    '/Graph.json',
    '/graph.json\u0000',
    '/graph.json#x/../y',
    '/package.json',
    '/.git/config',
    '/__proto__',
    '/constructor/prototype',
    'http://evil.example/graph.json',
    'file:///etc/passwd',
    '*',
    'graph.json',
    `/${'../'.repeat(2_000)}etc/passwd`,
  ].map((path) => [`the path ${path.slice(0, 40)}`, () => get(path, host())] as const),
  // Requests that two programs would cut in two places
  [
    'two lengths',
    () => `GET /graph.json HTTP/1.1\r\nHost: evil.example\r\nContent-Length: 0\r\nContent-Length: 5\r\n\r\nhello`,
  ],
  [
    'a length and chunks',
    () =>
      `POST / HTTP/1.1\r\n${host()}\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /graph.json HTTP/1.1\r\n${host()}\r\n\r\n`,
  ],
  ['lines that end in LF alone', () => `GET /graph.json HTTP/1.1\nHost: evil.example\n\n`],
  ['a header without a name', () => get('/graph.json', ': x', 'Host: evil.example')],
  ['a NUL in a header', () => get('/graph.json', host(), 'X: a\u0000b')],
  ['a header of 100 kB', () => get('/graph.json', host(), `X: ${'x'.repeat(100_000)}`)],
  [
    '10,000 headers',
    () => get('/graph.json', 'Host: evil.example', ...Array.from({ length: 10_000 }, (_, n) => `X${n}: x`)),
  ],
  ['an address of 1 MB', () => get(`/${'a'.repeat(1_000_000)}`, host())],
  ['TLS', () => '\u0016\u0003\u0001\u0000\u0005hello'],
  ['HTTP/2 without asking', () => 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
  ['noise', () => '\u0000\u0001\u0002\u00ff\r\n\r\n'],
];

describe('the server of the page', () => {
  it(`gives nothing away to any of ${ATTACKS.length} attacks, and serves on`, async () => {
    expect(ATTACKS.length).toBeGreaterThanOrEqual(60);
    const through: string[] = [];
    const answers = await Promise.all(ATTACKS.map(async ([what, request]) => [what, await raw(request())] as const));
    for (const [what, answer] of answers) {
      const [status] = /^HTTP\/1\.1 (\d{3})/.exec(answer)?.slice(1) ?? ['none'];
      if (answer.includes(SECRET) || answer.includes('root:') || status === '200') through.push(`${what}: ${status}`);
      if (/access-control-allow|\r\nset-cookie/i.test(answer)) through.push(`${what}: opens itself`);
    }
    expect(through).toEqual([]);
    // Silence is no proof: nearly all must have been answered, with a refusal.
    expect(answers.filter(([, answer]) => /^HTTP\/1\.1 [45]\d\d/.test(answer)).length).toBeGreaterThanOrEqual(60);
    expect(await raw(get('/graph.json', host()), 60_000)).toContain(SECRET);
  });
});
