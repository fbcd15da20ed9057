import type { Shown } from './compare';
import type { WorkedGraph, WorkedNode } from './worked';

/** A size of ours, and the size that most nodes of it have in the file. */
interface Step {
  readonly usual: number;
  readonly given: number;
}

/**
 * Sizes in our units. Gephi fits all sizes of a file it opens into a range of its own, so that every node would seem to be of another size: two
 * sizes that many nodes share tell how they were fitted, and only what does not follow that is a person's choice.
 */
export function unscaled({ nodes }: WorkedGraph, shown: Shown): (node: WorkedNode) => number | null {
  const [one, other] = commonSteps(nodes, shown);
  const all = nodes.filter(({ size }) => size !== null).length > nodes.length / 2;
  if (!all || one === undefined || other === undefined) return ({ size }) => size;
  const scale = (other.given - one.given) / (other.usual - one.usual);
  if (scale <= 0) return ({ size }) => size;
  return ({ size }) => (size === null ? null : rounded(one.usual + (size - one.given) / scale));
}

/** The two sizes that most nodes share, with what they became. */
function commonSteps(nodes: readonly WorkedNode[], { graph, look }: Shown): Step[] {
  const counts = new Map<number, Map<number, number>>();
  for (const { id, size } of nodes) {
    if (size === null || !graph.hasNode(id)) continue;
    const usual = look(graph.getNodeAttributes(id)).size;
    const given = counts.get(usual) ?? new Map<number, number>();
    counts.set(usual, given.set(size, (given.get(size) ?? 0) + 1));
  }
  return [...counts]
    .map(([usual, given]) => {
      const [most] = [...given].sort(([, left], [, right]) => right - left);
      return { usual, given: most![0], nodes: most![1] };
    })
    .sort((left, right) => right.nodes - left.nodes || left.usual - right.usual)
    .slice(0, 2);
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
