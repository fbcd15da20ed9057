import { dirname, join, relative, resolve } from 'node:path';
import { Argument, type Command, Option } from 'commander';
import type { CsvTable } from '../export/csv';
import type { Opened } from '../pipeline';
import type { Project } from '../project';
import { examples, projectOf } from './command';
import { exportToNeo4j, type Neo4jOptions } from './export-neo4j';
import { stages } from './stages';
import { counted, put, say } from './terminal';

/** What is written to files. */
export const FORMATS = ['json', 'gexf', 'claims', 'csv', 'cypher'] as const;
export type ExportFormat = (typeof FORMATS)[number];

/** One file of an export: its ending behind `graph.`, and its content in chunks. */
interface ExportFile {
  readonly ending: string;
  chunks(): Iterable<string>;
  /** A remark once it is written, or null. */
  remark?(): string | null;
}

interface Options extends Neo4jOptions {
  readonly output?: string;
  readonly table?: CsvTable;
}

export function defineExport(program: Command): void {
  const command = program
    .command('export')
    .description('Write the graph for other programs, to exports/graph.<ending>, or load it into Neo4j.')
    .addArgument(
      new Argument(
        '<format>',
        'json: graphology; gexf: Gephi; claims: one a line; csv: three tables; cypher: a script; neo4j: a server',
      ).choices([...FORMATS, 'neo4j']),
    )
    .option('-o, --output <file>', 'another file, or - for standard output; for csv a folder')
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
    .action(async (format: ExportFormat | 'neo4j', { output, table, ...options }: Options, self: Command) => {
      const project = projectOf(self);
      const opened = stages.pipeline().openProject(project);
      if (format === 'neo4j') await exportToNeo4j(opened, options);
      else if (output === '-') await put(exportFiles(opened, format, table ?? 'edges')[0]!.chunks());
      else writeExport(project, opened, format, output, table);
    });
  examples(command, [
    ['newsgraph export gexf', 'exports/graph.gexf, to open in Gephi'],
    ['newsgraph export claims -o - | jq \'select(.polarity == "denied")\'', 'everything anyone denies'],
    ['newsgraph export csv -o tables/', 'nodes, edges and claims for a spreadsheet'],
    ['newsgraph export csv --table nodes -o -', 'one of the tables'],
    ['newsgraph export cypher', 'exports/graph.cypher, for cypher-shell'],
    ['newsgraph export neo4j --uri bolt://localhost:7687', 'into a running Neo4j; see docs/neo4j.md'],
  ]);
}

/** Writes one format, each file whole or not at all, and says where. */
export function writeExport(
  project: Project,
  opened: Opened,
  format: ExportFormat,
  output?: string,
  table?: CsvTable,
): void {
  const { makeFolder, syncFolder, writeWhole } = stages.store();
  const files = exportFiles(opened, format, table);
  for (const file of files) {
    const path = pathOf(project, file, output, format === 'csv');
    makeFolder(dirname(path));
    writeWhole(path, file.chunks());
    syncFolder(dirname(path));
    const remark = file.remark?.() ?? null;
    say(`wrote ${relative(process.cwd(), path) || path}${remark === null ? '' : ` (${remark})`}`);
  }
}

function pathOf(project: Project, file: ExportFile, output: string | undefined, intoFolder: boolean): string {
  if (output === undefined) return join(project.exports, `graph.${file.ending}`);
  return intoFolder ? join(resolve(output), `graph.${file.ending}`) : resolve(output);
}

function exportFiles(opened: Opened, format: ExportFormat, only?: CsvTable): ExportFile[] {
  const { articles, readings, resolution } = opened;
  const view = () => stages.view().viewOf(opened.graph(), articles, readings, resolution);
  switch (format) {
    case 'json':
      return [{ ending: 'json', chunks: () => stages.json().graphJson(opened.graph()) }];
    case 'claims':
      return [{ ending: 'claims.jsonl', chunks: () => stages.claims().claimLines(articles, readings, resolution) }];
    case 'gexf': {
      const report = { replaced: 0 };
      const chunks = () => stages.gexf().gexf(view(), opened.positions(), report);
      return [{ ending: 'gexf', chunks, remark: () => replacedRemark(report.replaced) }];
    }
    case 'cypher': {
      const { cypherScript, SCRIPT_BATCH } = stages.cypherScript();
      const chunks = () => cypherScript(stages.statements().loadStatements(opened.graph(), SCRIPT_BATCH));
      return [{ ending: 'cypher', chunks }];
    }
    case 'csv':
      return stages
        .csv()
        .CSV_TABLES.filter((table) => only === undefined || table === only)
        .map((table) => ({ ending: `${table}.csv`, chunks: () => stages.csv().csv(view(), table) }));
    default:
      return format satisfies never;
  }
}

function replacedRemark(replaced: number): string | null {
  return replaced === 0 ? null : `${counted(replaced, 'character')} that XML cannot hold became U+FFFD`;
}
