import { MultiDirectedGraph } from 'graphology';
import { describe, expect, it } from 'vitest';
import { claimLines } from '../../src/export/claims';
import { CSV_TABLES, csv } from '../../src/export/csv';
import { entityDays } from '../../src/export/days';
import { followthemoney } from '../../src/export/followthemoney';
import { type GexfSource, gexf } from '../../src/export/gexf';
import { graphml } from '../../src/export/graphml';
import { graphJson } from '../../src/export/json';
import { obsidianNotes } from '../../src/export/obsidian';
import { jsonld, nanopublications, turtle } from '../../src/export/rdf';
import { claimLineSchema, graphSchema, jsonSchema, readingSchema } from '../../src/export/schema';
import { viewOf } from '../../src/export/view';
import { layout } from '../../src/graph';
import type { ClaimId, RelationEdge } from '../../src/model';
import { parseCsv } from '../../src/text/csv';
import { fromCsvCell } from '../../src/text/escape';
import { story } from '../support/story';
import { elements, readXml } from '../support/xml';

type Story = ReturnType<typeof story>;
const view = ({ graph }: Story) => viewOf(graph);
const gexfOf = (
  { graph, articles, resolution }: Story,
  positions: ReturnType<typeof layout> = new Map(),
): GexfSource => ({
  graph,
  positions,
  entityDays: entityDays(articles, resolution),
});
const all = (chunks: Iterable<string>) => [...chunks].join('');

/** Names that break careless writers: markup, formulas, magic keys, controls, bidi, lone surrogates, quotes, separators. */
const HOSTILE = [
  '<img src=x onerror=alert(1)>',
  '</node></gexf>',
  ']]>&amp;&#0;',
  '=HYPERLINK("http://x.example")',
  '+1;2',
  '-5% growth',
  '@SUM(A1)',
  "'apostrophe'",
  '__proto__',
  'constructor',
  'toString',
  'a"b\'c`d',
  'tab\tand\nbreak\r',
  '\u0000\u0007\u001b[31m',
  'Ann\u202egnp',
  'half \ud800 pair',
  '😀 \uffff',
  'a, b | c; d',
  '`x` DETACH DELETE n //',
  '{{7*7}} \u2028',
];

describe('GEXF', () => {
  it('has the entities, what joins them, when, and how they look', () => {
    const one = story();
    const root = readXml(all(gexf(gexfOf(one, layout(one.graph)))));
    expect(root.attributes.get('version')).toBe('1.3');
    const nodes = elements(root, 'node');
    expect(nodes.map(({ attributes }) => [attributes.get('id'), attributes.get('label')])).toEqual([
      ['person/subject', 'Ida Holm'],
      ['policy/object', 'gas embargo'],
    ]);
    for (const node of nodes)
      for (const name of ['viz:position', 'viz:color', 'viz:size']) expect(elements(node, name)).toHaveLength(1);
    const edges = elements(root, 'edge');
    expect(
      edges.map(({ attributes }) => ['source', 'target', 'kind', 'weight'].map((name) => attributes.get(name))),
    ).toEqual([
      ['person/subject', 'policy/object', 'WOULD_SUPPORT', '1'],
      ['person/subject', 'policy/object', 'WOULD_NOT_SUPPORT', '1'],
    ]);
    expect(edges.map((edge) => elements(edge, 'spell').map(({ attributes }) => [...attributes.values()]))).toEqual([
      [['2025-02-03', '2025-02-03']],
      [],
    ]);
  });

  it('declares every attribute it uses, with titles that are unique and not taken', () => {
    const root = readXml(all(gexf(gexfOf(story()))));
    const [nodes, edges] = elements(root, 'attributes').map((list) => elements(list, 'attribute'));
    for (const [declared, users] of [
      [nodes!, elements(root, 'node')],
      [edges!, elements(root, 'edge')],
    ] as const) {
      const titles = declared.map(({ attributes }) => attributes.get('title')!);
      expect(new Set(titles).size).toBe(titles.length);
      expect(titles.filter((title) => /^(id|label|weight|kind)$/i.test(title))).toEqual([]);
      const ids = new Set(declared.map(({ attributes }) => attributes.get('id')));
      for (const user of users)
        for (const value of elements(user, 'attvalue')) expect(ids).toContain(value.attributes.get('for'));
    }
  });

  it('keeps parallel relations of one type, each of its own kind, or joins all of two by their voices', () => {
    const one = story();
    const first = one.graph.getEdgeAttributes('r/affirmed') as RelationEdge;
    one.graph.addEdgeWithKey('r/twin', 'person/subject', 'policy/object', {
      ...first,
      claims: ['x#c1' as ClaimId],
      outlets: ['Z'],
      first: '2024-01-01',
      voices: [2, 3],
    });
    const shown = (options?: Parameters<typeof gexf>[1]) =>
      elements(readXml(all(gexf(gexfOf(one), options))), 'edge').map(({ attributes }) =>
        ['id', 'kind', 'label', 'weight'].map((name) => attributes.get(name)),
      );
    expect(shown()).toEqual([
      ['r/affirmed', 'WOULD_SUPPORT', 'WOULD_SUPPORT', '1'],
      ['r/denied', 'WOULD_NOT_SUPPORT', 'WOULD_NOT_SUPPORT', '1'],
      ['r/twin', 'WOULD_SUPPORT (2)', 'WOULD_SUPPORT', '1'],
    ]);
    expect(shown({ graph: 'entities', aggregate: true })).toEqual([
      ['person/subject > policy/object', undefined, 'WOULD_SUPPORT | WOULD_NOT_SUPPORT', '2'],
    ]);
  });

  it('counts what XML cannot hold', () => {
    const report = { replaced: 0 };
    readXml(all(gexf(gexfOf(story('a\u0000b', 'c\ud800')), undefined, report)));
    // In each label, in the list of aliases, and in the sentence of either side.
    expect(report.replaced).toBeGreaterThanOrEqual(2);
  });
});

