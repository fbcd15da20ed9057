import type Graph from 'graphology';
import type { EdgeAttributes, NodeAttributes } from '../model';
import { by } from '../text/compare';
import { NOTHING_OWN, type Own, ownAttributes } from './own';

/**
 * The whole graph in the form of graphology's `graph.export()`, so that `Graph.from(JSON.parse(text))` gives it back: one node or
 * edge a line, sorted by key.
 */
export function* graphJson(graph: Graph<NodeAttributes, EdgeAttributes>, own: Own = NOTHING_OWN): Generator<string> {
  const { attributes, options, nodes, edges } = graph.export();
  yield `{"options":${JSON.stringify(options)},"attributes":${JSON.stringify(attributes ?? {})},"nodes":[`;
  const withOwn = <Of>(key: string, attributes: Of): Of => ({ ...ownAttributes(own, key), ...attributes }) as Of;
  yield* list(nodes.sort(by(({ key }) => key)), (node) => ({
    ...node,
    attributes: withOwn(node.key, node.attributes),
  }));
  yield '],"edges":[';
  yield* list(edges.sort(by(({ key }) => key ?? '')), (edge) => ({
    ...edge,
    attributes: withOwn(edge.key ?? '', edge.attributes),
  }));
  yield ']}\n';
}

function* list<Item>(items: readonly Item[], whole: (item: Item) => Item): Generator<string> {
  for (const [index, item] of items.entries()) yield `${index === 0 ? '\n' : ',\n'}${JSON.stringify(whole(item))}`;
  yield '\n';
}
