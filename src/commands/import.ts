import { closeSync, openSync, readSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { type Command, Option } from 'commander';
import type { Request } from '../corrections';
import type { Change, Findings, ImportFormat, Merge, Shown } from '../import';
import type { Handwork, NodeAttributes } from '../model';
import type { Opened } from '../pipeline';
import { forTerminal, heldByXml } from '../text/escape';
import { errno, Problem } from '../text/problem';
import { examples, projectOf } from './command';
import { sayingOf, sayReport } from './judge';
import { stages } from './stages';
import { counted, say } from './terminal';

interface Options {
  readonly format?: ImportFormat;
  readonly yes?: boolean;
  readonly dryRun?: boolean;
  readonly by?: string;
  readonly why?: string;
}

export function defineImport(program: Command): void {
  const command = program
    .command('import')
    .description('Bring back a graph you worked on in Gephi or another program: places, colors, columns, merged nodes.')
    .argument('<file>', 'an export that was changed and saved as .gexf, .graphml or graphology’s .json')
    .addOption(
      new Option('--format <format>', 'what the file is, where its name does not say').choices([
        'gexf',
        'graphml',
        'json',
      ]),
    )
    .option('--yes', 'take every merge, new name and new type without asking')
    .option('--dry-run', 'say what would be taken, and take nothing')
    .option('--by <name>', 'who says so (default: your login name)')
    .option('--why <reason>', 'why, kept with every judgement')
    .addHelpText(
      'after',
      '\nTaken: places, colors, sizes and columns of your own, kept in graph/handwork.jsonl and written by every export to\n' +
        'gexf, graphml and json; after a question: merged nodes, changed names and types, as by `newsgraph judge`.\n' +
        'Never taken: what was deleted or added. It is told, and the graph stays as the articles have it.\n' +
        'Answers: y yes, n or Enter no, q no to this and all that follow.\n',
    )
    .action(async (file: string, options: Options, self: Command) => {
      const project = projectOf(self);
      const opened = stages.pipeline().openProject(project);
      const found = findingsOf(opened, file, options.format);
      for (const line of told(opened, found)) say(line);
      const questions = questionsOf(opened, found);
      if (options.dryRun) {
        for (const { words } of questions) say(`would ask: ${words}`);
        return;
      }
      const requests = options.yes ? questions.map(({ requests: all }) => all) : await ask(questions);
      const said = requests.flat();
      if (said.length > 0) sayReport(await stages.pipeline().judge(said, sayingOf(options), { project }));
      await stages.pipeline().keepWork(found.handwork, opened.resolution, project);
      if (found.handwork.length === 0 && said.length === 0) say('Nothing was taken, and nothing is changed.');
    });
  examples(command, [
    ['newsgraph export gexf', 'exports/graph.gexf: open it in Gephi, work, File > Export > Graph file'],
    ['newsgraph import mine.gexf', 'what you did there comes back'],
    ['newsgraph import mine.gexf --dry-run', 'see what would be taken'],
    ["newsgraph import mine.gexf --yes --by Ana --why 'one ministry'", 'in a script'],
  ]);
}

function findingsOf(opened: Opened, file: string, given: ImportFormat | undefined): Findings {
  const { compare, formatOf, readWorked } = stages.import();
  const format = given ?? formatOf(file);
  return compare(readWorked(format, chunksOf(file), file), shownOf(opened, format));
}

const CHUNK = 1 << 20;

function* chunksOf(file: string): Generator<Uint8Array> {
  try {
    const handle = openSync(file, 'r');
    try {
      for (;;) {
        const chunk = new Uint8Array(CHUNK);
        const length = readSync(handle, chunk);
        if (length === 0) return;
        yield chunk.subarray(0, length);
      }
    } finally {
      // A disk that fails may say so only when the file is let go.
      closeSync(handle);
    }
  } catch (error) {
    throw errno(error) === null ? error : unreadable(file, error);
  }
}

function unreadable(file: string, error: unknown): Problem {
  return new Problem('import-file', `cannot be read (${errno(error)})`, {
    file,
    next: 'Give the file that you saved from the program you worked in.',
    cause: error,
  });
}

/** What the same export of today's graph would show. */
function shownOf(opened: Opened, format: ImportFormat): Shown {
  const { usualLook } = stages.appearance();
  return {
    graph: opened.graph(),
    positions: opened.positions(),
    own: opened.handwork(),
    look: usualLook,
    known: knownOf(opened, format),
    held: format === 'json' ? (text) => text : heldByXml,
  };
}

function knownOf(opened: Opened, format: ImportFormat): Shown['known'] {
  const gexf = stages.gexf().gexfTitles();
  const graphml = stages.graphml().graphmlTitles();
  if (format !== 'json') return { node: joined(gexf.node, graphml.node), edge: joined(gexf.edge, graphml.edge) };
  const names = { node: new Set<string>(), edge: new Set<string>() };
  opened.graph().forEachNode((_, node: NodeAttributes) => {
    for (const name of Object.keys(node)) names.node.add(name);
  });
  opened.graph().forEachEdge((_, edge) => {
    for (const name of Object.keys(edge)) names.edge.add(name);
  });
  return names;
}

/** What Gephi names its own columns in a GraphML file. */
const GEPHI = ['Id', 'Label', 'label', 'Edge Label', 'Weight', 'weight', 'Interval', 'labels'];

function joined(...sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  return new Set([...GEPHI, ...sets.flatMap((set) => [...set])]);
}

/** What the file holds, in lines; names that are many are cut. */
function told(opened: Opened, found: Findings): string[] {
  const { deleted, added, rewired, unmergeable, matched } = found;
  const label = (id: string) => opened.graph().getNodeAttribute(id, 'label');
  const taken = takenWords(found);
  const line = (count: number, one: string, many: string, names: readonly string[] = []) =>
    count === 0
      ? []
      : [`${counted(count, ...NODES)} ${count === 1 ? one : many}${names.length === 0 ? '' : `: ${listed(names)}`}`];
  const edges = (count: number, one: string, many: string) =>
    count === 0 ? [] : [`${counted(count, 'edge')} of the file ${count === 1 ? one : many}`];
  return [
    ...line(matched, 'of the file is in the graph', 'of the file are in the graph'),
    ...(taken.length === 0 ? [] : [`to keep: ${taken.join(', ')}`]),
    ...line(
      deleted.length,
      'of the graph is not in the file and stays',
      'of the graph are not in the file and stay',
      deleted.map(label),
    ),
    ...line(
      added.nodes.length,
      'of the file is not in the graph and is left out',
      'of the file are not in the graph and are left out',
      added.nodes,
    ),
    ...edges(added.edges, 'is not in the graph and is left out', 'are not in the graph and are left out'),
    ...edges(rewired, 'leads elsewhere; the graph keeps its own', 'lead elsewhere; the graph keeps its own'),
    ...(unmergeable.length === 0 ? [] : [`only entities can be one; these stay apart: ${listed(unmergeable)}`]),
  ];
}

const NODES = ['node', 'nodes'] as const;

function takenWords({ handwork }: Findings): string[] {
  const count = (what: (work: Handwork) => boolean) => handwork.filter(what).length;
  const words = [
    [count(({ position }) => position !== null), 'place'],
    [count(({ color }) => color !== null), 'color'],
    [count(({ size }) => size !== null), 'size'],
  ] as const;
  const columns = new Set(handwork.flatMap(({ attributes }) => attributes.map(({ name }) => name)));
  const own =
    columns.size === 0 ? [] : [`${counted(columns.size, 'column')} of your own (${listed([...columns].sort())})`];
  return [...words.flatMap(([many, noun]) => (many === 0 ? [] : [counted(many, noun)])), ...own];
}

const MOST_NAMES = 5;

function listed(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).map(forTerminal).join(', ');
  return names.length <= MOST_NAMES ? shown : `${shown} and ${names.length - MOST_NAMES} more`;
}

