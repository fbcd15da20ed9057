import type { Command } from 'commander';
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
