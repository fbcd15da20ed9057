/* Addresses given to `build`: fetched once, kept, and read from what is kept, in the whole pipeline. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import type { Fetching } from '../../src/addresses';
import { build, remove } from '../../src/pipeline';
import { projectAt } from '../../src/project';
import { openStore } from '../../src/store';
import { checkStore } from '../../src/store/check';
import { fetcherFor, type Site, site } from '../fetch/site';
import { contents, folder } from '../support/folder';
import { newsgraph } from '../support/newsgraph';

const TEXT = 'Norway would support the harbor plan. Denmark opposed the embargo, Ida Holm said.';
const page = (text: string) =>
  `<!doctype html><html><head><title>The port</title></head><body><article><h1>The port</h1><p>${text}</p></article></body></html>`;
const withFetch = (sites: readonly Site[], again = false): { fetching: Fetching } => ({
  fetching: { fetcher: fetcherFor(sites), again },
});
const rows = (graph: string) =>
  readFileSync(join(graph, 'fetched', 'pages.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

describe('an address given to build', () => {
  it('is refused without --fetch, and the flag is named', async () => {
    const cwd = folder();
    const ran = await newsgraph(['build', 'https://ledger.example/a'], { cwd });
    expect(ran).toMatchObject({ code: 3, stderr: expect.stringContaining('without --fetch') });
  });

  it('with --fetch leads nowhere inside, from the command line on', async () => {
    const here = await site({ '/a': TEXT });
    const cwd = folder();
    const args = ['build', '--fetch', '--fetch-port', String(here.port), `${here.url}/a`, 'ftp://ledger.example/a'];
    const ran = await newsgraph(args, { cwd });
    expect(ran).toMatchObject({ code: 3, stderr: expect.stringContaining('127.0.0.1 (this machine itself) is never') });
    expect(ran.stderr).toContain('ftp: is not fetched');
    expect(ran.stderr).toContain('2 inputs: 2 rejected.');
    expect(here.asked).toEqual([]);
  });

  it('never shows a password that stands in it', async () => {
    const cwd = folder({ 'a.txt': TEXT });
    const address = 'https://ida:secret-word@ledger.example/a';
    const ran = await newsgraph(['build', '--fetch', '--json', address, 'a.txt'], { cwd });
    expect(ran.stdout).toContain('a name or password stands in the address');
    expect(JSON.stringify([ran, [...contents(cwd)]])).not.toContain('secret-word');
  });

  it.each([
    ['--fetch-port', '80a'],
    ['--fetch-port', '0'],
    ['--fetch-port', '8080'],
  ])('%s %s alone is wrong usage', async (...options) => {
    expect(await newsgraph(['build', ...options, 'https://ledger.example/a'], { cwd: folder() })).toMatchObject({
      code: 2,
    });
  });
});

describe('what was fetched', () => {
  it('is kept with its address, day and checksum, and read again without a network', async () => {
    const here = await site({
      '/a': (_, response) => void response.writeHead(302, { location: '/b' }).end(),
      '/b': page(TEXT),
    });
    const project = projectAt(folder());
    const first = await build([`${here.url}/a#part`], { project, ...withFetch([here]) });
    expect(first.outcomes).toMatchObject([{ input: `${here.url}/a#part`, kind: 'ok' }]);
    const [article] = openStore(project.graph)!.articles;
    expect(article).toMatchObject({ url: `${here.url}/b`, file: null, title: 'The port' });
    const [row] = rows(project.graph);
    expect(row).toEqual({
      url: `${here.url}/a`,
      finalUrl: `${here.url}/b`,
      fetched: expect.any(String),
      type: 'text/html',
      format: 'html',
      sha256: expect.any(String),
      bytes: page(TEXT).length,
      file: `${row.sha256.slice(0, 16)}.html`,
    });
    expect(readFileSync(join(project.graph, 'fetched', row.file), 'utf8')).toBe(page(TEXT));

    const times = here.asked.length;
    const other = await build([`${here.url}/a`], { project, ...withFetch([here]) });
    expect(other).toMatchObject({ outcomes: [{ kind: 'duplicate' }], written: 0 });
    await remove([`${here.url}/b`], { project });
    const offline = await build([`${here.url}/a`], { project });
    expect(offline).toMatchObject({ outcomes: [{ kind: 'ok' }], root: first.root });
    expect(here.asked).toHaveLength(times);
    expect(checkStore(project.graph)).toMatchObject({ sound: true });
  });

  it('is fetched anew only where that is asked, and both stay', async () => {
    let text = TEXT;
    const here = await site({ '/a': (_, response) => void response.end(text) });
    const project = projectAt(folder());
    await build([`${here.url}/a`], { project, ...withFetch([here]) });
    text = `${TEXT} Nobody was hurt.`;
    await build([`${here.url}/a`], { project, ...withFetch([here]) });
    expect(openStore(project.graph)!.articles).toHaveLength(1);
    const again = await build([`${here.url}/a`, `${here.url}/a`], { project, ...withFetch([here], true) });
    expect(again.outcomes.map(({ kind }) => kind)).toEqual(['ok', 'duplicate']);
    expect(here.asked).toEqual(['/robots.txt', '/a', '/robots.txt', '/a']);
    expect(openStore(project.graph)!.articles).toHaveLength(2);
    expect(rows(project.graph)).toHaveLength(2);
  });

  it('is looked at by check, and a changed page is no article', async () => {
    const here = await site({ '/a': TEXT });
    const project = projectAt(folder());
    await build([`${here.url}/a`], { project, ...withFetch([here]) });
    const name = readdirSync(join(project.graph, 'fetched')).find((one) => one.endsWith('.txt'))!;
    writeFileSync(join(project.graph, 'fetched', name), 'Denmark would support it.');
    const failed = () => checkStore(project.graph)!.invariants.filter((one) => one.failed > 0);
    expect(failed()).toMatchObject([{ number: 25, looked: 1, failed: 1 }]);
    expect((await build([`${here.url}/a`], { project })).outcomes).toMatchObject([
      { kind: 'failed', reason: expect.stringContaining('fetch it again with --fetch-again') },
    ]);
    rmSync(join(project.graph, 'fetched', name));
    expect(failed()).toMatchObject([{ number: 25, failures: [{ what: 'is missing' }] }]);
    const mended = await build([`${here.url}/a`], { project, ...withFetch([here], true) });
    expect(mended.outcomes).toMatchObject([{ kind: 'duplicate' }]);
    expect(failed()).toEqual([]);
  });

  it('a list of it that cannot be used stops a build that needs it, and no other', async () => {
    const root = folder({ 'graph/fetched/pages.jsonl': '{"url":1}\n', 'a.txt': TEXT });
    const project = projectAt(root);
    await expect(build(['https://ledger.example/a'], { project })).rejects.toMatchObject({ code: 'bad-fetched' });
    expect((await build([join(root, 'a.txt')], { project })).outcomes).toMatchObject([{ kind: 'ok' }]);
    expect(checkStore(project.graph)).toMatchObject({ sound: false });
  });

  it.each([
    ['text/plain', TEXT, 'ok', '.txt'],
    ['TEXT/HTML; charset=utf-8', page(TEXT), 'ok', '.html'],
    [null, page(TEXT), 'ok', '.html'],
    ['application/octet-stream', TEXT, 'ok', '.txt'],
    ['application/x-ndjson', `${JSON.stringify({ text: TEXT })}\n`, 'ok', '.jsonl'],
    ['application/json', JSON.stringify({ text: TEXT }), 'ok', '.json'],
    [
      'text/xml',
      `<rss version="2.0"><channel><title>P</title><item><title>Port</title><description>${TEXT}</description></item></channel></rss>`,
      'ok',
      '.rss',
    ],
    ['application/pdf', 'no PDF', 'rejected', '.pdf'],
    ['text/plain', '\u0000\u0001\u0002 binary \u0000', 'rejected', '.txt'],
    ['image/png', 'PNG', 'rejected', null],
    ['application/zip', 'PK', 'rejected', null],
  ])('%s is read by the reader of its type', async (type, body, kind, ending) => {
    const here = await site({
      '/a': (_, response) => void response.writeHead(200, type === null ? {} : { 'content-type': type }).end(body),
    });
    const project = projectAt(folder());
    const { outcomes } = await build([`${here.url}/a`], { project, ...withFetch([here]) });
    expect(outcomes).toHaveLength(1);
    expect(outcomes[0]!.kind).toBe(kind);
    const kept = [...contents(project.root).keys()].filter((name) => /fetched\/[0-9a-f]{16}\./.test(name));
    expect(kept.map((name) => name.slice(name.lastIndexOf('.')))).toEqual(ending === null ? [] : [ending]);
  });

  it('is decoded by what its server says, where the bytes do not say it', async () => {
    const text = '“Norway would support the plan,” Ms Šimková said in Brno on Monday.';
    const sends = (body: Uint8Array, type: string) => (_: unknown, response: import('node:http').ServerResponse) =>
      void response.writeHead(200, { 'content-type': type }).end(body);
    const here = await site({
      '/a': sends(iconv.encode(text, 'windows-1250'), 'text/plain; charset="windows-1250"'),
      '/b': sends(Buffer.from(`${text} Again.`), 'text/plain; charset=windows-1250'),
      '/c': sends(iconv.encode(page(text), 'windows-1250'), 'text/html;charset=WINDOWS-1250'),
    });
    const project = projectAt(folder());
    const { outcomes } = await build(
      ['/a', '/b', '/c'].map((path) => here.url + path),
      {
        project,
        ...withFetch([here]),
      },
    );
    expect(outcomes.map(({ encoding }) => encoding)).toEqual(['windows-1250', 'utf-8', 'windows-1250']);
    for (const article of openStore(project.graph)!.articles) expect(article.text).toContain(text);
  });

  it('every address has one outcome, whatever its server does', async () => {
    const here = await site({
      '/a': TEXT,
      '/robots.txt': 'User-agent: *\nDisallow: /closed',
      '/broken': (request) => request.socket.destroy(),
    });
    const project = projectAt(folder());
    const paths = ['/a', '/closed', '/broken', '/none', '/a'];
    const { outcomes } = await build(
      paths.map((path) => here.url + path),
      { project, ...withFetch([here]) },
    );
    expect(outcomes.map(({ kind }) => kind)).toEqual(['ok', 'rejected', 'failed', 'failed', 'duplicate']);
  });
});
