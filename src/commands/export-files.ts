import type { CsvTable } from '../export/csv';
import type { GexfGraph } from '../export/gexf';
import type { Quotes } from '../export/quotes';
import type { NodeAttributes } from '../model';
import type { Opened } from '../pipeline';
import { stages } from './stages';
import { counted } from './terminal';

/** What is written to files. */
export const FORMATS = [
  'json',
  'gexf',
  'graphml',
  'claims',
  'csv',
  'cypher',
  'neo4j-csv',
  'turtle',
  'jsonld',
  'nanopub',
  'ftm',
  'obsidian',
  'events',
  'html',
] as const;
export type ExportFormat = (typeof FORMATS)[number];

/** Those that are a folder of files: `exports/<format>/`. */
export const FOLDERS: ReadonlySet<string> = new Set(['neo4j-csv', 'obsidian'] satisfies ExportFormat[]);

export interface FileOptions {
  readonly table?: CsvTable;
  readonly graph?: GexfGraph;
  readonly aggregate?: boolean;
  readonly quotes?: Quotes;
}

/** One file of an export. */
export interface ExportFile {
  /** `graph.gexf`; within its folder where the format is one. */
  readonly name: string;
  chunks(): Iterable<string>;
}

export interface Export {
  readonly files: Iterable<ExportFile>;
  /** What was left out and why, once all is written; empty where nothing was. */
  leftOut(): string[];
}

/** The files of one format. */
export function exportOf(opened: Opened, format: ExportFormat, options: FileOptions = {}): Export {
  const { articles, resolution } = opened;
  const { table, graph: which = 'entities', aggregate = false, quotes = 'full' } = options;
  const { quotedGraph, quotedReadings } = stages.quotes();
  const graph = once(() => quotedGraph(opened.graph(), opened.readings, quotes));
  const xml = { replaced: 0 };
  const file = (ending: string, chunks: () => Iterable<string>): Export => ({
    files: [{ name: `graph.${ending}`, chunks }],
    leftOut: () => [...counts(graph(), LEFT_OUT[format]), ...remarks(xml.replaced, quotes)],
  });
  switch (format) {
    case 'json':
      return file('json', () => stages.json().graphJson(graph(), opened.handwork()));
    case 'claims':
      return file('claims.jsonl', () =>
        stages.claims().claimLines(articles, quotedReadings(opened.readings, quotes), resolution),
      );
    case 'gexf': {
      const source = () => ({
        graph: graph(),
        positions: opened.positions(),
        entityDays: stages.days().entityDays(articles, resolution),
        own: opened.handwork(),
      });
      const made = file('gexf', () => stages.gexf().gexf(source(), { graph: which, aggregate }, xml));
      return { ...made, leftOut: () => [...gexfLeftOut(graph(), which), ...remarks(xml.replaced, quotes)] };
    }
    case 'graphml':
      return file('graphml', () => stages.graphml().graphml(graph(), opened.positions(), xml, opened.handwork()));
    case 'cypher': {
      const { cypherScript, SCRIPT_BATCH } = stages.cypherScript();
      return file('cypher', () => cypherScript(stages.statements().loadStatements(graph(), SCRIPT_BATCH)));
    }
    case 'turtle':
      return file('ttl', () => stages.rdf().turtle(graph()));
    case 'jsonld':
      return file('jsonld', () => stages.rdf().jsonld(graph()));
    case 'nanopub':
      return file('trig', () => stages.rdf().nanopublications(graph()));
    case 'ftm':
      return file('ftm.json', () => stages.followthemoney().followthemoney(graph()));
    case 'csv': {
      const { CSV_TABLES, csv } = stages.csv();
      const tables = CSV_TABLES.filter((one) => table === undefined || one === table);
      const view = once(() => stages.view().viewOf(graph()));
      const files = tables.map((one) => ({ name: `graph.${one}.csv`, chunks: () => csv(view(), one) }));
      return { ...file('csv', () => []), files };
    }
    case 'neo4j-csv': {
      const { adminFiles } = stages.neo4jCsv();
      return { ...file('', () => []), files: adminFiles(stages.flat().flatGraph(graph())) };
    }
    case 'obsidian': {
      const { obsidianNotes } = stages.obsidian();
      return { ...file('', () => []), files: notes(obsidianNotes(graph())) };
    }
    case 'events': {
      const { events } = stages.events();
      return file('events.csv', () => events({ graph: graph(), readings: opened.readings, resolution }));
    }
    case 'html':
      return file('html', () => stages.htmlPage().htmlPage(opened, quotes));
    default:
      return format satisfies never;
  }
}

function* notes(list: Iterable<{ readonly name: string; readonly text: string }>): Generator<ExportFile> {
  for (const { name, text } of list) yield { name, chunks: () => [text] };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}

type Kind = NodeAttributes['kind'] | 'relation' | 'tie';

/** What a format has no place for, and why. */
interface LeftOut {
  readonly kinds: readonly Kind[];
  readonly why: string;
}

const LEFT_OUT: Partial<Record<ExportFormat, LeftOut>> = {
  claims: { kinds: ['relation', 'tie'], why: 'a line is a claim with all it is made of' },
  csv: { kinds: ['outlet', 'article', 'tie'], why: 'the tables are entities, relations and claims' },
  events: { kinds: ['article', 'outlet'], why: 'a row is a claim with a PLOVER category' },
  nanopub: { kinds: ['relation'], why: 'a nanopublication is a claim' },
  ftm: { kinds: ['outlet'], why: 'followthemoney has them as publishers' },
  obsidian: { kinds: ['outlet'], why: 'notes are entities and articles, which hold their claims' },
};

const NAMES: Readonly<Record<Kind, readonly [string, string]>> = {
  entity: ['entity', 'entities'],
  claim: ['claim', 'claims'],
  article: ['article', 'articles'],
  outlet: ['outlet', 'outlets'],
  relation: ['relation', 'relations'],
  tie: ['tie', 'ties'],
};

type Counted = ReturnType<Opened['graph']>;

function counts(graph: Counted, left: LeftOut | undefined): string[] {
  if (left === undefined) return [];
  const found = new Map<string, number>();
  const count = (kind: string) => found.set(kind, (found.get(kind) ?? 0) + 1);
  graph.forEachNode((_, { kind }) => count(kind));
  graph.forEachEdge((_, { kind }) => count(kind === 'relation' ? kind : 'tie'));
  const words = left.kinds.flatMap((kind) => (found.has(kind) ? [counted(found.get(kind)!, ...NAMES[kind])] : []));
  return words.length === 0 ? [] : [`left out ${words.join(', ')}: ${left.why}`];
}

function gexfLeftOut(graph: Counted, which: GexfGraph): string[] {
  if (which === 'full') return [];
  const why = '--graph full keeps all';
  const kinds: Kind[] = which === 'entities' ? ['claim', 'article', 'outlet', 'tie'] : ['relation'];
  return counts(graph, { kinds, why });
}

function remarks(replaced: number, quotes: Quotes): string[] {
  const said = replaced === 0 ? [] : [`${counted(replaced, 'character')} that XML cannot hold became U+FFFD`];
  if (quotes === 'none') said.push('sentences left out: --quotes none');
  if (quotes === 'short') said.push('sentences cut: --quotes short');
  return said;
}
