/*
 * Loaded when first used: `newsgraph --help` must not wait for the language engine. `import type` costs nothing; `require` is what a
 * CommonJS program has for loading a module of its own on demand.
 */
import type * as Appearance from '../export/appearance';
import type * as Claims from '../export/claims';
import type * as Csv from '../export/csv';
import type * as CypherScript from '../export/cypher-script';
import type * as Days from '../export/days';
import type * as Events from '../export/events';
import type * as Flat from '../export/flat';
import type * as Ftm from '../export/followthemoney';
import type * as Gexf from '../export/gexf';
import type * as GraphMl from '../export/graphml';
import type * as Json from '../export/json';
import type * as Neo4j from '../export/neo4j';
import type * as Neo4jCsv from '../export/neo4j-csv';
import type * as Neo4jQuery from '../export/neo4j-query';
import type * as Obsidian from '../export/obsidian';
import type * as Quotes from '../export/quotes';
import type * as Rdf from '../export/rdf';
import type * as Schema from '../export/schema';
import type * as Statements from '../export/statements';
import type * as View from '../export/view';
import type * as Fetch from '../fetch';
import type * as Import from '../import';
import type * as Ingest from '../ingest';
import type * as Pipeline from '../pipeline';
import type * as Query from '../query';
import type * as QueueAddress from '../queue/address';
import type * as QueueCrew from '../queue/crew';
import type * as QueueWorker from '../queue/worker';
import type * as Reader from '../reader';
import type * as Store from '../store';
import type * as Check from '../store/check';
import type * as Threads from '../threads/crew';
import type * as HtmlPage from './html-page';

export const stages = {
  appearance: () => require('../export/appearance') as typeof Appearance,
  fetch: () => require('../fetch') as typeof Fetch,
  import: () => require('../import') as typeof Import,
  ingest: () => require('../ingest') as typeof Ingest,
  reader: () => require('../reader') as typeof Reader,
  threads: () => require('../threads/crew') as typeof Threads,
  pipeline: () => require('../pipeline') as typeof Pipeline,
  store: () => require('../store') as typeof Store,
  check: () => require('../store/check') as typeof Check,
  claims: () => require('../export/claims') as typeof Claims,
  csv: () => require('../export/csv') as typeof Csv,
  cypherScript: () => require('../export/cypher-script') as typeof CypherScript,
  gexf: () => require('../export/gexf') as typeof Gexf,
  days: () => require('../export/days') as typeof Days,
  flat: () => require('../export/flat') as typeof Flat,
  graphml: () => require('../export/graphml') as typeof GraphMl,
  followthemoney: () => require('../export/followthemoney') as typeof Ftm,
  events: () => require('../export/events') as typeof Events,
  htmlPage: () => require('./html-page') as typeof HtmlPage,
  json: () => require('../export/json') as typeof Json,
  neo4j: () => require('../export/neo4j') as typeof Neo4j,
  neo4jCsv: () => require('../export/neo4j-csv') as typeof Neo4jCsv,
  obsidian: () => require('../export/obsidian') as typeof Obsidian,
  quotes: () => require('../export/quotes') as typeof Quotes,
  rdf: () => require('../export/rdf') as typeof Rdf,
  neo4jQuery: () => require('../export/neo4j-query') as typeof Neo4jQuery,
  query: () => require('../query') as typeof Query,
  queueAddress: () => require('../queue/address') as typeof QueueAddress,
  queueCrew: () => require('../queue/crew') as typeof QueueCrew,
  queueWorker: () => require('../queue/worker') as typeof QueueWorker,
  schema: () => require('../export/schema') as typeof Schema,
  statements: () => require('../export/statements') as typeof Statements,
  view: () => require('../export/view') as typeof View,
};
