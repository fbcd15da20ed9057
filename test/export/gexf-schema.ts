/*
 * The GEXF 1.3 schema as a table, written from the specification (gexf.net/1.3): which elements stand where, in which order and how often,
 * which attributes they may and must have, and of what form. The schema's own file cannot be fetched from here.
 */
import { readXml, type XmlElement } from '../support/xml';

interface Rule {
  /** Attributes and their form; a `!` behind the name: it must be there. */
  readonly attributes: Readonly<Record<string, RegExp>>;
  /** Children in order; `?` at most once, `*` any number, nothing: exactly once. */
  readonly children: readonly string[];
}

const TEXT = /[\s\S]*/;
const NUMBER = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const CHANNEL = /^(?:\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])$/;
const VALUE_TYPE = /^(?:integer|long|double|float|boolean|liststring|string|anyURI)$/;

const RULES: Readonly<Record<string, Rule>> = {
  gexf: {
    attributes: {
      'xmlns!': /^http:\/\/gexf\.net\/1\.3$/,
      'xmlns:viz': /^http:\/\/gexf\.net\/1\.3\/viz$/,
      'version!': /^1\.3$/,
    },
    children: ['meta?', 'graph'],
  },
  meta: { attributes: { lastmodifieddate: DATE }, children: ['creator?', 'description?'] },
  creator: { attributes: {}, children: [] },
  description: { attributes: {}, children: [] },
  graph: {
    attributes: {
      defaultedgetype: /^(?:directed|undirected|mutual)$/,
      mode: /^(?:static|dynamic)$/,
      timeformat: /^(?:integer|double|date|dateTime)$/,
      timerepresentation: /^(?:interval|timestamp)$/,
    },
    children: ['attributes*', 'nodes', 'edges'],
  },
  attributes: { attributes: { 'class!': /^(?:node|edge)$/, mode: /^(?:static|dynamic)$/ }, children: ['attribute*'] },
  attribute: { attributes: { 'id!': TEXT, 'title!': TEXT, 'type!': VALUE_TYPE }, children: [] },
  nodes: { attributes: {}, children: ['node*'] },
  edges: { attributes: {}, children: ['edge*'] },
  node: {
    attributes: { 'id!': TEXT, label: TEXT },
    children: ['attvalues?', 'spells?', 'viz:position?', 'viz:color?', 'viz:size?'],
  },
  edge: {
    attributes: { 'id!': TEXT, 'source!': TEXT, 'target!': TEXT, kind: TEXT, label: TEXT, weight: NUMBER },
    children: ['attvalues?', 'spells?'],
  },
  attvalues: { attributes: {}, children: ['attvalue*'] },
  attvalue: { attributes: { 'for!': TEXT, 'value!': TEXT }, children: [] },
  spells: { attributes: {}, children: ['spell*'] },
  spell: { attributes: { start: DATE, end: DATE }, children: [] },
  'viz:position': { attributes: { 'x!': NUMBER, 'y!': NUMBER, 'z!': NUMBER }, children: [] },
  'viz:color': { attributes: { 'r!': CHANNEL, 'g!': CHANNEL, 'b!': CHANNEL }, children: [] },
  'viz:size': { attributes: { 'value!': NUMBER }, children: [] },
};

/** Throws where the text is not GEXF 1.3. */
export function checkGexf(text: string): void {
  const root = readXml(text);
  if (root.name !== 'gexf') throw new Error(`gexf: the root is ${root.name}`);
  check(root);
  const graph = root.children.find(({ name }) => name === 'graph')!;
  const list = (name: string) => graph.children.find((child) => child.name === name)!.children;
  const nodes = unique(list('nodes'), 'node');
  unique(list('edges'), 'edge');
  for (const { attributes } of list('edges'))
    for (const end of ['source', 'target'])
      if (!nodes.has(attributes.get(end)!)) throw new Error(`gexf: no node ${attributes.get(end)}`);
  for (const declared of graph.children.filter(({ name }) => name === 'attributes')) {
    const ids = unique(declared.children, 'attribute');
    for (const one of list(`${declared.attributes.get('class')}s`)) values(one, ids);
  }
}

function unique(elements: readonly XmlElement[], what: string): Set<string> {
  const ids = new Set(elements.map(({ attributes }) => attributes.get('id')!));
  if (ids.size !== elements.length) throw new Error(`gexf: two of ${what} have one id`);
  return ids;
}

function values(element: XmlElement, declared: ReadonlySet<string>): void {
  const given = (element.children.find(({ name }) => name === 'attvalues')?.children ?? []).map(
    ({ attributes }) => attributes.get('for')!,
  );
  if (new Set(given).size !== given.length) throw new Error('gexf: an attribute twice');
  for (const id of given) if (!declared.has(id)) throw new Error(`gexf: attribute ${id} is not declared`);
}

function check(element: XmlElement): void {
  const rule = RULES[element.name];
  if (rule === undefined) throw new Error(`gexf: no element ${element.name}`);
  const forms = new Map(Object.entries(rule.attributes).map(([name, form]) => [name.replace('!', ''), form]));
  for (const [name, value] of element.attributes)
    if (forms.get(name)?.test(value) !== true) throw new Error(`gexf: ${element.name} has ${name}="${value}"`);
  for (const name of Object.keys(rule.attributes))
    if (name.endsWith('!') && !element.attributes.has(name.slice(0, -1)))
      throw new Error(`gexf: ${element.name} has no ${name}`);
  const pattern = new RegExp(
    `^${rule.children.map((child) => `(?:${child.replace(/[?*]$/, '')};)${/[?*]$/.exec(child)?.[0] ?? ''}`).join('')}$`,
  );
  const order = element.children.map(({ name }) => `${name};`).join('');
  if (!pattern.test(order)) throw new Error(`gexf: ${element.name} holds ${order.slice(0, 200)}`);
  for (const child of element.children) check(child);
}
