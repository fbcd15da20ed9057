import { describe, expect, it } from 'vitest';
import { parsedRules } from '../../src/fetch/robots';
import { fetcherFor, site } from './site';

const PAGE = 'Norway would support the plan.';
const PLACE = new URL('https://example.org/robots.txt');
const allowed = (text: string, path: string) => parsedRules(PLACE, text).allowed(new URL(path, PLACE));

describe('what a robots.txt says', () => {
  it.each([
    ['nothing', '', '/a', true],
    ['all closed', 'User-agent: *\nDisallow: /', '/a', false],
    ['an empty rule closes nothing', 'User-agent: *\nDisallow:', '/a', true],
    ['the longest rule decides', 'User-agent: *\nDisallow: /a\nAllow: /a/b', '/a/b/c', true],
    ['wherever it stands', 'User-agent: *\nAllow: /a/b\nDisallow: /a', '/a/c', false],
    ['of two as long, the open one', 'User-agent: *\nDisallow: /a\nAllow: /a', '/a', true],
    ['stars', 'User-agent: *\nDisallow: /*/private', '/x/private/y', false],
    ['the end of a path', 'User-agent: *\nDisallow: /*.pdf$', '/a.pdf', false],
    ['beyond the end', 'User-agent: *\nDisallow: /*.pdf$', '/a.pdf?b', true],
    ['our group before that of all', 'User-agent: *\nDisallow: /\n\nUser-agent: NewsGraph/2\nDisallow: /b', '/a', true],
    ['ours says no', 'User-agent: other\nUser-agent: newsgraph\nDisallow: /', '/a', false],
    ['groups of other programs', 'User-agent: other\nDisallow: /', '/a', true],
    ['percent signs', 'User-agent: *\nDisallow: /caf%c3%a9', '/café', false],
    ['a mark of byte order, CR, comments', 'User-agent: * # all\rDisallow: /a # not this', '/a', false],
  ])('%s', (_, text, path, expected) => {
    expect(allowed(text, path)).toBe(expected);
  });

  it('a pause it asks for is kept, up to half a minute', () => {
    expect(parsedRules(PLACE, 'User-agent: *\nCrawl-delay: 3').pauseMs).toBe(3_000);
    expect(parsedRules(PLACE, 'User-agent: *\nCrawl-delay: 86400').pauseMs).toBe(30_000);
    expect(parsedRules(PLACE, 'User-agent: *\nCrawl-delay: soon').pauseMs).toBe(0);
  });
});

describe('asking for it', () => {
  const fetched = async (answers: Parameters<typeof site>[0], path = '/a') => {
    const here = await site({ '/a': PAGE, '/b': PAGE, ...answers });
    return { answer: await fetcherFor([here]).fetch(here.url + path), asked: here.asked, agents: [...here.agents] };
  };

  it('first, once for a site, and under our own name', async () => {
    const here = await site({ '/robots.txt': 'User-agent: *\nDisallow: /b', '/a': PAGE, '/b': PAGE });
    const fetcher = fetcherFor([here]);
    expect(await fetcher.fetch(`${here.url}/a`)).toMatchObject({ type: 'text/plain' });
    expect(await fetcher.fetch(`${here.url}/b`)).toEqual({
      kind: 'rejected',
      reason: `robots.txt of 127.0.0.1:${here.port} asks not to fetch it`,
    });
    expect(here.asked).toEqual(['/robots.txt', '/a']);
    expect([...here.agents]).toEqual([expect.stringMatching(/^newsgraph\/\d+\.\d+\.\d+$/)]);
    expect([...here.encodings]).toEqual(['identity']);
  });

  it.each([401, 403, 404, 410, 429])('%d: there are no rules', async (status) => {
    const { answer } = await fetched({ '/robots.txt': (_, response) => response.writeHead(status).end('Disallow: /') });
    expect(answer).toMatchObject({ bytes: Buffer.from(PAGE) });
  });

  it.each([500, 503, 204, 301])('%d: nothing is fetched', async (status) => {
    const { answer, asked } = await fetched({ '/robots.txt': (_, response) => response.writeHead(status).end() });
    expect(answer).toMatchObject({ kind: 'failed', reason: expect.stringContaining(`the server answered ${status}`) });
    expect(answer).toMatchObject({ reason: expect.stringContaining('/robots.txt, without which nothing is fetched') });
    expect(asked).toEqual(['/robots.txt']);
  });

  it('a connection that breaks: nothing is fetched', async () => {
    const { answer } = await fetched({ '/robots.txt': (request) => request.socket.destroy() });
    expect(answer).toMatchObject({ kind: 'failed', reason: expect.stringContaining('broke the connection') });
  });

  it('redirects are followed, five of them', async () => {
    const to = (place: string) => (_: unknown, response: import('node:http').ServerResponse) =>
      void response.writeHead(302, { location: place }).end();
    const good = await fetched({ '/robots.txt': to('/r'), '/r': 'User-agent: *\nDisallow: /a' });
    expect(good.answer).toMatchObject({ kind: 'rejected', reason: expect.stringContaining('asks not to') });
    const loop = await fetched({ '/robots.txt': to('/robots.txt') });
    expect(loop.answer).toMatchObject({ kind: 'failed', reason: expect.stringContaining('more than 5 redirects') });
    expect(loop.asked).toHaveLength(6);
  });

  it('one without end is read as far as it must be', async () => {
    const { answer } = await fetched({
      '/robots.txt': `User-agent: *\nDisallow: /a\n${'# and so on\n'.repeat(50_000)}Allow: /a\n`,
    });
    expect(answer).toMatchObject({ kind: 'rejected' });
  });
});
