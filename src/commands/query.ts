import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Command, Option } from 'commander';
import type { Project } from '../project';
import type { Answered, CatalogQuery, Embedded, QueryFormat } from '../query';
import { shortHash } from '../text/hash';
import { errno, Problem } from '../text/problem';
import { examples, projectOf } from './command';
import { type Neo4jOptions, passwordOf } from './export-neo4j';
import { stages } from './stages';
import { counted, put, say } from './terminal';

interface Options extends Neo4jOptions {
  readonly file?: string;
  readonly param: Readonly<Record<string, unknown>>;
  readonly params?: string;
  readonly format: QueryFormat;
  readonly list?: boolean;
  readonly show?: boolean;
}

export function defineQuery(program: Command): void {
  const command = program
    .command('query')
    .description('Ask the graph in Cypher: without a server, or on a Neo4j that holds it.')
    .argument('[query]', 'Cypher, or the name of one of the queries of --list')
    .option('--file <file>', 'read the Cypher from a file, or from standard input by -')
    .option('--param <name=value>', 'a parameter, as JSON or else as text; may be repeated', parameter, {})
    .option('--params <file>', 'parameters from a JSON file, an object')
    .addOption(
      new Option('--format <format>', 'how the rows are printed').choices(['table', 'json', 'csv']).default('table'),
    )
    .option('--list', 'name the queries that come with the program')
    .option('--show', 'print the text of a query instead of running it')
    .option('--uri <address>', 'ask this Neo4j server, bolt://host:7687, instead of the store')
    .option('--database <name>', 'with --uri: the database to ask', 'neo4j')
    .option('--user <name>', 'with --uri: the user; the password comes from NEO4J_PASSWORD or is asked for', 'neo4j')
    .option('--password-file <file>', 'with --uri: a file that holds the password')
    .action(async (given: string | undefined, options: Options, self: Command) => {
      if (options.list) await put(listed());
      else await runQuery(projectOf(self), given, options);
    });
  examples(command, [
    ['newsgraph query --list', 'the questions that come with the program'],
    ['newsgraph query who-warned-whom', 'one of them'],
    ['newsgraph query what-an-actor-said --param actor="Joe Biden"', 'one that wants a parameter'],
    ['newsgraph query "MATCH (p:Person)-[r]->(b) RETURN p.name, type(r), b.name LIMIT 9"', 'your own Cypher'],
    ['newsgraph query --file q.cypher --format csv > rows.csv', 'from a file, for a spreadsheet'],
    ['newsgraph query denied --uri bolt://localhost:7687', 'the same on a Neo4j server'],
  ]);
}

function parameter(given: string, before: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const at = given.indexOf('=');
  if (at < 1) throw new Problem('usage', `--param ${given} is not name=value`);
  const text = given.slice(at + 1);
  let value: unknown = text;
  try {
    value = JSON.parse(text);
  } catch {
    // A text, then.
  }
  return { ...before, [given.slice(0, at)]: value };
}

function* listed(): Generator<string> {
  const { CATALOG } = stages.query();
  const width = Math.max(...CATALOG.map(({ name }) => name.length));
  for (const { name, asks, parameters } of CATALOG) {
    const wants = parameters === undefined ? '' : ` (${Object.keys(parameters).join(', ')})`;
    yield `${name.padEnd(width)}  ${asks}${wants}\n`;
  }
}

interface Asked {
  /** The query of the catalog it is, or null for the user's own. */
  readonly known: CatalogQuery | null;
  readonly cypher: string;
}

async function runQuery(project: Project, given: string | undefined, options: Options): Promise<void> {
  const asked = askedFor(given, options);
  const engine = options.uri === undefined ? 'embedded' : 'neo4j';
  const text = asked.known === null ? asked.cypher : stages.query().textFor(asked.known, engine);
  if (options.show) return await put([`${text}\n`]);
  const parameters = { ...fromFile(options.params), ...options.param };
  wanted(asked.known, parameters);
  const answered =
    options.uri === undefined
      ? await askStore(project, text, asked.known?.embedded !== undefined, parameters)
      : await askServer(text, parameters, options, options.uri);
  await put(stages.query().printed(answered, options.format));
  if (options.format === 'table') say(counted(answered.rows.length, 'row'));
}

