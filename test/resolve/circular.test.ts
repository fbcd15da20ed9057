import { beforeAll, describe, expect, it } from 'vitest';
import type { Resolution } from '../../src/model';
import { readArticle } from '../../src/pipeline';
import { resolve } from '../../src/resolve';
import { type Score, scoreResolution } from './circular-scores';
import { isUnmet, type Story, stories } from './circular-stories';
import type { ReadArticle } from './pair';

/** Shares that each half must reach; a little below what was measured (bench/RESULTS.md). */
const FLOORS = {
  open: { origins: 0.93, contains: 0.95, narrow: 0.95, disputes: 0.9, entities: 0.95 },
  later: { origins: 0.45, contains: 0.8, narrow: 0.88, disputes: 0.6, entities: 0.88 },
  last: { origins: 0.4, contains: 0.7, narrow: 0.94, disputes: 0.54, entities: 0.86 },
  unmet: { origins: 0.16, contains: 0.62, narrow: 0.87, disputes: 0.57, entities: 0.86 },
  frozen: { origins: 0.9, contains: 0.9, narrow: 0.95, disputes: 0.75, entities: 0.95 },
} as const;

/** The first of the stories that were written as newsrooms write, when the others had been met. */
const FIRST_LATER = 184;

/** The first of those that were counted once, while they were unseen, and mended from since. */
const FIRST_LAST = 299;

const all = stories();
const groupOf = (story: Story) => {
  const { half, name } = story;
  const number = Number.parseInt(name, 10);
  if (half === 'frozen' || number < FIRST_LATER) return half;
  if (isUnmet(story)) return 'unmet';
  return number < FIRST_LAST ? 'later' : 'last';
};
const read = new Map<Story, ReadArticle[]>();
const scores: Score[] = [];

beforeAll(async () => {
  for (const story of all) {
    const pairs: ReadArticle[] = [];
    for (const { article } of story.briefs) pairs.push({ article, reading: await readArticle(article) });
    read.set(story, pairs);
    scores.push(scoreResolution(story, pairs, resolve(pairs)));
  }
});

describe('stories of circular reporting', () => {
  it('are at least 40, of three to eight briefs, and at least 20 of them frozen', () => {
    expect(all.length).toBeGreaterThanOrEqual(40);
    expect(all.filter(({ half }) => half === 'frozen').length).toBeGreaterThanOrEqual(20);
    for (const { name, briefs } of all) expect([name, briefs.length >= 3 && briefs.length <= 8]).toEqual([name, true]);
  });

  it.each(['open', 'later', 'last', 'unmet', 'frozen'] as const)('reach their floors in the %s half', (half) => {
    const own = scores.filter(({ story }) => groupOf(story) === half);
    const share = (of: (score: Score) => boolean) => own.filter(of).length / own.length;
    const ratio = (of: (score: Score) => readonly [number, number]) => {
      const [right, whole] = own.map(of).reduce(([a, b], [c, d]) => [a + c, b + d]);
      return right / whole;
    };
    const reached = {
      origins: share(({ origins }) => origins),
      contains: share(({ contains }) => contains),
      narrow: share(({ narrow }) => narrow),
      disputes: ratio(({ disputes }) => [disputes.found, disputes.gold]),
      entities: ratio(({ entities }) => [entities.right, entities.all]),
    };
    for (const [name, floor] of Object.entries(FLOORS[half]))
      expect(reached[name as keyof typeof reached], name).toBeGreaterThanOrEqual(floor);
  });

  it('have every circle found and named, and no other', () => {
    expect(scores.filter(({ circle }) => !circle).map(({ story }) => story.name)).toEqual([]);
  });

  it('are right where a mechanism was made for them', () => {
    const made =
      /^(?:167|177|157|161|75|98|138|09|87|99|114|129|132|103|108|116|119|125|127|135|45|53|62|69|76|77|79|81|82|83|84|85|86|97|102)-/;
    expect(scores.filter(({ story, origins }) => made.test(story.name) && !origins).map(({ seen }) => seen)).toEqual(
      [],
    );
  });

  it('do not hang on the order of the briefs', () => {
    for (const pairs of read.values()) expect(resolve([...pairs].reverse())).toEqual(resolve(pairs));
  });
});

describe('stories told together', () => {
  it('keep every step shown by words of its article or by a likeness, and every id in its place', () => {
    for (const pairs of read.values()) holds(pairs, resolve(pairs));
  });

  it('gives the same origins whichever story is added', () => {
    const [one, other] = [read.get(all[0]!)!, read.get(all[2]!)!];
    const names = (resolution: Resolution) => resolution.origins.map(({ name, claims }) => [name, claims]);
    const both = names(resolve([...one, ...other]));
    for (const row of names(resolve(one))) expect(both).toContainEqual(row);
  });
});

function holds(pairs: readonly ReadArticle[], { matters, origins, propositions, disputes }: Resolution): void {
  const texts = new Map(pairs.map(({ article }) => [article.id, article.text]));
  const known = new Set(matters.map(({ id }) => id));
  for (const { matter, steps, claims } of origins) {
    expect(known).toContain(matter);
    expect(claims.length).toBeGreaterThan(0);
    for (const { article, evidence, similarity, other } of steps) {
      if (evidence !== null) expect(texts.get(article)!.slice(evidence.start, evidence.end)).toBe(evidence.quote);
      expect(similarity === null).toBe(other === null);
      expect(evidence !== null || similarity !== null).toBe(true);
    }
  }
  for (const { voices } of propositions)
    for (const [least, most] of [voices!.affirmed, voices!.denied]) expect(least).toBeLessThanOrEqual(most);
  const sides = new Set(propositions.flatMap(({ affirmed, denied }) => [...affirmed, ...denied]));
  for (const { against } of disputes) expect(sides).toContain(against);
}
