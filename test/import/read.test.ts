import { describe, expect, it } from 'vitest';
import { formatOf, readWorked } from '../../src/import/read';
import { listItems, typedValue } from '../../src/import/values';

const read = (format: Parameters<typeof readWorked>[0], text: string | Uint8Array) =>
  readWorked(format, [Buffer.from(text as string)], 'x');
const gexf = (body: string, head = '') =>
  `<?xml version="1.0" encoding="UTF-8"?>${head}<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3"><graph>${body}</graph></gexf>`;

describe('GEXF', () => {
  it('gives nodes with place, color, size and typed attributes, and edges', () => {
    const { nodes, edges } = read(
      'gexf',
      gexf(`<attributes class="node"><attribute id="a" title="Group" type="integer"/><attribute id="b" title="Tags" type="liststring"/></attributes>
      <attributes class="edge"><attribute id="a" title="Sure" type="boolean"/></attributes>
      <nodes><node id="p/1" label="A &amp; B"><attvalues><attvalue for="a" value="7"/><attvalue for="b" value="[x, &quot;y, z&quot;]"/><attvalue for="c" value="loose"/></attvalues>
      <viz:size value="4.5"/><viz:position x="1.23456" y="-2" z="0"/><viz:color r="1" g="2" b="3" a="0.5"/>
      <nodes><node id="inner" label="I"><viz:color hex="#ff0080"/></node></nodes></node></nodes>
      <edges><edge id="e" source="p/1" target="inner"><attvalues><attvalue for="a" value="true"/></attvalues><viz:color r="9" g="9" b="9"/></edge></edges>`),
    );
    expect(nodes.find(({ id }) => id === 'p/1')).toEqual({
      id: 'p/1',
      label: 'A & B',
      position: { x: 1.235, y: -2 },
      color: [1, 2, 3],
      size: 4.5,
      attributes: new Map([
        ['Group', { type: 'integer', value: 7 }],
        ['Tags', { type: 'strings', value: ['x', 'y, z'] }],
        ['c', { type: 'string', value: 'loose' }],
      ]),
    });
    expect(nodes.find(({ id }) => id === 'inner')).toMatchObject({ color: [255, 0, 128], position: null });
    expect(edges).toEqual([
      { id: 'e', source: 'p/1', target: 'inner', attributes: new Map([['Sure', { type: 'boolean', value: true }]]) },
    ]);
  });
});

describe('GraphML', () => {
  it('takes coordinates, color and size from the attributes that Gephi and we give them', () => {
    const { nodes, edges } = read(
      'graphml',
      `<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><key id="d0" for="node" attr.name="x" attr.type="float"/><key id="d1" for="node" attr.name="y" attr.type="float"/>
      <key id="d2" for="node" attr.name="r" attr.type="int"/><key id="d3" for="node" attr.name="g" attr.type="int"/><key id="d4" for="node" attr.name="b" attr.type="int"/>
      <key id="d5" for="all" attr.name="Community" attr.type="long"/><graph edgedefault="directed">
      <node id="n"><data key="d0">3</data><data key="d1">4</data><data key="d2">5</data><data key="d3">6</data><data key="d4">7</data><data key="d5">2</data></node>
      <edge source="n" target="n"><data key="d5"><![CDATA[x < y]]></data></edge></graph></graphml>`,
    );
    expect(nodes).toEqual([
      {
        id: 'n',
        label: null,
        position: { x: 3, y: 4 },
        color: [5, 6, 7],
        size: null,
        attributes: new Map([['Community', { type: 'integer', value: 2 }]]),
      },
    ]);
    expect(edges[0]).toMatchObject({
      id: null,
      attributes: new Map([['Community', { type: 'string', value: 'x < y' }]]),
    });
  });
});

