import { expect, it } from 'vitest';
import {
  HAPPENINGS,
  INTENTS,
  NEAR_CLASSES,
  nearClass,
  OPPOSITES,
  RELATION_CLASSES,
  RELATION_WORDS,
  SYMMETRIC,
  UNACCUSATIVE,
  withoutIntent,
} from '../../src/data/relation-classes';
import { extract } from '../../src/extract';
import { loadLanguage } from '../../src/language';
import type { Article } from '../../src/model';
import { RELATION_TYPE, relationType } from '../../src/text/relation-type';
import { bracket } from '../support/bracket';

const language = loadLanguage();

it.each(RELATION_WORDS.map(({ example, lemma, relationClass }) => [example, lemma, relationClass] as const))(
  '%s',
  (example, lemma, relationClass) => {
    const { text, spans } = bracket(example);
    const article = { id: 'a', outlet: null, title: null, byline: null, published: null, url: null, file: null, text };
    const { claims } = extract(article as unknown as Article, language.analyze(text));
    const found = claims.find(({ predicate }) =>
      predicate.spans.some(({ start, end }) => start < spans[0]!.end && spans[0]!.start < end),
    );
    expect(found?.predicate.lemma).toBe(lemma);
    expect(RELATION_CLASSES.get(lemma)).toBe(relationClass);
  },
);

it.each(INTENTS.map(({ words, example }) => [example, words] as const))('%s', (example, words) => {
  const { text } = bracket(example);
  const article = { id: 'a', outlet: null, title: null, byline: null, published: null, url: null, file: null, text };
  const { claims } = extract(article as unknown as Article, language.analyze(text));
  const lemmas = claims.map(({ predicate }) => predicate.lemma);
  expect(lemmas).toContain(`${words} close`);
  expect(withoutIntent(`${words} close`)).toBe('close');
  expect(withoutIntent('agree to close')).toBe('agree to close');
});

it.each(HAPPENINGS.map(({ example, lemma }) => [example, lemma] as const))('%s', (example, lemma) => {
  const { text, spans } = bracket(example);
  const article = { id: 'a', outlet: null, title: null, byline: null, published: null, url: null, file: null, text };
  const { claims } = extract(article as unknown as Article, language.analyze(text));
  const [{ start, end }] = spans as [(typeof spans)[0]];
  const claim = claims.find(({ predicate }) => predicate.spans.some((span) => span.start < end && start < span.end));
  expect(claim?.predicate.lemma.split(' ')[0]).toBe(lemma);
});

it('has each lemma once, and classes that can be edge types', () => {
  expect(RELATION_CLASSES.size).toBe(RELATION_WORDS.length);
  for (const name of RELATION_CLASSES.values()) expect(name).toMatch(RELATION_TYPE);
});

it('names only classes it has among opposites and symmetric ones', () => {
  const known = new Set(RELATION_CLASSES.values());
  for (const name of [...OPPOSITES.keys(), ...SYMMETRIC]) expect(known).toContain(name);
  expect(UNACCUSATIVE.size).toBeGreaterThan(0);
});

it.each(NEAR_CLASSES.flatMap(({ classes, examples }) => examples.map((example) => [example, classes] as const)))(
  'near: %s',
  (example, classes) => {
    const { text, spans } = bracket(example);
    const article = { id: 'a', outlet: null, title: null, byline: null, published: null, url: null, file: null, text };
    const { claims } = extract(article as unknown as Article, language.analyze(text));
    const [{ start, end }] = spans as [(typeof spans)[0]];
    const claim = claims.find(({ predicate }) => predicate.spans.some((span) => span.start < end && start < span.end));
    const { predicate, arguments: others } = claim!;
    // "Recused himself from": the class has the preposition of what stands behind the object.
    const behind = others.flatMap(({ preposition }) => preposition ?? []).slice(0, 1);
    const found = RELATION_CLASSES.get(predicate.lemma) ?? relationType([predicate.lemma, ...behind]);
    expect(classes).toContain(found);
    expect(nearClass(found)).toBe(classes[0]);
  },
);

it('has an example for each class that is near to others', () => {
  for (const { classes, examples } of NEAR_CLASSES) expect(examples.length).toBe(classes.length);
  expect(new Set(NEAR_CLASSES.flatMap(({ classes }) => classes)).size).toBe(
    NEAR_CLASSES.flatMap(({ classes }) => classes).length,
  );
});