function askedFor(given: string | undefined, { file }: Options): Asked {
  if ((given === undefined) === (file === undefined))
    throw new Problem('usage', 'query needs a query or --file, and not both', {
      next: 'For example: newsgraph query "MATCH (n:Entity) RETURN n.name LIMIT 10"; names are listed by --list.',
    });
  if (file !== undefined) return { known: null, cypher: readText(file === '-' ? '/dev/stdin' : file) };
  const known = stages.query().CATALOG.find(({ name }) => name === given) ?? null;
  if (known === null && /^[\w-]+$/.test(given!))
    throw new Problem('query', `no query of the list has the name ${given}`, { next: 'See `newsgraph query --list`.' });
  return { known, cypher: given! };
}

function readText(file: string): string {
  try {
    return readFileSync(file === '/dev/stdin' ? 0 : file, 'utf8');
  } catch (error) {
    throw new Problem('usage', `cannot be read (${errno(error)})`, { file, cause: error });
  }
}

function fromFile(file: string | undefined): Record<string, unknown> {
  if (file === undefined) return {};
  try {
    const value: unknown = JSON.parse(readText(file));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch (error) {
    if (error instanceof Problem) throw error;
  }
  throw new Problem('usage', 'is not a JSON object of parameters', { file });
}

function wanted(known: CatalogQuery | null, parameters: Readonly<Record<string, unknown>>): void {
  const missing = Object.entries(known?.parameters ?? {}).filter(([name]) => !(name in parameters));
  if (missing.length === 0) return;
  const line = missing.map(([name, value]) => `--param ${name}=${JSON.stringify(value)}`).join(' ');
  throw new Problem('query', `${known!.name} wants ${missing.map(([name]) => name).join(' and ')}`, {
    next: `For example: newsgraph query ${known!.name} ${line}`,
  });
}

/** `own`: the text is in the engine's dialect already. */
async function askStore(
  project: Project,
  text: string,
  own: boolean,
  parameters: Readonly<Record<string, unknown>>,
): Promise<Answered> {
  const { QueryError, schemaOf, translate } = stages.query();
  try {
    const cypher = own ? text : translate(text, schemaOf(stages.flat().KINDS));
    const database = await opened(project);
    try {
      return await database.ask(cypher, parameters);
    } finally {
      database.close();
    }
  } catch (error) {
    if (error instanceof QueryError)
      throw new Problem('query', `the query ${error.message}`, error.around === null ? {} : { next: error.around });
    throw error;
  }
}

/** Begins the name of every database we keep. */
const PREFIX = 'query-';

/** The database of the project's graph, built where it is missing, of another graph, or damaged. */
async function opened(project: Project): Promise<Embedded> {
  const { derivedFile, storeRoot, sweepDerived } = stages.store();
  const { buildDatabase, ENGINE_VERSION, HELD_LAYOUT, openDatabase, RELATION_TABLES } = stages.query();
  const { flatGraph, KINDS } = stages.flat();
  const root = storeRoot(project.graph);
  const name = `${PREFIX}${shortHash([root, ENGINE_VERSION, KINDS, RELATION_TABLES, HELD_LAYOUT])}.lbug`;
  const path = root === null ? null : writablePath(() => derivedFile(project.graph, name), name);
  if (path !== null && existsSync(path)) {
    const kept = await openDatabase(path).catch(() => null);
    if (kept !== null) return kept;
  }
  const graph = stages.pipeline().openProject(project).graph();
  say('building the query database');
  await buildDatabase(flatGraph(graph), path!);
  sweepDerived(project.graph, PREFIX, name);
  return await openDatabase(path!);
}

/** A project that can only be read keeps its database among the temporary files. */
function writablePath(path: () => string, name: string): string {
  try {
    return path();
  } catch {
    return join(tmpdir(), `newsgraph-${name}`);
  }
}

async function askServer(
  cypher: string,
  parameters: Readonly<Record<string, unknown>>,
  options: Options,
  uri: string,
): Promise<Answered> {
  const { checkUri } = stages.neo4j();
  checkUri(uri);
  const { database, user } = options;
  const target = { uri, database, user, password: await passwordOf(options) };
  const { columns, rows } = await stages.neo4jQuery().askNeo4j(cypher, parameters, target);
  const { plainNeo4j } = stages.query();
  return { columns, rows: rows.map((row) => row.map(plainNeo4j)) };
}
