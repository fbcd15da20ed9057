import type { ArticleId, ClaimId } from './ids';
import type { EntityType } from './mention';
import type { Quote } from './span';

/** `j/<hash>` of all that the correction says. */
export type CorrectionId = string & { readonly __correction: unique symbol };

/** Words in an article that a correction hangs on. Ids of mentions and entities may change from build to build; these words do not. */
export interface Anchor extends Quote {
  readonly article: ArticleId;
}

/** A claim as it was when it was judged: of the same words, it must say the same again to be meant. */
export interface ClaimAnchor extends Anchor {
  readonly relation: string;
  /** Core words of subject and object. */
  readonly subject: string | null;
  readonly object: string | null;
}

/** What a person can say about the graph. Of several anchors of a thing the first that is there is meant; "different" means all. */
export type CorrectionBody =
  | { readonly kind: 'same' | 'different'; readonly left: readonly Anchor[]; readonly right: readonly Anchor[] }
  | { readonly kind: 'rename'; readonly entity: readonly Anchor[]; readonly name: string }
  | { readonly kind: 'retype'; readonly entity: readonly Anchor[]; readonly type: EntityType }
  | { readonly kind: 'reject' | 'confirm'; readonly claim: ClaimAnchor }
  | { readonly kind: 'same-deed' | 'different-deeds'; readonly claims: readonly [ClaimAnchor, ClaimAnchor] }
  | { readonly kind: 'undo'; readonly of: CorrectionId };

export type CorrectionKind = CorrectionBody['kind'];

/** A line of graph/judgements.jsonl: what a person said, who, why and when. Lines are added and never changed. */
export type Correction = CorrectionBody & {
  readonly id: CorrectionId;
  readonly by: string;
  readonly why: string | null;
  /** ISO 8601 UTC; of two that contradict each other the later one counts. */
  readonly when: string;
};

/** What a person said of a claim, as it takes effect. */
export interface ClaimVerdict {
  readonly claim: ClaimId;
  readonly verdict: 'rejected' | 'confirmed';
  readonly correction: CorrectionId;
}
