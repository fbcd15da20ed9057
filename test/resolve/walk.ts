import { expect } from 'vitest';
import type { Correction, Reading } from '../../src/model';
import { type Notes, type Previous, resolve, resolveAfter } from '../../src/resolve';
import type { ReadArticle } from './pair';

/** One state of a store: its articles, and what people said. */
export interface State {
  readonly articles: readonly ReadArticle[];
  readonly corrections: readonly Correction[];
}

export type Taken = Record<'propositions' | 'origins', number>;

/**
 * Goes from state to state as builds do, notes written down in between, and expects of each what it comes to from nothing. Gives how many
 * propositions and origins were taken over.
 */
export function walk(states: readonly State[]): Taken {
  let previous: Previous | null = null;
  const taken = { propositions: 0, origins: 0 };
  for (const { articles: whole, corrections } of states) {
    // Readings that were there before are those the store gave: other objects, of which nothing is known but the notes.
    const stored: ReadonlyMap<string, Reading> = new Map(
      previous?.readings.map((reading) => [reading.article, reading]),
    );
    const articles = whole.map(({ article, reading }) => ({ article, reading: stored.get(article.id) ?? reading }));
    const { resolution, notes } = resolveAfter(previous, articles, { corrections });
    expect(JSON.stringify(resolution)).toBe(JSON.stringify(resolve(whole, { corrections })));
    for (const part of ['propositions', 'origins'] as const) {
      const before = new Set<object>(previous?.resolution[part]);
      taken[part] += resolution[part].filter((one) => before.has(one)).length;
    }
    previous = {
      articles: articles.map(({ article }) => article),
      readings: articles.map(({ reading }) => ({ ...reading })),
      resolution,
      notes: JSON.parse(JSON.stringify(notes())) as Notes,
    };
  }
  return taken;
}
