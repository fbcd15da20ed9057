import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { newsText } from '../../bench/news-text';
import { worldOf } from '../../bench/scale-world';
import { makeArticle } from '../../src/ingest';
import { addressOf } from '../../src/queue/address';
import { keyOf, packed, readingIn } from '../../src/queue/parcel';
import { contents, folder, put } from '../support/folder';
import { need } from '../support/needs';
import { compiledMain, newsgraph } from '../support/newsgraph';
import { startRedis, type TestRedis } from '../support/redis';

const server = need('redis', 'the tests against a real Redis');
const ARTICLES = 24;
const world = worldOf(ARTICLES, 3);
const LINES = Array.from({ length: ARTICLES }, (_, n) => `${JSON.stringify(newsText(world, n, ARTICLES, 3, 200))}\n`);
const POISON = 'This one takes down whoever reads it.';
const live = (root: string) => contents(join(root, 'graph'), /^(?:derived|outcomes\.jsonl)/);

describe('the address of a Redis', () => {
  it.each([
    ['redis://queue.example', { host: 'queue.example', port: 6379, user: null, database: 0, encrypted: false }],
    [
      'rediss://ann@queue.example:6380/2',
      { host: 'queue.example', port: 6380, user: 'ann', database: 2, encrypted: true },
    ],
    ['redis://[::1]:7000', { host: '::1', port: 7000, user: null, database: 0, encrypted: false }],
  ])('%s', (url, address) => expect(addressOf(url, 'x')).toEqual({ ...address, password: 'x' }));

  it.each(['queue.example', 'http://queue.example', 'redis://queue.example/one', 'redis://:secret@queue.example'])(
    '%s is refused, and no part of it repeated',
    (url) => {
      const refused = () => addressOf(url, null);
      expect(refused).toThrow(expect.objectContaining({ code: 'usage' }));
      expect(refused).not.toThrow(/secret/);
    },
  );
});

describe('a parcel', () => {
  const article = makeArticle({ text: 'One.', outlet: 'The Post' }, 'a.txt');

  it('has one key whatever its file is called, and another for another program or text', () => {
    const key = keyOf(article, 'program');
    expect(keyOf({ ...article, file: 'b.txt' }, 'program')).toBe(key);
    expect(keyOf(article, 'other')).not.toBe(key);
    expect(keyOf({ ...article, text: 'Two.' }, 'program')).not.toBe(key);
    expect(keyOf({ ...article, published: '2026-01-01' }, 'program')).not.toBe(key);
  });

  it.each([
    ['nothing', null],
    ['no parcel', Buffer.from('x')],
    [
      'a reading of another article',
      packed({ article: 'x', sentences: [], mentions: [], claims: [], notices: [] } as never),
    ],
    ['no reading', packed({ article: article.id } as never)],
  ])('%s is no reading', (_, bytes) => expect(readingIn(bytes, article)).toBeNull());
});

