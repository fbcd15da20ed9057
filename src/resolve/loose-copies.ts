import type { Claim, Reading, Span } from '../model';
import { wordsOf } from '../text/minhash';
import { type Copy, copiesAmong, type Passage } from './copies';
import type { Newsroom } from './credits';
import type { Account, ArticleFacts } from './grounds';
import type { Path } from './tellers';

/* Which articles that name nobody they have it from print another's sentences. */

/** A claim, and the way from its article to who said it. */
export interface Told {
  readonly claim: Claim;
  readonly path: Path;
}

/** An article whose claims of a matter name nobody they have it from. */
export interface Loose {
  readonly account: Account;
  readonly told: readonly Told[];
  readonly publisher: Newsroom;
}

/** Copies among those that name nobody, and of those that do, by article; the former count before the latter. */
export function copiesIn(
  loose: readonly Loose[],
  attributed: readonly Loose[],
  facts: ArticleFacts,
): ReadonlyMap<string, Copy> {
  return new Map([...copiesOfTold(loose, attributed, facts), ...copiesOf(loose, facts)]);
}

/** True where a claim says itself who it is from. */
export const isDirect = ({ path }: Told): boolean => path.cited.length > 0 || path.speaker !== null;

const isAttributed = (told: readonly Told[]): boolean => told.some(isDirect);

/** Fewest words of a sentence by which it is a copy of one that says on whose word it is; a short one two newsrooms may write alike. */
const LONG_COPY = 14;

/** Copies of sentences that say on whose word they are, where the copy leaves it out: of a press release, say. */
function copiesOfTold(
  loose: readonly Loose[],
  attributed: readonly Loose[],
  facts: ArticleFacts,
): ReadonlyMap<string, Copy> {
  const sources = new Set<string>(attributed.map(({ account }) => account.article.id));
  const found = sources.size === 0 ? [] : [...copiesOf([...loose, ...attributed], facts)];
  const isLong = ({ article, span }: Copy): boolean => {
    const { text } = loose.find(({ account }) => account.article.id === article)!.account.article;
    return wordsOf(text.slice(span.start, span.end)).length >= LONG_COPY;
  };
  return new Map(found.filter(([id, copy]) => !sources.has(id) && sources.has(copy.leader) && isLong(copy)));
}

/** Agency copy is known by words shared with the agency's own article, or with another that credits it. */
function copiesOf(loose: readonly Loose[], facts: ArticleFacts): ReadonlyMap<string, Copy> {
  if (loose.length < 2) return new Map();
  const credited = loose.map(({ account }) => facts.credits(account).find(({ kind }) => kind === 'credit') ?? null);
  const signed = loose.flatMap(({ account }) => facts.credits(account).filter(({ kind }) => kind === 'own'));
  const agencies = new Set([...credited, ...signed].map((credit) => credit?.newsroom.key));
  const passages = loose.flatMap(({ account: { article, reading, claims }, told, publisher }, at) =>
    claims.map((claim): Passage => {
      const span = sentenceOf(claim, reading);
      const rank = agencies.has(publisher.key) ? 0 : credited[at] !== null || isAttributed(told) ? 1 : 2;
      const text = article.text.slice(span.start, span.end);
      return { article: article.id, published: article.published, rank, span, text };
    }),
  );
  return new Map(copiesAmong(passages).map((copy) => [copy.article, copy]));
}

/** Where a claim stands. */
export function sentenceOf({ sentence, evidence }: Claim, reading: Reading): Span {
  return reading.sentences[sentence] ?? evidence[0] ?? { start: 0, end: 0 };
}
