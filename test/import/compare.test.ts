/* Every form that comes back, beside the graph it came from: nothing is found where nothing was done, and each deed where one was. */
import { MultiDirectedGraph } from 'graphology';
import { describe, expect, it } from 'vitest';
import { usualLook } from '../../src/export/appearance';
import { gexf, gexfTitles } from '../../src/export/gexf';
import { graphml, graphmlTitles } from '../../src/export/graphml';
import { graphJson } from '../../src/export/json';
import { arranged, type NewsGraph } from '../../src/graph';
import { compare, type Findings, readWorked, type Shown } from '../../src/import';
import type { EntityNode, Handwork, Position } from '../../src/model';
import { heldByXml } from '../../src/text/escape';
import { hostileGraph } from '../neo4j/hostile-graph';
import { HOSTILE } from '../support/hostile';
import { story } from '../support/story';

/** Four people in a row, and one alone. */
function people(): NewsGraph {
  const like = story().graph;
  const graph = new MultiDirectedGraph() as NewsGraph;
  const node = like.getNodeAttributes('person/subject') as EntityNode;
  const edge = like.getEdgeAttributes('r/affirmed');
  for (const name of ['a', 'b', 'c', 'd', 'alone'])
    graph.addNode(`person/${name}`, { ...node, label: name.toUpperCase() });
  for (const [from, to] of ['ab', 'bc', 'cd'])
    graph.addEdgeWithKey(`r/${from}${to}`, `person/${from}`, `person/${to}`, {
      ...edge,
      proposition: `p/${from}${to}`,
    } as never);
  return graph;
}

const placesOf = (graph: NewsGraph) =>
  new Map<string, Position>(graph.mapNodes((id, _, at = graph.nodes().indexOf(id)) => [id, { x: at * 10, y: -at }]));

type Format = 'gexf' | 'graphml' | 'json';
type Own = ReadonlyMap<string, Handwork>;

function written(graph: NewsGraph, format: Format, own?: Own, positions = placesOf(graph)): string {
  if (format === 'json') return [...graphJson(graph, own)].join('');
  if (format === 'graphml') return [...graphml(graph, positions, undefined, own)].join('');
  const source = { graph, positions, entityDays: () => [], ...(own === undefined ? {} : { own }) };
  return [...gexf(source, { graph: 'full', aggregate: false })].join('');
}

function shownOf(graph: NewsGraph, format: Format, own: Own = new Map()): Shown {
  const [a, b] = [gexfTitles(), graphmlTitles()];
  const known = { node: new Set([...a.node, ...b.node, 'label']), edge: new Set([...a.edge, ...b.edge]) };
  const names = (all: object[]) => new Set(all.flatMap((one) => Object.keys(one)));
  const json = {
    node: names(graph.mapNodes((_, node) => node)),
    edge: names(graph.mapEdges((_, edge) => edge)),
  };
  return {
    graph,
    positions: placesOf(graph),
    own,
    look: usualLook,
    known: format === 'json' ? json : known,
    held: format === 'json' ? (text) => text : heldByXml,
  };
}

function found(graph: NewsGraph, format: Format, text: string): Findings {
  return compare(readWorked(format, [Buffer.from(text)], 'x'), shownOf(graph, format));
}

const NOTHING = {
  handwork: [],
  merges: [],
  changes: [],
  deleted: [],
  added: { nodes: [], edges: 0 },
  rewired: 0,
  unmergeable: [],
};

const FORMATS = ['gexf', 'graphml', 'json'] as const;

