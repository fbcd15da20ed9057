import type { Command } from 'commander';
import type { Checked, CheckReport } from '../store/check';
import { forTerminal } from '../text/escape';
import { Problem } from '../text/problem';
import { examples, projectOf } from './command';
import { EXIT } from './failure';
import { stages } from './stages';
import { colorsFor, counted, put, thousands } from './terminal';

interface Options {
  readonly json?: boolean;
}

export function defineCheck(program: Command): void {
  const command = program
    .command('check')
    .description('Look at everything in graph/: checksums, quotes letter by letter, ids. Changes nothing.')
    .option('--json', 'as JSON')
    .action(async ({ json }: Options, self: Command) => {
      const { graph } = projectOf(self);
      const report = stages.check().checkStore(graph);
      if (report === null) throw new Problem('nothing-built', 'there is no graph here yet', { file: graph });
      await put(json ? [`${JSON.stringify(report, null, 2)}\n`] : page(report));
      process.exitCode = report.sound ? EXIT.ok : EXIT.damaged;
    });
  examples(command, [
    ['newsgraph check', 'is everything as it was written, and does every quote stand where it says?'],
    ["newsgraph check --json | jq '.invariants[] | select(.failed > 0)'", 'what does not hold'],
  ]);
}

function page(report: CheckReport): string[] {
  const { bold, red } = colorsFor(process.stdout);
  const broken = report.invariants.filter(({ failed }) => failed > 0).length;
  const verdict = report.sound ? bold('sound') : bold(red(`${counted(broken, 'invariant')} not kept`));
  return [...report.invariants.flatMap(lines), `${verdict}, root ${report.root ?? 'unknown'}\n`];
}

function lines({ number, says, looked, failures, failed }: Checked): string[] {
  const state = failed > 0 ? 'FAILED' : looked === null ? '-' : 'ok';
  const count = failed > 0 ? `${thousands(failed)} times` : looked === null ? 'not looked at' : thousands(looked);
  const rest = failed > failures.length ? [`      and ${thousands(failed - failures.length)} more\n`] : [];
  return [
    `${String(number).padStart(3)}  ${state.padEnd(6)} ${says} (${count})\n`,
    ...failures.map(({ where, what }) => `      ${forTerminal(where)}: ${forTerminal(what)}\n`),
    ...rest,
  ];
}