describe('JSON', () => {
  it('gives graphology the same graph back, and fits its schema', () => {
    const { graph } = story();
    const parsed = JSON.parse(all(graphJson(graph)));
    graphSchema.parse(parsed);
    const again = MultiDirectedGraph.from(parsed);
    expect([again.order, again.size]).toEqual([graph.order, graph.size]);
    expect(all(graphJson(again as typeof graph))).toBe(all(graphJson(graph)));
  });
});

describe('claims', () => {
  it('are one a line, with article, entities and proposition', () => {
    const { articles, readings, resolution } = story();
    const lines = [...claimLines(articles, readings, resolution)].map((line) =>
      claimLineSchema.parse(JSON.parse(line)),
    );
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatchObject({
      relation: 'WOULD_SUPPORT',
      subject: {
        text: 'Ida Holm',
        entity: { id: 'person/subject', name: 'Ida Holm', type: 'person', aliases: ['Ida Holm & Co'] },
      },
      article: { outlet: 'The Delta Post', published: '2025-02-03', file: `${'a'.repeat(16)}.txt` },
      attribution: [{ by: { kind: 'newsroom', entity: null } }],
      proposition: { id: 'p/1', voices: null },
    });
    expect(lines[0]!.article).not.toHaveProperty('text');
  });

  it('that stand behind no edge have no proposition', () => {
    const { articles, readings, resolution } = story();
    const [line] = claimLines(articles, readings, { ...resolution, relations: [] });
    expect(JSON.parse(line!).proposition).toBeNull();
  });
});

describe('CSV', () => {
  it('has three tables with a heading each', () => {
    const one = view(story());
    const heads = CSV_TABLES.map((table) => parseCsv(all(csv(one, table)).slice(1))[0]!.cells.slice(0, 3));
    expect(heads).toEqual([
      ['id', 'name', 'type'],
      ['id', 'source', 'source_name'],
      ['id', 'claim', 'relation'],
    ]);
  });
});

describe('every export', () => {
  it.each(HOSTILE)('carries the name %j, or says what it replaced', (name) => {
    const one = story(name, `${name} plan`);
    const inXml = Buffer.from(name)
      .toString()
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd');
    const nodes = elements(readXml(all(gexf(gexfOf(one)))), 'node');
    expect(nodes.map(({ attributes }) => attributes.get('label'))).toEqual([inXml, `${inXml} plan`]);
    const json = JSON.parse(all(graphJson(one.graph)));
    const labels = json.nodes.filter((node: { attributes: { kind: string } }) => node.attributes.kind === 'entity');
    expect(labels.map((node: { attributes: { label: string } }) => node.attributes.label)).toEqual([
      name,
      `${name} plan`,
    ]);
    const claim = JSON.parse([...claimLines(one.articles, one.readings, one.resolution)][0]!);
    expect([claim.subject.entity.name, claim.object.text]).toEqual([name, `${name} plan`]);
    const rows = parseCsv(all(csv(view(one), 'nodes')).slice(1));
    expect(rows.slice(1).map(({ cells }) => fromCsvCell(cells[1]!))).toEqual([name, `${name} plan`]);
    for (const { cells } of rows) for (const cell of cells) expect(cell).not.toMatch(/^[\s]*[=+\-@]/);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('is the same for the same articles in another order', () => {
    const one = story();
    const { articles, resolution } = one;
    const exported = one.graph.export();
    const graph = MultiDirectedGraph.from({
      ...exported,
      nodes: exported.nodes.reverse(),
      edges: exported.edges.reverse(),
    }) as typeof one.graph;
    const turned = {
      ...one,
      graph,
      articles: [...articles].reverse(),
      resolution: { ...resolution, entities: [...resolution.entities].reverse() },
    };
    const positions = layout(one.graph);
    expect(all(graphJson(graph))).toBe(all(graphJson(one.graph)));
    for (const options of [
      undefined,
      { graph: 'full', aggregate: false },
      { graph: 'entities', aggregate: true },
    ] as const)
      expect(all(gexf(gexfOf(turned, positions), options))).toBe(all(gexf(gexfOf(one, positions), options)));
    for (const make of [turtle, jsonld, nanopublications, followthemoney])
      expect(all(make(graph))).toBe(all(make(one.graph)));
    expect(all(graphml(graph, positions))).toBe(all(graphml(one.graph, positions)));
    expect([...obsidianNotes(graph)]).toEqual([...obsidianNotes(one.graph)]);
    for (const table of CSV_TABLES) expect(all(csv(view(turned), table))).toBe(all(csv(view(one), table)));
  });
});

describe('schemas', () => {
  it.each(['reading', 'graph', 'claims'] as const)('%s is a JSON Schema', (of) => {
    expect(jsonSchema(of)).toMatchObject({ $schema: expect.stringContaining('2020-12'), title: expect.any(String) });
  });

  it('the hand-built readings of these tests fit', () => {
    for (const reading of story().readings) readingSchema.parse(reading);
  });
});