describe.each(FORMATS)('%s', (format) => {
  it('untouched, nothing is found', () => {
    const graph = people();
    expect(found(graph, format, written(graph, format))).toMatchObject({ ...NOTHING, matched: graph.order });
  });

  it('untouched, with hostile names, nothing is found', () => {
    // Ids that XML cannot hold would be other ids in a file: entity ids never hold such characters.
    const graph = hostileGraph(
      HOSTILE.filter((text) => heldByXml(text) === text && Buffer.from(text).toString() === text),
    );
    expect(found(graph, format, written(graph, format))).toMatchObject({ ...NOTHING, matched: graph.order });
  });

  it('what was kept comes back the same, names of columns that are hostile included', () => {
    const graph = people();
    const own: Own = new Map(
      [
        work('node', 'person/a', {
          position: { x: 5.5, y: 6 },
          color: [1, 2, 3],
          size: 9,
          attributes: [
            { name: '"><x y=\'&', type: 'string', value: '<&>"\u2028' },
            { name: '__proto__', type: 'integer', value: 5 },
            { name: 'tags', type: 'strings', value: ['a, b', '"c"'] },
          ],
        }),
        work('edge', 'r/ab', { attributes: [{ name: 'sure', type: 'boolean', value: false }] }),
      ].map((one) => [one.id, one]),
    );
    const positions = new Map([...placesOf(graph), ['person/a', { x: 5.5, y: 6 }]]);
    const back = found(graph, format, written(graph, format, own, positions));
    const of = (id: string) => back.handwork.find((one) => one.id === id);
    const list = format === 'graphml' ? { type: 'string', value: '["a, b","\\"c\\""]' } : {};
    const [first, magic, tags] = own.get('person/a')!.attributes;
    // The reader of JSON takes no column of that name, which would be more than a name to many programs.
    const second = format === 'json' ? [] : [magic];
    expect(of('person/a')).toEqual({ ...own.get('person/a'), attributes: [first, ...second, { ...tags, ...list }] });
    expect(of('r/ab')).toEqual(own.get('r/ab'));

    // Beside what was kept, the same file says nothing new; one without colors and columns takes them back, and leaves the places.
    const again = (file: string) =>
      compare(readWorked(format, [Buffer.from(file)], 'x'), { ...shownOf(graph, format, own), positions }).handwork;
    if (format === 'gexf') expect(again(written(graph, format, own, positions))).toEqual([]);
    const plain = again(written(graph, format, undefined, positions)).map((one) => [one.id, one.color, one.attributes]);
    expect(plain).toEqual([
      ['person/a', null, []],
      ['r/ab', null, []],
    ]);
    for (const one of again(written(graph, format, undefined, positions)))
      expect(one.position).toEqual(own.get(one.id)!.position);
  });
});

function work(of: 'node' | 'edge', id: string, more: Partial<Handwork>): Handwork {
  return { of, id, position: null, color: null, size: null, attributes: [], ...more };
}

