import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import { defineBuild } from './build';
import { defineCheck } from './check';
import { defineDiff } from './diff';
import { defineDisputes } from './disputes';
import { defineExample } from './example';
import { defineExplain } from './explain';
import { defineExport } from './export';
import { EXIT, fail, usageProblem } from './failure';
import { defineImport } from './import';
import { defineJudge } from './judge';
import { defineQuery } from './query';
import { defineRead } from './read';
import { defineRemove } from './remove';
import { defineRepair } from './repair';
import { defineReview } from './review';
import { defineSchema } from './schema';
import { defineSources } from './sources';
import { defineStance } from './stance';
import { defineStats } from './stats';
import { defineTimeline } from './timeline';
import { defineView } from './view';
import { defineWorker } from './worker';

function version(): string {
  return (JSON.parse(readFileSync(join(__dirname, '..', '..', 'package.json'), 'utf8')) as { version: string }).version;
}

/** The whole command line. Wrong usage throws; `run` turns it into words. `begun` is told the name of the command that begins. */
export function makeProgram(begun: (command: string) => void = () => {}): Command {
  const program = new Command('newsgraph')
    .description(
      'Reads news articles and draws a graph of who said, warned, supports, opposes or did what,\non whose word and in which words. Offline and deterministic.',
    )
    .version(version(), '-V, --version')
    .option('--project <folder>', 'where graph/ and exports/ lie (default: here)')
    .option('--debug', 'print the stack of an error')
    .configureHelp({ showGlobalOptions: true, helpWidth: 100 })
    .configureOutput({ outputError: () => {} })
    .showHelpAfterError(false)
    .hook('preAction', (_, action) => begun(action.name()))
    .exitOverride();
  for (const define of [
    defineBuild,
    defineRemove,
    defineRead,
    defineWorker,
    defineView,
    defineExport,
    defineImport,
    defineQuery,
    defineExplain,
    defineJudge,
    defineReview,
    defineSources,
    defineDisputes,
    defineStance,
    defineTimeline,
    defineDiff,
    defineStats,
    defineCheck,
    defineRepair,
    defineSchema,
    defineExample,
  ])
    define(program);
  return program.addHelpText(
    'after',
    '\nExit codes: 0 all inputs read, 1 internal, 2 usage, 3 some inputs not read, 4 the project is busy,\n5 the store is damaged.\n',
  );
}

/** Runs the command line and leaves the exit code in `process.exitCode`. */
export async function run(args: readonly string[], begun?: (command: string) => void): Promise<void> {
  const debug = args.includes('--debug');
  if (args.length === 0) {
    makeProgram().outputHelp();
    return;
  }
  try {
    await makeProgram(begun).parseAsync([...args], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError)
      process.exitCode = error.exitCode === 0 ? EXIT.ok : fail(usageProblem(error.message), debug);
    else process.exitCode = fail(error, debug);
  }
}
