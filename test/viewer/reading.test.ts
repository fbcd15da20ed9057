import { describe, expect, it } from 'vitest';
import type { PageData } from '../../src/viewer/page-data';
import { actWords, handWords, tellersOf } from '../../src/viewer/state/chain';
import { disputesOfClaims } from '../../src/viewer/state/disputes';
import { OVERVIEW } from '../../src/viewer/state/leading';
import { apart, nameOf } from '../../src/viewer/state/namesakes';
import { makeIndex } from '../../src/viewer/state/page-index';
import { summaryOf } from '../../src/viewer/state/summary';
import { tableRows } from '../../src/viewer/state/table';
import { START } from '../../src/viewer/state/view-state';
import { visible } from '../../src/viewer/state/visible';
import { edgeWords, relationWords } from '../../src/viewer/state/words';
import { sketch } from './sketch';

describe('relations', () => {
  it.each([
    ['WHETHER_ACCEPTED', 'whether … accepted'],
    ['UNLESS_PRESENTED', 'unless … presented'],
    ['IF_NOT_HOLD', 'if … not hold'],
    ['BE_ASKED_TO_KEEP', 'to be asked to keep'],
    ['CAN_NOT_FORCE', 'cannot force'],
    ['CHOSE_WHETHER_TO_GO', 'chose whether to go'],
    ['OPPOSED_BY', 'opposed by'],
  ])('%s reads %s', (type, words) => {
    expect(relationWords(type)).toBe(words);
    expect(edgeWords(type.toLowerCase().replaceAll('_', ' '))).toBe(words);
  });
});

describe('who says so', () => {
  const step = { kind: 'named', name: 'Ada', entity: null, act: 'says', polarity: 'affirmed' } as const;
  const newsroom = { ...step, kind: 'newsroom', name: 'The Post' } as const;

  it('is told in words for every hand', () => {
    expect(handWords([newsroom], 0)).toBe('in its own words');
    const chain = [newsroom, { ...step, act: 'warns' }, { ...step, kind: 'unnamed' }] as const;
    expect(chain.map((_, at) => handWords(chain, at))).toEqual(['reports', 'warns', 'says, an unnamed source']);
    expect(actWords({ act: 'denies', polarity: 'denied' })).toBe('does not deny');
    expect(actWords({ act: 'says', polarity: 'open' })).toBe('leaves open');
  });

  it('is counted by whose word it is in the end', () => {
    const index = makeIndex(sketch(['Ada > met > Bo / Cy', 'Ada > left > Bo / Cy', 'Ada > saw > Bo']));
    expect(tellersOf(index, [0, 1, 2])).toEqual([
      { name: 'Cy', claims: 2 },
      { name: 'Outlet 2', claims: 1 },
    ]);
  });
});

/** The same with these entities called so. */
function named(data: PageData, names: Readonly<Record<string, string>>): PageData {
  return { ...data, entities: data.entities.map((entity) => ({ ...entity, name: names[entity.name] ?? entity.name })) };
}

describe('entities of one name', () => {
  const lines = ['Ada > sued in > first court', 'Bo > lost in > second court', 'Bo > met > Ada'];

  it('are told apart by their type where it does', () => {
    const index = makeIndex(named(sketch(lines), { 'first court': 'Court', 'second court': 'court' }));
    expect(apart(index, 0)).toBeNull();
    expect([1, 3].map((at) => nameOf(index, at, 'court'))).toEqual(['court (place)', 'court (policy)']);
  });

  it('else by whom they are named with', () => {
    const data = named(sketch(lines), { 'first court': 'court', 'second court': 'court' });
    const entities = data.entities.map((entity) => ({ ...entity, type: 'organization' as const }));
    const index = makeIndex({ ...data, entities });
    expect([1, 3].map((at) => apart(index, at))).toEqual(['Ada', 'Bo']);
    expect(tableRows(START, index, visible(START, index)).map(({ cells }) => cells[0])).toContain('court (Bo)');
  });

  it('and in the end by number', () => {
    const data = named(sketch(['court > sued > other court']), { 'other court': 'court' });
    const entities = data.entities.map((entity) => ({ ...entity, type: 'organization' as const }));
    const articles = data.articles.map((article) => ({ ...article, outlet: null, title: null }));
    const index = makeIndex({ ...data, entities, articles });
    expect([0, 1].map((at) => apart(index, at))).toEqual(['1', '2']);
  });
});

describe('a denial that is no edge of its own', () => {
  const data = sketch(['Ada > killed > Bo', 'Cy > rejected > the charge', 'Ada > met > Bo']);
  const index = makeIndex({ ...data, disputes: [{ kind: 'denial', claim: 1, against: 0, why: '"rejected"' }] });

  it('stands beside what it denies', () => {
    expect(disputesOfClaims(index, [0], [1, 1, 1])).toMatchObject([{ between: null, affirmed: [0], denied: [1] }]);
    expect(disputesOfClaims(index, [2], [1, 1, 1])).toEqual([]);
    expect(disputesOfClaims(index, [0, 1], [1, 0, 1])).toEqual([]);
  });

  it('is told once where an edge tells it too', () => {
    const both = sketch(['Ada > met > Bo', 'Ada > !met > Bo']);
    const dispute = { kind: 'contradiction' as const, claim: 1, against: 0, why: 'both cannot be' };
    const told = disputesOfClaims(makeIndex({ ...both, disputes: [dispute] }), [0, 1], [1, 1]);
    expect(told).toMatchObject([{ affirmed: [0], denied: [1], said: null }]);
  });
});

describe('the overview', () => {
  it('draws what is disputed however seldom it is named, and nobody alone who is joined to someone', () => {
    const crowd = Array.from({ length: 60 }, (_, at) => [
      `Lead ${at} > met > Mate ${at}`,
      `Lead ${at} > saw > Mate ${at}`,
      `Lead ${at} > heard > Mate ${at}`,
    ]).flat();
    const index = makeIndex(sketch([...crowd, 'Ada > left > Bo', 'Ada > !left > Bo']));
    const seen = visible(START, index);
    expect(seen.entities.length).toBeLessThanOrEqual(OVERVIEW.entities);
    expect(seen.pairs.filter(({ stance }) => stance === 'disputed')).toHaveLength(1);
    const joined = new Set(seen.pairs.flatMap(({ a, b }) => [a, b]));
    expect(seen.entities.filter((at) => !joined.has(at))).toEqual([]);
  });
});

describe('an edge to an entity that plays no part in its claim', () => {
  const data = sketch(['Ada > met > Bo', 'Cy > left > Di']);
  const relations = [...data.relations, { ...data.relations[0]!, id: 'cited', source: 2, target: 1, claims: [0] }];
  const claims = data.claims.filter((_, at) => at === 0);
  const index = makeIndex({ ...data, claims, relations: relations.filter(({ claims: all }) => all.includes(0)) });

  it('is drawn with both its ends when everything is', () => {
    const seen = visible({ ...START, all: true }, index);
    expect(seen.entities).toEqual([0, 1, 2]);
    for (const { a, b } of seen.pairs) for (const end of [a, b]) expect(seen.entities).toContain(end);
    // Nothing is said of Di, so it is none of those there are to see.
    expect(summaryOf(index, seen)).toContain('3 entities');
  });
});
