import type Graph from 'graphology';
import type { EdgeAttributes, NodeAttributes } from '../model';
import { by } from '../text/compare';

/**
 * The whole graph in the form of graphology's `graph.export()`, so that `Graph.from(JSON.parse(text))` gives it back: one node or
 * edge a line, sorted by key.
 */
export function* graphJson(graph: Graph<NodeAttributes, EdgeAttributes>): Generator<string> {
  const { attributes, options, nodes, edges } = graph.export();
  yield `{"options":${JSON.stringify(options)},"attributes":${JSON.stringify(attributes ?? {})},"nodes":[`;
  yield* list(nodes.sort(by(({ key }) => key)));
  yield '],"edges":[';
  yield* list(edges.sort(by(({ key }) => key ?? '')));
  yield ']}\n';
}

function* list(items: readonly unknown[]): Generator<string> {
  for (const [index, item] of items.entries()) yield `${index === 0 ? '\n' : ',\n'}${JSON.stringify(item)}`;
  yield '\n';
}
