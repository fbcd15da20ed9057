import type { Span } from './span';

/**
 * One syntactic word of Universal Dependencies. "didn't" is two tokens with adjacent spans.
 * `text === article.text.slice(start, end)`.
 */
export interface Token extends Span {
  readonly text: string;
  readonly lemma: string;
  /** UD part of speech: NOUN, PROPN, VERB, AUX ... */
  readonly upos: string;
  /** Penn tag: VBD, NNP ... */
  readonly xpos: string;
  /** Index in the sentence of the token it depends on; -1 for the root. */
  readonly head: number;
  /** UD relation with its subtype: `nsubj:pass`, `obl:agent`, `nmod:poss` ... */
  readonly relation: string;
  /** 0 to 1: how sure the parser is of `head` and `relation`, from its score margin; 1 for gold trees. */
  readonly certainty: number;
}

export type NameType = 'person' | 'place' | 'organization' | 'event' | 'object' | 'other';

/** A proper name; `first` and `last` are token indexes, both inclusive. */
export interface Name extends Span {
  readonly first: number;
  readonly last: number;
  readonly type: NameType;
}

/** What a run of text is, as far as its form shows. `boilerplate`: "Join our forum", "Please refresh the page". */
export type SentenceKind = 'prose' | 'heading' | 'caption' | 'credit' | 'dateline' | 'item' | 'boilerplate';

export interface Sentence extends Span {
  /** Position in the article, from 0. */
  readonly index: number;
  /** Paragraph (block between line breaks), from 0. */
  readonly paragraph: number;
  readonly kind: SentenceKind;
  readonly tokens: readonly Token[];
  /** The same tokens in another tree that is nearly as likely, where that of `tokens` cannot be right (`src/text/tree-faults.ts`). */
  readonly otherTokens?: readonly Token[];
  readonly names: readonly Name[];
}

/** A remark on odd text; reading goes on. */
export interface Notice extends Span {
  readonly code: string;
  readonly message: string;
}

/** Code of a notice on text that was left unread, as it is no prose. */
export const TEXT_UNREAD = 'text-unread';

/** The language engine's view of one article. Heavy; lives only while that article is read. */
export interface Analysis {
  readonly sentences: readonly Sentence[];
  readonly notices: readonly Notice[];
}
