import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract';
import { makeArticle } from '../../src/ingest';
import { loadLanguage, sentencesIn } from '../../src/language';
import type { Article, Mention, Reading } from '../../src/model';
import { decisionsIn, readArticle } from '../../src/reader';
import { LONGEST_WHOLE, Parts, partsOf } from '../../src/text/long-text';
import { packedMentionsOf } from '../../src/text/packed-mentions';

const language = loadLanguage();
const read = (article: Article): Reading => extract(article, language.analyze(article.text));

function readInParts(article: Article, size: number): Reading {
  const parts = new Parts(article.id);
  for (const { start, end } of partsOf(article.text, sentencesIn, size))
    parts.add(read({ ...article, text: article.text.slice(start, end) }), start);
  return parts.reading();
}

const textsOf = (text: string, size: number) =>
  partsOf(text, sentencesIn, size).map(({ start, end }) => text.slice(start, end));

describe('the parts of a text', () => {
  it('are all of it, one behind the other, none over the size', () => {
    const words = fc.constantFrom('Port. ', 'The port of Oslo closed. ', 'word ', '\n\n', '😀', 'x'.repeat(30), '" ');
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), fc.integer({ min: 40, max: 200 }), (pieces, size) => {
        const parts = textsOf(pieces.join(''), size);
        expect(parts.join('')).toBe(pieces.join(''));
        for (const part of parts) {
          expect(part.length).toBeLessThanOrEqual(size);
          expect(part).not.toMatch(/[\ud800-\udbff]$/);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('end behind a paragraph, else behind a sentence, else at a blank', () => {
    const sentence = 'Dr. Reyes met Mr. Holm. ';
    expect(textsOf(`${sentence.repeat(99)}\n\n${sentence.repeat(99)}`, 2_500)[0]).toBe(`${sentence.repeat(99)}\n\n`);
    for (const part of textsOf(sentence.repeat(400), 1_000)) expect(part).toMatch(/^Dr\. Reyes.*Holm\. $/);
    for (const part of textsOf('abcd '.repeat(400), 1_000)) expect(part).toMatch(/^abcd .*abcd $/);
  });
});

const PARAGRAPHS = ['Bergen', 'Lisbon', 'Denmark', 'Norway'].map(
  (place) =>
    `Anna Reyes said the council of ${place} had rejected the plan. The harbor board opposed it. Orla Holm would support a port in ${place}. She warned Anna Reyes.\n\n`,
);
/** Each part is a paragraph. */
const SIZE = 160;

describe('an article read in parts', () => {
  const text = PARAGRAPHS.join('');
  const article = makeArticle({ text }, null);
  const whole = read(article);
  const parted = readInParts(article, SIZE);

  it('has the claims it has when it is read in one piece, at the same places of the text', () => {
    expect(partsOf(text, sentencesIn, SIZE).length).toBe(PARAGRAPHS.length);
    const told = ({ claims }: Reading) =>
      claims.map(({ id, sentence, relation, label, subject, object, evidence, predicate }) => [
        [id, sentence, relation, label, predicate.spans, subject?.core, object?.core, evidence],
        [subject?.mention, object?.mention, object?.claim],
      ]);
    expect(told(parted)).toEqual(told(whole));
    expect([...parted.sentences]).toEqual(whole.sentences);
  });

  it('has mentions that stand where they say, and a name goes back to the first of its name in any part', () => {
    const names = parted.mentions.filter(
      ({ form, text: words }) => form === 'name' && /Anna Reyes|Orla Holm/.test(words),
    );
    expect(names.length).toBe(3 * PARAGRAPHS.length);
    const heads = new Set(names.map(({ id, refers }) => refers ?? id));
    expect(heads.size).toBe(2);
    parted.mentions.forEach(({ id, start, end, text: words }, number) => {
      expect(id).toBe(`${article.id}#m${number}`);
      expect(text.slice(start, end)).toBe(words);
    });
    // Who "she" is was found in the part, and is who it is in all.
    const she = parted.mentions.filter(({ text: words }) => words === 'She');
    expect(she.length).toBe(PARAGRAPHS.length);
    for (const { refers } of she) expect(parted.mentions.find(({ id }) => id === refers)?.text).toBe('Orla Holm');
  });

  it('has its mentions packed, unless there are some that cannot be', () => {
    expect(packedMentionsOf(parted)?.length).toBe(whole.mentions.length);
    const odd = new Parts(article.id);
    const oddly = (mention: Mention): Mention => ({ ...mention, type: 'idea' as 'policy' });
    partsOf(article.text, sentencesIn, SIZE).forEach(({ start, end }, at) => {
      const part = read({ ...article, text: text.slice(start, end) });
      odd.add(at === 1 ? { ...part, mentions: part.mentions.map(oddly) } : part, start);
    });
    const reading = odd.reading();
    expect(packedMentionsOf(reading)).toBeNull();
    const places = ({ mentions }: Reading) => mentions.map(({ id, start, key }) => ({ id, start, key }));
    expect(places(reading)).toEqual(places(parted));
    expect(reading.mentions.some(({ type }) => (type as string) === 'idea')).toBe(true);
  });

  it('tells once of what was left unread in many parts', () => {
    const odd = makeArticle({ text: 'word '.repeat(10_000) }, null);
    const { notices } = readInParts(odd, 25_000);
    expect(notices.filter(({ code }) => code === 'text-unread').map(({ message }) => message)).toEqual([
      expect.stringContaining('in 1 more place of'),
    ]);
  });
});

describe('a very long article', () => {
  const blanks = ' '.repeat(LONGEST_WHOLE / 2);
  const foreign = `Le conseil de la ville ne voulait pas que le port soit ${'encore une fois '.repeat(20)}fermé.`;
  const text = `Anna Reyes left Bergen.${blanks}Orla Holm praised Anna Reyes.${blanks}${foreign}\n`;
  const article = makeArticle({ text }, null);

  it('is read to its end, and others get their turn in between', async () => {
    let turns = 0;
    const turn = setInterval(() => turns++, 0);
    const { claims, mentions, notices } = await readArticle(article);
    clearInterval(turn);
    expect(turns).toBeGreaterThan(1);
    expect(claims.map(({ id, label }) => [id, label])).toEqual([
      [`${article.id}#c0`, 'left'],
      [`${article.id}#c1`, 'praised'],
    ]);
    expect(notices).toMatchObject([{ code: 'text-unread', message: expect.stringContaining('another language (fr)') }]);
    // src/store/long-claims.ts tells claims apart by it.
    expect(Object.keys(claims[0]!)[0]).toBe('id');
    const { object } = claims[1]!;
    expect(text.slice(object!.start, object!.end)).toBe('Anna Reyes');
    expect(mentions.find(({ id }) => id === object!.mention)?.refers).toBe(mentions[0]!.id);
    for (const { id } of claims) expect(decisionsIn(article).get(id)).not.toBeUndefined();
  });
});
