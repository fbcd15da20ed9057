import type Graph from 'graphology';
import type { EdgeAttributes, FlatValue, NodeAttributes, RelationEdge } from '../model';
import { byCodeUnit } from '../text/compare';
import { edgeValues } from './properties';

type AnyGraph = Graph<NodeAttributes, EdgeAttributes>;

/** mixed: some are so and some otherwise. */
export interface MergedEdge extends Omit<RelationEdge, 'polarity' | 'modality' | 'claims'> {
  readonly polarity: RelationEdge['polarity'] | 'mixed';
  readonly modality: RelationEdge['modality'] | 'mixed';
  readonly claims: readonly string[];
}

/** All relations from one entity to another. */
export interface Bundle {
  readonly source: string;
  readonly target: string;
  /** Their types, most claims first. */
  readonly types: readonly string[];
  /** Independent voices, the least that can be shown; the number of claims where voices were not counted. At least 1. */
  readonly weight: number;
  /** The relations as one. */
  readonly edge: MergedEdge;
  readonly values: readonly FlatValue[];
}

/** Bundles in order of their ends. */
export function* aggregated(graph: AnyGraph): Generator<Bundle> {
  const pairs = new Map<string, Map<string, string[]>>();
  graph.forEachEdge((id, edge, source, target) => {
    if (edge.kind !== 'relation') return;
    let targets = pairs.get(source);
    if (targets === undefined) pairs.set(source, (targets = new Map()));
    const list = targets.get(target);
    if (list === undefined) targets.set(target, [id]);
    else list.push(id);
  });
  for (const source of [...pairs.keys()].sort())
    for (const target of [...pairs.get(source)!.keys()].sort())
      yield bundleOf(graph, source, target, pairs.get(source)!.get(target)!);
}

function bundleOf(graph: AnyGraph, source: string, target: string, ids: string[]): Bundle {
  const edges = ids.sort().map((id) => graph.getEdgeAttributes(id) as RelationEdge);
  const edge = edges.reduce<MergedEdge>(merge, edges[0]!);
  const types = [...edges].sort((left, right) => right.weight - left.weight).map(({ type }) => type);
  const values = edgeValues(edge as RelationEdge);
  return { source, target, types: [...new Set(types)], weight: weightOf(edges, edge), edge, values };
}

/** The voices of the side with most of them: two relations may rest on the same voices, so they are not added up. */
function weightOf(edges: readonly RelationEdge[], { claims }: MergedEdge): number {
  const counted = edges.flatMap(({ voices }) => (voices === null ? [] : [voices[0]]));
  return Math.max(1, counted.length === 0 ? claims.length : Math.max(...counted));
}

function merge(left: MergedEdge, right: RelationEdge, at: number): MergedEdge {
  if (at === 0) return left;
  const claims = union(left.claims, right.claims);
  const dates = (one: string | null, other: string | null) =>
    [one, other].filter((date) => date !== null).sort(byCodeUnit);
  return {
    ...left,
    label: union([left.label], [right.label]).join(' | '),
    polarity: left.polarity === right.polarity ? left.polarity : 'mixed',
    modality: left.modality === right.modality ? left.modality : 'mixed',
    conditional: left.conditional || right.conditional,
    disputed: left.disputed || right.disputed,
    category: left.category === right.category ? left.category : null,
    score: left.score === right.score ? left.score : null,
    claims,
    weight: claims.length,
    headlines: left.headlines + right.headlines,
    presupposed: left.presupposed + right.presupposed,
    confidence: Math.max(left.confidence, right.confidence),
    articles: Math.max(left.articles, right.articles),
    outlets: union(left.outlets, right.outlets),
    first: dates(left.first, right.first)[0] ?? null,
    last: dates(left.last, right.last).at(-1) ?? null,
    voices: left.voices === null || right.voices === null ? null : larger(left.voices, right.voices),
  };
}

function larger(left: readonly [number, number], right: readonly [number, number]): readonly [number, number] {
  return [Math.max(left[0], right[0]), Math.max(left[1], right[1])];
}

function union(left: readonly string[], right: readonly string[]): string[] {
  return [...new Set([...left, ...right])].sort(byCodeUnit);
}
