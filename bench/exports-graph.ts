import { MultiDirectedGraph } from 'graphology';
import type { NewsGraph } from '../src/graph';
import type { EdgeAttributes, EntityNode, NodeAttributes, RelationEdge } from '../src/model';

export const NODES = 100_000;
export const EDGES = 500_000;
/** NODES and EDGES, or what BENCH_EXPORTS says (`10000,50000`), for a first look. */
export const SIZE = (process.env['BENCH_EXPORTS'] ?? `${NODES},${EDGES}`).split(',').map(Number) as [number, number];
/** As the articles beside the repository have them: many types, few of them common. */
const TYPES = 3_000;

/** A graph of entities and relations whose ends and types are drawn as a network of news is: a few hubs, a few common types. */
export function madeUpGraph([nodes, edges] = SIZE): NewsGraph {
  const graph: NewsGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>();
  for (let n = 0; n < nodes; n++) graph.addNode(`person/person-${n}`, entity(n));
  let state = 1;
  const random = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  for (let n = 0; n < edges; n++) {
    const [source, target] = [Math.floor(nodes * random() ** 3), Math.floor(nodes * random())];
    const type = typeName(random());
    graph.addEdgeWithKey(
      `r/${hashed(n, edges)}`,
      `person/person-${source}`,
      `person/person-${target}`,
      relation(n, type),
    );
  }
  return graph;
}

/** The form of the ids that the program makes, hashes of 16 hex digits: ascending with `n`, as the store keeps relations, and all different. */
export function hashed(n: number, of: number): string {
  const high = Math.floor((n / of) * 2 ** 32);
  return hex(high) + hex(Math.imul(n + 1, 2_654_435_761));
}

/** The same, in no order. */
function scattered(n: number): string {
  return hex(Math.imul(n + 1, 2_654_435_761)) + hex(Math.imul(n + 7, 2_246_822_519));
}

function hex(bits: number): string {
  return (bits >>> 0).toString(16).padStart(8, '0');
}

/** A type for a number from 0 to 1: low ones give the common types. */
export function typeName(share: number): string {
  const n = Math.floor(TYPES * share ** 3);
  return `DID_${[...String(n)].map((digit) => 'ABCDEFGHIJ'[Number(digit)]).join('')}_WITH`;
}

function entity(n: number): EntityNode {
  return {
    kind: 'entity',
    label: `Person ${n} & Sons`,
    type: 'person',
    aliases: [`P. ${n}`],
    country: null,
    unnamed: false,
    mentions: n % 50,
    claims: n % 20,
    articles: n % 10,
  };
}

export function relation(n: number, type: string): RelationEdge {
  return {
    kind: 'relation',
    type,
    label: type.toLowerCase().replaceAll('_', ' '),
    proposition: `p/${scattered(n)}` as RelationEdge['proposition'],
    relationClass: type,
    polarity: 'affirmed',
    modality: 'actual',
    conditional: n % 7 === 0,
    category: 'CONSULT',
    score: 1,
    claims: [`${scattered(n >> 4)}#c${n % 16}`] as unknown as RelationEdge['claims'],
    weight: 1 + (n % 3),
    headlines: 0,
    presupposed: 0,
    confidence: 0.5,
    articles: 1,
    outlets: ['The Delta Post'],
    first: '2025-02-03',
    last: '2025-02-04',
    voices: null,
    disputed: false,
  };
}