describe.skipIf(server === null)('builds over a real Redis', () => {
  let redis: TestRedis;
  const children: ChildProcess[] = [];
  /** What one machine makes of the lines. */
  let alone: Map<string, string>;

  beforeAll(async () => {
    redis = await startRedis(server!);
    const root = mkdtempSync(join(tmpdir(), 'newsgraph-queue-'));
    await newsgraph(['build', '-'], { cwd: root, stdin: LINES.join('') });
    alone = live(root);
    rmSync(root, { recursive: true });
    expect(alone.size).toBeGreaterThan(5);
  });
  afterEach(async () => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
    await redis.ask('FLUSHALL');
  });
  afterAll(async () => await redis?.stop());

  /** A worker of its own; `node` are arguments before the program. */
  function worker({
    node = [],
    env = {},
    url = redis.url,
  }: {
    node?: string[];
    env?: NodeJS.ProcessEnv;
    url?: string;
  } = {}) {
    const args = [...node, compiledMain(), 'worker', '--queue', url, '--threads', '1', '--silent', '2'];
    const child = spawn(process.execPath, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    children.push(child);
    let words = '';
    child.stderr.on('data', (chunk) => {
      words += chunk;
    });
    return { child, words: () => words };
  }

  async function build(
    lines: readonly string[],
    { meanwhile = async () => {} }: { meanwhile?: () => Promise<void> } = {},
  ) {
    const root = folder();
    const built = newsgraph(['build', '-', '--json', '--queue', redis.url], { cwd: root, stdin: lines.join('') });
    await meanwhile();
    const ran = await built;
    const outcomes = ran.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    return { ran, outcomes, store: live(root) };
  }

  const until = async (what: () => Promise<boolean>) => {
    for (let tries = 0; !(await what()); tries++) {
      if (tries > 600) throw new Error('it did not come to that');
      await new Promise((done) => setTimeout(done, 50));
    }
  };
  const held = async (kind: string) =>
    Number((await redis.ask('EVAL', `return #redis.call('KEYS', 'newsgraph:${kind}:*')`, '0')).match(/:(\d+)/)?.[1]);

  it('two workers: the bytes that one machine makes; a second build is served from what is there, by nobody', async () => {
    worker();
    const second = worker();
    const { ran, outcomes, store } = await build(LINES);
    expect(ran.code).toBe(0);
    expect(outcomes.map(({ input, kind }) => `${input} ${kind}`)).toEqual(LINES.map((_, at) => `-:${at + 1} ok`));
    expect(store).toEqual(alone);
    expect(await held('article')).toBe(0);
    second.child.kill('SIGTERM');
    await new Promise((done) => second.child.once('exit', done));
    expect(second.words()).toMatch(/\d+ articles? read, [\d.]+ a second\.\n$/);
    for (const child of children) child.kill('SIGKILL');
    expect((await build(LINES)).store).toEqual(alone);
  });

  it('kill -9 of a worker in the middle loses nothing', async () => {
    const first = worker();
    const { store } = await build(LINES, {
      meanwhile: async () => {
        await until(async () => (await held('reading')) > 2);
        first.child.kill('SIGKILL');
        worker();
      },
    });
    expect(store).toEqual(alone);
  });

  it('Redis flushed in the middle, and then restarted empty: the build recovers', async () => {
    worker();
    const { store } = await build(LINES, {
      meanwhile: async () => {
        await until(async () => (await held('reading')) > 2);
        await redis.ask('FLUSHALL');
        await until(async () => (await held('reading')) > 2);
        await redis.restart(1_000);
      },
    });
    expect(store).toEqual(alone);
  });

  it('an article that takes its reader down is set aside after two tries, with the reason; the others are read', async () => {
    const poison = join(folder(), 'poison.cjs');
    const reader = JSON.stringify(join(dirname(compiledMain()), 'reader.js'));
    // Loaded into the worker and into its threads: reading this text ends the thread, and each try leaves a mark.
    const tries = join(dirname(poison), 'tries');
    put(
      poison,
      `const reader = require(${reader});
       const read = reader.readArticle;
       reader.readArticle = (article) => {
         if (!article.text.includes(${JSON.stringify(POISON)})) return read(article);
         require('node:fs').appendFileSync(${JSON.stringify(tries)}, 'x');
         process.exit(7);
       };`,
    );
    worker({ node: ['--require', poison] });
    const poisoned = [...LINES.slice(0, 5), `${JSON.stringify({ text: POISON })}\n`, ...LINES.slice(5)];
    const { ran, outcomes, store } = await build(poisoned);
    expect(ran.code).toBe(3);
    expect(outcomes[5]).toMatchObject({ kind: 'failed', article: null });
    expect(outcomes[5].reason).toMatch(/^could not be read: .+\(set aside after 2 tries\)$/);
    expect(outcomes.filter(({ kind }) => kind === 'ok')).toHaveLength(LINES.length);
    expect(readFileSync(tries, 'utf8')).toBe('xx');
    expect(store).toEqual(alone);
  });

  it('an article whose worker is killed twice is set aside', async () => {
    const poison = join(folder(), 'poison.cjs');
    const reader = JSON.stringify(join(dirname(compiledMain()), 'threads', 'crew.js'));
    put(
      poison,
      `const threads = require(${reader});
       const make = threads.threadCrew;
       threads.threadCrew = (options) => {
         const crew = make(options);
         return { ...crew, atOnce: 1, read: (article) => article.text.includes(${JSON.stringify(POISON)}) ? process.kill(process.pid, 'SIGKILL') : crew.read(article) };
       };`,
    );
    const restarted = () => {
      const { child } = worker({ node: ['--require', poison] });
      child.once('exit', (_, signal) => signal === 'SIGKILL' && children.length > 0 && restarted());
    };
    restarted();
    const { outcomes, store } = await build([...LINES, `${JSON.stringify({ text: POISON })}\n`]);
    expect(outcomes.at(-1)).toMatchObject({ kind: 'failed' });
    expect(outcomes.at(-1).reason).toMatch(/stalled/);
    expect(store).toEqual(alone);
    children.splice(0).at(-1)?.kill('SIGKILL');
  });

  it('a password goes by variable or file, and is never said', async () => {
    const secret = 'pass-4-the-queue';
    const guarded = await startRedis(server!, { password: secret });
    try {
      const root = folder({ 'secret.txt': `${secret}\n`, 'in.jsonl': LINES.slice(0, 3).join('') });
      const args = ['build', 'in.jsonl', '--queue', guarded.url];
      const refused = await newsgraph(args, { cwd: root });
      expect(refused).toMatchObject({ code: 2 });
      expect(refused.stderr).toMatch(
        /^error\[queue-password\]: .*does not take the password\nnext: {2}.*REDIS_PASSWORD/,
      );
      const wrong = await newsgraph(args, { cwd: root, env: { REDIS_PASSWORD: `${secret}x` } });
      expect(wrong.code).toBe(2);
      expect(wrong.stderr).not.toContain(secret);
      const { words, child } = worker({ env: { REDIS_PASSWORD: secret }, url: guarded.url });
      expect((await newsgraph([...args, '--password-file', 'secret.txt'], { cwd: root })).code).toBe(0);
      if (process.platform === 'linux')
        expect(readFileSync(`/proc/${child.pid}/cmdline`, 'utf8')).not.toContain(secret);
      expect(words()).not.toContain(secret);
    } finally {
      await guarded.stop();
    }
  });

  it('where no Redis answers, it says so and leaves nothing behind', async () => {
    const root = folder({ 'in.jsonl': LINES[0]! });
    const ran = await newsgraph(['build', 'in.jsonl', '--queue', 'redis://127.0.0.1:1'], { cwd: root });
    expect(ran.code).toBe(1);
    expect(ran.stderr).toMatch(/^error\[queue-down\]: 127\.0\.0\.1:1: no Redis answers/);
    expect([...contents(root).keys()]).toEqual(['in.jsonl']);
  });
});

it('bullmq is loaded by the queue alone', () => {
  const cache = `process.on('exit', () => { if (Object.keys(require.cache).some((path) => /bullmq|ioredis/.test(path))) process.exitCode = 98; });`;
  const spy = join(folder({ 'spy.cjs': cache }), 'spy.cjs');
  return newsgraph(['build', 'a.txt'], {
    cwd: folder({ 'a.txt': 'The mayor of Oslo opposed the plan.' }),
    node: ['--require', spy],
  }).then(({ code }) => expect(code).toBe(0));
});
