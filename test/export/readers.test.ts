/* Everything we write, read back by programs of others, and the same nodes and edges found in all of them. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { MultiDirectedGraph } from 'graphology';
import { toRDF } from 'jsonld';
import { Parser, Writer } from 'n3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type * as Files from '../../src/commands/export-files';
import { flatGraph } from '../../src/export/flat';
import { followthemoney, ftmId } from '../../src/export/followthemoney';
import { type GexfSource, gexf } from '../../src/export/gexf';
import { graphml } from '../../src/export/graphml';
import { graphJson } from '../../src/export/json';
import { obsidianNotes } from '../../src/export/obsidian';
import { quotedGraph } from '../../src/export/quotes';
import { jsonld, nanopublications, turtle } from '../../src/export/rdf';
import { iriOf } from '../../src/export/resources';
import type { NewsGraph } from '../../src/graph';
import type { ClaimNode } from '../../src/model';
import { build, type Opened, openProject } from '../../src/pipeline';
import { projectAt } from '../../src/project';
import { hostileGraph } from '../neo4j/hostile-graph';
import { MANY_HOSTILE } from '../support/hostile';
import { compiledMain, ROOT } from '../support/newsgraph';
import { gephiToolkit, pythonReaders, readByGephi, readByPython } from '../support/readers';
import { checkGexf } from './gexf-schema';

const home = mkdtempSync(join(tmpdir(), 'newsgraph-test-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));
const { exportOf } = require(join(dirname(compiledMain()), 'commands', 'export-files')) as typeof Files;
const python = pythonReaders();
const gephi = gephiToolkit();

async function builtFrom(name: string, articles: string): Promise<Opened> {
  const project = projectAt(join(home, name));
  await build([articles], { project });
  return openProject(project);
}

let opened: Opened;
beforeAll(async () => {
  opened = await builtFrom('example', join(ROOT, 'articles'));
}, 300_000);

/** Articles beside the repository, where they are there. */
const SHARED = join(ROOT, '..', 'shared', 'articles');

/** What XML makes of a text. */
const inXml = (text: string) =>
  Buffer.from(text)
    .toString()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd');

/** Ids and ends, as a sorted list: what must be the same everywhere. */
type Multiset = readonly string[];
const multiset = (nodes: Iterable<string>, edges: Iterable<readonly string[]>): Multiset =>
  [...[...nodes].map((id) => JSON.stringify([id])), ...[...edges].map((edge) => JSON.stringify(edge))].sort();

function expected(graph: NewsGraph, held: (text: string) => string): Multiset {
  const flat = flatGraph(graph);
  return multiset(
    [...flat.nodes()].map(({ id }) => held(id)),
    [...flat.edges()].map(({ id, source, target, type }) => [held(id), held(source), held(target), type]),
  );
}

const GRAPHS: Readonly<Record<string, () => NewsGraph | Promise<NewsGraph>>> = {
  'the example': () => opened.graph(),
  'hostile names': () => hostileGraph(MANY_HOSTILE),
  ...(existsSync(SHARED) ? { 'articles from outside': async () => (await builtFrom('shared', SHARED)).graph() } : {}),
};

function written(name: string, chunks: Iterable<string>): string {
  const path = join(home, name);
  writeFileSync(path, [...chunks].join(''));
  return path;
}

type Triple = {
  readonly nodes: [string, Record<string, never>][];
  readonly edges: [string, string, Record<string, never>][];
};

it('there are at least 500 hostile names', () => {
  expect(new Set(MANY_HOSTILE).size).toBeGreaterThanOrEqual(500);
});

