import { Problem } from '../text/problem';
import { type Attributes, readMarkup } from './markup';
import { typedValue } from './values';
import {
  colorOf,
  hexColor,
  numberOf,
  type OwnValue,
  positionOf,
  type WorkedEdge,
  type WorkedGraph,
  type WorkedNode,
} from './worked';

interface Column {
  readonly title: string;
  readonly type: string;
}

type Draft<Of> = { -readonly [Name in keyof Of]: Of[Name] } & { readonly attributes: Map<string, OwnValue> };

/** GEXF 1.1 to 1.3, as Gephi, networkx and we write it. Of a value that changes over time the last one is taken. */
export function readGexf(chunks: Iterable<string>, file: string): WorkedGraph {
  const reader = new GexfReader();
  readMarkup(chunks, file, reader);
  if (!reader.seen) throw new Problem('import-file', 'holds no <gexf>', { file });
  return { nodes: reader.nodes, edges: reader.edges };
}

class GexfReader {
  readonly nodes: WorkedNode[] = [];
  readonly edges: WorkedEdge[] = [];
  seen = false;
  private readonly columns = { node: new Map<string, Column>(), edge: new Map<string, Column>() };
  private declaring: 'node' | 'edge' = 'node';
  /** A node may hold nodes: the last is the one that is open. */
  private readonly open_: Draft<WorkedNode>[] = [];
  private edge: Draft<WorkedEdge> | null = null;

  open(name: string, given: Attributes): void {
    const { id = '', title, type = 'string', label = null, source = '', target = '' } = given;
    if (name === 'gexf') this.seen = true;
    if (name === 'attributes') this.declaring = given['class'] === 'edge' ? 'edge' : 'node';
    if (name === 'attribute') this.columns[this.declaring].set(id, { title: title ?? id, type });
    if (name === 'node') this.open_.push({ id, label, position: null, color: null, size: null, attributes: new Map() });
    if (name === 'edge') this.edge = { id: given['id'] ?? null, source, target, attributes: new Map() };
    if (name === 'attvalue') this.value(given['for'] ?? id, given['value'] ?? '');
    const node = this.edge === null ? this.open_.at(-1) : undefined;
    if (node === undefined) return;
    if (name === 'position') node.position = positionOf(numberOf(given['x']), numberOf(given['y']));
    if (name === 'size') node.size = numberOf(given['value']);
    if (name === 'color') node.color = color(given);
  }

  close(name: string): void {
    if (name === 'node') this.nodes.push(this.open_.pop()!);
    if (name !== 'edge' || this.edge === null) return;
    this.edges.push(this.edge);
    this.edge = null;
  }

  private value(column: string, text: string): void {
    const of = this.edge === null ? 'node' : 'edge';
    const { title, type } = this.columns[of].get(column) ?? { title: column, type: 'string' };
    (this.edge ?? this.open_.at(-1))?.attributes.set(title, typedValue(type, text));
  }
}

function color({ hex, r, g, b }: Attributes) {
  return hex === undefined ? colorOf(numberOf(r), numberOf(g), numberOf(b)) : hexColor(hex);
}