it('GraphML keys of nodes and edges with one id are told apart, as Gephi writes them', () => {
  const { nodes, edges } = read(
    'graphml',
    `<graphml><key id="1" for="node" attr.name="of node" attr.type="string"/><key id="1" for="edge" attr.name="of edge" attr.type="string"/>
    <graph><node id="n"><data key="1">a</data></node><edge source="n" target="n"><data key="1">b</data></edge></graph></graphml>`,
  );
  expect([...nodes[0]!.attributes.keys(), ...edges[0]!.attributes.keys()]).toEqual(['of node', 'of edge']);
});

describe('JSON', () => {
  it('is what graphology exports', () => {
    const { nodes, edges } = read(
      'json',
      JSON.stringify({
        nodes: [
          { key: 'n', attributes: { label: 'N', x: 1, y: 2, color: '#010203', size: 3, mine: { a: 1 }, __proto: 0.5 } },
        ],
        edges: [{ key: 'e', source: 'n', target: 'n', attributes: { tags: ['a'] } }],
      }),
    );
    expect(nodes[0]).toMatchObject({ label: 'N', position: { x: 1, y: 2 }, color: [1, 2, 3], size: 3 });
    expect(nodes[0]!.attributes.get('mine')).toEqual({ type: 'string', value: '{"a":1}' });
    expect(edges[0]!.attributes.get('tags')).toEqual({ type: 'strings', value: ['a'] });
  });
});

describe('what cannot be read is said, with the place', () => {
  it.each([
    ['gexf', gexf('', '<!DOCTYPE gexf [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;">]>'), 'line 1: has a document type'],
    ['gexf', '<gexf>\n<nodes></gexf>', 'line 2: is not well-formed XML'],
    ['gexf', gexf('&undefined;'), 'is not well-formed XML'],
    ['gexf', '<html/>', 'holds no <gexf>'],
    ['graphml', gexf(''), 'holds no <graphml>'],
    ['gexf', `<gexf>${'<nodes>'.repeat(300)}`, 'nested more than 200 deep'],
    ['gexf', '<?xml version="1.0" encoding="ISO-8859-1"?><gexf/>', 'is in ISO-8859-1'],
    ['gexf', new Uint8Array([60, 103, 0xff, 0xfe]), 'is not UTF-8'],
    ['json', '{"nodes": [', 'is not valid JSON'],
    ['json', '{"nodes": {}}', 'nodes: Invalid input'],
  ] as const)('%s %j', (format, text, words) => {
    expect(() => read(format, text as string)).toThrow(words);
    try {
      read(format, text as string);
    } catch (error) {
      expect(error).toMatchObject({ code: 'import-file', file: 'x' });
    }
  });

  it('a name without an ending', () => {
    expect(formatOf('/a/b.GEXF')).toBe('gexf');
    expect(() => formatOf('graph.gephi')).toThrow('its name does not say what it is');
  });

  it('UTF-16 with its mark is read', () => {
    const text = Buffer.concat([
      Buffer.from([0xff, 0xfe]),
      Buffer.from('<gexf><nodes><node id="é"/></nodes></gexf>', 'utf16le'),
    ]);
    expect(read('gexf', text).nodes[0]!.id).toBe('é');
  });
});

describe('values', () => {
  it.each<[string, string, unknown]>([
    ['integer', '12', 12],
    ['integer', '12.5', '12.5'],
    ['long', '99999999999999999999', '99999999999999999999'],
    ['double', '1e3', 1000],
    ['double', 'NaN', 'NaN'],
    ['boolean', 'TRUE', true],
    ['boolean', 'maybe', 'maybe'],
    ['anyURI', 'x:y', 'x:y'],
    ['liststring', 'a|b', ['a', 'b']],
  ])('%s %s', (type, text, value) => {
    expect(typedValue(type, text).value).toEqual(value);
  });

  it.each([
    ['[]', []],
    ['[a, b c]', ['a', 'b c']],
    ['["a, \\"b\\"", "c]\\n"]', ['a, "b"', 'c]\n']],
    ["['x', y]", ['x', 'y']],
    ['[', []],
    ['["open', ['open']],
  ])('a list %s', (text, items) => {
    expect(listItems(text)).toEqual(items);
  });
});
