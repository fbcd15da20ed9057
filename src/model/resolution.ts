import type { ModalityKind, Polarity } from './claim';
import type { ClaimVerdict } from './correction';
import type { ClaimId, EntityId, MatterId, MentionId, PropositionId } from './ids';
import type { EntityType } from './mention';
import type { Dispute, Join, Matter, Origin } from './voices';

/** "same", "not the same" or "unsure" about two mentions, by rule or by hand. Entities follow from these alone. */
export interface Judgement {
  readonly left: MentionId;
  readonly right: MentionId;
  readonly verdict: 'same' | 'different' | 'unsure';
  /** Name of the rule, or `user`. */
  readonly by: string;
  readonly why: string;
  /** What the rule looked at, and what it saw: `{"company": 4, "title": "shared"}`. */
  readonly features?: Features;
}

export type Features = Readonly<Record<string, string | number | boolean>>;

export interface Entity {
  readonly id: EntityId;
  readonly type: EntityType;
  readonly name: string;
  /** Other names in the articles, sorted; without `name`. */
  readonly aliases: readonly string[];
  /** Sorted. */
  readonly mentions: readonly MentionId[];
  /** ISO 3166-1 alpha-2 for countries; null for everything else. */
  readonly country: string | null;
  readonly unnamed: boolean;
}

/**
 * The polarity-neutral thing said: subject, relation class, target, modality. Claims of several articles are of one proposition
 * where they tell the same deed of the same parties at a time that fits.
 */
export interface Proposition {
  readonly id: PropositionId;
  /** The same for all modalities of one deed of the same parties: "would support" and "supports" are two propositions of one matter. */
  readonly matter: MatterId;
  /** The entity most claims name; null where the text names nobody, or nothing that is an entity. */
  readonly subject: EntityId | null;
  readonly target: EntityId | null;
  /** Names of the entities, else the words of the text; null where there is nothing. */
  readonly subjectName: string | null;
  readonly targetName: string | null;
  /** Relation without modality prefix and negation, by the table of related words: `SUPPORT` for "back", `WARN_AGAINST`. */
  readonly relationClass: string;
  readonly modality: ModalityKind;
  /** Claims that affirm it, deny it, or leave it open; each sorted. */
  readonly affirmed: readonly ClaimId[];
  readonly denied: readonly ClaimId[];
  readonly open: readonly ClaimId[];
  /** [least, most] independent voices of each side; [0, 0] where nobody stands on it. */
  readonly voices: { readonly affirmed: readonly [number, number]; readonly denied: readonly [number, number] } | null;
}

/** One edge people look at: a proposition x a polarity x a relation type. */
export interface Relation {
  /** `r/<hash>`, a function of the fields that identify it. */
  readonly id: string;
  readonly proposition: PropositionId;
  readonly source: EntityId;
  readonly target: EntityId;
  /** `WOULD_SUPPORT`, `DID_NOT_PRODUCE` ... */
  readonly type: string;
  readonly label: string;
  readonly polarity: Polarity;
  readonly modality: ModalityKind;
  /** True where at least one claim behind it hangs on a condition. */
  readonly conditional: boolean;
  readonly category: string | null;
  /** Sorted. */
  readonly claims: readonly ClaimId[];
}

export interface Resolution {
  readonly entities: readonly Entity[];
  readonly propositions: readonly Proposition[];
  readonly relations: readonly Relation[];
  readonly judgements: readonly Judgement[];
  /** What people said of claims, sorted by claim; a rejected claim stands behind no proposition and no relation. */
  readonly verdicts: readonly ClaimVerdict[];
  /** What more than one article tells, or what is disputed; each list sorted by id. */
  readonly matters: readonly Matter[];
  readonly origins: readonly Origin[];
  readonly disputes: readonly Dispute[];
  /** Why claims in other words are told of one deed, sorted by id. */
  readonly joins: readonly Join[];
}
