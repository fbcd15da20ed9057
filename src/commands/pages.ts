import type { Command } from 'commander';
import { PROBLEMS } from '../text/problem';
import { makeProgram } from './program';

const MADE = '<!-- Made by `npm run docs`; a test fails where it differs. -->';

function helpOf(command: Command): string {
  let text = '';
  command.configureOutput({
    writeOut: (chunk) => {
      text += chunk;
    },
  });
  command.outputHelp();
  return text.trimEnd();
}

/** docs/commands.md: the help of the program and of each command, as it is printed. */
export function commandsPage(): string {
  const program = makeProgram();
  const sections = program.commands.map((command) => `## ${command.name()}\n\n\`\`\`\n${helpOf(command)}\n\`\`\`\n`);
  return `${MADE}\n# Commands\n\n\`\`\`\n${helpOf(program)}\n\`\`\`\n\n${sections.join('\n')}`;
}

/** docs/errors.md: every error a person can meet. */
export function errorsPage(): string {
  const rows = Object.entries(PROBLEMS).map(
    ([code, { exit, when, next }]) => `| \`${code}\` | ${exit} | ${when} | ${next} |`,
  );
  return `${MADE}\n# Errors\n\nAn error is printed with the file it is about, the reason, and what to do next. A library call throws it as a \`Problem\` with this \`code\`.\n\n| code | exit | when | next |\n|---|---|---|---|\n${rows.join('\n')}\n`;
}
