import type { RequestListener, ServerResponse } from 'node:http';
import { createServer } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { generate } from 'selfsigned';
import { describe, expect, it } from 'vitest';
import { Fetcher } from '../../src/fetch';
import { fetcherFor, listening, site } from './site';

const PAGE = 'Norway would support the plan.';
const sends =
  (body: string | Uint8Array, headers: Record<string, string> = {}): RequestListener =>
  (_, response) =>
    void response.writeHead(200, headers).end(body);
const leads =
  (location: string, status = 302): RequestListener =>
  (_, response) =>
    void response.writeHead(status, { location }).end();

describe('an address', () => {
  it('gives its bytes, where they came from, what they are said to be, and when', async () => {
    const here = await site({ '/a?b': PAGE });
    expect(await fetcherFor([here]).fetch(`${here.url}/a?b#c`)).toEqual({
      finalUrl: `${here.url}/a?b`,
      type: 'text/plain',
      bytes: Buffer.from(PAGE),
      fetched: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
    });
  });

  it.each([404, 410, 500, 206, 304])('status %d is no page', async (status) => {
    const here = await site({ '/a': (_, response) => response.writeHead(status).end(status === 304 ? '' : PAGE) });
    expect(await fetcherFor([here]).fetch(`${here.url}/a`)).toEqual({
      kind: 'failed',
      reason: `the server answered ${status}`,
    });
  });

  it('is fetched one at a time, with a pause for each host', async () => {
    let now = 0;
    let most = 0;
    const slow: RequestListener = (_, response) => {
      most = Math.max(most, ++now);
      setTimeout(() => {
        now--;
        response.end(PAGE);
      }, 20);
    };
    const here = await site({ '/a': slow, '/b': slow, '/c': slow });
    const fetcher = fetcherFor([here], { pauseMs: 150 });
    const started = performance.now();
    await Promise.all(['/a', '/b', '/c'].map((path) => fetcher.fetch(here.url + path)));
    expect(performance.now() - started).toBeGreaterThan(300);
    expect(most).toBe(1);
  });
});

describe('this machine and the networks around it', () => {
  it.each([
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://127.1/',
    'http://0/',
    'http://①②⑦.⓪.⓪.①/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://localhost/',
    'http://localhost./',
    'http://169.254.169.254/latest/meta-data/',
    'http://10.0.0.1/',
    'http://100.64.0.1/',
    'http://224.0.0.1/',
  ])('%s is never asked', async (address) => {
    expect(await new Fetcher().fetch(address)).toMatchObject({
      kind: 'rejected',
      reason: expect.stringMatching(/is never asked; save the page and give the file$/),
    });
  });

  it('a port that is trusted trusts no other', async () => {
    const [here, other] = [await site({ '/a': PAGE }), await site({ '/a': PAGE })];
    const fetcher = new Fetcher({ ports: [here.port, other.port] }, { trusted: [here.trusted], pauseMs: 0 });
    expect(await fetcher.fetch(`${other.url}/a`)).toMatchObject({ kind: 'rejected' });
    expect(await fetcher.fetch(`${here.url}/a`)).toMatchObject({ type: 'text/plain' });
    expect(other.asked).toEqual([]);
  });

  it('no variable of the environment opens them', async () => {
    const here = await site({ '/a': PAGE });
    const names = ['HTTP_PROXY', 'http_proxy', 'NODE_EXTRA_CA_CERTS', 'NEWSGRAPH_TRUSTED', 'NO_PROXY'];
    for (const name of names) process.env[name] = here.url;
    const answer = await new Fetcher({ ports: [here.port] }).fetch(`${here.url}/a`);
    for (const name of names) delete process.env[name];
    expect(answer).toMatchObject({ kind: 'rejected' });
    expect(here.asked).toEqual([]);
  });

  it('a name is refused where any of its addresses is inside', async () => {
    const here = await site({ '/a': PAGE });
    const lookup = async () => ['93.184.216.34', '127.0.0.1'];
    expect(
      await new Fetcher({ ports: [here.port] }, { lookup }).fetch(`http://news.example:${here.port}/a`),
    ).toMatchObject({ kind: 'rejected', reason: expect.stringContaining('news.example is 127.0.0.1') });
    expect(here.asked).toEqual([]);
  });

  it('a name that means another address a moment later (DNS rebinding) is looked at each time', async () => {
    const [here, inside] = [await site({ '/a': PAGE }), await site({ '/a': PAGE })];
    const answers = ['127.0.0.1', '10.0.0.1'];
    const asked: string[] = [];
    const lookup = async (host: string) => {
      asked.push(host);
      return [answers.shift() ?? '10.0.0.1'];
    };
    const fetcher = new Fetcher({ ports: [here.port] }, { lookup, trusted: [here.trusted], pauseMs: 0 });
    expect(await fetcher.fetch(`http://news.example:${here.port}/a`)).toMatchObject({
      kind: 'rejected',
      reason: expect.stringContaining('news.example is 10.0.0.1 (a private network)'),
    });
    // One look for robots.txt, one for the page: none between a check and its connection.
    expect(asked).toEqual(['news.example', 'news.example']);
    expect([here.asked, inside.asked]).toEqual([['/robots.txt'], []]);
  });

  it('what a lookup gives that is no IP address is refused', async () => {
    const lookup = async () => ['localhost'];
    expect(await new Fetcher({}, { lookup }).fetch('http://news.example/')).toMatchObject({ kind: 'rejected' });
  });

  it('a name without addresses, and one that is not known', async () => {
    expect(await new Fetcher({}, { lookup: async () => [] }).fetch('http://news.example/')).toMatchObject({
      kind: 'failed',
      reason: expect.stringContaining('no such host'),
    });
    expect(await new Fetcher().fetch('http://news.invalid/')).toMatchObject({ kind: 'failed' });
  });
});

