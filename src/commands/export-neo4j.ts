import type { LoadReport, Target } from '../export/neo4j';
import type { Quotes } from '../export/quotes';
import type { Opened } from '../pipeline';
import { Problem } from '../text/problem';
import { askSecret, readSecret } from './secret';
import { stages } from './stages';
import { counted, progress, say } from './terminal';

export interface Neo4jOptions {
  readonly uri?: string;
  readonly database: string;
  readonly user: string;
  readonly passwordFile?: string;
  readonly prune?: boolean;
  readonly quotes?: Quotes;
}

/** Loads the graph into a Neo4j server and says what that changed. */
export async function exportToNeo4j(opened: Opened, options: Neo4jOptions): Promise<void> {
  const { uri, database, user } = options;
  if (uri === undefined)
    throw new Problem('usage', 'export neo4j needs --uri', {
      next: 'Say where the server is, for example --uri bolt://localhost:7687.',
    });
  const { checkUri, loadNeo4j } = stages.neo4j();
  checkUri(uri);
  const target: Target = { uri, database, user, password: await passwordOf(options) };
  const { prune = false, quotes = 'full' } = options;
  const graph = stages.quotes().quotedGraph(opened.graph(), opened.readings, quotes);
  const bar = progress('loading');
  try {
    const report = await loadNeo4j(stages.flat().flatGraph(graph), target, { prune, onProgress: bar.update });
    bar.stop();
    say(loadWords(report, uri, database));
  } catch (error) {
    endSoon();
    throw error;
  } finally {
    bar.stop();
  }
}

/**
 * Sockets to a server that has stopped talking cannot be closed by the driver and would keep this process alive. Without any left it
 * ends before this.
 */
function endSoon(): void {
  setTimeout(() => process.exit(), 500).unref();
}

/** From --password-file, else NEO4J_PASSWORD, else asked for where there is a person to ask; null for a server that wants none. */
export async function passwordOf({ passwordFile, user, uri }: Neo4jOptions): Promise<string | null> {
  if (passwordFile !== undefined) return readSecret(passwordFile, 'NEO4J_PASSWORD');
  const given = process.env['NEO4J_PASSWORD'];
  if (given !== undefined) return given;
  return await askSecret(`Password of ${user} at ${uri}: `);
}

function loadWords(report: LoadReport, uri: string, database: string): string {
  const sent = `${counted(report.nodes, 'node')} and ${counted(report.relationships, 'relationship')}`;
  const place = `database ${database} at ${uri}`;
  const gone = report.nodesDeleted + report.relationshipsDeleted;
  const left =
    report.kept === 0 ? '' : `; ${counted(report.kept, 'node')} stayed, on which relationships of others hang`;
  if (report.propertiesSet === 0 && gone === 0) return `nothing changed: ${place} holds the ${sent} already${left}`;
  const made = `${counted(report.nodesCreated, 'node')} and ${counted(report.relationshipsCreated, 'relationship')} new`;
  const taken =
    gone === 0
      ? ''
      : `, ${counted(report.nodesDeleted, 'node')} and ${counted(report.relationshipsDeleted, 'relationship')} taken away`;
  return `loaded ${sent} into ${place} (${made}${taken})${left}`;
}
