import { type Command, InvalidArgumentError } from 'commander';
import { type Project, projectAt } from '../project';

/** Options every command takes. */
export interface Globals {
  readonly project: string;
  readonly debug?: boolean;
}

/** The project a command works in. */
export function projectOf(command: Command): Project {
  const { project = '.' } = command.optsWithGlobals<Partial<Globals>>();
  return projectAt(project);
}

/** Examples under a command's help: a command line and what it does. */
export function examples(command: Command, rows: readonly (readonly [line: string, does: string])[]): Command {
  const width = Math.max(...rows.map(([line]) => line.length));
  const lines = rows.map(([line, does]) => `  $ ${line.padEnd(width)}   ${does}`);
  return command.addHelpText('after', `\nExamples:\n${lines.join('\n')}\n`);
}

/** What an option counts. */
export function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,2}$/.test(text)) throw new InvalidArgumentError('It is a number from 1 to 999.');
  return Number(text);
}
