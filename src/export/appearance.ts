import type { Color, EntityType, NodeAttributes } from '../model';

/** Colors told apart in the common forms of color blindness (after Okabe and Ito, 2008), darkened where they carry text. */
export const TYPE_COLORS: Readonly<Record<EntityType, Color>> = {
  person: [0, 114, 178],
  place: [0, 158, 115],
  organization: [213, 94, 0],
  unit: [148, 82, 0],
  group: [86, 180, 233],
  policy: [204, 121, 167],
  event: [230, 159, 0],
  object: [110, 110, 110],
};

/** Diameter of a node in layout units: its area grows with the number of claims that name it. */
export function nodeSize(claims: number): number {
  return Math.round((4 + 3 * Math.sqrt(claims)) * 1000) / 1000;
}

const KIND_COLORS: Readonly<Record<Exclude<NodeAttributes['kind'], 'entity'>, Color>> = {
  claim: [190, 190, 190],
  article: [120, 94, 240],
  outlet: [60, 60, 60],
};

/** How a node looks unless a person said otherwise. */
export function usualLook(node: NodeAttributes): { readonly color: Color; readonly size: number } {
  const color = node.kind === 'entity' ? TYPE_COLORS[node.type] : KIND_COLORS[node.kind];
  return { color, size: nodeSize(node.kind === 'entity' ? node.claims : 0) };
}
