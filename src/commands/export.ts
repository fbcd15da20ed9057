import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { Argument, type Command, Option } from 'commander';
import type { Opened } from '../pipeline';
import type { Project } from '../project';
import { errno, Problem } from '../text/problem';
import { examples, projectOf } from './command';
import { type ExportFile, type ExportFormat, exportOf, type FileOptions, FOLDERS, FORMATS } from './export-files';
import { exportToNeo4j, type Neo4jOptions } from './export-neo4j';
import { stages } from './stages';
import { put, say } from './terminal';

interface Options extends Neo4jOptions, FileOptions {
  readonly output?: string;
}

export function defineExport(program: Command): void {
  const command = program
    .command('export')
    .description('Write the graph for other programs, to exports/graph.<ending>, or load it into Neo4j.')
    .addArgument(
      new Argument(
        '<format>',
        'json: graphology; gexf: Gephi; graphml: igraph, yEd; claims: one a line; csv: three tables; cypher: a script; neo4j-csv: for neo4j-admin; turtle, jsonld: RDF; nanopub: TriG; ftm: OpenAleph; obsidian: a vault; events: POLECAT columns; html: the page of `view` in one file; neo4j: a server',
      ).choices([...FORMATS, 'neo4j']),
    )
    .option('-o, --output <file>', 'another file, or - for standard output; for csv, neo4j-csv and obsidian a folder')
    .addOption(
      new Option('--quotes <how>', 'how much of the publishers’ sentences to write')
        .choices(['full', 'short', 'none'])
        .default('full'),
    )
    .addOption(
      new Option('--graph <which>', 'gexf: entities and relations; claims and what they are made of; or all')
        .choices(['entities', 'claims', 'full'])
        .default('entities'),
    )
    .option('--aggregate', 'gexf: one edge from an entity to another, weighted by independent voices')
    .addOption(
      new Option('--table <table>', 'csv: one table only; with -o - the edges unless said').choices([
        'nodes',
        'edges',
        'claims',
      ]),
    )
    .option('--uri <address>', 'neo4j: where the server is, bolt://host:7687 or neo4j+s://host')
    .option('--database <name>', 'neo4j: the database to load into', 'neo4j')
    .option('--user <name>', 'neo4j: the user; the password comes from NEO4J_PASSWORD or is asked for', 'neo4j')
    .option('--password-file <file>', 'neo4j: a file that holds the password')
    .option('--prune', 'neo4j: take away what an earlier load wrote and the graph no longer holds')
    .action(async (format: ExportFormat | 'neo4j', { output, ...options }: Options, self: Command) => {
      const project = projectOf(self);
      const opened = stages.pipeline().openProject(project);
      if (format === 'neo4j') await exportToNeo4j(opened, options);
      else if (output === '-') await putExport(opened, format, options);
      else writeExport(project, opened, format, output, options);
    });
  examples(command, [
    ['newsgraph export gexf', 'exports/graph.gexf, to open in Gephi'],
    ['newsgraph export gexf --aggregate --quotes none', 'one edge a pair, and nobody’s sentences'],
    ['newsgraph export claims -o - | jq \'select(.polarity == "denied")\'', 'everything anyone denies'],
    ['newsgraph export csv -o tables/', 'nodes, edges and claims for a spreadsheet'],
    ['newsgraph export csv --table nodes -o -', 'one of the tables'],
    ['newsgraph export obsidian', 'exports/obsidian/, a note for each entity and article'],
    ['newsgraph export events', 'exports/graph.events.csv, PLOVER events; see docs/events.md'],
    ['newsgraph export html', 'exports/graph.html: the page in one file, opens from disk'],
    ['newsgraph export cypher', 'exports/graph.cypher, for cypher-shell'],
    ['newsgraph export neo4j --uri bolt://localhost:7687', 'into a running Neo4j; see docs/neo4j.md'],
  ]);
}

async function putExport(opened: Opened, format: ExportFormat, options: FileOptions): Promise<void> {
  if (FOLDERS.has(format))
    throw new Problem('usage', `${format} is a folder of files and cannot go to standard output`, {
      next: 'Give a folder with -o, or leave it out.',
    });
  const table = format === 'csv' ? { table: options.table ?? ('edges' as const) } : {};
  const { files, leftOut } = exportOf(opened, format, { ...options, ...table });
  for (const { chunks } of files) await put(chunks());
  for (const line of leftOut()) say(line);
}

/** Writes one format, each file whole or not at all, and says where, and what was left out. */
export function writeExport(
  project: Project,
  opened: Opened,
  format: ExportFormat,
  output?: string,
  options: FileOptions = {},
): void {
  const { files, leftOut } = exportOf(opened, format, options);
  const written = FOLDERS.has(format)
    ? [writeFolder(output === undefined ? join(project.exports, format) : resolve(output), files)]
    : [...files].map((file) => writeFile(pathOf(project, file, output, format === 'csv'), file));
  const remark = leftOut().join('; ');
  const paths = written.map((path) => relative(process.cwd(), path) || path).join(', ');
  say(`wrote ${paths}${remark === '' ? '' : ` (${remark})`}`);
}

function pathOf(project: Project, { name }: ExportFile, output: string | undefined, intoFolder: boolean): string {
  if (output === undefined) return join(project.exports, name);
  return intoFolder ? join(resolve(output), name) : resolve(output);
}

function writeFile(path: string, { chunks }: ExportFile): string {
  const { makeFolder, sweepTemporary, syncFolder, writeWhole } = stages.store();
  makeFolder(dirname(path));
  sweepTemporary(dirname(path));
  writeWhole(path, chunks());
  syncFolder(dirname(path));
  return path;
}

/** Names of the files that an export wrote into its folder, by which the next one knows which to take away. */
const LIST = '.newsgraph.json';

/** All files are written beside the folder before the first is moved into it. What others put there stays. */
function writeFolder(folder: string, files: Iterable<ExportFile>): string {
  const { sweepTemporary, TEMPORARY } = stages.store();
  const fresh = join(dirname(folder), `${TEMPORARY}${basename(folder)}-${process.pid}`);
  sweepTemporary(dirname(folder));
  const names: string[] = [];
  try {
    for (const file of files) {
      writeFile(join(fresh, file.name), file);
      names.push(file.name);
    }
    const before = listed(folder);
    moving(folder, () => {
      for (const name of names) {
        mkdirSync(dirname(join(folder, name)), { recursive: true });
        renameSync(join(fresh, name), join(folder, name));
      }
      const kept = new Set(names);
      for (const name of before) if (!kept.has(name)) rmSync(join(folder, name), { force: true });
    });
    writeFile(join(folder, LIST), { name: LIST, chunks: () => [`${JSON.stringify(names, null, 1)}\n`] });
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  return folder;
}

function moving(folder: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    throw new Problem('not-writable', `cannot be written (${errno(error)})`, { file: folder, cause: error });
  }
}

/** Only names below the folder: the list is a file that others can write. */
function listed(folder: string): string[] {
  if (!existsSync(join(folder, LIST))) return [];
  try {
    const names: unknown = JSON.parse(readFileSync(join(folder, LIST), 'utf8'));
    if (!Array.isArray(names)) return [];
    return names.filter(
      (name): name is string => typeof name === 'string' && resolve(folder, name).startsWith(`${folder}/`),
    );
  } catch {
    return [];
  }
}
