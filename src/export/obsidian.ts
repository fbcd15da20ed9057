/* An Obsidian vault: a note for each entity and each article, joined by links, with the quotes that carry each relation. */
import type Graph from 'graphology';
import type { ArticleNode, ClaimNode, EdgeAttributes, EntityNode, NodeAttributes, RelationEdge } from '../model';
import { wellFormed } from '../text/escape';
import { shortHash } from '../text/hash';
import { edgeType } from './properties';

type AnyGraph = Graph<NodeAttributes, EdgeAttributes>;

export interface Note {
  /** `entities/Ida Holm.md`; safe on every system, and different from every other when case is ignored. */
  readonly name: string;
  readonly text: string;
}

/** Notes in order of the ids behind them. */
export function* obsidianNotes(graph: AnyGraph): Generator<Note> {
  const names = noteNames(graph);
  for (const id of graph.nodes().sort()) {
    const node = graph.getNodeAttributes(id);
    if (node.kind === 'entity') yield { name: `${names.get(id)}.md`, text: entityNote(graph, id, node, names) };
    if (node.kind === 'article') yield { name: `${names.get(id)}.md`, text: articleNote(graph, id, node, names) };
  }
}

type Names = ReadonlyMap<string, string>;

const FOLDERS = { entity: 'entities', article: 'articles' } as const;
/** Characters of a file name: with folder and ending it stays below what any file system takes, in bytes too. */
const LONGEST = 60;

function noteNames(graph: AnyGraph): Names {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const id of graph.nodes().sort()) {
    const { kind, label } = graph.getNodeAttributes(id);
    if (kind !== 'entity' && kind !== 'article') continue;
    const base = `${FOLDERS[kind]}/${fileName(label)}`;
    const name = taken.has(base.toLowerCase()) ? `${base} ${shortHash([id])}` : base;
    taken.add(name.toLowerCase());
    names.set(id, name);
  }
  return names;
}

/** What links, file systems and Obsidian take for something of their own goes. */
function fileName(label: string): string {
  const words = wellFormed(label)
    .replace(/[\\/:*?"<>|#^[\]%\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g, ' ')
    .replace(/\s+/g, ' ');
  const plain = words.slice(/^[. ]*/.exec(words)![0].length, endOf(words));
  const short = [...plain].slice(0, LONGEST).join('').trim();
  return short === '' || /^(?:con|prn|aux|nul|com\d|lpt\d)$/i.test(short) ? `${short}_`.trim() : short;
}

/** Where the words stop that no dot and no blank follows. */
function endOf(words: string): number {
  let end = words.length;
  while (end > 0 && '. '.includes(words[end - 1]!)) end--;
  return end;
}

/** Front matter is YAML; JSON is YAML too. */
function front(fields: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === null || (Array.isArray(value) && value.length === 0) ? [] : [`${name}: ${yaml(value)}`],
  );
  return `---\n${lines.join('\n')}\n---\n`;
}

/** JSON, but for the characters that YAML takes for ends of lines. */
function yaml(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Text of an article or a name, as text: no markup, no link, no tag of it takes effect. */
function plain(text: string): string {
  return wellFormed(text)
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    .replace(/[\\`*_{}[\]()#+\-!|<>~^=$%&:]/g, '\\$&')
    .trim();
}

function link(names: Names, id: string, words: string): string {
  return `[[${names.get(id)}|${plain(words).replace(/\\?[|[\]]/g, ' ')}]]`;
}

function entityNote(graph: AnyGraph, id: string, node: EntityNode, names: Names): string {
  const { label, type, aliases, country, claims, articles } = node;
  const head = front({ newsgraph: id, type, aliases, country, claims, articles, tags: [`newsgraph/${type}`] });
  const edges = graph.filterEdges(id, (_, { kind }) => kind === 'relation').sort();
  return `${head}# ${plain(label)}\n\n${edges.map((edge) => relation(graph, edge, names)).join('\n')}`;
}

function relation(graph: AnyGraph, id: string, names: Names): string {
  const edge = graph.getEdgeAttributes(id) as RelationEdge;
  const [source, target] = graph.extremities(id);
  const end = (node: string) => link(names, node, graph.getNodeAttribute(node, 'label'));
  const remarks = [
    edge.polarity === 'denied' ? 'denied' : '',
    edge.disputed ? 'disputed' : '',
    edge.conditional ? 'on a condition' : '',
  ];
  const said = remarks.filter((remark) => remark !== '').join(', ');
  const quotes = edge.claims.flatMap((claim) =>
    graph.hasNode(claim) ? [quoteLine(graph.getNodeAttributes(claim) as ClaimNode, names)] : [],
  );
  return `## ${end(source)} ${plain(edge.label)} ${end(target)}\n\n\`${edgeType(edge)}\`${said === '' ? '' : ` (${said})`}\n\n${quotes.join('')}`;
}

function quoteLine({ quote, saidBy, published, article, conditions }: ClaimNode, names: Names): string {
  const date = published === null ? '' : `, ${published.slice(0, 10)}`;
  const only = conditions.map(({ kind, text }) => ` (${kind}: ${plain(text)})`).join('');
  const words = quote === '' ? '' : `> ${plain(quote)}\n`;
  const where = names.has(article) ? ` in [[${names.get(article)}|the article]]` : '';
  return `${words}> — ${plain(saidBy)}${date}${only}${where}\n\n`;
}

function articleNote(graph: AnyGraph, id: string, node: ArticleNode, names: Names): string {
  const { label, title, outlet, byline, published, url } = node;
  const head = front({ newsgraph: id, title, outlet, byline, published, url, tags: ['newsgraph/article'] });
  const claims = graph
    .filterInEdges(id, (_, { kind }) => kind === 'article')
    .map((edge) => graph.source(edge))
    .sort();
  const lines = claims.map((claim) => claimLine(graph, claim, names));
  return `${head}# ${plain(label)}\n\n${lines.join('')}`;
}

function claimLine(graph: AnyGraph, id: string, names: Names): string {
  const node = graph.getNodeAttributes(id) as ClaimNode;
  const named = graph
    .filterOutEdges(id, (_, { kind }, __, target) => /^(?:subject|object|argument)$/.test(kind) && names.has(target))
    .map((edge) => graph.target(edge));
  const about = [...new Set(named)].sort().map((one) => link(names, one, graph.getNodeAttribute(one, 'label')));
  const words = node.quote === '' ? '' : `\n  > ${plain(node.quote)}`;
  return `- ${plain(node.label)} (${node.polarity}, ${node.modality}): ${about.join(', ')}${words}\n`;
}
