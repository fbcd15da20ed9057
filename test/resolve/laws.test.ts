import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MentionId } from '../../src/model';
import { parseAliases, resolve } from '../../src/resolve';
import { bracket } from '../support/bracket';
import { articleOf, type ReadArticle } from './pair';
import { anArticle, build, POLARITIES, someArticles } from './random-articles';

describe('laws of resolve', () => {
  it('does not depend on the order of the articles', () => {
    const shuffled = someArticles.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        expect(resolve(other)).toEqual(resolve(all));
      }),
      { numRuns: 150 },
    );
  });

  it('puts every mention in at most one entity, and every name with a type in exactly one', () => {
    fc.assert(
      fc.property(someArticles, (all) => {
        const seen = resolve(all).entities.flatMap((entity) => entity.mentions);
        expect(new Set(seen).size).toBe(seen.length);
        const named = all.flatMap(({ reading }) =>
          reading.mentions.filter(({ form, type }) => form === 'name' && type !== null),
        );
        for (const mention of named) expect(seen).toContain(mention.id);
      }),
      { numRuns: 100 },
    );
  });

  it('gives relations and propositions only claims that exist, and each claim on its own side', () => {
    fc.assert(
      fc.property(someArticles, (all) => {
        const claims = new Map(all.flatMap(({ reading }) => reading.claims.map((claim) => [claim.id, claim] as const)));
        const { relations, propositions, entities } = resolve(all);
        const ids = new Set(entities.map(({ id }) => id));
        for (const relation of relations) {
          expect(ids.has(relation.source) && ids.has(relation.target)).toBe(true);
          expect(relation.claims.length).toBeGreaterThan(0);
          for (const id of relation.claims) expect(claims.get(id)?.polarity).toBe(relation.polarity);
          for (const id of relation.claims) expect(claims.get(id)?.modality.kind).toBe(relation.modality);
          if (relation.polarity === 'open') expect(relation.type).toMatch(/^(?:WHETHER|IF)_/);
        }
        const onEdges = relations.flatMap((relation) => relation.claims);
        const onSides = propositions.flatMap((one) => [...one.affirmed, ...one.denied, ...one.open]);
        for (const id of onEdges) expect(onSides).toContain(id);
        for (const one of propositions)
          for (const side of POLARITIES) for (const id of one[side]) expect(claims.get(id)?.polarity).toBe(side);
      }),
      { numRuns: 100 },
    );
  });

  it('loses no evidence when an article is added', () => {
    fc.assert(
      fc.property(someArticles, anArticle, (all, extra) => {
        const evidence = (some: ReadArticle[]) => new Set(resolve(some).entities.flatMap(({ mentions }) => mentions));
        const wider = evidence([...all, build('z', extra)]);
        for (const mention of evidence(all)) expect(wider.has(mention)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('keeps places out of entities that a title or a full name shows to be people', () => {
    fc.assert(
      fc.property(someArticles, (all) => {
        const mentions = new Map(
          all.flatMap(({ reading }) => reading.mentions.map((mention) => [mention.id, mention] as const)),
        );
        for (const entity of resolve(all).entities) {
          const own = entity.mentions.map((id) => mentions.get(id)!);
          const person = own.some(({ type, title, key }) => type === 'person' && (title !== null || key.includes(' ')));
          if (person)
            expect(own.map(({ key }) => key)).not.toEqual(
              expect.arrayContaining([expect.stringMatching(/^(?:arden|peru|peruvian)$/)]),
            );
        }
      }),
      { numRuns: 100 },
    );
  });

  it('records with each judgement over two clusters the values that made it', () => {
    fc.assert(
      fc.property(someArticles, (all) => {
        for (const { by, features } of resolve(all).judgements)
          if (by !== 'refers' && by !== 'place-noun')
            expect([by, Object.keys(features ?? {}).length]).not.toEqual([by, 0]);
      }),
      { numRuns: 100 },
    );
  });

  it('gives one id to one entity', () => {
    fc.assert(
      fc.property(someArticles, (all) => {
        const ids = resolve(all).entities.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 100 },
    );
  });
});

describe('places named beside their noun', () => {
  it.each([
    ['They met in [the port city|noun], [Arden|name], at dawn.', true, 'the name is closed off'],
    ['They met in [the port city|noun] [Arden|name] at dawn.', true, 'no comma'],
    ['[Arden|name], [the old port city|noun], was calm.', true, 'the noun follows'],
    ['They left [the port city|noun], [Arden|name] said later.', false, 'a new clause begins with the name'],
    ['They left [the north|noun], [Arden|name], at dawn.', false, 'no word for a settlement'],
  ])('%s: %s, %s', (marked, same) => {
    const { text, span } = bracket(marked);
    const [noun, name] = [span('noun'), span('name')];
    const { article, reading } = articleOf('a', ['place*: the port city', 'place: Arden']);
    const moved = [noun, name].map(({ start, end, text: words }, at) => {
      return {
        ...reading.mentions[at],
        start,
        end,
        text: words,
        head: { start, end },
        sentence: 0,
        key: words.toLowerCase(),
      };
    });
    const { entities } = resolve([{ article: { ...article, text }, reading: { ...reading, mentions: moved } }]);
    expect(entities.length).toBe(same ? 1 : 2);
  });
});

describe('names and ids', () => {
  const entitiesOf = (...articles: string[][]) =>
    resolve(articles.map((phrases, at) => articleOf(`a${at}`, phrases))).entities;

  it.each([
    [['person: Biden', 'person: [President] Joe Biden'], 'person/joe-biden', 'Joe Biden'],
    [['place: US', 'place: American'], 'place/united-states', 'United States'],
    [
      ['organization: IDF', 'organization: Israel Defense Forces'],
      'organization/israel-defense-forces',
      'Israel Defense Forces',
    ],
    [['policy*: a limited operation in {Arden}'], 'policy/limited-operation-in-arden', 'limited operation in Arden'],
    [['organization: The Harbor Herald'], 'organization/the-harbor-herald', 'The Harbor Herald'],
    [['place: São Brás'], 'place/sao-bras', 'São Brás'],
  ])('%s is %s', (phrases, id, name) => {
    expect(entitiesOf(phrases).find((entity) => entity.id === id)?.name).toBe(name);
  });

  it('gives countries their ISO code, and nothing else one', () => {
    const entities = entitiesOf(['place: Peru', 'place: Arden', 'group: Peruvians']);
    expect(entities.map(({ id, country }) => [id, country])).toEqual([
      ['group/peruvians', null],
      ['place/arden', null],
      ['place/peru', 'PE'],
    ]);
  });

  it('leaves the plain id to the namesake with most mentions', () => {
    const entities = entitiesOf(
      ['person: [goalkeeper] Joe Marlow'],
      ['person: [Mayor] Joe Marlow', 'person: [Mayor] Joe Marlow'],
    );
    expect(entities.map(({ id }) => id.replace(/~.+/, '~'))).toEqual(['person/joe-marlow', 'person/joe-marlow~']);
    expect(entities[0].mentions.length).toBe(2);
  });

  it('keeps sources without a name apart, each with the hash of its article', () => {
    const source = (id: string): ReadArticle => {
      const { article, reading } = articleOf(id, ['person*: an official']);
      return {
        article,
        reading: { ...reading, mentions: reading.mentions.map((mention) => ({ ...mention, unnamed: true })) },
      };
    };
    const { entities } = resolve([source('a'), source('b')]);
    expect(entities.map(({ id }) => /^person\/official~[0-9a-f]{6}$/.test(id))).toEqual([true, true]);
  });

  it('takes the aliases of the user first', () => {
    const { aliases, problems } = parseAliases(
      'alias,name,type\nthe Strip,Gaza,place\nBibi,Joe Marlow\n,x\nq,w,animal\n',
    );
    expect(problems.map(({ line }) => line)).toEqual([4, 5]);
    const articles = [
      articleOf('a', ['place*: the Strip', 'person: Bibi']),
      articleOf('b', ['place: Gaza', 'person: Joe Marlow']),
    ];
    const { entities, judgements } = resolve(articles, { aliases });
    expect(entities.map(({ id }) => id)).toEqual(['person/joe-marlow', 'place/gaza']);
    expect(judgements.map(({ by }) => by)).toEqual(['alias', 'alias']);
  });

  it('records every merge: entities are what the judgements connect', () => {
    fc.assert(
      fc.property(someArticles, (all) => {
        const { entities, judgements } = resolve(all);
        const parent = new Map<MentionId, MentionId>();
        const find = (mention: MentionId): MentionId => (parent.has(mention) ? find(parent.get(mention)!) : mention);
        for (const { left, right, verdict } of judgements)
          if (verdict === 'same' && find(left) !== find(right)) parent.set(find(left), find(right));
        for (const { mentions } of entities) expect(new Set(mentions.map(find)).size).toBe(1);
        expect(new Set(entities.map(({ mentions }) => find(mentions[0]))).size).toBe(entities.length);
      }),
      { numRuns: 100 },
    );
  });
});
