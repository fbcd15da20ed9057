import type { Article, Mention } from '../model';
import type { ClauseIndex, Slot } from './clauses';
import type { MentionIndex } from './mentions';
import type { QuoteRegion } from './quotes';

/** Everything known of an article once its clauses are found; the later steps read from it and add nothing to it. */
export interface Source {
  readonly article: Article;
  readonly index: ClauseIndex;
  readonly mentions: MentionIndex;
  readonly quotes: readonly QuoteRegion[];
}

export function mentionAt(source: Source, sentence: number, slot: Slot | null): Mention | null {
  return slot ? source.mentions.at(sentence, slot.token) : null;
}

/** The mention a mention goes back to, or itself. */
export function rootMention(source: Source, mention: Mention): Mention {
  return (mention.refers && source.mentions.get(mention.refers)) || mention;
}
