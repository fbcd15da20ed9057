import type { Command } from 'commander';
import { exitOf, stateLine } from './build';
import { examples, projectOf } from './command';
import { outcomeLine } from './describe';
import { interruptible } from './signals';
import { stages } from './stages';
import { say } from './terminal';

export function defineRemove(program: Command): void {
  const command = program
    .command('remove')
    .description('Take articles out of the graph; what only they said goes with them.')
    .argument('<articles...>', 'ids, file names as they were given to build, or urls')
    .action(async (names: string[], _: unknown, self: Command) => {
      const report = await interruptible(() => stages.pipeline().remove(names, { project: projectOf(self) }));
      for (const outcome of report.outcomes)
        say(outcome.kind === 'ok' ? `removed    ${outcome.input}` : outcomeLine(outcome));
      say(stateLine(report));
      process.exitCode = exitOf(report.outcomes);
    });
  examples(command, [
    ['newsgraph remove articles/port-01.txt', 'by the name it was built from'],
    ['newsgraph remove 8dd89d9d8446596d', 'by id, as `newsgraph stats --articles` lists it'],
    ['newsgraph remove https://example.org/a', 'by its address'],
  ]);
}
