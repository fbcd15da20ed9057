import type {
  Anchor,
  Article,
  Claim,
  ClaimAnchor,
  ClaimId,
  ClaimVerdict,
  Correction,
  CorrectionId,
  EntityType,
  Mention,
  MentionId,
} from '../model';
import { by, byCodeUnit } from '../text/compare';
import type { Clusters, ReadArticle } from './clusters';
import type { Links } from './links';

/*
 * What people said, as it takes effect: the latest first, each unless later ones speak against it. Corrections hang on words of
 * articles, so a new build with other ids finds them again; where the words are gone they rest.
 */

/** Those that no one has undone, the latest first. An undone "undo" no longer counts either. */
export function activeCorrections(corrections: readonly Correction[]): Correction[] {
  const stands = standing(corrections);
  return corrections
    .filter((one) => one.kind !== 'undo' && stands(one.id))
    .sort((left, right) => byCodeUnit(right.when, left.when) || byCodeUnit(right.id, left.id));
}

/** The undo of a correction that is not itself undone; null where the correction stands. */
export function undoOf(of: CorrectionId, corrections: readonly Correction[]): Correction | null {
  const stands = standing(corrections);
  return corrections.find((one) => one.kind === 'undo' && one.of === of && stands(one.id)) ?? null;
}

/** Whether nobody undid it, or whoever did was undone. */
function standing(corrections: readonly Correction[]): (id: CorrectionId) => boolean {
  const undos = new Map<CorrectionId, Correction[]>();
  for (const one of corrections) if (one.kind === 'undo') undos.set(one.of, [...(undos.get(one.of) ?? []), one]);
  const stands = (id: CorrectionId): boolean => !(undos.get(id) ?? []).some((undo) => stands(undo.id));
  return stands;
}

/** Finds the words of an anchor among the mentions of its article. */
export interface Anchored {
  mention(anchor: Anchor): MentionId | null;
  /** The first of them that is there. */
  first(anchors: readonly Anchor[]): MentionId | null;
  claim(anchor: ClaimAnchor): ClaimId | null;
}

export function anchored(articles: readonly ReadArticle[]): Anchored {
  const byId = new Map(articles.map((one) => [one.article.id, one]));
  const mention = (anchor: Anchor): MentionId | null => {
    const mentions = byId.get(anchor.article)?.reading.mentions ?? [];
    const overlapping = mentions.filter(({ head }) => head.start < anchor.end && anchor.start < head.end);
    const ranked = overlapping.sort((left, right) => distance(left, anchor) - distance(right, anchor));
    return ranked[0]?.id ?? null;
  };
  return {
    mention,
    first: (anchors) => anchors.map(mention).find((one) => one !== null) ?? null,
    claim(anchor) {
      const one = byId.get(anchor.article);
      return one?.reading.claims.find((claim) => isMeant(anchor, claimAnchor(one.article, claim)))?.id ?? null;
    },
  };
}

function distance({ head }: Mention, anchor: Anchor): number {
  return Math.abs(head.start - anchor.start) + Math.abs(head.end - anchor.end);
}

function isMeant(anchor: ClaimAnchor, claim: ClaimAnchor): boolean {
  const overlap = claim.start < anchor.end && anchor.start < claim.end;
  const { relation, subject, object } = anchor;
  return overlap && claim.relation === relation && claim.subject === subject && claim.object === object;
}

/** The words a mention is known by: its head, which for a name is the name without title. */
export function mentionAnchor(article: Article, { head: { start, end } }: Mention): Anchor {
  return { article: article.id, start, end, text: article.text.slice(start, end) };
}

/** The words a claim is known by: from the first to the last word of its predicate, and the cores of its participants. */
export function claimAnchor(article: Article, claim: Claim): ClaimAnchor {
  const spans = claim.predicate.spans.length > 0 ? claim.predicate.spans : claim.evidence;
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  const place = { article: article.id, start, end, text: article.text.slice(start, end) };
  const { relation, subject, object } = claim;
  return { ...place, relation, subject: subject?.core.text ?? null, object: object?.core.text ?? null };
}

