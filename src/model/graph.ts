import type { ClaimStatus, ConditionKind, ModalityKind, Polarity, SpeechAct, TellerKind } from './claim';
import type { ArticleId, ClaimId, EntityId, PropositionId } from './ids';
import type { EntityType } from './mention';
import type { OriginKind } from './voices';

/*
 * What nodes and edges of the graph carry. Every value is plain JSON. Node keys are the ids of the things themselves
 * (`person/joe-biden`, `<article>#c7`, the article id, `outlet/the-lantern`); edge keys are functions of what they join.
 */

export interface EntityNode {
  readonly kind: 'entity';
  /** The entity's name. */
  readonly label: string;
  readonly type: EntityType;
  /** Other names in the articles, sorted. */
  readonly aliases: readonly string[];
  /** ISO 3166-1 alpha-2 for countries. */
  readonly country: string | null;
  readonly unnamed: boolean;
  /** How many mentions it has; how many claims name it in any place; how many articles mention it. */
  readonly mentions: number;
  readonly claims: number;
  readonly articles: number;
}

/** One step of "who says so", outermost first. */
export interface TellerStep {
  readonly kind: TellerKind;
  /** Name of the entity, else the words of the text, else the outlet. */
  readonly name: string;
  readonly entity: EntityId | null;
  readonly act: SpeechAct;
  readonly polarity: Polarity;
}

export interface ClaimOrigin {
  readonly name: string;
  readonly kind: OriginKind;
}

export interface ConditionText {
  readonly kind: ConditionKind;
  readonly text: string;
}

export interface ClaimNode {
  readonly kind: 'claim';
  /** The claim as a short sentence of names: `Joe Biden would support limited operation in Rafah`. */
  readonly label: string;
  readonly relation: string;
  readonly polarity: Polarity;
  readonly modality: ModalityKind;
  readonly status: ClaimStatus;
  readonly category: string | null;
  /** 0 to 1: how likely it is that the text says this. */
  readonly confidence: number;
  /** The sentence it stands in, word for word; `start` and `end` are its span in the article, in UTF-16 code units. */
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly attribution: readonly TellerStep[];
  /** The same chain in words: `The Lantern > Politico > four US officials`. */
  readonly saidBy: string;
  readonly conditions: readonly ConditionText[];
  /** Who it goes back to, sorted by name; none where one article alone tells it and nobody disputes it. */
  readonly origins: readonly ClaimOrigin[];
  readonly article: ArticleId;
  readonly outlet: string | null;
  /** As in the article: ISO 8601, or null. */
  readonly published: string | null;
  /** When the deed is placed: ISO dates, both inclusive, or null. */
  readonly from: string | null;
  readonly to: string | null;
}

export interface ArticleNode {
  readonly kind: 'article';
  /** Title, else outlet and date, else the id. */
  readonly label: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly file: string | null;
  readonly claims: number;
}

export interface OutletNode {
  readonly kind: 'outlet';
  readonly label: string;
  readonly articles: number;
}

export type NodeAttributes = EntityNode | ClaimNode | ArticleNode | OutletNode;

/** Entity to entity: what people look at. Key: `Relation.id`. */
export interface RelationEdge {
  readonly kind: 'relation';
  readonly type: string;
  readonly label: string;
  readonly proposition: PropositionId;
  readonly relationClass: string;
  readonly polarity: Polarity;
  readonly modality: ModalityKind;
  readonly conditional: boolean;
  readonly category: string | null;
  /** PLOVER base score of the category, -10 (conflict) to 10 (cooperation); null where there is no category. */
  readonly score: number | null;
  /** Sorted ids of the claims behind it, and how many they are. */
  readonly claims: readonly ClaimId[];
  readonly weight: number;
  /** How many of them only a headline makes, and how many the text takes for granted. */
  readonly headlines: number;
  readonly presupposed: number;
  /** Highest confidence among them. */
  readonly confidence: number;
  readonly articles: number;
  /** Sorted. */
  readonly outlets: readonly string[];
  /** Earliest and latest publication, ISO; null where no article behind it has a date. */
  readonly first: string | null;
  readonly last: string | null;
  /** [least, most] independent voices of its side; null until voices are counted. */
  readonly voices: readonly [number, number] | null;
  /** True where the same proposition is denied, or affirmed, by another edge, or a claim behind it disputes another or is disputed. */
  readonly disputed: boolean;
}

/** What people check: a claim to what it is made of, and to the claims it disputes; an article to its outlet. */
export interface TieEdge {
  readonly kind: 'subject' | 'object' | 'argument' | 'teller' | 'condition' | 'article' | 'outlet' | 'disputes';
  /** Place in the claim's arguments, chain of tellers or conditions, from 0; 0 for the others. */
  readonly position: number;
  /** Preposition of an argument, act of a teller, kind of a condition or dispute; null for the others. */
  readonly label: string | null;
}

export type EdgeAttributes = RelationEdge | TieEdge;

/** A place on the plane, in layout units, rounded to 0.001. */
export interface Position {
  readonly x: number;
  readonly y: number;
}
