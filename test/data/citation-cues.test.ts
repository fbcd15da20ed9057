import { describe, expect, it } from 'vitest';
import { CITATION_CUES, CONFIRMING_CUES } from '../../src/data/citation-cues';
import { CONTRADICTING, DENIABLE, DENIAL_CUES } from '../../src/data/denial-cues';
import { DENIAL_PHRASES, MAY_DENY } from '../../src/data/denial-phrases';
import { extract } from '../../src/extract';
import { loadLanguage } from '../../src/language';
import type { Article } from '../../src/model';
import { bracket } from '../support/bracket';

describe('citation cues', () => {
  it.each(CITATION_CUES.map((cue) => [cue.example, cue] as const))('%s', (example, cue) => {
    const { text, spans } = bracket(example);
    const [{ start, end }] = spans as [(typeof spans)[0]];
    const fits = (one: typeof cue) =>
      one.before.test(text.slice(Math.max(0, start - 80), start)) && one.after.test(text.slice(end, end + 80));
    expect(fits(cue)).toBe(true);
    expect(CITATION_CUES.find(fits)!.kind).toBe(cue.kind);
  });

  it('do not take a name in a sentence for a credit', () => {
    const { text, spans } = bracket('The [Delta Post] building was sold. It stood empty.');
    const [{ start, end }] = spans as [(typeof spans)[0]];
    const before = text.slice(0, start);
    expect(CITATION_CUES.filter((cue) => cue.before.test(before) && cue.after.test(text.slice(end)))).toEqual([]);
  });
});

it.each(CONFIRMING_CUES.map(({ words, example }) => [example, words] as const))('%s', (example, words) => {
  expect(new RegExp(words.source.replaceAll('\\*', '(?:the )?Post'), 'i').test(example.replaceAll('*', 'Post'))).toBe(
    true,
  );
});

it('does not take a report that could not be confirmed for confirmed', () => {
  for (const { words } of CONFIRMING_CUES)
    expect(
      new RegExp(words.source.replaceAll('\\*', 'the Post'), 'i').test(
        'The report could not be independently confirmed by the Post.',
      ),
    ).toBe(false);
});

describe('denial cues', () => {
  const language = loadLanguage();
  it.each([...DENIAL_CUES.values()].map((cue) => [cue.example, cue] as const))('%s', (example, cue) => {
    const { text, spans } = bracket(example);
    const article = { id: 'a', outlet: null, title: null, byline: null, published: null, url: null, file: null, text };
    const { claims } = extract(article as unknown as Article, language.analyze(text));
    const [{ start, end }] = spans as [(typeof spans)[0]];
    const claim = claims.find(({ predicate }) => predicate.spans.some((span) => span.start < end && start < span.end));
    expect(claim?.predicate.lemma).toBe(cue.lemma);
    expect((cue.of === 'object' ? claim?.object : claim?.subject)?.core.text).toMatch(DENIABLE);
  });

  it.each(DENIAL_PHRASES.map((cue) => [cue.example, cue] as const))('%s', (example, { lemma, polarity, words }) => {
    const { text, spans } = bracket(example);
    const article = { id: 'a', outlet: null, title: null, byline: null, published: null, url: null, file: null, text };
    const { claims } = extract(article as unknown as Article, language.analyze(text));
    const [{ start, end }] = spans as [(typeof spans)[0]];
    const claim = claims.find(({ predicate }) => predicate.spans.some((span) => span.start < end && start < span.end));
    expect([claim?.predicate.lemma, claim?.polarity]).toEqual([lemma, polarity]);
    expect(text.slice(end)).toMatch(words);
    expect(text).toMatch(MAY_DENY);
  });

  it('let every modality be contradicted by itself, but for what is only possible', () => {
    for (const [kind, others] of Object.entries(CONTRADICTING)) expect(others.includes(kind)).toBe(kind !== 'possible');
  });
});