describe.each(Object.keys(GRAPHS))('%s', (name) => {
  let graph: NewsGraph;
  let source: GexfSource;
  beforeAll(async () => {
    graph = await GRAPHS[name]!();
    source = { graph, positions: opened.positions(), entityDays: () => ['2025-02-03'] };
  }, 300_000);
  const full = () => written(`${name}.gexf`, gexf(source, { graph: 'full', aggregate: false }));
  const markup = () => written(`${name}.graphml`, graphml(graph, source.positions));

  it('GEXF keeps to the schema, in every form', () => {
    for (const which of ['entities', 'claims', 'full'] as const)
      for (const aggregate of [false, true]) checkGexf([...gexf(source, { graph: which, aggregate })].join(''));
  });

  it.runIf(gephi !== null)(
    'GEXF by Gephi: nodes, edges, kinds, weights, types of attributes, times and positions',
    () => {
      const records = readByGephi(gephi!, full());
      expect(records.filter(([kind]) => kind === 'issue')).toEqual([]);
      const edges = records
        .filter(([kind]) => kind === 'edge')
        .map(([, id, from, to, label]) => [id!, from!, to!, label!]);
      const nodes = records.filter(([kind]) => kind === 'node').map(([, id]) => id!);
      expect(multiset(nodes, edges)).toEqual(expected(graph, inXml));
      expect(records.find(([kind]) => kind === 'dynamic')![1]).toBe('true');
      expect(records.filter(([kind]) => kind === 'times').length).toBeGreaterThan(0);
      const types = new Map(records.filter(([kind]) => kind === 'value').map(([, title, type]) => [title, type]));
      expect(Object.fromEntries(types)).toMatchObject({
        aliases: 'String[]',
        unnamed: 'Boolean',
        mentions: 'Integer',
        confidence: 'Double',
        quote: 'String',
      });
      const labels = records.filter(([kind]) => kind === 'node').map(([, id, label]) => [id!, label!] as const);
      const wanted = graph.mapNodes((id, { label }) => [inXml(id), inXml(label)] as const);
      expect(new Map(labels)).toEqual(new Map(wanted));
    },
    120_000,
  );

  it.runIf(python !== null)('GEXF by networkx', () => {
    const found = readByPython<Triple>(python!, 'gexf', full());
    const edges = found.edges.map(([from, to, { id, relation }]) => [id!, from, to, relation!]);
    expect(
      multiset(
        found.nodes.map(([id]) => id),
        edges,
      ),
    ).toEqual(expected(graph, inXml));
    const held = new Map(found.nodes.map(([id, data]) => [id, data as Record<string, unknown>]));
    graph.forEachNode((id, node) => {
      if (node.kind !== 'entity') return;
      expect(held.get(inXml(id))).toMatchObject({ type: node.type, unnamed: node.unnamed, mentions: node.mentions });
    });
  });

  it('GEXF by graphology-gexf', () => {
    const { parse } = require('graphology-gexf/node') as { parse(of: unknown, text: string): MultiDirectedGraph };
    const found = parse(MultiDirectedGraph, [...gexf(source, { graph: 'full', aggregate: false })].join(''));
    expect([found.order, found.size]).toEqual([graph.order, graph.size]);
    const edges = found.mapEdges((id, data, from, to) => [id, from, to, String(data['relation'])]);
    expect(multiset(found.nodes(), edges)).toEqual(expected(graph, inXml));
    const entity = graph.findNode((_, { kind }) => kind === 'entity')!;
    const { mentions, unnamed } = found.getNodeAttributes(inXml(entity));
    expect([typeof mentions, typeof unnamed]).toEqual(['number', 'boolean']);
  });

  it.runIf(python !== null)('GraphML by networkx and igraph', () => {
    const path = markup();
    const found = readByPython<Triple>(python!, 'graphml', path);
    const edges = found.edges.map(([from, to, { key, relation }]) => [key!, from, to, relation!]);
    expect(
      multiset(
        found.nodes.map(([id]) => id),
        edges,
      ),
    ).toEqual(expected(graph, inXml));
    const held = new Map(found.nodes.map(([id, data]) => [id, data as Record<string, unknown>]));
    graph.forEachNode((id, { label }) => expect(held.get(inXml(id))!['label'] ?? '').toBe(inXml(label)));
    const again = readByPython<{ nodes: string[]; edges: string[][] }>(python!, 'igraph', path);
    const ends = (all: Multiset) =>
      all.map((one) => JSON.parse(one)).map((one) => (one.length === 1 ? one : one.slice(1)));
    const plain = (all: unknown[]) => all.map((one) => JSON.stringify(one)).sort();
    // igraph's reader gives every `&amp;` of an attribute as `&#38;`.
    const mended = (ids: string[]) => ids.map((id) => id.replaceAll('&#38;', '&'));
    expect(plain([...again.nodes.map((id) => mended([id])), ...again.edges.map(mended)])).toEqual(
      plain(ends(expected(graph, inXml))),
    );
  });

  it('JSON by graphology', () => {
    const found = MultiDirectedGraph.from(JSON.parse([...graphJson(graph)].join(''))) as unknown as NewsGraph;
    expect(expected(found, (text) => text)).toEqual(expected(graph, (text) => text));
  });

  it('Turtle and JSON-LD by n3, jsonld and rdflib: the same triples', async () => {
    const [ttl, json] = [[...turtle(graph)].join(''), [...jsonld(graph)].join('')];
    const quads = new Parser({ format: 'text/turtle' }).parse(ttl);
    const lines = (list: typeof quads) =>
      [...new Set(new Writer({ format: 'N-Triples' }).quadsToString(list).split('\n'))].sort();
    const other = (await toRDF(JSON.parse(json), { format: 'application/n-quads' })) as unknown as string;
    expect(lines(new Parser({ format: 'N-Quads' }).parse(other))).toEqual(lines(quads));
    const statements = quads.filter(({ predicate }) => predicate.value.endsWith('#predicate'));
    expect(statements).toHaveLength(graph.size);
    const of = (predicate: string) =>
      new Map(
        quads
          .filter((quad) => quad.predicate.value === predicate)
          .map(({ subject, object }) => [subject.value, object.value]),
      );
    const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
    const [from, type, to] = [of(`${rdf}subject`), of(`${rdf}predicate`), of(`${rdf}object`)];
    const edges = [...from].map(([id, start]) => [
      id,
      start,
      to.get(id)!,
      type.get(id)!.replace('urn:newsgraph:term:', ''),
    ]);
    const nodes = [...of('urn:newsgraph:term:id').keys()].filter((id) => !from.has(id));
    expect(multiset(nodes, edges)).toEqual(expected(graph, iriOf));
    if (python === null) return;
    const [here, there] = [
      ['a.ttl', ttl],
      ['a.jsonld', json],
    ].map(([file, text]) => readByPython<{ triples: string[] }>(python, 'rdf', written(file!, [text!])).triples);
    expect(there).toEqual(here);
    expect(here).toHaveLength(lines(quads).filter((line) => line !== '').length);
  }, 120_000);

  it('nanopublications: four graphs for each claim', () => {
    const quads = new Parser({ format: 'application/trig' }).parse([...nanopublications(graph)].join(''));
    const claims = graph.filterNodes((_, { kind }) => kind === 'claim');
    const graphs = new Set(quads.map((quad) => quad.graph.value));
    expect(graphs.size).toBe(4 * claims.length);
    for (const part of ['assertion', 'provenance', 'info', 'head'])
      for (const claim of claims) expect(graphs).toContain(`${iriOf(claim)}/${part}`);
  });

  it.runIf(python !== null)('followthemoney takes every entity', () => {
    const path = written(`${name}.ftm.json`, followthemoney(graph));
    const found = readByPython<{ entities: string[][]; wrong: unknown[] }>(python!, 'ftm', path);
    if (name !== 'hostile names') expect(found.wrong).toEqual([]);
    const ids = found.entities.map(([id]) => id).sort();
    const wanted = [
      ...graph.filterNodes((_, { kind }) => kind !== 'outlet'),
      ...graph.filterEdges((_, { kind }) => kind === 'relation'),
    ];
    expect(ids).toEqual(wanted.map(ftmId).sort());
  });

  it('an Obsidian vault: a note for each entity and article, every link leads to one, and no text acts', () => {
    const notes = [...obsidianNotes(graph)];
    const wanted = graph.filterNodes((_, { kind }) => kind === 'entity' || kind === 'article');
    expect(notes).toHaveLength(wanted.length);
    const names = new Set(notes.map((note) => note.name.replace(/\.md$/, '')));
    expect(new Set([...names].map((one) => one.toLowerCase())).size).toBe(notes.length);
    const ids = notes.map(({ text }) => JSON.parse(/^newsgraph: (.+)$/m.exec(text)![1]!) as string);
    expect(ids.sort()).toEqual([...wanted].sort());
    for (const { name: file, text } of notes) {
      expect(file).toMatch(/^(?:entities|articles)\/[^\\/:*?"<>|\u0000-\u001f]{1,90}\.md$/);
      for (const [, to] of text.matchAll(/\[\[([^\]|]+)\|/g)) expect(names).toContain(to);
      expect(text.slice(text.indexOf('\n---\n') + 5)).not.toMatch(/(?<!\\)<(?:script|img|iframe)/);
    }
  });
});

describe('quotes', () => {
  const text = (format: Files.ExportFormat, options: Files.FileOptions) =>
    [...exportOf(opened, format, options).files].flatMap(({ chunks }) => [...chunks()]).join('\n');
  let sentences: readonly string[];
  beforeAll(() => {
    const graph = opened.graph();
    sentences = graph
      .filterNodes((_, { kind }) => kind === 'claim')
      .map((id) => (graph.getNodeAttributes(id) as ClaimNode).quote)
      .filter((quote) => quote.length > 150 && /^[\w ,.]+$/.test(quote));
  });
  const FORMATS_WITH_QUOTES = [
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
  ] as const;
  const plain = (written: string) => written.replace(/\\(?!n)/g, '');

  it.each(FORMATS_WITH_QUOTES)('%s has whole sentences, their beginnings, or none', (format) => {
    expect(sentences.length).toBeGreaterThan(5);
    const options = { graph: 'full' } as const;
    const [full, short, none] = (['full', 'short', 'none'] as const).map((quotes) =>
      plain(text(format, { ...options, quotes })),
    );
    // Events never have a sentence, and a line of claims has it in its parts.
    const inFull = format === 'claims' || format === 'events' ? [] : sentences;
    for (const sentence of inFull) expect(full).toContain(sentence);
    for (const sentence of sentences) {
      expect(short).not.toContain(sentence);
      expect(none).not.toContain(sentence);
      expect(none).not.toContain(sentence.slice(0, 100));
    }
    if (format === 'events') return;
    expect(none!.length).toBeLessThan(short!.length);
    expect(short!.length).toBeLessThan(full!.length);
  });

  it('each format is tested so but html, whose page test/viewer/command.test.ts looks into', () => {
    const { FORMATS } = require(join(dirname(compiledMain()), 'commands', 'export-files')) as typeof Files;
    expect([...FORMATS_WITH_QUOTES, 'html'].sort()).toEqual([...FORMATS].sort());
  });

  it('a short one still is the words of the article at its offsets', () => {
    const articles = new Map(opened.articles.map((article) => [article.id, article.text]));
    quotedGraph(opened.graph(), opened.readings, 'short').forEachNode((_, node) => {
      if (node.kind !== 'claim') return;
      expect(articles.get(node.article)!.slice(node.start, node.end)).toBe(node.quote);
      expect(node.quote.length).toBeLessThanOrEqual(120);
      expect(node.quote.length).toBeGreaterThan(0);
    });
  });
});
