import type { CorrectionId } from './correction';
import type { ArticleId, ClaimId, DisputeId, EntityId, JoinId, MatterId, OriginId, PropositionId } from './ids';
import type { Span } from './span';

/** Least and most independent voices. */
export type VoiceRange = readonly [least: number, most: number];

export type Side = 'affirmed' | 'denied';

/** One deed of the same parties in all its modalities, as several articles tell it. */
export interface Matter {
  readonly id: MatterId;
  /** Sorted. */
  readonly propositions: readonly PropositionId[];
  /** Articles that make a claim of it, and their outlets; sorted. */
  readonly articles: readonly ArticleId[];
  readonly outlets: readonly string[];
  readonly voices: { readonly affirmed: VoiceRange; readonly denied: VoiceRange };
  /** Newsrooms that cite one another in a ring: each list sorted, and the lists too. */
  readonly circles: readonly (readonly string[])[];
}

/**
 * speaker: a person or body that speaks for itself; report: a newsroom with sources it does not name; newsroom: one that tells it in its
 * own words; agency: a wire service whose copy is printed; circle: newsrooms that only cite one another.
 */
export type OriginKind = 'speaker' | 'report' | 'newsroom' | 'agency' | 'circle';

/** Who a side of a matter goes back to. */
export interface Origin {
  readonly id: OriginId;
  readonly matter: MatterId;
  readonly side: Side;
  readonly kind: OriginKind;
  /** Name of the speaker or outlet; of a circle its outlets, joined by " and ". */
  readonly name: string;
  readonly entity: EntityId | null;
  /** True where it is shown to stand for itself: a speaker with a name, a newsroom that says it saw or confirmed it. */
  readonly shown: boolean;
  /** Claims that go back to it; sorted. */
  readonly claims: readonly ClaimId[];
  /** How each article gets there, sorted by article. */
  readonly steps: readonly OriginStep[];
}

/**
 * speaks: the article names the speaker; cites: it names the outlet that reported; sources: it has sources without names; tells: it
 * says so itself; confirms: it says that it saw or checked; credit: an agency's line; with: "with reporting from"; copy: the words are
 * those of another article; elsewhere: the article names the outlet in another sentence.
 */
export type OriginStepKind =
  | 'speaks'
  | 'cites'
  | 'sources'
  | 'tells'
  | 'confirms'
  | 'credit'
  | 'with'
  | 'copy'
  | 'elsewhere';

export interface OriginStep {
  readonly kind: OriginStepKind;
  readonly article: ArticleId;
  /** To whom the step leads: a speaker, an outlet, or an article by its outlet or file. */
  readonly to: string;
  /** Words that show it; null where the likeness of two texts does. */
  readonly evidence: (Span & { readonly quote: string }) | null;
  /** Jaccard similarity of the two texts' shingles, 0 to 1, and the other article; null where words show it. */
  readonly similarity: number | null;
  readonly other: ArticleId | null;
}

/**
 * denial: somebody denies what another says, or a report of it; contradiction: two say what cannot both be; walk-back: one who said so
 * takes it back.
 */
export type DisputeKind = 'denial' | 'contradiction' | 'walk-back';

/** A claim against another. Both stay as they are. */
export interface Dispute {
  readonly id: DisputeId;
  readonly kind: DisputeKind;
  readonly matter: MatterId;
  /** The claim that disputes, and the one disputed: of a walk-back the later and the earlier. */
  readonly claim: ClaimId;
  readonly against: ClaimId;
  /** What shows it, in words: "denied", "is not what was said on 2024-03-12". */
  readonly why: string;
}

/**
 * cites: one cites the outlet of the other, and tells what that leads with; speaks: the same person says it in both; likely: a learned
 * measure finds it likely; alike: both tell it of one agent in nearly the same words; judged: a person said so.
 */
export type JoinKind = 'cites' | 'speaks' | 'likely' | 'alike' | 'judged';

/** What a learned measure looked at, what it saw, and how much that spoke for one deed (below 0: against it), as log-odds. */
export interface JoinTrait {
  readonly name: string;
  readonly value: number;
  readonly weighs: number;
}

/** Why two claims of two articles, in words of their own, are told of one deed. Matters follow from these, from equal parties and from time. */
export interface Join {
  readonly id: JoinId;
  /** The earlier id first. */
  readonly claims: readonly [ClaimId, ClaimId];
  readonly kind: JoinKind;
  /** How likely they are one deed, 0 to 1; null where a rule or a person says so. */
  readonly chance: number | null;
  /** In order of the measure's traits, without those that weighed nothing; empty where a rule or a person says so. */
  readonly traits: readonly JoinTrait[];
  /** Who said so, and why; only where a person did. */
  readonly judged?: { readonly correction: CorrectionId; readonly by: string; readonly why: string | null };
}
