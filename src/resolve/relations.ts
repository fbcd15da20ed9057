import type { EntityId, PropositionId, Relation } from '../model';
import { by } from '../text/compare';
import { flat } from '../text/flat';
import { shortHash } from '../text/hash';
import type { Parties } from './parties';
import { type Gathered, mostFrequent, sideOf } from './propositions';
import { endsOf, type Utterance } from './utterances';

/** One claim's edge before edges of several claims are put together. */
interface Edge {
  readonly proposition: PropositionId;
  readonly source: EntityId;
  readonly target: EntityId;
  readonly type: string;
  readonly utterance: Utterance;
}

/**
 * The edges people look at, sorted by id: a proposition x a polarity x a type x two entities. A claim gives one for each participant
 * with a relation type; one that would lead back to the subject is left out: the claim says it.
 */
export function relationsOf(propositions: readonly Gathered[], parties: Parties): Relation[] {
  const relations = new Map<string, Edge[]>();
  for (const { id: proposition, utterances } of propositions)
    for (const utterance of utterances) {
      if (utterance.type === null) continue;
      const [source, target] = endsOf(utterance, parties);
      const edge: Edge = { proposition, source, target, type: utterance.type, utterance };
      const id = relationId(edge);
      const known = relations.get(id);
      if (known === undefined) relations.set(id, [edge]);
      else known.push(edge);
    }
  return [...relations].map(([id, edges]) => relationOf(id, edges)).sort(by((one) => one.id));
}

function relationId({ proposition, source, target, type, utterance }: Edge): string {
  return flat(`r/${shortHash([proposition, source, target, utterance.claim.polarity, type])}`);
}

function relationOf(id: string, edges: readonly Edge[]): Relation {
  const [{ proposition, source, target, type, utterance }] = edges as [Edge];
  const { claim } = utterance;
  const claims = edges.map((edge) => edge.utterance.claim);
  return {
    id,
    proposition,
    source,
    target,
    type,
    label: type === 'RELATED_TO' ? claim.label : type.toLowerCase().replaceAll('_', ' '),
    polarity: claim.polarity,
    modality: claim.modality.kind,
    conditional: claims.some(({ conditions }) => conditions.length > 0),
    category: mostFrequent(claims.flatMap(({ category }) => category ?? [])),
    claims: sideOf(claims, claim.polarity),
  };
}
