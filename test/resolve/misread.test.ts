import { describe, expect, it } from 'vitest';
import type { Argument, Article, Claim, Polarity, Reading } from '../../src/model';
import { rowOf } from '../../src/resolve/claim-rows';
import type { Newsrooms } from '../../src/resolve/credits';
import { echoesOf } from '../../src/resolve/echoes';
import { joinKin } from '../../src/resolve/kin';
import type { Deed } from '../../src/resolve/matters';
import type { Parties, Party } from '../../src/resolve/parties';
import { holdsName, nameIn, phraseKey, withoutTime } from '../../src/resolve/party-words';
import { spokenFor } from '../../src/resolve/spoken';
import { tellersOf } from '../../src/resolve/tellers';
import type { Utterance } from '../../src/resolve/utterances';
import { bracket } from '../support/bracket';

/*
 * What is found though a sentence was misread. The readings are made by hand: how well sentences are read changes, what is done with a
 * bad reading must not.
 */

/** `[words|claim]` is the predicate of the claim, every other bracket a mention: `name`, `noun` or `pronoun`. */
function readingOf(id: string, marked: string, lemma = 'close', attribution: unknown[] = []) {
  const { text, spans } = bracket(marked);
  const newsroom = { by: { kind: 'newsroom', start: 0, end: 0, text: id, mention: null }, cue: null, act: 'says' };
  const mentions = spans
    .filter(({ name }) => name !== 'claim')
    .map(({ start, end, name }, at) => {
      const words = text.slice(start, end);
      return {
        id: `${id}#m${at}`,
        start,
        end,
        text: words,
        head: { start, end },
        form: name,
        sentence: 0,
        owner: null,
      };
    });
  const predicate = spans.find(({ name }) => name === 'claim')!;
  const claim = {
    id: `${id}#c0`,
    form: 'clause',
    sentence: 0,
    polarity: 'affirmed',
    modality: { kind: 'actual', cue: null },
    predicate: { lemma, spans: [predicate], text: text.slice(predicate.start, predicate.end) },
    object: null,
    arguments: [],
    attribution: [newsroom, ...attribution],
  } as unknown as Claim;
  const article = { id, text, outlet: id, published: '2025-03-01' } as unknown as Article;
  const sentences = [{ start: 0, end: text.length }];
  return { article, reading: { sentences, mentions, claims: [claim] } as unknown as Reading, claim };
}

describe('who says it, by the words of the sentence', () => {
  const spoken = (marked: string, attribution: unknown[] = []) => {
    const { claim, article, reading } = readingOf('a', marked, 'close', attribution);
    return spokenFor(claim, article, reading)?.mention.text ?? null;
  };

  it.each([
    ['The mill [closed|claim] on Monday, [the coast guard|noun] said.', 'the coast guard'],
    ['The mill [closed|claim] on Monday, [Ana Reyes|name] told reporters on Tuesday.', 'Ana Reyes'],
    ['The mill [closed|claim], its owner, [Ana Reyes|name], announced in Kell.', 'Ana Reyes'],
    ['The mill [closed|claim], said [Ana Reyes|name], a farmer.', 'Ana Reyes'],
    ['According to [Ana Reyes|name], the mill [closed|claim] on Monday.', 'Ana Reyes'],
  ])('%s', (marked, teller) => expect(spoken(marked)).toBe(teller));

  it.each([
    ['what is said is something else', 'The mill [closed|claim], and [Ana Reyes|name] said that nobody had been told.'],
    [
      'the teller stands in a clause of the deed',
      'The mill [closed|claim] after [Ana Reyes|name] said so at length and left.',
    ],
    ['a pronoun is nobody yet', 'The mill [closed|claim] on Monday, [she|pronoun] said.'],
  ])('finds nobody where %s', (_, marked) => expect(spoken(marked)).toBeNull());

  it('finds the teller of a verb of saying that was read without one', () => {
    const marked = '[Ana Reyes|name], who runs [Ferro|name], denied that the mill would [close|claim].';
    const at = bracket(marked).text.indexOf('denied');
    const by = { kind: 'unnamed', start: 0, end: 0, text: '', mention: null };
    expect(spoken(marked, [{ by, act: 'denies', cue: { start: at, end: at + 6, text: 'denied' } }])).toBe('Ana Reyes');
  });
});

describe('who is cited, where the teller was read wrongly', () => {
  const room = (name: string) => ({ key: `outlet:${name}`, name });
  const newsrooms = {
    of: () => room('Globe'),
    named: (_mention: unknown, words: string) => (words === 'the Courier' ? room('Courier') : null),
  } as unknown as Newsrooms;
  const pathOf = (words: string, form: string, subject: string) => {
    const { claim, article, reading } = readingOf(
      'a',
      `[${words}|${form}] said that [it|pronoun] would [close|claim].`,
    );
    const mention = reading.mentions[0]!;
    const parties = {
      of: () => party(subject),
      ofMention: () => party('Lumen Pay'),
      mention: () => mention,
      kindOf: () => ({ type: null, country: null }),
      principal: (one: Party) => one,
    } as unknown as Parties;
    const by = { kind: 'named', start: 0, end: words.length, text: words, mention: mention.id };
    const step = { by, act: 'says', cue: { start: 0, end: 1, text: words }, polarity: 'affirmed', quoted: 'none' };
    const attribution = [claim.attribution[0]!, step] as unknown as Claim['attribution'];
    return tellersOf(parties, newsrooms).pathOf({ ...claim, attribution }, article, reading);
  };

  it('is the newsroom before a comma that was read as part of its name', () => {
    expect(pathOf('the Courier, Norvia', 'name', 'Norvia').cited.map(({ newsroom }) => newsroom.name)).toEqual([
      'Courier',
    ]);
    expect(pathOf('Norvia, the Courier', 'name', 'Norvia').cited).toEqual([]);
  });

  it('is the subject whose name holds the noun, whatever the noun was tied to', () => {
    expect(pathOf('the bank', 'noun', 'Corvin Bank').speaker?.speaker.name).toBe('Corvin Bank');
    expect(pathOf('the club', 'noun', 'Corvin Bank').speaker?.speaker.name).toBe('Lumen Pay');
  });
});

