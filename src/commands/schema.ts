import type { Command } from 'commander';
import { Argument } from 'commander';
import { examples } from './command';
import { stages } from './stages';
import { put } from './terminal';

export function defineSchema(program: Command): void {
  const command = program
    .command('schema')
    .description('Print the JSON Schema of what the other commands write.')
    .addArgument(
      new Argument('[of]', 'a line of `read`, the file of `export json`, or a line of `export claims`')
        .choices(['reading', 'graph', 'claims'])
        .default('reading'),
    )
    .action(async (of: 'reading' | 'graph' | 'claims') => {
      await put([`${JSON.stringify(stages.schema().jsonSchema(of), null, 2)}\n`]);
    });
  examples(command, [
    ['newsgraph schema reading', 'a line of `newsgraph read`'],
    ['newsgraph schema claims > claims.schema.json', 'a line of `newsgraph export claims`'],
  ]);
}
