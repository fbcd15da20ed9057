import type { Command } from 'commander';
import { examples, wholeNumber } from './command';
import { usageProblem } from './failure';
import { type QueueOptions, queueOptions, queuePassword } from './queue-options';
import { stopsBy } from './signals';
import { stages } from './stages';
import { counted, rateSince, say, thousands } from './terminal';

interface Options extends QueueOptions {
  readonly threads?: number;
  readonly silent: number;
}

/** How often a line is said where nobody draws bars, in milliseconds. */
const LINE_MS = 30_000;

export function defineWorker(program: Command): void {
  const command = program
    .command('worker')
    .description('Read articles for builds on other machines, over a Redis, until stopped.')
    .option('--threads <count>', 'threads that read (default: one a core)', wholeNumber)
    .option('--silent <seconds>', 'after which the articles of a worker that died go to another', wholeNumber, 30)
    .action(async (options: Options) => {
      await work(options);
    });
  queueOptions(command, 'where builds put their articles');
  examples(command, [
    ['newsgraph worker --queue redis://queue.example', 'on as many machines as there are'],
    ['newsgraph build archive/ --queue redis://queue.example', 'beside them, on the machine that keeps the graph'],
  ]);
}

async function work(options: Options): Promise<void> {
  const { queue, threads, silent } = options;
  if (queue === undefined) throw usageProblem('a worker needs --queue redis://host');
  const address = stages.queueAddress().addressOf(queue, queuePassword(options));
  const line = progressLine();
  const stop = await stages
    .queueWorker()
    .startWorker(address, { threads, silentMs: 1000 * silent, onRead: line.update });
  say(
    `Reading what builds put out at ${stages.queueAddress().placeOf(address)}. Ctrl-C stops, after the articles at hand.`,
  );
  stopsBy(async () => {
    await stop();
    line.end();
  });
}

/** Progress and throughput on one line: drawn anew on a terminal, said now and then in a log. */
function progressLine() {
  const start = Date.now();
  const terminal = process.stderr.isTTY === true;
  let words = '';
  let last = start;
  return {
    update: (done: number, failed: number) => {
      words = `${counted(done, 'article')} read, ${rateSince(start, done)} a second${failed === 0 ? '' : `, ${thousands(failed)} not`}`;
      if (terminal) process.stderr.write(`\r\u001b[K${words}`);
      else if (Date.now() - last >= LINE_MS) {
        last = Date.now();
        say(words);
      }
    },
    end: () => say(`${terminal ? '\r\u001b[K' : ''}${words === '' ? 'No article was asked for.' : `${words}.`}`),
  };
}
