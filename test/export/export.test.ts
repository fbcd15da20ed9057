import { MultiDirectedGraph } from 'graphology';
import { describe, expect, it } from 'vitest';
import { claimLines } from '../../src/export/claims';
import { CSV_TABLES, csv } from '../../src/export/csv';
import { gexf } from '../../src/export/gexf';
import { graphJson } from '../../src/export/json';
import { claimLineSchema, graphSchema, jsonSchema, readingSchema } from '../../src/export/schema';
import { type GraphView, viewOf } from '../../src/export/view';
import { layout } from '../../src/graph';
import type { ClaimId } from '../../src/model';
import { parseCsv } from '../../src/text/csv';
import { fromCsvCell } from '../../src/text/escape';
import { story } from '../support/story';
import { elements, readXml } from '../support/xml';

type Story = ReturnType<typeof story>;
const view = ({ graph, articles, readings, resolution }: Story) => viewOf(graph, articles, readings, resolution);
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
    const root = readXml(all(gexf(view(one), layout(one.graph))));
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
    const root = readXml(all(gexf(view(story()), new Map())));
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

  it('joins relations of one type between the same two, with their weight', () => {
    const one = view(story());
    const [first] = one.relations;
    const twin = {
      ...first!,
      key: 'r/twin',
      attributes: { ...first!.attributes, claims: ['x#c1' as ClaimId], outlets: ['Z'], first: '2024-01-01' },
    };
    const doubled: GraphView = { ...one, relations: [first!, twin] };
    const edges = elements(readXml(all(gexf(doubled, new Map()))), 'edge');
    expect(edges.map(({ attributes }) => [attributes.get('id'), attributes.get('weight')])).toEqual([
      ['r/affirmed', '2'],
    ]);
    const values = elements(edges[0]!, 'attvalue').map(({ attributes }) => attributes.get('value'));
    expect(values).toContain('["The Delta Post", "Z"]');
    expect(values).toContain('2024-01-01');
  });

  it('counts what XML cannot hold', () => {
    const report = { replaced: 0 };
    readXml(all(gexf(view(story('a\u0000b', 'c\ud800')), new Map(), report)));
    // Once in each label; in lists they are escaped as JSON texts.
    expect(report.replaced).toBe(2);
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
    const nodes = elements(readXml(all(gexf(view(one), new Map()))), 'node');
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
    const { articles, readings, resolution } = one;
    const exported = one.graph.export();
    const graph = MultiDirectedGraph.from({
      ...exported,
      nodes: exported.nodes.reverse(),
      edges: exported.edges.reverse(),
    }) as typeof one.graph;
    const turned = viewOf(graph, [...articles].reverse(), [...readings].reverse(), {
      ...resolution,
      entities: [...resolution.entities].reverse(),
      relations: [...resolution.relations].reverse(),
    });
    const positions = layout(one.graph);
    expect(all(graphJson(graph))).toBe(all(graphJson(one.graph)));
    expect(all(gexf(turned, positions))).toBe(all(gexf(view(one), positions)));
    for (const table of CSV_TABLES) expect(all(csv(turned, table))).toBe(all(csv(view(one), table)));
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
