import type { ArticleId } from '../model';

/**
 * What the claims of each article were looked up by, in tables that all articles fill: names, newsrooms, whom somebody acts for. What was
 * made of an article stands for as long as its questions have the same answers.
 */
export interface Questions {
  /** Does a piece of work on one article; what is asked meanwhile was asked for it. */
  about<Result>(article: ArticleId, work: () => Result): Result;
  /** A name key is looked up. */
  name(key: string): void;
  /** It is looked up whom the party with this key acts for. */
  principal(key: string): void;
  /** Everything asked for an article: keys of names, and keys of parties behind `PRINCIPAL`. */
  of(article: ArticleId): ReadonlySet<string>;
}

/** Stands before keys of parties; no name key begins with it. */
export const PRINCIPAL = '=';

export function questionsOf(): Questions {
  const asked = new Map<ArticleId, Set<string>>();
  let current: Set<string> | null = null;
  return {
    about(article, work) {
      const before = current;
      current = asked.get(article) ?? new Set();
      asked.set(article, current);
      try {
        return work();
      } finally {
        current = before;
      }
    },
    name: (key) => void current?.add(key),
    principal: (key) => void current?.add(PRINCIPAL + key),
    of: (article) => asked.get(article) ?? NONE,
  };
}

const NONE: ReadonlySet<string> = new Set();
