import { relative } from 'node:path';
import type { Command } from 'commander';
import { forTerminal } from '../text/escape';
import { stateLine } from './build';
import { examples, projectOf } from './command';
import { EXIT } from './failure';
import { interruptible } from './signals';
import { stages } from './stages';
import { counted, put, say } from './terminal';

/** Lost articles that are listed before the rest is only counted. */
const LISTED = 50;

export function defineRepair(program: Command): void {
  const command = program
    .command('repair')
    .description('Make a sound graph/ of a damaged one: keep every sound article, make the rest anew. Deletes nothing.')
    .option('--json', 'as JSON')
    .action(async ({ json }: { readonly json?: boolean }, self: Command) => {
      const project = projectOf(self);
      const report = await interruptible(() => stages.pipeline().repair(project));
      const { lost, fromPrevious, lostJudgements, aside } = report;
      if (json) await put([`${JSON.stringify(report)}\n`]);
      say(`The files as they were lie in ${relative(process.cwd(), aside) || aside}.`);
      if (fromPrevious > 0)
        say(`${counted(fromPrevious, 'article')} came from the generation before; removed ones may be back.`);
      for (const { id, input } of lost.slice(0, LISTED))
        say(`lost       ${id}${input === null ? '' : `: build it again from ${forTerminal(input)}`}`);
      if (lost.length > LISTED) say(`and ${counted(lost.length - LISTED, 'more article')}`);
      if (lostJudgements > 0) say(`${counted(lostJudgements, 'judgement')} could not be used any more.`);
      say(stateLine(report));
      process.exitCode = lost.length + lostJudgements > 0 ? EXIT.unread : EXIT.ok;
    });
  examples(command, [['newsgraph repair', 'when `newsgraph check` finds damage; look with check again afterwards']]);
}
