import { describe, expect, it } from 'vitest';
import type { Mention, MentionId } from '../../src/model';
import { bodiesMeant, namesBeside } from '../../src/resolve/beside';
import type { ReadArticle } from '../../src/resolve/clusters';
import { bracket } from '../support/bracket';

/** Brackets are mentions: `[words|form type]`, with `=n` for the mention it goes back to and `<n` for its owner. */
function articleOf(
  marked: string,
  claims: readonly object[] = [],
): { one: ReadArticle; words: (id: string) => string } {
  const { text, spans } = bracket(marked);
  const mentions = spans.map(({ start, end, name }, at) => {
    const [, form, type, refers, owner] = /^(\w+) ?(\w+)?(?: =(\d))?(?: <(\d))?$/.exec(name)!;
    const id = (number: string | undefined) => (number === undefined ? null : (`m${number}` as MentionId));
    const rest = { sentence: 0, refers: id(refers), owner: id(owner), type: type ?? null };
    return { id: `m${at}` as MentionId, start, end, text: text.slice(start, end), form, ...rest } as unknown as Mention;
  });
  const one = { article: { text }, reading: { mentions, claims } } as unknown as ReadArticle;
  return { one, words: (id) => mentions.find((mention) => mention.id === id)!.text };
}

describe('the name beside a noun', () => {
  it.each([
    ['[The tanker|noun object] [Almar|name place] sank', ['The tanker = Almar']],
    ['[Metals|noun] [producer|noun person] [Tarsa|name organization] plans', ['Metals = Tarsa']],
    ['[The tanker|noun object], [Almar|name place], sank', []],
    ['They told [the lawmakers|noun group] [Reyes|name person] would go', []],
    ['They gave [a tanker|noun object] [Almar|name place]', []],
    ['[The tanker|noun object =1] [Almar|name place] sank', []],
  ])('%s', (marked, pairs) => {
    const { one, words } = articleOf(marked);
    expect([...namesBeside([one])].map(([noun, name]) => `${words(noun)} = ${words(name)}`)).toEqual(pairs);
  });

  it.each([
    ['harbor master Greta Holm', 'harbor master ', true],
    ['the mayor of Greta Holm', 'the mayor of ', false],
    ['Reyes brother Greta Holm', 'Reyes brother ', false],
  ])('ends "%s": its last words are the person', (text, before, whole) => {
    const noun = { id: 'm0', start: 0, end: text.length, text, form: 'noun', sentence: 0, refers: null };
    const name = {
      id: 'm1',
      start: before.length,
      end: text.length,
      text: 'Greta Holm',
      form: 'name',
      sentence: 0,
      type: 'person',
      refers: null,
    };
    const one = { article: { text }, reading: { mentions: [noun, name], claims: [] } } as unknown as ReadArticle;
    expect(namesBeside([one]).get('m0' as MentionId) ?? null).toBe(whole ? 'm1' : null);
  });
});

describe('a body without a name', () => {
  const claim = { subject: { mention: 'm3' }, attribution: [{ by: { mention: 'm0' } }] };
  const said = (body: string, owner = 'organization') =>
    `[Lars Vik|name person], [chief|noun person =0 <2] of [Norrail|name ${owner}], denied that [${body}|noun object] would go`;

  it.each([
    [said('the railway'), 'Norrail'],
    [said('the strike'), null],
    [said('the railway', 'place'), null],
  ])('%s', (marked, body) => {
    const { one, words } = articleOf(marked, [claim]);
    const found = bodiesMeant(one.reading).get('m3' as MentionId);
    expect(found === undefined ? null : words(found)).toBe(body);
  });
});
