import { request } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Problem } from '../../src/text/problem';
import { openerOf } from '../../src/viewer/desktop';
import { CONTENT_POLICY, type Served, serve } from '../../src/viewer/server';

const FILES = new Map([
  ['/index.html', { type: 'text/html; charset=utf-8', bytes: Buffer.from('<!doctype html>the page') }],
  ['/page.js', { type: 'text/javascript; charset=utf-8', bytes: Buffer.from('//') }],
  ['/graph.json', { type: 'application/json; charset=utf-8', bytes: Buffer.from('{"secret":1}') }],
]);

let served: Served;
let port: number;
beforeAll(async () => {
  served = await serve(FILES);
  port = Number(new URL(served.url).port);
});
afterAll(() => served.close());

/** Sends exactly these bytes and gives all that comes back. */
function raw(request: string): Promise<string> {
  return new Promise((done, failed) => {
    const socket = connect(port, '127.0.0.1', () => socket.end(request));
    let answer = '';
    socket.on('data', (chunk) => {
      answer += chunk.toString('latin1');
    });
    socket.on('close', () => done(answer));
    socket.on('error', failed);
  });
}

const ask = (path: string, headers: readonly string[] = [`Host: 127.0.0.1:${port}`], method = 'GET') =>
  raw(`${method} ${path} HTTP/1.1\r\n${headers.map((header) => `${header}\r\n`).join('')}Connection: close\r\n\r\n`);
const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0);

