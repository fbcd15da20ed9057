/* A Redis of one's own on a free port, without persistence unless asked for; it ends with the test process at the latest. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port';

export interface TestRedis {
  readonly url: string;
  readonly pid: () => number;
  /** One command as words, its answer as Redis writes it. */
  readonly ask: (...words: readonly string[]) => Promise<string>;
  /** Ends it with all it holds, and starts an empty one at the same address after a while. */
  readonly restart: (downMs: number) => Promise<void>;
  readonly stop: () => Promise<void>;
}

export async function startRedis(
  server: string,
  { password = null }: { readonly password?: string | null } = {},
): Promise<TestRedis> {
  const home = mkdtempSync(join(tmpdir(), 'newsgraph-redis-'));
  const port = await freePort();
  let child: ChildProcess | null = null;
  const kill = () => child?.kill('SIGKILL');
  process.once('exit', kill);
  const start = async () => {
    const access = password === null ? [] : ['--requirepass', password];
    const args = [
      '--port',
      String(port),
      '--bind',
      '127.0.0.1',
      '--dir',
      home,
      '--save',
      '',
      '--appendonly',
      'no',
      ...access,
    ];
    child = spawn(server, args, { stdio: 'ignore' });
    for (let tries = 0; ; tries++) {
      const answer = await ask(port, password, ['PING']).catch(() => '');
      if (answer.includes('PONG')) return;
      if (tries === 200) throw new Error('Redis did not start');
      await new Promise((done) => setTimeout(done, 50));
    }
  };
  const end = async () => {
    const gone = new Promise((done) => child!.once('exit', done));
    kill();
    await gone;
  };
  await start();
  return {
    url: `redis://127.0.0.1:${port}`,
    pid: () => child!.pid!,
    ask: (...words) => ask(port, password, words),
    restart: async (downMs) => {
      await end();
      await new Promise((done) => setTimeout(done, downMs));
      await start();
    },
    stop: async () => {
      await end();
      process.off('exit', kill);
      rmSync(home, { recursive: true, force: true });
    },
  };
}

function ask(port: number, password: string | null, words: readonly string[]): Promise<string> {
  return new Promise((done, failed) => {
    const socket = connect(port, '127.0.0.1');
    const written = (parts: readonly string[]) =>
      `*${parts.length}\r\n${parts.map((part) => `$${Buffer.byteLength(part)}\r\n${part}\r\n`).join('')}`;
    let answer = '';
    socket.on('error', failed);
    socket.setTimeout(5_000, () => socket.destroy(new Error('no answer')));
    socket.on('data', (chunk) => {
      answer += chunk;
    });
    socket.on('close', () => done(answer));
    if (password !== null) socket.write(written(['AUTH', password]));
    socket.write(written(words) + written(['QUIT']));
  });
}
