import type {
  Argument,
  Claim,
  ClaimId,
  EntityId,
  MentionId,
  Polarity,
  Proposition,
  PropositionId,
  Relation,
} from '../model';
import { by, byCodeUnit } from '../text/compare';
import { shortHash } from '../text/hash';
import { relationType } from '../text/relation-type';
import type { ReadArticle } from './clusters';

/** One claim's edge before edges of several claims are put together. */
interface Edge {
  readonly claim: Claim;
  readonly source: EntityId;
  readonly target: EntityId;
  readonly type: string;
  readonly relationClass: string;
}

/** Propositions and the edges people look at, both sorted by id. A claim gives one edge for each participant with a relation type. */
export function relationsOf(
  articles: readonly ReadArticle[],
  ofMention: ReadonlyMap<MentionId, EntityId>,
  rejected: ReadonlySet<ClaimId> = new Set(),
): { readonly propositions: Proposition[]; readonly relations: Relation[] } {
  const propositions = new Map<PropositionId, Edge[]>();
  const relations = new Map<string, Edge[]>();
  for (const { reading } of articles)
    for (const claim of reading.claims)
      for (const edge of rejected.has(claim.id) ? [] : edgesOf(claim, ofMention)) {
        add(propositions, propositionId(edge), edge);
        add(relations, relationId(edge), edge);
      }
  return {
    propositions: [...propositions].map(([id, edges]) => propositionOf(id, edges)).sort(by((one) => one.id)),
    relations: [...relations].map(([id, edges]) => relationOf(id, edges)).sort(by((one) => one.id)),
  };
}

/** Edges of a claim whose subject is an entity. One that would lead back to the subject is left out: the claim says it. */
function edgesOf(claim: Claim, ofMention: ReadonlyMap<MentionId, EntityId>): Edge[] {
  const source = entityOf(claim.subject, ofMention);
  if (source === null) return [];
  return [claim.object, ...claim.arguments].flatMap((argument) => {
    const target = entityOf(argument, ofMention);
    if (argument === null || argument.relation === null || target === null || target === source) return [];
    return [
      { claim, source, target, type: typeOf(claim, argument.relation), relationClass: relationClass(claim, argument) },
    ];
  });
}

function entityOf(argument: Argument | null, ofMention: ReadonlyMap<MentionId, EntityId>): EntityId | null {
  return argument?.mention ? (ofMention.get(argument.mention) ?? null) : null;
}

/** What is neither said nor denied must not read as said: "if it attacked", "did not say whether it attacked". */
function typeOf(claim: Claim, relation: string): string {
  const open = claim.polarity === 'open' && !/^(?:IF|WHETHER|UNLESS|UNTIL)_/.test(relation);
  return open ? relationType(['whether', relation]) : relation;
}

/**
 * The lemma with the preposition of this argument: `WARN` to the one warned, `WARN_AGAINST` to what is warned against.
 * Prepositions of other arguments, which the lemma may hold, are taken off.
 */
function relationClass(claim: Claim, argument: Argument): string {
  const { lemma } = claim.predicate;
  if (claim.form !== 'clause' && claim.form !== 'noun') return argument.relation!;
  const others = claim.arguments.filter((one) => one !== argument && one.preposition !== null);
  const taken = others.find((one) => one.preposition !== argument.preposition && lemma.endsWith(` ${one.preposition}`));
  const base = taken === undefined ? lemma : lemma.slice(0, -taken.preposition!.length - 1);
  const { preposition } = argument;
  const words = preposition === null || base.endsWith(` ${preposition}`) ? [base] : [base, preposition];
  return relationType(words);
}

function propositionId({ source, target, relationClass, claim }: Edge): PropositionId {
  return `p/${shortHash([source, relationClass, target, claim.modality.kind])}` as PropositionId;
}

function relationId(edge: Edge): string {
  return `r/${shortHash([propositionId(edge), edge.claim.polarity, edge.type])}`;
}

function propositionOf(id: PropositionId, edges: readonly Edge[]): Proposition {
  const [{ source, target, relationClass, claim }] = edges;
  return {
    id,
    subject: source,
    target,
    relationClass,
    modality: claim.modality.kind,
    affirmed: claimsOf(edges, 'affirmed'),
    denied: claimsOf(edges, 'denied'),
    open: claimsOf(edges, 'open'),
    voices: null,
  };
}

function relationOf(id: string, edges: readonly Edge[]): Relation {
  const [edge] = edges;
  return {
    id,
    proposition: propositionId(edge),
    source: edge.source,
    target: edge.target,
    type: edge.type,
    label: edge.type === 'RELATED_TO' ? edge.claim.label : edge.type.toLowerCase().replaceAll('_', ' '),
    polarity: edge.claim.polarity,
    modality: edge.claim.modality.kind,
    conditional: edges.some(({ claim }) => claim.conditions.length > 0),
    category: mostFrequent(edges.flatMap(({ claim }) => claim.category ?? [])),
    claims: claimsOf(edges, edge.claim.polarity),
  };
}

/** Sorted, each once. */
function claimsOf(edges: readonly Edge[], polarity: Polarity): ClaimId[] {
  const ids = edges.filter(({ claim }) => claim.polarity === polarity).map(({ claim }) => claim.id);
  return [...new Set(ids)].sort(byClaimId);
}

/** Claim ids in order of article, then of number: `#c9` before `#c10`. */
export function byClaimId(left: ClaimId, right: ClaimId): number {
  const [a, b] = [left.lastIndexOf('#c'), right.lastIndexOf('#c')];
  return byCodeUnit(left.slice(0, a), right.slice(0, b)) || Number(left.slice(a + 2)) - Number(right.slice(b + 2)) || 0;
}

function mostFrequent(categories: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const category of [...categories].sort(byCodeUnit)) counts.set(category, (counts.get(category) ?? 0) + 1);
  return [...counts].reduce<[string | null, number]>((best, one) => (one[1] > best[1] ? one : best), [null, 0])[0];
}

function add<Key, Value>(groups: Map<Key, Value[]>, key: Key, value: Value): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [value]);
  else group.push(value);
}