/** Mentions of one article that a person said are not one: parts a chain where it holds two of them. */
export function chainCutter(
  corrections: readonly Correction[],
  found: Anchored,
): (chain: readonly Mention[]) => readonly (readonly Mention[])[] {
  const cuts = new Map<MentionId, Set<MentionId>>();
  for (const one of corrections)
    if (one.kind === 'different')
      for (const [left, right] of pairsOf(one, found)) cuts.set(right, (cuts.get(right) ?? new Set()).add(left));
  if (cuts.size === 0) return (chain) => [chain];
  return (chain) => cutAt(chain, cuts);
}

function cutAt(chain: readonly Mention[], cuts: ReadonlyMap<MentionId, ReadonlySet<MentionId>>): Mention[][] {
  let parts: Mention[][] = [[...chain]];
  for (const mention of chain)
    for (const other of cuts.get(mention.id) ?? [])
      parts = parts.flatMap((part) =>
        part.includes(mention) && part.some(({ id }) => id === other) ? partAt(part, mention, other) : [part],
      );
  return parts;
}

/** What is named like the one goes with it, the rest stays with the other; a pronoun goes with what was spoken of last. */
function partAt(part: readonly Mention[], one: Mention, other: MentionId): Mention[][] {
  const alike = part.some(({ id, key }) => id === other && key === one.key);
  const [mine, theirs]: [Mention[], Mention[]] = [[], []];
  let last = theirs;
  for (const mention of part) {
    if (mention.form !== 'pronoun' || mention.id === one.id)
      last = mention.id === one.id || (!alike && mention.key === one.key && mention.id !== other) ? mine : theirs;
    last.push(mention);
  }
  return [theirs, mine];
}

function pairsOf(correction: Correction & { kind: 'same' | 'different' }, found: Anchored): [MentionId, MentionId][] {
  const present = (anchors: readonly Anchor[]) => anchors.flatMap((anchor) => found.mention(anchor) ?? []);
  const [left, right] = [present(correction.left), present(correction.right)];
  const pairs = left.flatMap((one) => right.map((other): [MentionId, MentionId] => [one, other]));
  return (correction.kind === 'same' ? pairs.slice(0, 1) : pairs).filter(([one, other]) => one !== other);
}

/** Joins and parts sets as people said, before any rule: the latest word first, so that it holds against earlier ones. */
export function applyCorrections(
  clusters: Clusters,
  links: Links,
  corrections: readonly Correction[],
  found: Anchored,
): void {
  for (const one of corrections) {
    if (one.kind !== 'same' && one.kind !== 'different') continue;
    for (const [left, right] of pairsOf(one, found)) {
      const [a, b] = [clusters.byMention.get(left), clusters.byMention.get(right)];
      if (a === undefined || b === undefined) continue;
      const why = one.why ?? `said by ${one.by}`;
      links[one.kind](a, b, 'user', why, { correction: one.id, person: one.by });
    }
  }
}

/** Names and types that people gave to the sets of clusters, by the root of the set; the latest word counts. */
export interface GivenNames {
  readonly names: ReadonlyMap<number, string>;
  readonly types: ReadonlyMap<number, EntityType>;
}

export function givenNames(
  clusters: Clusters,
  links: Links,
  corrections: readonly Correction[],
  found: Anchored,
): GivenNames {
  const names = new Map<number, string>();
  const types = new Map<number, EntityType>();
  for (const one of corrections) {
    if (one.kind !== 'rename' && one.kind !== 'retype') continue;
    const mention = found.first(one.entity);
    const cluster = mention === null ? undefined : clusters.byMention.get(mention);
    if (cluster === undefined) continue;
    const root = links.root(cluster);
    if (one.kind === 'rename' && !names.has(root)) names.set(root, one.name);
    if (one.kind === 'retype' && !types.has(root)) types.set(root, one.type);
  }
  return { names, types };
}

/** What people said of claims, the latest word on each, sorted by claim. */
export function verdictsOf(corrections: readonly Correction[], found: Anchored): ClaimVerdict[] {
  const verdicts = new Map<ClaimId, ClaimVerdict>();
  for (const one of corrections) {
    if (one.kind !== 'reject' && one.kind !== 'confirm') continue;
    const claim = found.claim(one.claim);
    if (claim === null || verdicts.has(claim)) continue;
    verdicts.set(claim, {
      claim,
      verdict: one.kind === 'reject' ? 'rejected' : 'confirmed',
      correction: one.id,
    });
  }
  return [...verdicts.values()].sort(by((one) => one.claim));
}