interface Question {
  readonly words: string;
  readonly requests: readonly Request[];
}

function questionsOf(opened: Opened, { merges, changes }: Findings): Question[] {
  const name = (id: string) => `${forTerminal(opened.graph().getNodeAttribute(id, 'label'))} (${id})`;
  return [
    ...merges.map((merge) => mergeQuestion(merge, name)),
    ...changes.map((change) => changeQuestion(change, name)),
  ];
}

function mergeQuestion({ ids: [first, ...others] }: Merge, name: (id: string) => string): Question {
  const words = `${[first!, ...others].map(name).join(' and ')} are one node in the file. Are they one?`;
  return { words, requests: others.map((other) => ({ kind: 'same', left: first!, right: other })) };
}

function changeQuestion(change: Change, name: (id: string) => string): Question {
  const { id, to } = change;
  if (change.kind === 'rename')
    return {
      words: `${name(id)} is called ${forTerminal(to)} in the file. Rename it?`,
      requests: [{ kind: 'rename', thing: id, name: to }],
    };
  return {
    words: `${name(id)} is a ${change.from} here and a ${to} in the file. Change its type?`,
    requests: [{ kind: 'retype', thing: id, type: to }],
  };
}

/** Asks one after the other; what was answered yes. The end of the input is a no to the rest. */
async function ask(questions: readonly Question[]): Promise<(readonly Request[])[]> {
  if (questions.length === 0) return [];
  const lines = createInterface({ input: process.stdin, output: process.stderr, prompt: 'y, n or q? ' });
  lines.on('SIGINT', () => lines.close());
  const taken: (readonly Request[])[] = [];
  let at = 0;
  const show = () => {
    say(`${at + 1} of ${questions.length}: ${questions[at]!.words}`);
    lines.prompt();
  };
  show();
  for await (const line of lines) {
    const answer = line.trim().toLowerCase();
    if (answer === 'q' || answer === 'quit') break;
    if (answer === 'y' || answer === 'yes') taken.push(questions[at]!.requests);
    else if (answer !== 'n' && answer !== 'no' && answer !== '') {
      say('Answer y (yes), n or Enter (no), or q (no to the rest).');
      lines.prompt();
      continue;
    }
    at++;
    if (at === questions.length) break;
    show();
  }
  lines.close();
  if (at < questions.length) say(`${counted(questions.length - at, 'question')} not answered: left as they are`);
  return taken;
}