const party = (name: string): Party => ({ key: `n:${name}`, name, anchored: true, entity: null });

function utterance(
  one: ReturnType<typeof readingOf>,
  subject: string,
  target: string,
  relationClass = 'CLOSE',
): Utterance {
  return {
    ...one,
    subject: party(subject),
    target: party(target),
    relationClass,
    type: null,
    at: 0,
    number: 0,
    row: rowOf(one.claim),
  };
}

describe('a sentence of which only the frame was read', () => {
  const whole = readingOf('a', '[Ferro|name] will [close|claim] the mill.');
  const deed = { relationClass: 'CLOSE', utterances: [utterance(whole, 'Ferro', 'mill')] } as unknown as Deed;
  const told = (marked: string) => {
    const other = readingOf('b', marked, 'say');
    return (echoesOf([deed], [whole, other]).get(deed) ?? []).map(({ claim, article }) => {
      const [{ start, end }] = claim.predicate.spans as [{ start: number; end: number }];
      return article.text.slice(start, end);
    });
  };

  it.each([
    ['[Ferro|name] plans to shut the mill, four people [said|claim].', ['shut']],
    ['[Ferro|name] closed its old mill, a paper [said|claim].', ['closed']],
    ['[Ferro|name] will not close the mill, four people [said|claim].', []],
    ['[Ferro|name] denied that it would close the mill, four people [said|claim].', []],
    ['[Ferro|name] plans to open the mill, four people [said|claim].', []],
    ['[Ferro|name] plans to close the bank, four people [said|claim].', []],
    ['The mill closed, and [Ferro|name] stayed, four people [said|claim].', []],
  ])('%s', (marked, verbs) => expect(told(marked)).toEqual(verbs));
});

describe('kin', () => {
  const LONG = 'would back a small raid on the northern harbor that spares the crowded town and its many families';
  const parties = { ofMention: (id: string) => party(id) } as unknown as Parties;
  const joined = (left: string, right: string, polarity = 'affirmed') => {
    const one = utterance(readingOf('a', left, 'back'), 'Norvia', 'raid', 'SUPPORT');
    const other = utterance(readingOf('b', right, 'back'), 'Norvia', 'ally', 'SUPPORT');
    const key = (target: string) => JSON.stringify(['Norvia', 'SUPPORT', `m:${target}`]);
    const groups = new Map([
      [key('raid'), [one]],
      [key('ally'), [{ ...other, row: { ...other.row, polarity: polarity as Polarity } }]],
    ]);
    return joinKin(groups, () => 'SUPPORT Norvia', parties).size === 1;
  };
  const right =
    'Norvia [would|claim] back its ally going into the northern harbor, so the crowded town and its many families are spared';

  it('joins two deeds of one agent told in nearly the same words', () => {
    expect(joined(`Norvia [would|claim] ${LONG}`, `${right} in a small raid`)).toBe(true);
  });

  it.each([
    [
      'other words',
      `Norvia [would|claim] ${LONG}`,
      'Norvia [would|claim] back a tax on the sale of old ships',
      'affirmed',
    ],
    ['the other side', `Norvia [would|claim] ${LONG}`, `${right} in a small raid`, 'denied'],
    [
      'other names',
      `Norvia [would|claim] ${LONG} in [Arden|name]`,
      `${right} in a small raid on [Brill|name]`,
      'affirmed',
    ],
  ])('leaves %s apart', (_, one, other, polarity) => expect(joined(one, other, polarity)).toBe(false));
});

describe('words of a participant', () => {
  const core = (text: string) => ({ core: { text } }) as Argument;

  it.each([
    ['Dynamo Selmar next season', 'Dynamo Selmar'],
    ['next month', ''],
    ['the tunnel on Monday', 'the tunnel'],
    ['the treaty with Velia', 'the treaty with Velia'],
    ['the bridge, according to Tomas Weil', 'the bridge'],
  ])('%s', (text, without) => expect(withoutTime(core(text))).toBe(without));

  it('know a name by its capitals, but not by the first word alone', () => {
    expect(['the Orrin bridge', 'Farmers', 'a bridge'].map(holdsName)).toEqual([true, false, false]);
    expect(['Verdant Foods', 'the Bank of Kell', 'Farmers', 'Verdant foods'].map(nameIn)).toEqual([
      'Verdant Foods',
      'Bank of Kell',
      null,
      null,
    ]);
    expect(phraseKey('all night trains to Selmar')).toBe(phraseKey('the night trains'));
    expect(phraseKey('the earthquake')).toBe(phraseKey('a quake'));
  });
});