describe('deeds', () => {
  const graph = people();
  const text = written(graph, 'gexf');
  const foundAfter = (change: (text: string) => string) => {
    const changed = change(text);
    expect(changed).not.toBe(text);
    return found(graph, 'gexf', changed);
  };
  const without = (of: string, id: string) => (whole: string) =>
    whole.replace(new RegExp(`      <${of} id="${id}"[\\s\\S]*?</${of}>\\n`), '');

  it('one node moved: the places of all are kept', () => {
    const { handwork } = foundAfter((whole) => whole.replace('x="10" y="-1"', 'x="400" y="-1"'));
    expect(handwork.map(({ id, position }) => [id, position!.x])).toEqual([
      ['person/a', 0],
      ['person/alone', 40],
      ['person/b', 400],
      ['person/c', 20],
      ['person/d', 30],
    ]);
  });

  it('sizes that a program fitted into a range of its own are as they were, but for the one a person chose', () => {
    const sizes = people();
    for (const [name, claims] of [
      ['a', 1],
      ['b', 1],
      ['c', 9],
      ['d', 9],
      ['alone', 25],
    ] as const)
      sizes.mergeNodeAttributes(`person/${name}`, { claims });
    const scaled = written(sizes, 'gexf').replace(
      /viz:size value="([\d.]+)"/g,
      (_, size) => `viz:size value="${Number(size) * 3 + 10}"`,
    );
    expect(found(sizes, 'gexf', scaled).handwork).toEqual([]);
    const one = scaled.replace('viz:size value="67"', 'viz:size value="100"');
    expect(one).not.toBe(scaled);
    expect(found(sizes, 'gexf', one).handwork).toMatchObject([{ id: 'person/alone', size: 30, position: null }]);
  });

  it('a place at random, for a node that had none, moves nothing', () => {
    const nowhere = new Map([...placesOf(graph)].filter(([id]) => id !== 'person/d'));
    const whole = readWorked('gexf', [Buffer.from(text)], 'x');
    expect(compare(whole, { ...shownOf(graph, 'gexf'), positions: nowhere }).handwork).toEqual([]);
  });

  it('places that only lost digits are not moved', () => {
    expect(foundAfter((whole) => whole.replace('x="10" y="-1"', 'x="10.000001" y="-0.9999"')).handwork).toEqual([]);
  });

  it('a new name and a new type are to be asked about; an unknown type is not', () => {
    const renamed = foundAfter((whole) =>
      whole.replace('label="B"', 'label="Béatrice"').replace('value="person"', 'value="group"'),
    );
    expect(renamed.changes).toEqual([
      { kind: 'retype', id: 'person/a', from: 'person', to: 'group' },
      { kind: 'rename', id: 'person/b', from: 'B', to: 'Béatrice' },
    ]);
    expect(foundAfter((whole) => whole.replace('value="person"', 'value="robot"')).changes).toEqual([]);
  });

  it('deleted nodes are told, and nothing else', () => {
    expect(foundAfter((whole) => without('edge', 'r/cd')(without('node', 'person/d')(whole)))).toMatchObject({
      ...NOTHING,
      deleted: ['person/d'],
    });
  });

  it('nodes and edges of others are left out', () => {
    const added = foundAfter((whole) =>
      whole
        .replace('    <edges>\n', '    <edges>\n      <edge source="x" target="person/a"/>\n')
        .replace('    <nodes>\n', '    <nodes>\n      <node id="x" label="Mine"/>\n'),
    );
    expect(added).toMatchObject({ ...NOTHING, added: { nodes: ['Mine'], edges: 1 } });
  });

  it('two nodes made one under the id of one of them are told by their edges', () => {
    const merged = foundAfter((whole) => without('node', 'person/c')(whole).replaceAll('"person/c"', '"person/b"'));
    expect(merged.merges).toEqual([{ node: 'person/b', ids: ['person/b', 'person/c'] }]);
    expect(merged).toMatchObject({ deleted: [], rewired: 0 });
  });

  it('a node that would be part of two others is part of none', () => {
    const split = foundAfter((whole) =>
      without(
        'node',
        'person/c',
      )(whole)
        .replace('target="person/c"', 'target="person/a"')
        .replace('source="person/c"', 'source="person/b"'),
    );
    expect(split).toMatchObject({ merges: [], deleted: ['person/c'] });
  });

  it('an edge hung on another node, while its own is still there, is told', () => {
    const rewired = foundAfter((whole) => whole.replace('target="person/b"', 'target="person/d"'));
    expect(rewired).toMatchObject({ ...NOTHING, rewired: 1 });
  });

  it('an edge turned round, as in graphs without directions, is the same edge', () => {
    const turned = foundAfter((whole) =>
      whole.replace('source="person/a" target="person/b"', 'source="person/b" target="person/a"'),
    );
    expect(turned).toMatchObject(NOTHING);
  });

  it('only entities can be one', () => {
    const all = story().graph;
    const [one, other] = all.filterNodes((_, { kind }) => kind === 'claim') as [string, string];
    const whole = written(all, 'gexf');
    const merged = without('node', other)(whole).replaceAll(`"${other}"`, `"${one}"`);
    expect(found(all, 'gexf', merged)).toMatchObject({ merges: [], unmergeable: [one, other] });
  });
});

describe('arranged', () => {
  const layout = new Map<string, Position>([
    ['a', { x: -1, y: 0 }],
    ['b', { x: 1, y: 0 }],
    ['new', { x: 0, y: 2 }],
  ]);

  it('is the layout where nobody placed anything', () => {
    expect(arranged(layout, new Map())).toBe(layout);
  });

  it('keeps the places people gave, and fits the rest around the same middle', () => {
    const own = new Map([
      ['a', work('node', 'a', { position: { x: 90, y: 50 } })],
      ['b', work('node', 'b', { position: { x: 110, y: 50 } })],
    ]);
    const claim = work('node', 'claim', { position: { x: 1, y: 2 } });
    expect([...arranged(layout, new Map([...own, ['claim', claim]]))]).toEqual([
      ['a', { x: 90, y: 50 }],
      ['b', { x: 110, y: 50 }],
      ['new', { x: 100, y: 70 }],
      ['claim', { x: 1, y: 2 }],
    ]);
  });
});