describe('the server', () => {
  it('listens on 127.0.0.1 only', async () => {
    expect(served.url).toBe(`http://127.0.0.1:${port}/`);
    const others = ['127.0.0.2', '::1'].map(
      (host) =>
        new Promise((done) => {
          const socket = connect(port, host, () => done('connected'));
          socket.on('error', () => done('refused'));
        }),
    );
    expect(await Promise.all(others)).toEqual(['refused', 'refused']);
  });

  it('hands out its files with a strict policy', async () => {
    for (const [path, { type, bytes }] of FILES) {
      const answer = await ask(path);
      expect(statusOf(answer)).toBe(200);
      expect(answer).toContain(`Content-Type: ${type}\r\n`);
      expect(answer).toContain(`Content-Security-Policy: ${CONTENT_POLICY}\r\n`);
      expect(answer).toContain('X-Content-Type-Options: nosniff\r\n');
      expect(answer).not.toContain('Access-Control');
      expect(answer.endsWith(`\r\n\r\n${bytes}`)).toBe(true);
    }
    expect(await ask('/')).toContain('the page');
    expect(await ask('/?a=b')).toContain('the page');
    expect(CONTENT_POLICY).toContain("default-src 'none'");
    expect(CONTENT_POLICY).not.toContain('unsafe');
  });

  it('answers HEAD without a body', async () => {
    const answer = await ask('/graph.json', undefined, 'HEAD');
    expect(statusOf(answer)).toBe(200);
    expect(answer).not.toContain('secret');
  });

  it.each([
    ['another name (DNS rebinding)', ['Host: evil.example']],
    ['another name with the port', () => [`Host: evil.example:${port}`]],
    ['no port', ['Host: 127.0.0.1']],
    ['another port', ['Host: 127.0.0.1:1']],
    ['a name that begins like its own', () => [`Host: 127.0.0.1:${port}.evil.example`]],
    ['a user before its own name', () => [`Host: evil@127.0.0.1:${port}`]],
    ['two, its own first', () => [`Host: 127.0.0.1:${port}`, 'Host: evil.example']],
    ['two, its own last', () => ['Host: evil.example', `Host: 127.0.0.1:${port}`]],
    ['twice its own', () => [`Host: 127.0.0.1:${port}`, `host: 127.0.0.1:${port}`]],
    ['an empty one', ['Host: ']],
    ['0.0.0.0', () => [`Host: 0.0.0.0:${port}`]],
    ['a number for the address', () => [`Host: 2130706433:${port}`]],
  ])('refuses a Host that is %s', async (_, headers) => {
    const answer = await ask('/graph.json', typeof headers === 'function' ? headers() : headers);
    expect([400, 421]).toContain(statusOf(answer));
    expect(answer).not.toContain('secret');
  });

  it.each(['http://evil.example', 'null', 'https://127.0.0.1', 'http://127.0.0.1:1', ''])(
    'refuses the Origin %j',
    async (origin) => {
      const answer = await ask('/graph.json', [`Host: 127.0.0.1:${port}`, `Origin: ${origin}`]);
      expect(statusOf(answer)).toBe(403);
      expect(answer).not.toContain('secret');
    },
  );

  it('answers its own Origin, and localhost', async () => {
    for (const host of [`127.0.0.1:${port}`, `localhost:${port}`])
      expect(statusOf(await ask('/page.js', [`Host: ${host}`, `Origin: http://${host}`]))).toBe(200);
  });

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])('refuses %s', async (method) => {
    const answer = await ask('/graph.json', undefined, method);
    expect(statusOf(answer)).toBe(405);
    expect(answer).not.toContain('secret');
  });

  it.each([
    '/../package.json',
    '/../../../../etc/passwd',
    '/%2e%2e/package.json',
    '/%252e%252e/package.json',
    '/..%2fpackage.json',
    '/..%5cpackage.json',
    '/..\\package.json',
    '//etc/passwd',
    '/./graph.json',
    '/graph.json%00.html',
    '/GRAPH.JSON',
    '/graph.json/',
    '/page.js.map',
    '/__proto__',
    '/constructor',
    'http://evil.example/graph.json',
    'file:///etc/passwd',
    `/${'a'.repeat(10_000)}`,
  ])('has nothing at %s', async (path) => {
    const answer = await ask(path);
    expect([400, 404]).toContain(statusOf(answer));
    expect(answer).not.toContain('secret');
    expect(answer).not.toContain('root:');
  });

  it('outlives half-open and overlong requests', async () => {
    await raw('GET / HT');
    await raw(`GET / HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nX: ${'x'.repeat(100_000)}\r\n\r\n`).catch(() => '');
    const idle = Array.from({ length: 100 }, () => connect(port, '127.0.0.1'));
    expect(statusOf(await ask('/'))).toBe(200);
    for (const socket of idle) socket.destroy();
  });

  it('says so where the port is taken', async () => {
    await expect(serve(FILES, port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});

describe('the browser', () => {
  it.each([
    ['linux', { DISPLAY: ':0' }, 'xdg-open'],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, 'xdg-open'],
    ['linux', {}, null],
    ['linux', { DISPLAY: ':0', CI: 'true' }, null],
    ['linux', { DISPLAY: ':10', SSH_CONNECTION: '1 2 3 4' }, null],
    ['darwin', {}, 'open'],
    ['win32', {}, 'rundll32'],
  ] as const)('on %s with %j is opened by %s', (platform, environment, opener) => {
    expect(openerOf(platform, environment)?.[0] ?? null).toBe(opener);
  });
});

describe('what changes the store', () => {
  const asked: unknown[] = [];
  let open: Served;
  let at: string;
  beforeAll(async () => {
    const judge = async (body: unknown) => {
      asked.push(body);
      if (JSON.stringify(body).includes('nobody')) throw new Problem('unknown-id', 'the graph has no entity "nobody"');
      return { type: 'application/json; charset=utf-8', bytes: Buffer.from('{"id":"j/1"}') };
    };
    open = await serve(FILES, 0, { token: 'right', posts: new Map([['/judge', judge]]) });
    at = new URL(open.url).origin;
  });
  afterAll(() => open.close());

  const post = (headers: Record<string, string>, body = '{"a":1}', path = '/judge') =>
    new Promise<{ status: number; text: string }>((done, failed) => {
      const sent = request(`${at}${path}`, { method: 'POST', headers }, (answer) => {
        let text = '';
        answer.on('data', (chunk) => {
          text += chunk;
        });
        answer.on('end', () => done({ status: answer.statusCode!, text }));
      });
      sent.on('error', failed);
      sent.end(body);
    });
  const right = () => ({ Origin: at, 'X-Newsgraph-Token': 'right', 'Content-Type': 'application/json' });

  it('is given a token with its files, and takes a POST that carries it', async () => {
    expect((await fetch(`${at}/graph.json`)).headers.get('X-Newsgraph-Token')).toBe('right');
    expect(await post(right())).toEqual({ status: 200, text: '{"id":"j/1"}' });
    expect(asked).toEqual([{ a: 1 }]);
  });

  it.each<[string, () => Record<string, string>, number]>([
    ['no token', () => ({ Origin: at, 'Content-Type': 'application/json' }), 403],
    ['another token', () => ({ ...right(), 'X-Newsgraph-Token': 'wrong' }), 403],
    ['a longer token', () => ({ ...right(), 'X-Newsgraph-Token': 'right!' }), 403],
    ['no Origin', () => ({ 'X-Newsgraph-Token': 'right', 'Content-Type': 'application/json' }), 403],
    ['another Origin', () => ({ ...right(), Origin: 'http://evil.example' }), 403],
    ['another Host', () => ({ ...right(), Host: 'evil.example' }), 421],
    ['the form of a form', () => ({ ...right(), 'Content-Type': 'text/plain' }), 415],
  ])('refuses a POST with %s', async (_, headers, status) => {
    const before = asked.length;
    expect((await post(headers())).status).toBe(status);
    expect(asked).toHaveLength(before);
  });

  it('says why it cannot be done', async () => {
    expect(await post(right(), '{"left":"nobody"}')).toEqual({
      status: 409,
      text: 'the graph has no entity "nobody"\n',
    });
    expect(await post(right(), 'not json')).toEqual({ status: 400, text: 'The body is not JSON.\n' });
    expect((await post(right(), `"${'x'.repeat(70_000)}"`)).status).toBe(400);
    expect((await post(right(), '{}', '/graph.json')).status).toBe(404);
  });
});
