import { describe, expect, test } from 'vitest';
import { decisions, extract } from '../../src/extract';
import type { Link } from '../../src/extract/clause-model';
import { unsureAmong } from '../../src/extract/unsure';
import { makeArticle } from '../../src/ingest';
import { loadLanguage } from '../../src/language';
import type { Claim } from '../../src/model';
import { readArticle } from '../../src/reader';
import { read } from './reader';

const language = loadLanguage();

/** Of the claim with this predicate: whether it is left out at this confidence. */
function isLeftOut(text: string, predicate: string, confidence: number, link: Link | null = 'root'): boolean {
  const { claims, mentions } = read(text);
  const claim = claims.find((one) => one.predicate.text === predicate);
  expect(claim).toBeDefined();
  return unsureAmong(mentions)(claim as Claim, confidence, link);
}

describe('claims too unsure to be drawn', () => {
  test.each([
    ['The port closed.', 'closed', 0.3, false, 'a noun for a party'],
    ['It closed.', 'closed', 0.74, true, 'nobody knows what it is'],
    ['It closed.', 'closed', 0.76, false, 'surer than that'],
    ['Nobody opened it.', 'opened', 0.74, true, 'as the object'],
    ['Nobody opened the port.', 'opened', 0.74, false, 'nobody stands for nobody'],
    ['Tom Vega left. He opened the port.', 'opened', 0.74, false, 'a pronoun that goes back to a name'],
    ['She slept. She closed the port.', 'closed', 0.74, true, 'a pronoun that goes back to another one alone'],
  ] as const)('%s: %s at %d: %s, %s', (text, predicate, confidence, out, _why) =>
    expect(isLeftOut(text, predicate, confidence)).toBe(out),
  );

  test.each([
    ['open', 0.59, true],
    ['adverbial', 0.59, true],
    ['relative', 0.59, true],
    ['participle', 0.59, true],
    ['infinitive', 0.59, true],
    ['relative', 0.6, false],
    ['root', 0.5, false],
    ['that', 0.5, false],
    ['content', 0.5, false],
    ['aside', 0.5, false],
    ['subject', 0.5, false],
    [null, 0.5, false],
  ] as const)('a clause that hangs on another: %s at %d: %s', (link, confidence, out) =>
    expect(isLeftOut('The port closed.', 'closed', confidence, link)).toBe(out),
  );
});

describe('a reading of the sure claims', () => {
  const LEFT_OUT = ['whether may know', 'wanted', 'may dock in'];
  const text =
    'Tom Vega said the inkosi asked whether it believed that they may know what it wants. They feared a scenario where the crew of the ship docked in the port may not shoot, Ann Reyes said.';
  const article = makeArticle({ text }, null);
  const analysis = language.analyze(text);
  const every = extract(article, analysis);
  const sure = extract(article, analysis, 'sure');

  test('lacks those that are left out, and numbers the others anew', () => {
    const kept = every.claims.filter(({ label }) => !LEFT_OUT.includes(label));
    expect(kept.length).toBe(every.claims.length - LEFT_OUT.length);
    expect(sure.claims.map(({ label }) => label)).toEqual(kept.map(({ label }) => label));
    expect(sure.claims.map(({ id }) => id)).toEqual(kept.map((_, n) => `${article.id}#c${n}`));
    expect(sure.mentions).toEqual(every.mentions);
  });

  test('names no claim that it lacks, and keeps the words of the place it filled', () => {
    const ids = new Set(sure.claims.map(({ id }) => id));
    const places = (claims: readonly Claim[]) => claims.flatMap(({ object, arguments: more }) => [object, ...more]);
    for (const place of places(sure.claims)) if (place?.claim) expect(ids).toContain(place.claim);
    const asked = (claims: readonly Claim[]) => claims.find((claim) => claim.predicate.text === 'said')?.object?.text;
    expect(asked(sure.claims)).toBe(asked(every.claims));
  });

  test('is what the program reads', async () => expect((await readArticle(article)).claims).toEqual(sure.claims));

  test('tells for each of them what decided it', () =>
    expect([...decisions(article, analysis, 'sure').keys()]).toEqual(sure.claims.map(({ id }) => id)));
});
