import type { Argument, TieEdge } from '../model';
import type { Names } from './claim-node';
import type { NewsGraph, Placed } from './types';

/** Edges people check: from a claim to its participants, its tellers, its conditions and its article. */
export function addTies(graph: NewsGraph, { claim, article }: Placed, names: Names, outlet: string | null): void {
  const tie = (kind: TieEdge['kind'], position: number, target: string | null | undefined, label: string | null) => {
    if (target && graph.hasNode(target))
      graph.addEdgeWithKey(`${claim.id}>${kind}/${position}`, claim.id, target, { kind, position, label });
  };
  const filler = (argument: Argument) => names.of(argument.mention)?.id ?? argument.claim;
  if (claim.subject !== null) tie('subject', 0, filler(claim.subject), null);
  if (claim.object !== null) tie('object', 0, filler(claim.object), null);
  claim.arguments.forEach((argument, at) => {
    tie('argument', at, filler(argument), argument.preposition);
  });
  claim.attribution.forEach(({ by, act }, at) => {
    tie('teller', at, by.kind === 'newsroom' ? (outlet ?? article.id) : names.of(by.mention)?.id, act);
  });
  claim.conditions.forEach((condition, at) => {
    tie('condition', at, condition.claim, condition.kind);
  });
  tie('article', 0, article.id, null);
}
