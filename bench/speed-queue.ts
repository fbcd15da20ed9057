/**
 * What a queue costs: `npm run bench -- speed queue [articles]`. A build by threads and a build by one worker over a Redis of its own, by
 * turns; the worker has as many threads as the build. Processor time of all processes of each, so that a busy machine counts as little as it can.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { need } from '../test/support/needs';
import { compiledMain } from '../test/support/newsgraph';
import { startRedis } from '../test/support/redis';
import { measured, storeHash, writeArticles } from './speed-build';

const TURNS = 3;
/** What the kernel counts processor time in. */
const TICKS_A_SECOND = 100;

export async function speedOfQueue(args: string[]): Promise<void> {
  const articles = Number(args[0] ?? 200);
  const server = need('redis', 'the bench of the queue');
  if (server === null) return;
  const root = mkdtempSync(join(tmpdir(), 'newsgraph-queue-'));
  const redis = await startRedis(server);
  const worker = spawn(process.execPath, [compiledMain(), 'worker', '--queue', redis.url, '--threads', '2'], {
    stdio: 'ignore',
  });
  try {
    await writeArticles(join(root, 'in.jsonl'), articles);
    const ratios: number[] = [];
    for (let turn = 0; turn < TURNS; turn++) {
      await redis.ask('FLUSHALL');
      const fresh = (name: string) => ['--project', join(root, `${name}-${turn}`)];
      const [before, serverBefore] = [ticksOf(worker.pid!), ticksOf(redis.pid())];
      const queued = await measured(
        [compiledMain(), 'build', 'in.jsonl', '--queue', redis.url, ...fresh('queue')],
        root,
      );
      const worked = (ticksOf(worker.pid!) - before) / TICKS_A_SECOND;
      const served = (ticksOf(redis.pid()) - serverBefore) / TICKS_A_SECOND;
      const threads = await measured(
        [compiledMain(), 'build', 'in.jsonl', '--threads', '2', ...fresh('threads')],
        root,
      );
      const total = queued.cpu + worked + served;
      // The first turn warms the worker up, which the threads of a build do anew each time.
      if (turn > 0) ratios.push(total / threads.cpu);
      const same = storeHash(join(root, `queue-${turn}`)) === storeHash(join(root, `threads-${turn}`));
      console.log(
        `${articles} articles, load ${loadavg()[0]!.toFixed(1)}: queue ${total.toFixed(1)} s (build ${queued.cpu.toFixed(1)}, worker ${worked.toFixed(1)}, Redis ${served.toFixed(2)}; wall ${queued.wall.toFixed(1)}), threads ${threads.cpu.toFixed(1)} s (wall ${threads.wall.toFixed(1)}), ${same ? 'the same bytes' : 'OTHER BYTES'}`,
      );
    }
    console.log(`processor time, queue / threads: ${ratios.map((ratio) => ratio.toFixed(2)).join(', ')}`);
  } finally {
    worker.kill('SIGKILL');
    await redis.stop();
    rmSync(root, { recursive: true, force: true });
  }
}

function ticksOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return Number(fields[11]) + Number(fields[12]);
}
