import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ArticleId, Correction, CorrectionId } from '../../src/model';
import { readArticle } from '../../src/pipeline';
import { claimAnchor, type Notes, resolve, resolveAfter } from '../../src/resolve';
import { stories } from './circular-stories';
import type { ReadArticle } from './pair';
import { build, someArticles } from './random-articles';
import { type Taken, walk } from './walk';

/** A state of a store: its articles, and the number of a claim that a person has rejected there. */
interface State {
  readonly articles: readonly ReadArticle[];
  readonly rejected: number | null;
}

const walkRejecting = (states: readonly State[]): Taken =>
  walk(
    states.map(({ articles, rejected }) => ({
      articles,
      corrections: rejected === null ? [] : rejection(articles, rejected),
    })),
  );

function rejection(articles: readonly ReadArticle[], number: number): Correction[] {
  const claims = articles.flatMap(({ article, reading }) => reading.claims.map((claim) => claimAnchor(article, claim)));
  const claim = claims[number % claims.length];
  const said = { id: 'x' as CorrectionId, by: 'a reader', why: null, when: '2026-01-01T00:00:00Z' };
  return claim === undefined ? [] : [{ ...said, kind: 'reject', claim }];
}

/** Any of these articles at each step, so that they are added, taken away and added again in any order. */
const walksThrough = (all: readonly ReadArticle[], minLength = 0) =>
  fc.array(
    fc.record({
      articles: fc.shuffledSubarray([...all], { minLength }),
      rejected: fc.option(fc.nat(50), { freq: 3 }),
    }),
    { minLength: 2, maxLength: 5 },
  );

/** Of no seed, and of one that once came upon a claim told of another's deed which kept its own from being told anew. */
it.each([undefined, 1616865750])(
  'whatever was resolved before, small articles by chance come to what they come to from nothing (%s)',
  (seed) => {
    const taken = { propositions: 0, origins: 0 };
    const add = ({ propositions, origins }: Taken) => {
      taken.propositions += propositions;
      taken.origins += origins;
    };
    fc.assert(
      fc.property(
        someArticles.chain((all) => walksThrough(all)),
        (states) => {
          add(walkRejecting(states));
        },
      ),
      { numRuns: 150, ...(seed === undefined ? {} : { seed }) },
    );
    expect(taken.propositions).toBeGreaterThan(100);
    expect(taken.origins).toBeGreaterThan(5);
  },
);

it('and so do briefs that cite, copy, echo and deny one another', async () => {
  const briefs = stories()
    .filter((_, at) => at % 6 === 0)
    .flatMap((story) => story.briefs);
  const all: ReadArticle[] = [];
  for (const [at, { article }] of briefs.entries()) {
    // One outlet less, so that newsrooms come and go with their articles.
    const one = { ...article, id: article.id as ArticleId, outlet: at % 11 === 0 ? null : article.outlet };
    all.push({ article: one, reading: await readArticle(one) });
  }
  const taken = { propositions: 0, origins: 0 };
  const add = ({ propositions, origins }: Taken) => {
    taken.propositions += propositions;
    taken.origins += origins;
  };
  fc.assert(
    fc.property(walksThrough(all, Math.ceil(all.length / 2)), (states) => {
      add(walkRejecting(states));
    }),
    { numRuns: 12, endOnFailure: true },
  );
  expect(taken.propositions).toBeGreaterThan(20);
  expect(taken.origins).toBeGreaterThan(20);
});

it('a reading that was made anew is not taken for the one before', () => {
  const claims = [
    { subject: 0, object: 1, teller: null, polarity: 'affirmed', kind: 'actual', lemma: 'back' } as const,
    { subject: 1, object: 0, teller: null, polarity: 'affirmed', kind: 'actual', lemma: 'oppose' } as const,
  ];
  const one = build('a', { phrases: ['person: Joe Marlow', 'place: Peru'], outlet: null, published: null, claims });
  const { resolution, notes } = resolveAfter(null, [one]);
  const other = { ...one, reading: { ...one.reading, claims: one.reading.claims.slice(1) } };
  const previous = { articles: [one.article], readings: [one.reading], resolution, notes: notes() };
  expect(resolveAfter(previous, [other]).resolution).toEqual(resolve([other]));
  expect(resolve([other])).not.toEqual(resolution);
});

/** An article in which the first phrase backs the second. */
const backing = (id: string, ...phrases: readonly string[]) =>
  build(id, {
    phrases,
    outlet: 'Arden Post',
    published: '2026-03-02',
    claims: [{ subject: 0, object: 1, teller: null, polarity: 'affirmed', kind: 'actual', lemma: 'back' }],
  });

/** Adds an article to others as a build does, and gives those of which claims were asked for. */
function readFor(more: ReadArticle, old: readonly ReadArticle[]): string[] {
  const { resolution, notes } = resolveAfter(null, old);
  const read = new Set<string>();
  // As the store gives them: with claims that are parsed when they are asked for.
  const stored = old.map(({ article, reading }) => ({
    article,
    reading: {
      ...reading,
      get claims() {
        read.add(article.id);
        return reading.claims;
      },
    },
  }));
  const previous = {
    articles: old.map(({ article }) => article),
    readings: stored.map(({ reading }) => reading),
    resolution,
    notes: JSON.parse(JSON.stringify(notes())) as Notes,
  };
  const whole = resolve([...old, more]);
  const { resolution: now, notes: next } = resolveAfter(previous, [...stored, more]);
  expect(now).toEqual(whole);
  expect(JSON.parse(JSON.stringify(next()))).toEqual(
    JSON.parse(JSON.stringify(resolveAfter(null, [...old, more]).notes())),
  );
  return [...read];
}

it('of what was told by others nobody asks for the claims again', () => {
  const two = (id: string, who: string, where: string) =>
    backing(id, `person: ${who}`, `place: ${where}`, `policy*: a limited operation in {${where}}`);
  const old = [two('a', 'Joe Marlow', 'Peru'), two('b', 'Joe Marlow', 'Peru'), two('c', 'Ana Reyes', 'Arden')];
  expect(resolve(old).origins.length).toBeGreaterThan(0);
  expect(readFor(two('d', 'Ana Reyes', 'Arden'), old)).toEqual(['c']);
});

it.each([
  ['Tuesday', []],
  ['Brightday', ['a']],
])('a noun may be the name of another article, but not a day: %s', (word, read) => {
  const old = [backing('a', 'person: Joe Marlow', `untyped*: ${word}`)];
  expect(readFor(backing('b', 'person: Ana Reyes', `organization: ${word}`), old)).toEqual(read);
});
