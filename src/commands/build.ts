import { type Command, InvalidArgumentError } from 'commander';
import type { Fetching } from '../addresses';
import type { Crew } from '../crew';
import type { Outcome } from '../ingest';
import type { BuildReport } from '../pipeline';
import type { QueueCrew } from '../queue/crew';
import { Problem } from '../text/problem';
import { examples, projectOf, wholeNumber } from './command';
import { outcomeLine, outcomeSummary } from './describe';
import { EXIT } from './failure';
import { type QueueOptions, queueOptions, queuePassword } from './queue-options';
import { interruptible } from './signals';
import { stages } from './stages';
import { counted, progress, put, say } from './terminal';

interface Options extends QueueOptions {
  readonly all?: boolean;
  readonly json?: boolean;
  readonly threads?: number;
  readonly fetch?: boolean;
  readonly fetchAgain?: boolean;
  readonly fetchPort?: readonly number[];
}

export function defineBuild(program: Command): void {
  const command = program
    .command('build')
    .description('Read articles and add them to the graph in graph/. Adds and never replaces.')
    .argument(
      '<inputs...>',
      'files (text, pages, PDF, .docx, mail, feeds, .json, archives), folders, globs, addresses, or - for standard input',
    )
    .option('--all', 'list every input, not only those with something to say about them')
    .option('--json', 'print the outcome of each input as a line of JSON on standard output')
    .option('--threads <count>', 'threads that read (default: one a core; the graph is the same)', wholeNumber)
    .option('--fetch', 'fetch addresses that were not fetched before, and keep what came in graph/fetched/')
    .option('--fetch-again', 'fetch every address anew, and keep that too')
    .option('--fetch-port <port>', 'with --fetch: a port that may be asked beside 80 and 443 (repeatable)', anotherPort)
    .action(async (inputs: string[], options: Options, self: Command) => {
      process.exitCode = await runBuild(inputs, options, self);
    });
  queueOptions(command, 'read on the machines where `newsgraph worker` runs, over this Redis');
  examples(command, [
    ['newsgraph build articles/', 'every article in a folder and those below it'],
    ["newsgraph build 'news/**/*.md' extra.jsonl", 'a glob, and one article a line'],
    ['curl -s https://example.org/a.txt | newsgraph build -', 'standard input: one text, or JSON lines'],
    ['newsgraph build --fetch https://example.org/a', 'a page of the web (robots.txt is heeded); see docs/inputs.md'],
    ['newsgraph build new/ --project affairs/ports', 'into the graph of another folder'],
    ['newsgraph build archive/ --queue redis://queue.example', 'read by workers on many machines (docs/scaling.md)'],
  ]);
}

function anotherPort(text: string, before: readonly number[] = []): number[] {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port < 1 || port > 65_535)
    throw new InvalidArgumentError('It is a port from 1 to 65535.');
  return [...before, port];
}

/** Who fetches, where the command is told to. */
function fetchingOf({ fetch, fetchAgain, fetchPort }: Options): { readonly fetching?: Fetching } {
  const again = fetchAgain === true;
  if (!again && fetch !== true) {
    if (fetchPort === undefined) return {};
    throw new Problem('usage', '--fetch-port is given, and --fetch is not');
  }
  const { Fetcher } = stages.fetch();
  return { fetching: { fetcher: new Fetcher({ ports: fetchPort ?? [] }), again } };
}

async function runBuild(inputs: readonly string[], options: Options, self: Command): Promise<number> {
  const fetching = fetchingOf(options);
  const crew = await crewOf(options);
  const bar = progress('reading', () => ('workers' in crew ? counted(crew.workers(), 'worker') : ''));
  let report: BuildReport;
  try {
    report = await interruptible(() =>
      stages.pipeline().build(inputs, {
        project: projectOf(self),
        stdin: process.stdin,
        crew,
        ...fetching,
        onProgress: bar.update,
      }),
    );
  } finally {
    bar.stop();
  }
  await printOutcomes(report.outcomes, options);
  say(outcomeSummary(report.outcomes));
  say(stateLine(report));
  return exitOf(report.outcomes);
}

async function crewOf({ queue, threads, ...options }: Options): Promise<Crew | QueueCrew> {
  if (queue === undefined) return stages.threads().threadCrew({ threads });
  return await stages.queueCrew().queueCrew(stages.queueAddress().addressOf(queue, queuePassword(options)));
}

export async function printOutcomes(outcomes: readonly Outcome[], options: Options): Promise<void> {
  if (options.json) await put(outcomes.map((outcome) => `${JSON.stringify(outcome)}\n`));
  else for (const outcome of outcomes) if (options.all || outcome.kind !== 'ok') say(outcomeLine(outcome));
}

/** What is in the graph now, and whether the command changed it. */
export function stateLine(report: BuildReport): string {
  const { articles, claims, entities, relations, written } = report;
  if (written === 0) return 'Nothing changed in the graph.';
  const parts = [counted(claims, 'claim'), counted(entities, 'entity', 'entities'), counted(relations, 'edge')];
  return `The graph now holds ${counted(articles, 'article')}: ${parts.join(', ')}.`;
}

export function exitOf(outcomes: readonly Outcome[]): number {
  return outcomes.every(stages.ingest().wasRead) ? EXIT.ok : EXIT.unread;
}