describe('redirects', () => {
  it.each([301, 302, 303, 307, 308])('%d is followed, and the last address is kept', async (status) => {
    const here = await site({ '/a': leads('b', status), '/b': PAGE });
    expect(await fetcherFor([here]).fetch(`${here.url}/a`)).toMatchObject({ finalUrl: `${here.url}/b` });
  });

  it('five and no more', async () => {
    const here = await site({ '/a': leads('/a') });
    expect(await fetcherFor([here]).fetch(`${here.url}/a`)).toEqual({
      kind: 'failed',
      reason: 'more than 5 redirects',
    });
    expect(here.asked).toHaveLength(7);
  });

  it.each([
    ['http://10.0.0.1/', 'never asked'],
    ['http://169.254.169.254/latest/', 'never asked'],
    ['//[::1]/', 'never asked'],
    ['file:///etc/passwd', 'file: is not fetched'],
    ['http://ida:secret-word@news.example/', 'a name or password'],
    ['http://news.example:22/', 'port 22 is not asked'],
    ['http://', 'not an address'],
  ])('to %s is refused', async (place, reason) => {
    const here = await site({ '/a': leads(place) });
    const answer = await fetcherFor([here]).fetch(`${here.url}/a`);
    expect(answer).toMatchObject({ kind: 'rejected', reason: expect.stringContaining(reason) });
    expect(JSON.stringify(answer)).not.toContain('secret-word');
  });

  it('to another server on this machine is refused; to another site its robots.txt is asked', async () => {
    const [secret, open] = [await site({ '/': PAGE }), await site({ '/robots.txt': 'User-agent: *\nDisallow: /' })];
    const here = await site({ '/a': leads(`${secret.url}/`), '/b': leads(`${open.url}/c`) });
    const fetcher = new Fetcher(
      { ports: [here.port, secret.port, open.port] },
      { trusted: [here.trusted, open.trusted], pauseMs: 0 },
    );
    expect(await fetcher.fetch(`${here.url}/a`)).toMatchObject({ kind: 'rejected' });
    expect(await fetcher.fetch(`${here.url}/b`)).toMatchObject({
      reason: expect.stringContaining('asks not to fetch'),
    });
    expect([secret.asked, open.asked]).toEqual([[], ['/robots.txt']]);
  });
});

describe('answers that are too much', () => {
  const limits = { bytes: 100_000, clockMs: 700 };

  it('too large, by its own word or in fact', async () => {
    const here = await site({
      '/said': (_, response) => void response.writeHead(200, { 'content-length': '100001' }).write('a'),
      '/unsaid': (_, response) => void response.writeHead(200).end('a'.repeat(100_001)),
      '/endless': endless,
      '/fits': sends('a'.repeat(100_000)),
    });
    const fetcher = fetcherFor([here], { ...limits, clockMs: 20_000 });
    for (const path of ['/said', '/unsaid', '/endless'])
      expect(await fetcher.fetch(here.url + path)).toEqual({ kind: 'too-large', reason: 'its answer is over 0.1 MB' });
    expect(await fetcher.fetch(`${here.url}/fits`)).toMatchObject({ bytes: { length: 100_000 } });
  });

  it('too slow: the head, the body, the handshake', async () => {
    const here = await site({
      '/head': () => {},
      '/body': (_, response) => void drip(response),
      '/a': PAGE,
    });
    const silent = await listening(createServer(() => {}));
    const fetcher = new Fetcher(
      { ports: [here.port, silent] },
      { trusted: [here.trusted, `127.0.0.1:${silent}`], pauseMs: 0, ...limits },
    );
    const late = { kind: 'timed-out', reason: expect.stringContaining('the server was not done after 0.7 s') };
    expect(await fetcher.fetch(`${here.url}/head`)).toEqual(late);
    expect(await fetcher.fetch(`${here.url}/body`)).toEqual(late);
    expect(await fetcher.fetch(`https://127.0.0.1:${silent}/`)).toEqual(late);
    expect(await fetcher.fetch(`${here.url}/a`)).toMatchObject({ type: 'text/plain' });
  });

  it('packed though it was asked not to be: unpacked, but not without end', async () => {
    const bomb = Buffer.alloc(10_000_000);
    const here = await site({
      '/gzip': sends(gzipSync(PAGE), { 'content-encoding': 'gzip' }),
      '/br': sends(brotliCompressSync(PAGE), { 'content-encoding': 'BR' }),
      '/deflate': sends(deflateSync(PAGE), { 'content-encoding': 'deflate' }),
      '/bomb': sends(gzipSync(bomb), { 'content-encoding': 'gzip' }),
      '/br-bomb': sends(brotliCompressSync(bomb), { 'content-encoding': 'br' }),
      '/broken': sends('no gzip at all', { 'content-encoding': 'gzip' }),
      '/cut': sends(gzipSync('a'.repeat(5_000)).subarray(0, 20), { 'content-encoding': 'gzip' }),
      '/twice': sends(gzipSync(gzipSync(PAGE)), { 'content-encoding': 'gzip, gzip' }),
    });
    const fetcher = fetcherFor([here], { ...limits, clockMs: 20_000 });
    for (const path of ['/gzip', '/br', '/deflate'])
      expect(await fetcher.fetch(here.url + path)).toMatchObject({ bytes: Buffer.from(PAGE) });
    for (const path of ['/bomb', '/br-bomb'])
      expect(await fetcher.fetch(here.url + path)).toMatchObject({ kind: 'too-large' });
    for (const path of ['/broken', '/cut'])
      expect(await fetcher.fetch(here.url + path)).toMatchObject({
        kind: 'failed',
        reason: expect.stringContaining('cannot be unpacked'),
      });
    expect(await fetcher.fetch(`${here.url}/twice`)).toMatchObject({ reason: expect.stringContaining('not known') });
  });
});

