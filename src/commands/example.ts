import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Command } from 'commander';
import type { ClaimNode, EntityNode, RelationEdge } from '../model';
import type { Opened } from '../pipeline';
import type { Project } from '../project';
import { byCodeUnit } from '../text/compare';
import { forTerminal } from '../text/escape';
import { Problem } from '../text/problem';
import { exitOf, printOutcomes, stateLine } from './build';
import { examples, projectOf } from './command';
import { outcomeSummary, wrapped } from './describe';
import { writeExport } from './export';
import type { ExportFormat } from './export-files';
import { stages } from './stages';
import { colorsFor, counted, progress, put, say } from './terminal';
import { view } from './view';

/** The worked example that comes with the program: one folder above src/ and dist/. */
const PACKAGE = resolve(__dirname, '..', '..');
const ARTICLES = 'articles';

interface Options {
  readonly view?: boolean;
  readonly open: boolean;
}

/** One file each, small enough to be kept beside the example. */
const EXAMPLE_FORMATS: readonly ExportFormat[] = ['json', 'gexf', 'graphml', 'claims', 'csv', 'cypher'];

export function defineExample(program: Command): void {
  const command = program
    .command('example')
    .description('Build the example that comes with newsgraph, export it, and print what it found.')
    .option('--view', 'then show it on a page, as `newsgraph view` does')
    .option('--no-view', 'do not, whatever came before')
    .option('--no-open', 'with --view: only print the address; do not open a browser')
    .action(async (options: Options, self: Command) => {
      process.exitCode = await runExample(projectOf(self));
      if (options.view === true) await view(projectOf(self), { open: options.open });
    });
  examples(command, [['newsgraph example --project try-it', 'into graph/ and exports/ of a new folder']]);
}

async function runExample(project: Project): Promise<number> {
  if (!existsSync(join(PACKAGE, ARTICLES)))
    throw new Problem('internal', 'the example articles are missing', {
      file: join(PACKAGE, ARTICLES),
      next: 'Install newsgraph again.',
    });
  refuseOtherGraph(project);
  const bar = progress('reading');
  const { build, openProject } = stages.pipeline();
  // Named from the package's folder, so that the same graph comes out wherever it is installed and run.
  const report = await inFolder(PACKAGE, () =>
    build([ARTICLES], { project, fresh: true, onProgress: bar.update }),
  ).finally(bar.stop);
  await printOutcomes(report.outcomes, {});
  say(outcomeSummary(report.outcomes));
  say(stateLine(report));
  const opened = openProject(project);
  for (const format of EXAMPLE_FORMATS) writeExport(project, opened, format);
  await put(findings(opened, relative(process.cwd(), project.root)).map((line) => `${line}\n`));
  return exitOf(report.outcomes);
}

/** A graph with articles of one's own is not thrown away for an example. */
function refuseOtherGraph(project: Project): void {
  const others = (stages.store().openStore(project.graph)?.articles ?? []).filter(
    ({ file }) => !file?.startsWith(`${ARTICLES}/`),
  );
  if (others.length > 0)
    throw new Problem('other-graph', `holds ${counted(others.length, 'article')} that are not of the example`, {
      file: project.graph,
    });
}

async function inFolder<Result>(folder: string, work: () => Promise<Result>): Promise<Result> {
  const before = process.cwd();
  process.chdir(folder);
  try {
    return await work();
  } finally {
    process.chdir(before);
  }
}

const ACTORS = 8;
const EDGES = 12;

/** What a newcomer should see first: who is in it, and who is said to have done what, on whose word. */
export function findings(opened: Opened, folder: string): string[] {
  const { bold } = colorsFor(process.stdout);
  const graph = opened.graph();
  const actors = opened.resolution.entities
    .map(({ id }) => ({ id, node: graph.getNodeAttributes(id) as EntityNode }))
    .sort((left, right) => right.node.claims - left.node.claims || byCodeUnit(left.id, right.id))
    .slice(0, ACTORS);
  const option = folder === '' ? '' : ` --project ${folder}`;
  return [
    '',
    bold('Most named'),
    ...actors.map(
      ({ node }) =>
        `  ${forTerminal(node.label)} (${node.type}): ${counted(node.claims, 'claim')} in ${counted(node.articles, 'article')}`,
    ),
    '',
    bold('Some of what is said, and on whose word'),
    ...chosenEdges(opened).flatMap((edge) => edgeLines(opened, edge)),
    '',
    `Look closer:  newsgraph explain <id>${option}   newsgraph view${option}   newsgraph export gexf${option}`,
  ];
}

interface Edge {
  readonly id: string;
  readonly attributes: RelationEdge;
  readonly claim: ClaimNode;
}

/** The most telling edges: each from another sentence, and no more than two from one entity. */
function chosenEdges(opened: Opened): Edge[] {
  const graph = opened.graph();
  const deeds = new Set(
    opened.readings.flatMap(({ claims }) => claims.filter(({ form }) => form === 'clause').map(({ id }) => id)),
  );
  const named = (key: string) => Math.min(10, (graph.getNodeAttributes(key) as EntityNode).mentions);
  const worth = ({ id, attributes, claim }: Edge) =>
    named(graph.source(id)) +
    named(graph.target(id)) +
    8 * Math.min(2, claim.attribution.length - 1) +
    (attributes.category === null ? 0 : 8) +
    4 * attributes.articles -
    (attributes.polarity === 'open' || claim.status === 'presupposed' ? 20 : 0);
  const edges = opened.resolution.relations
    .filter(({ claims }) => claims.some((claim) => deeds.has(claim)))
    .map(({ id }): Edge => {
      const attributes = graph.getEdgeAttributes(id) as RelationEdge;
      return { id, attributes, claim: graph.getNodeAttributes(attributes.claims[0]!) as ClaimNode };
    })
    .sort((left, right) => worth(right) - worth(left) || byCodeUnit(left.id, right.id));
  const shown = new Map<string, number>();
  const isFresh = ({ id, claim }: Edge) => {
    const source = graph.source(id);
    if (shown.has(claim.quote) || (shown.get(source) ?? 0) >= 2) return false;
    shown.set(claim.quote, 1);
    shown.set(source, (shown.get(source) ?? 0) + 1);
    return true;
  };
  return edges.filter(isFresh).slice(0, EDGES);
}

function edgeLines(opened: Opened, { id, attributes, claim }: Edge): string[] {
  const { cyan, dim } = colorsFor(process.stdout);
  const graph = opened.graph();
  const name = (key: string) => forTerminal(graph.getNodeAttributes(key).label);
  const more = attributes.weight > 1 ? ` and ${counted(attributes.weight - 1, 'more claim')}` : '';
  return [
    '',
    `  ${name(graph.source(id))}  ${cyan(attributes.type)}  ${name(graph.target(id))}   ${dim(id)}`,
    ...wrapped(`"${forTerminal(claim.quote)}"`, '      '),
    `      ${dim('said by')} ${forTerminal(claim.saidBy)}${more}`,
  ];
}
