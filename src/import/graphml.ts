import { Problem } from '../text/problem';
import { type Attributes, readMarkup } from './markup';
import { typedValue } from './values';
import {
  colorOf,
  numberOf,
  type OwnValue,
  positionOf,
  textOf,
  type WorkedEdge,
  type WorkedGraph,
  type WorkedNode,
} from './worked';

interface Key {
  readonly title: string;
  readonly type: string;
}

interface Draft {
  readonly given: Attributes;
  readonly attributes: Map<string, OwnValue>;
}

/** GraphML as networkx, igraph, Gephi and we write it: coordinates, color and size are attributes there. */
export function readGraphMl(chunks: Iterable<string>, file: string): WorkedGraph {
  const reader = new GraphMlReader();
  readMarkup(chunks, file, reader);
  if (!reader.seen) throw new Problem('import-file', 'holds no <graphml>', { file });
  return { nodes: reader.nodes, edges: reader.edges };
}

/** What stands for the look of a node, in the words of Gephi and of us. */
const LOOK = ['x', 'y', 'z', 'r', 'g', 'b', 'size'];

class GraphMlReader {
  readonly nodes: WorkedNode[] = [];
  readonly edges: WorkedEdge[] = [];
  seen = false;
  /** Gephi gives keys of nodes and of edges the same ids. */
  private readonly keys = { node: new Map<string, Key>(), edge: new Map<string, Key>() };
  private within: 'node' | 'edge' = 'node';
  private readonly stack: Draft[] = [];
  private key: Key | null = null;

  open(name: string, given: Attributes): void {
    if (name === 'graphml') this.seen = true;
    if (name === 'key') this.declare(given);
    if (name === 'node' || name === 'edge') {
      this.stack.push({ given, attributes: new Map() });
      this.within = name;
    }
    if (name === 'data') this.key = this.keys[this.within].get(given['key'] ?? '') ?? null;
  }

  private declare({ id = '', ...given }: Attributes): void {
    const key = { title: given['attr.name'] ?? id, type: given['attr.type'] ?? 'string' };
    if (given['for'] !== 'edge') this.keys.node.set(id, key);
    if (given['for'] !== 'node') this.keys.edge.set(id, key);
  }

  close(name: string, text: string): void {
    if (name === 'data' && this.key !== null) {
      this.stack.at(-1)?.attributes.set(this.key.title, typedValue(this.key.type, text));
      this.key = null;
    }
    if (name === 'node') this.nodes.push(nodeOf(this.stack.pop()!));
    if (name === 'edge') this.edges.push(edgeOf(this.stack.pop()!));
  }
}

function nodeOf({ given, attributes }: Draft): WorkedNode {
  const number = (name: string) => numberOf(textOf(attributes, name));
  const position = positionOf(number('x'), number('y'));
  const color = colorOf(number('r'), number('g'), number('b'));
  const size = number('size');
  const label = textOf(attributes, 'label');
  for (const name of LOOK) attributes.delete(name);
  return { id: given['id'] ?? '', label, position, color, size, attributes };
}

function edgeOf({ given, attributes }: Draft): WorkedEdge {
  return { id: given['id'] ?? null, source: given['source'] ?? '', target: given['target'] ?? '', attributes };
}
