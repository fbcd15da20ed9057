import { byCodeUnit } from '../text/compare';

/** Newsrooms and speakers of one side of a matter, and who goes back to whom. */
export interface OriginGraph {
  /** Nodes that stand for what they say. */
  readonly leaves: ReadonlySet<string>;
  /** Node -> nodes it goes back to. Every node has a row. */
  readonly edges: ReadonlyMap<string, ReadonlySet<string>>;
}

export interface Traced {
  /** Node -> the leaves or circles it goes back to, sorted. */
  readonly origins: ReadonlyMap<string, readonly string[]>;
  /** Nodes that go back to one another; each sorted, and the list too. */
  readonly circles: readonly (readonly string[])[];
}

/** Key of a ring that leads to nobody outside it. */
export const CIRCLE = 'circle:';

/**
 * Where each node goes back to. A leaf goes back to itself, whatever it cites besides; a ring of nodes to the leaves in it and behind
 * it, and to itself where there are none; a node that goes nowhere to itself. Linear in nodes and edges (Tarjan 1972).
 */
export function trace(graph: OriginGraph): Traced {
  const origins = new Map<string, readonly string[]>();
  const circles: string[][] = [];
  for (const ring of rings(graph.edges)) {
    const members = [...ring].sort(byCodeUnit);
    if (members.length > 1) circles.push(members);
    const found = new Set<string>(members.filter((node) => graph.leaves.has(node)));
    for (const node of members)
      for (const next of graph.edges.get(node) ?? []) for (const one of origins.get(next) ?? []) found.add(one);
    if (found.size === 0) found.add(members.length > 1 ? CIRCLE + members.join('\n') : members[0]!);
    const all = [...found].sort(byCodeUnit);
    for (const node of members) origins.set(node, graph.leaves.has(node) ? [node] : all);
  }
  return { origins, circles: circles.sort((left, right) => byCodeUnit(left.join('\n'), right.join('\n'))) };
}

/** Strongly connected components, each after those it leads to. Without recursion: a chain of citations may be long. */
function rings(edges: ReadonlyMap<string, ReadonlySet<string>>): string[][] {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const onStack = new Set<string>();
  const found: string[][] = [];
  const visit = (start: string) => {
    const work: { node: string; rest: string[] }[] = [];
    const enter = (node: string) => {
      index.set(node, index.size);
      low.set(node, index.get(node)!);
      open.push(node);
      onStack.add(node);
      work.push({ node, rest: [...(edges.get(node) ?? [])].sort(byCodeUnit) });
    };
    enter(start);
    while (work.length > 0) {
      const { node, rest } = work.at(-1)!;
      const next = rest.pop();
      if (next === undefined) {
        work.pop();
        const above = work.at(-1)?.node;
        if (above !== undefined) low.set(above, Math.min(low.get(above)!, low.get(node)!));
        if (low.get(node) === index.get(node)) found.push(closed(node));
      } else if (!index.has(next)) enter(next);
      else if (onStack.has(next)) low.set(node, Math.min(low.get(node)!, index.get(next)!));
    }
  };
  const closed = (root: string): string[] => {
    const ring = open.splice(open.lastIndexOf(root));
    for (const node of ring) onStack.delete(node);
    return ring;
  };
  for (const node of [...edges.keys()].sort(byCodeUnit)) if (!index.has(node)) visit(node);
  return found;
}
