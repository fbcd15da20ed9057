import type { ClaimId, MentionId } from './ids';
import type { Quote, Span } from './span';

/** open: neither said nor denied ("did not say that ...", a question). */
export type Polarity = 'affirmed' | 'denied' | 'open';

export type ClaimStatus = 'asserted' | 'presupposed' | 'headline';

/** actual: it happened or holds; conditional: "would"; planned: "will", "vowed to"; required: "must", "should". */
export type ModalityKind =
  | 'actual'
  | 'likely'
  | 'possible'
  | 'conditional'
  | 'planned'
  | 'attempted'
  | 'considered'
  | 'required'
  | 'wished'
  | 'asked';

export interface Modality {
  readonly kind: ModalityKind;
  readonly cue: Span | null;
}

/**
 * How the claim is written.
 * clause: a verb or copula with its arguments; noun: "opposition to the plan"; role: "Hamas leader Yahya Sinwar";
 * part: "Hamas' four battalions"; place: "Rafah in Gaza".
 */
export type ClaimForm = 'clause' | 'noun' | 'role' | 'part' | 'place';

export type ArgumentRole =
  | 'agent'
  | 'patient'
  | 'recipient'
  | 'topic'
  | 'place'
  | 'time'
  | 'amount'
  /** How, how often, in what order, whereto: an adverb without a phrase; it names nobody and gives no edge. */
  | 'manner'
  | 'purpose'
  | 'other';

/** One participant. `start`/`end` is the full phrase, `core` the noun phrase without relative clauses and appositions. */
export interface Argument extends Quote {
  readonly role: ArgumentRole;
  readonly preposition: string | null;
  readonly core: Quote;
  readonly mention: MentionId | null;
  /** A claim that fills this place: "vowed [to enter Rafah]"; of a sentence before in "She denied [it]". */
  readonly claim: ClaimId | null;
  /** Type of the edge subject -> this argument (`WARNED_AGAINST`); null where it gives no edge (time, manner, clause). */
  readonly relation: string | null;
}

export type SpeechAct = 'says' | 'denies' | 'warns' | 'promises' | 'asks' | 'believes';

export type TellerKind = 'newsroom' | 'named' | 'unnamed' | 'pronoun';

/** For `newsroom`, `start` and `end` are 0 and `text` is the outlet or "newsroom". */
export interface Teller extends Quote {
  readonly kind: TellerKind;
  readonly mention: MentionId | null;
}

/** One step of "who says so"; the outermost, always the newsroom, is first in `Claim.attribution`. */
export interface AttributionStep {
  readonly by: Teller;
  readonly act: SpeechAct;
  readonly cue: Quote | null;
  /** denied: "did not say that ..."; open: "did not refute that ...". */
  readonly polarity: Polarity;
  readonly modality: ModalityKind;
  readonly quoted: 'none' | 'direct' | 'indirect' | 'mixed';
}

export type ConditionKind = 'if' | 'unless' | 'until' | 'as long as' | 'without';

export interface Condition extends Quote {
  readonly kind: ConditionKind;
  readonly claim: ClaimId | null;
}

/** When the deed is placed, resolved against the date of publication; `from`/`to` are ISO dates, both inclusive, or null. */
export interface ClaimTime extends Span {
  readonly from: string | null;
  readonly to: string | null;
}

export type EvidenceKind =
  | 'predicate'
  | 'subject'
  | 'object'
  | 'argument'
  | 'polarity'
  | 'modality'
  | 'attribution'
  | 'condition'
  | 'time';

/** `article.text.slice(start, end) === quote`, always. */
export interface Evidence extends Span {
  readonly shows: EvidenceKind;
  readonly quote: string;
}

export interface Predicate {
  /** In text order; several where the verb is discontinuous ("has | warned | against"). */
  readonly spans: readonly Span[];
  /** The spans' words joined by a space. */
  readonly text: string;
  /** Lemma with particle or preposition: `warn against`, `call up`, `be`. */
  readonly lemma: string;
}

/** One thing one article says. */
export interface Claim {
  readonly id: ClaimId;
  /** Index of its sentence. */
  readonly sentence: number;
  readonly form: ClaimForm;
  readonly status: ClaimStatus;
  /** `^[A-Z][A-Z_]{0,63}$`: modality prefix, lemma, particle or preposition; see docs/graph-format.md. */
  readonly relation: string;
  /** The relation as people read it: "would support". */
  readonly label: string;
  readonly predicate: Predicate;
  readonly subject: Argument | null;
  readonly object: Argument | null;
  readonly arguments: readonly Argument[];
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly attribution: readonly AttributionStep[];
  readonly conditions: readonly Condition[];
  readonly time: ClaimTime | null;
  /** PLOVER category, or null. */
  readonly category: string | null;
  readonly evidence: readonly Evidence[];
  /** 0 to 1: how likely it is that the text says this; not that it is true. */
  readonly confidence: number;
}