describe('servers that break', () => {
  it('in the middle of the answer, with no HTTP at all, with a head without end, or not there', async () => {
    const here = await site({
      '/cut': (_, response) => {
        response.writeHead(200, { 'content-length': '100' });
        response.write('half', () => response.socket!.destroy());
      },
      '/head': sends(PAGE, { 'x-long': 'a'.repeat(40_000) }),
    });
    const other = createServer((socket) => {
      socket.on('error', () => {});
      socket.end('SSH-2.0-something\r\n');
    });
    const port = await listening(other);
    const fetcher = new Fetcher(
      { ports: [here.port, port, 1] },
      { trusted: [here.trusted, `127.0.0.1:${port}`, '127.0.0.1:1'], pauseMs: 0 },
    );
    const reasons: string[] = [];
    for (const address of [
      `${here.url}/cut`,
      `${here.url}/head`,
      `http://127.0.0.1:${port}/`,
      `https://127.0.0.1:${port}/`,
      'http://127.0.0.1:1/',
    ]) {
      const answer = await fetcher.fetch(address);
      expect(answer).toMatchObject({ kind: 'failed' });
      reasons.push((answer as { reason: string }).reason.replace(/ \(asked for .*/, ''));
    }
    expect(reasons).toEqual([
      'the server broke the connection',
      'the head of its answer is too large',
      expect.stringMatching(/^its answer is not HTTP \(HPE_\w+\)$/),
      expect.stringMatching(/^no safe connection can be made \(\w+\)$/),
      'nothing answers there',
    ]);
  });
});

describe('certificates', () => {
  const made = (name: string, days: number) => {
    const notAfterDate = new Date(Date.now() + days * 86_400_000);
    const notBeforeDate = new Date(notAfterDate.getTime() - 10 * 86_400_000);
    const altNames = [/^[\d.]+$/.test(name) ? { type: 7 as const, ip: name } : { type: 2 as const, value: name }];
    return generate([{ name: 'commonName', value: name }], {
      keyType: 'ec',
      notBeforeDate,
      notAfterDate,
      extensions: [
        { name: 'basicConstraints', cA: true },
        { name: 'subjectAltName', altNames },
      ],
    });
  };
  const ask = async (name: string, days: number, trusts: boolean) => {
    const { cert, private: key } = await made(name, days);
    const here = await site({ '/a': PAGE }, { cert, key });
    const answer = await fetcherFor([here], { authorities: trusts ? cert : null }).fetch(`${here.url}/a`);
    return { answer, asked: here.asked };
  };

  it('a sound one', async () => {
    expect((await ask('127.0.0.1', 5, true)).answer).toMatchObject({ bytes: Buffer.from(PAGE) });
  });

  it.each([
    ['signed by nobody who is trusted', '127.0.0.1', 5, false],
    ['has expired', '127.0.0.1', -1, true],
    ['is for another host', 'news.example', 5, true],
  ])('one that %s gives nothing, whatever the environment says', async (reason, name, days, trusts) => {
    process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0';
    const { answer, asked } = await ask(name, days, trusts).finally(
      () => delete process.env['NODE_TLS_REJECT_UNAUTHORIZED'],
    );
    expect(answer).toMatchObject({ kind: 'failed', reason: expect.stringContaining(reason) });
    expect(asked).toEqual([]);
  });
});

const endless: RequestListener = (_, response) => {
  response.writeHead(200);
  const more = () => {
    while (!response.destroyed && response.write('a'.repeat(10_000)));
  };
  response.on('drain', more);
  more();
};

async function drip(response: ServerResponse): Promise<void> {
  response.writeHead(200);
  const clock = setInterval(() => response.write('a'), 50);
  response.on('close', () => clearInterval(clock));
}
