import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/model';
import { resolve } from '../../src/resolve';
import { read } from '../extract/reader';
import type { ReadArticle } from './pair';

/** A text read by the real models; gives the entity of the name at `at` (the first place of these words). */
function entitiesOf(text: string): { readonly of: (words: string, nth?: number) => string | undefined } {
  const reading = read(text);
  const article = { id: reading.article, outlet: null, published: null, title: null, text } as Article;
  const { entities } = resolve([{ article, reading } as ReadArticle]);
  return {
    of: (words, nth = 0) => {
      let at = -1;
      for (let seen = 0; seen <= nth; seen++) at = text.indexOf(words, at + 1);
      const mention = reading.mentions.find(({ head }) => head.start <= at && at < head.end);
      return entities.find(({ mentions }) => mention !== undefined && mentions.includes(mention.id))?.id;
    },
  };
}

describe('a capital', () => {
  it.each([
    [
      'Washington said on Monday that it would back the plan. The United States and Egypt met.',
      'Washington',
      'it speaks',
    ],
    ['Washington warned Iran against the sale. American officials arrived on Monday.', 'Washington', 'it warns'],
    ['Iran accused Washington of breaking the deal. The United States denied that.', 'Washington', 'it is accused'],
  ])('is its state: %s %s: %s', (text, capital) => {
    expect(entitiesOf(text).of(capital)).toBe('place/united-states');
  });

  it.each([
    [
      'The talks in Washington ended on Monday. The United States and Egypt met.',
      'Washington',
      'something happens there',
    ],
    ['Egypt sent an envoy to Washington. The United States welcomed him.', 'Washington', 'somebody goes there'],
    ['Farmers from Paris opposed the law. France and Spain agreed.', 'Paris', 'somebody is from there'],
  ])('is a city: %s %s: %s', (text, capital) => {
    const { of } = entitiesOf(text);
    expect(of(capital)).toBe(`place/${capital.toLowerCase()}`);
  });

  it('is both in one article, mention by mention', () => {
    const { of } = entitiesOf(
      'The talks in Washington ended on Monday. Washington said that it would back the plan. The United States and Egypt met.',
    );
    expect(of('Washington')).toBe('place/washington');
    expect(of('Washington', 1)).toBe('place/united-states');
  });

  it('is nobody can say which where no other land is named', () => {
    const { of } = entitiesOf('Paris said that it would plant trees. French farmers agreed.');
    expect(of('Paris')).toBe('place/paris');
  });
});
