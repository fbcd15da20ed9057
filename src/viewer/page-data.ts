import type {
  ConditionText,
  DisputeKind,
  EntityType,
  EvidenceKind,
  ModalityKind,
  OriginKind,
  Polarity,
  RelationEdge,
  Side,
  TellerStep,
} from '../model';

/*
 * What the page is given: plain JSON, rows that point at each other by their place in the lists. Texts stand once, in their
 * article; quotes are spans into it, in UTF-16 code units, half-open.
 */

export interface PageData {
  /** Names the content of the store it was made from. */
  readonly root: string;
  /** Sorted by id. */
  readonly entities: readonly EntityRow[];
  readonly relations: readonly RelationRow[];
  readonly claims: readonly ClaimRow[];
  readonly articles: readonly ArticleRow[];
  /** Whom the sides of what several articles tell go back to. */
  readonly origins: readonly OriginRow[];
  readonly disputes: readonly DisputeRow[];
  /** What larger graph this is a part of, in words; left out where it is whole. */
  readonly part?: string;
  /** The state it opens with where its address names none, as in an address; left out for that of a new page. */
  readonly start?: string;
}

export interface EntityRow {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  readonly aliases: readonly string[];
  readonly unnamed: boolean;
  readonly mentions: number;
  readonly articles: number;
  /** Place in layout units. */
  readonly x: number;
  readonly y: number;
  /** Number of its community, 0 the largest; -1 for an entity related to none. */
  readonly community: number;
  /** Where the articles name it, at most `MOST_SPOTS` times. */
  readonly spots: readonly Spot[];
}

/** Place in `articles`, span, and id of the mention, by which a person can say that two are not the same. */
export type Spot = readonly [article: number, start: number, end: number, mention: string];

export const MOST_SPOTS = 60;

/** One edge people look at. */
export interface RelationRow
  extends Pick<
    RelationEdge,
    | 'type'
    | 'label'
    | 'polarity'
    | 'modality'
    | 'conditional'
    | 'category'
    | 'score'
    | 'disputed'
    | 'proposition'
    | 'voices'
  > {
  readonly id: string;
  /** Places of its ends in `entities`. */
  readonly source: number;
  readonly target: number;
  /** Places in `claims`. */
  readonly claims: readonly number[];
}

export interface Mark {
  readonly shows: EvidenceKind;
  readonly start: number;
  readonly end: number;
}

/** An entity's part in a claim. */
export interface Part {
  readonly entity: number;
  readonly as: 'subject' | 'object' | 'argument' | 'teller' | 'condition';
}

/** When a step of the attribution was said: "the minister said on Monday". */
export interface SaidAt {
  /** Place in the attribution. */
  readonly step: number;
  /** ISO dates, both inclusive; null where the words name no day. */
  readonly from: string | null;
  readonly to: string | null;
  /** Where the article tells it. */
  readonly start: number;
  readonly end: number;
}

export interface ClaimRow {
  readonly id: string;
  /** The claim as a short sentence of names. */
  readonly label: string;
  readonly relation: string;
  readonly polarity: Polarity;
  readonly modality: ModalityKind;
  readonly status: 'asserted' | 'presupposed' | 'headline';
  readonly category: string | null;
  readonly confidence: number;
  /** Place in `articles`. */
  readonly article: number;
  /** Its sentence. */
  readonly start: number;
  readonly end: number;
  /** The words that carry it, inside or outside that sentence. */
  readonly marks: readonly Mark[];
  readonly parts: readonly Part[];
  readonly attribution: readonly TellerStep[];
  /** When those steps were said, as far as the article tells: at most one for each, in order. */
  readonly said: readonly SaidAt[];
  readonly conditions: readonly ConditionText[];
  /** When the deed is placed: ISO dates, both inclusive, or null. */
  readonly from: string | null;
  readonly to: string | null;
}

export interface ArticleRow {
  readonly id: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly file: string | null;
  readonly text: string;
  /** Ends of its sentences: [start, end] of each, in text order. */
  readonly sentences: readonly (readonly [number, number])[];
}

/** One voice of a side: five outlets that cite it are five articles and one origin. */
export interface OriginRow {
  readonly matter: string;
  readonly side: Side;
  readonly kind: OriginKind;
  readonly name: string;
  /** True where it is shown to stand for itself. */
  readonly shown: boolean;
  /** Places in `claims` and in `articles`. */
  readonly claims: readonly number[];
  readonly articles: readonly number[];
}

/** A claim against another, by their places in `claims`. */
export interface DisputeRow {
  readonly kind: DisputeKind;
  readonly claim: number;
  readonly against: number;
  readonly why: string;
}
