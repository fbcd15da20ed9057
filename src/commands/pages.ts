import type { Command } from 'commander';
import { CATALOG } from '../query/catalog';
import { UNSUPPORTED } from '../query/unsupported';
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
  return `${MADE}\n# Errors\n\nAn error is printed as \`error[code]: file: reason\` and, on the next line, what to do. A library call throws it as a \`Problem\` with this \`code\`.\n\n| code | exit | when | next |\n|---|---|---|---|\n${rows.join('\n')}\n`;
}

const QUERIES_INTRODUCTION = `# Queries

\`newsgraph query\` asks the graph in Cypher. Without \`--uri\` it needs no server: the store is copied into a LadybugDB database under
\`graph/derived/\` when that is missing or of another graph, and asked in a process of its own. With \`--uri bolt://...\` the same query goes to
a Neo4j that was loaded by \`newsgraph export neo4j\`. Rows come as a table, as JSON or as CSV (\`--format\`); JSON and CSV hold every cell whole.

- Write Neo4j's Cypher. Labels, types and properties are those of [neo4j.md](neo4j.md); any relation type can be asked for by its name.
- Parameters are given by \`--param name=value\` or \`--params file.json\` and stand in the query as \`$name\`.
- Queries only read.
- A time without an offset is taken for UTC. In the embedded database NUL and three other control characters are U+FFFD.
- The engine is an optional package with a native part (28 MB) for Linux, macOS and Windows; nothing else of the program needs it.

## What the embedded engine does not know

| construct | the way around |
|---|---|
`;

/** docs/queries.md: the queries that come with the program, and what the embedded engine cannot be asked. */
export function queriesPage(): string {
  const rows = Object.values(UNSUPPORTED).map(
    ({ construct, around }) => `| ${construct.replaceAll('|', '\\|')} | ${around.replaceAll('|', '\\|')} |`,
  );
  const queries = CATALOG.map(({ name, asks, cypher, embedded, parameters }) => {
    const given = Object.entries(parameters ?? {}).map(([key, value]) => ` --param ${key}=${JSON.stringify(value)}`);
    const own = embedded === undefined ? '' : `\nFor the embedded engine:\n\n\`\`\`cypher\n${embedded}\n\`\`\`\n`;
    return `### ${name}\n\n${asks}\n\n\`newsgraph query ${name}${given.join('')}\`\n\n\`\`\`cypher\n${cypher}\n\`\`\`\n${own}`;
  });
  return `${MADE}\n${QUERIES_INTRODUCTION}${rows.join('\n')}\n\n## The queries\n\nEach is run by the tests on both engines and must give the same rows.\n\n${queries.join('\n')}`;
}
