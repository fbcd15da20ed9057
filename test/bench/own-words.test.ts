import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseLine } from '../../bench/accuracy-inputs';
import { loadOwnAttributions, loadOwnClaims, loadOwnMentions } from '../../bench/accuracy-own';
import { type GoldSentence, scoreOwn } from '../../bench/gold/score';
import { scoreAttributions } from '../../bench/gold/score-attribution';
import { scoreMentions } from '../../bench/gold/score-mentions';
import { type ClaimSketch, sketchMention, sketchReading } from './sketch';

const TEXT = 'Aides said the army would not shell the port.';
const GOLD: GoldSentence = {
  id: 'x',
  frozen: false,
  text: TEXT,
  claims: [
    {
      subject: 'army',
      predicate: 'shell',
      argument: 'port',
      polarity: 'denied',
      modality: 'conditional',
      attribution: ['Aides'],
    },
  ],
  entities: [],
};
const RIGHT: ClaimSketch = {
  predicate: ['would not shell'],
  lemma: 'shell',
  subject: 'the army',
  object: 'the port',
  polarity: 'denied',
  modality: { kind: 'conditional', cue: null },
  tellers: [{ by: 'Aides', cue: 'said' }],
};
const score = (...claims: ClaimSketch[]) => scoreOwn([{ gold: GOLD, reading: sketchReading(TEXT, claims) }]);

describe('the score of our own sentences', () => {
  it('is full for the right claim', () => {
    expect(score(RIGHT)).toMatchObject({ f1: 1, polarity: 1, modality: 1, attribution: 1, misled: 0, errors: [] });
  });

  it.each([
    ['the opposite', { polarity: 'affirmed' }],
    ['the newsroom for the teller', { tellers: [] }],
    ['subject and object turned round', { subject: 'the port', object: 'the army' }],
  ] as const)('counts as misleading: %s', (_, change) => {
    expect(score({ ...RIGHT, ...change }).misled).toBe(1);
  });

  it('counts a claim that gold does not have against precision alone', () => {
    expect(score(RIGHT, { ...RIGHT, lemma: 'say', subject: 'Aides' })).toMatchObject({
      precision: 0.5,
      recall: 1,
      misled: 0,
    });
  });

  it('leaves clause arguments and times out', () => {
    const telling: ClaimSketch = {
      predicate: ['said'],
      lemma: 'say',
      subject: 'Aides',
      object: { core: 'the army would not shell the port', isClause: true },
    };
    expect(score(RIGHT, telling).precision).toBe(1);
  });
});

describe('our own sentences', () => {
  const sentences = loadOwnClaims();

  it('are enough, half of them frozen', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(80);
    expect(sentences.filter((one) => one.frozen).length).toBe(Math.floor(sentences.length / 2));
  });

  it('have ids of their own', () => {
    expect(new Set(sentences.map((one) => one.id)).size).toBe(sentences.length);
  });

  it('name only words that stand in the text', () => {
    for (const { text, claims, entities } of sentences) {
      const phrases = claims.flatMap((claim) => [claim.subject, claim.argument, claim.condition]);
      for (const phrase of [...phrases, ...entities.map((entity) => entity.text)])
        if (phrase) expect(text).toContain(phrase);
    }
  });
});

describe('our own attributions', () => {
  const list = loadOwnAttributions();

  it('score full against themselves', () => {
    const same = scoreAttributions(list.map((gold) => ({ gold, ours: gold.attributions })));
    expect(same).toEqual({ words: 1, content: 1, triples: 1 });
  });

  it('score nothing against nothing', () => {
    expect(scoreAttributions(list.map((gold) => ({ gold, ours: [] })))).toEqual({ words: 0, content: 0, triples: 0 });
  });
});

describe('our own mentions', () => {
  const list = loadOwnMentions();

  it('are enough, half of them frozen, and slice to their words', () => {
    expect(list.length).toBeGreaterThanOrEqual(80);
    expect(list.filter((one) => one.frozen).length).toBe(Math.floor(list.length / 2));
    for (const { text, mentions } of list)
      for (const mention of mentions) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
  });

  const text = 'Orlo said it had won.';
  const orlo = { start: 0, end: 4, text: 'Orlo', type: 'organization', entity: 'a' } as const;
  const gold = {
    id: 'x',
    frozen: false,
    text,
    mentions: [orlo, { start: 10, end: 12, text: 'it', pronoun: true, entity: 'a' }],
  } as const;
  const scored = (refers: string | null, entity: string | null = 'a') => {
    const name = { ...sketchMention(text, 'Orlo', 'm0', null), type: 'organization' as const };
    const it = { ...sketchMention(text, 'it', 'm1', refers, 9), form: 'pronoun' as const };
    const paragraph = { ...gold, mentions: [orlo, { ...gold.mentions[1], entity }] };
    return scoreMentions([{ gold: paragraph, reading: sketchReading(text, [], [name, it]) }]);
  };

  it.each([
    ['made and right', 'm0', 'a', { right: 1, wrong: 0, missed: 0 }],
    ['not made', null, 'a', { right: 0, wrong: 0, missed: 1 }],
    ['made where there is none', 'm0', null, { right: 0, wrong: 1, missed: 0 }],
  ])('a link %s', (_, refers, entity, expected) => {
    expect(scored(refers, entity)).toMatchObject({ gold: 1, found: 1, typed: 1, pronoun: expected });
  });
});

describe('an input line', () => {
  it.each([
    ['{', 'not JSON', 3],
    ['[]', 'no id', 3],
    ['{"id": 1}', 'no text', 1],
    ['7', 'not an object', 3],
  ])('%s', (line, problem, id) => expect(parseLine(line, 3)).toEqual({ problem, record: { id, text: '' } }));

  it('may carry more than we use', () => {
    expect(parseLine('{"id": 0, "text": "a", "title": "b"}', 3)).toMatchObject({
      problem: null,
      record: { id: 0, text: 'a' },
    });
  });
});

describe('the gold README', () => {
  it('counts the sentences', () => {
    const readme = readFileSync(join(__dirname, '../../bench/gold/README.md'), 'utf8');
    expect(readme).toContain(
      `${loadOwnClaims().length} news sentences and ${loadOwnAttributions().length} short texts`,
    );
  });
});
