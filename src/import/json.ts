import { z } from 'zod';
import { Problem } from '../text/problem';
import {
  hexColor,
  numberOf,
  type OwnValue,
  positionOf,
  textOf,
  type WorkedEdge,
  type WorkedGraph,
  type WorkedNode,
} from './worked';

const attributes = z.record(z.string(), z.unknown()).optional();
const form = z.object({
  nodes: z.array(z.object({ key: z.union([z.string(), z.number()]), attributes })),
  edges: z.array(
    z.object({
      key: z.union([z.string(), z.number()]).optional(),
      source: z.union([z.string(), z.number()]),
      target: z.union([z.string(), z.number()]),
      attributes,
    }),
  ),
});

/** What graphology's `graph.export()` gives, as Gephi Lite and we write it. */
export function readJson(text: string, file: string): WorkedGraph {
  const parsed = form.safeParse(parsedJson(text, file));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const where = issue!.path.join('.') || 'the whole';
    throw new Problem('import-file', `does not have the form of graphology's export (${where}: ${issue!.message})`, {
      file,
    });
  }
  const { nodes, edges } = parsed.data;
  return { nodes: nodes.map(nodeOf), edges: edges.map(edgeOf) };
}

function parsedJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Problem('import-file', `is not valid JSON: ${(error as Error).message.split('\n')[0]}`, { file });
  }
}

const LOOK = ['x', 'y', 'z', 'color', 'size'];

function nodeOf({ key, attributes: given = {} }: z.infer<typeof form>['nodes'][number]): WorkedNode {
  const own = valuesOf(given);
  const number = (name: string) => numberOf(textOf(own, name));
  const color = textOf(own, 'color');
  const node = {
    id: String(key),
    label: textOf(own, 'label'),
    position: positionOf(number('x'), number('y')),
    color: color === null ? null : hexColor(color),
    size: number('size'),
    attributes: own,
  };
  for (const name of LOOK) own.delete(name);
  return node;
}

function edgeOf({ key, source, target, attributes: given = {} }: z.infer<typeof form>['edges'][number]): WorkedEdge {
  const id = key === undefined ? null : String(key);
  return { id, source: String(source), target: String(target), attributes: valuesOf(given) };
}

function valuesOf(given: Readonly<Record<string, unknown>>): Map<string, OwnValue> {
  const own = new Map<string, OwnValue>();
  for (const [name, value] of Object.entries(given)) {
    const kept = typed(value);
    if (kept !== null) own.set(name, kept);
  }
  return own;
}

/** What is neither a value nor a list of texts is kept as its JSON. */
function typed(value: unknown): OwnValue | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return { type: 'string', value };
  if (typeof value === 'boolean') return { type: 'boolean', value };
  if (typeof value === 'number') return { type: Number.isSafeInteger(value) ? 'integer' : 'float', value };
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return { type: 'strings', value };
  return { type: 'string', value: JSON.stringify(value) };
}
