import { expect, it } from 'vitest';
import { streamedGraph } from '../../bench/scale-graph';
import { truthOf } from '../../bench/scale-neo4j-truth';
import { adminFiles } from '../../src/export/neo4j-csv';

const graph = streamedGraph(1_000, 6_000);

it('a made-up graph has the size asked for, ids that ascend, and ends that are there and have the labels said', () => {
  const labels = new Map<string, string>();
  let before = '';
  for (const node of graph.nodes()) {
    expect(node.id > before).toBe(true);
    before = node.id;
    labels.set(node.id, node.labels[0]!);
  }
  const edges = [...graph.edges()];
  for (const { source, target, from, to } of edges)
    expect([labels.get(source), labels.get(target)]).toEqual([from, to]);
  const ids = edges.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)].sort());
  expect([labels.size, edges.length]).toEqual([1_000, 6_000]);
});

it('asked for one kind, it gives what it gives of that kind when asked for all', () => {
  for (const { kind } of graph.nodeKinds)
    expect([...graph.nodes(kind)]).toEqual([...graph.nodes()].filter((node) => node.kind === kind));
  for (const { kind } of graph.edgeKinds)
    expect([...graph.edges(kind)]).toEqual([...graph.edges()].filter((edge) => edge.kind === kind));
});

it('what a server is asked for adds up, and the files for neo4j-admin have a line for each', () => {
  const truth = truthOf(graph);
  const sum = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((all, one) => all + one, 0);
  expect([sum(truth.nodes), sum(truth.edges)]).toEqual([1_000, 6_000]);
  const files = adminFiles(graph).filter(({ name }) => name.endsWith('.csv'));
  const lines = files.reduce((all, { chunks }) => all + [...chunks()].length - 1, 0);
  expect(lines).toBe(7_000);
});

it('too few relationships for the ties of the claims are refused', () => {
  expect(() => streamedGraph(1_000, 100)).toThrow('take at least 2860 relationships');
});
