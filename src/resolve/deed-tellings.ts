import { baseCategory } from '../data/plover';
import { withoutIntent } from '../data/relation-classes';
import { TEMPORAL_NOUNS } from '../data/temporal';
import { thingWord } from '../data/thing-words';
import { rarityOf } from '../data/word-rarity';
import { wordsOf } from '../text/minhash';
import { once } from '../text/once';
import { stemOf } from '../text/stem';
import { mentionsIn } from './by-sentence';
import { rowsOf } from './claim-rows';
import type { ReadArticle } from './clusters';
import { contentWords, dayOf, sentenceText, writtenAsNames } from './like-words';
import type { Party } from './parties';
import type { Utterance } from './utterances';

/* What an utterance says, made ready to be compared with what others say (deed-traits.ts). */

/** Sentences with which an article leads. What it tells further down is compared with nothing: it is seldom its news. */
export const LEAD = 4;

/** Stems, each with how rare it is. */
export type Weighed = ReadonlyMap<string, number>;

/** An article as far as it is compared. */
export interface LeadView {
  readonly place: number;
  readonly id: string;
  readonly day: number;
  /** Of its first sentences. */
  readonly words: Weighed;
  readonly outlet: string | null;
  /** Words of the outlet's name, as stems. */
  readonly outletWords: ReadonlySet<string>;
  /** Every word of the text with a capital or a figure, in small letters; whether an outlet may be cited in it. Few are ever asked. */
  readonly written: () => ReadonlySet<string>;
}

export interface SentenceView {
  readonly words: Weighed;
  /** Names in it which are not those of who tells it, as stems. */
  readonly names: ReadonlySet<string>;
  /** The words of each of these names, as stems; those of people are left out, who have titles. */
  readonly phrases: readonly (readonly string[])[];
  /** Names of who tells it. */
  readonly tellers: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
}

export interface Telling {
  readonly utterance: Utterance;
  readonly lead: LeadView;
  readonly sentence: SentenceView;
  readonly at: number;
  readonly polarity: string;
  readonly modality: string;
  readonly form: string;
  readonly from: number;
  readonly to: number;
  /** Stem of the verb that says what is done. */
  readonly verb: string;
  readonly category: string | null;
  /** Stems of what the parties are called. */
  readonly agent: Weighed;
  readonly thing: Weighed;
  /** Whether no claim of the article comes before. */
  readonly isFirst: boolean;
}

export function leadView({ article, reading }: ReadArticle, place: number): LeadView {
  const end = reading.sentences[Math.min(LEAD, reading.sentences.length) - 1]?.end ?? 0;
  return {
    place,
    id: article.id,
    day: dayOf(article.published),
    words: weighed(stems(article.text.slice(0, end))),
    outlet: article.outlet,
    outletWords: new Set(wordsOf(article.outlet ?? '').map(stemOf)),
    written: once(() => new Set(article.text.match(WRITTEN)?.map((word) => stemOf(word.toLowerCase())))),
  };
}

const WRITTEN = /[\p{Lu}\p{N}][\p{L}\p{N}]*/gu;

export function sentenceView({ article, reading }: ReadArticle, at: number): SentenceView {
  const text = sentenceText(article.text, reading.sentences[at]);
  const rows = rowsOf(reading);
  const names = new Set<string>();
  const tellers = new Set<string>();
  const phrases: string[][] = [];
  for (const { id, form, type, text: words, head } of mentionsIn(reading, at)) {
    if (form !== 'name') continue;
    const some = rows.isTeller(id) ? tellers : names;
    if (some === names && type !== 'person')
      phrases.push(wordsOf(article.text.slice(head.start, head.end)).map(stemOf));
    for (const word of wordsOf(words)) if (word.length > 2 && !TEMPORAL_NOUNS.has(word)) some.add(stemOf(word));
  }
  // What is no mention may be a name all the same: "the Abbot's Cup".
  for (const word of writtenAsNames(text)) if (word.length > 2 && !tellers.has(stemOf(word))) names.add(stemOf(word));
  const numbers = new Set((text.match(NUMBER) ?? []).map((number) => number.replace(/[,.]/g, '')));
  return { words: weighed(stems(text)), names, phrases, tellers, numbers };
}

const NUMBER = /\d[\d,.]*\d|\d/g;

/** `lead` and `sentence` are those of the utterance's article and sentence. */
export function tellingOf(utterance: Utterance, lead: LeadView, sentence: SentenceView, isFirst: boolean): Telling {
  const { row, subject, target } = utterance;
  const lemma = verbOf(row.lemma);
  return {
    utterance,
    lead,
    sentence,
    at: row.sentence,
    polarity: row.polarity,
    modality: row.modality,
    form: row.form,
    from: dayOf(row.from),
    to: dayOf(row.to),
    verb: stemOf(lemma.split(' ')[0]!),
    category: baseCategory(lemma, { preposition: null, object: target === null ? null : wordsFor(target) }),
    agent: partyWords(subject),
    thing: partyWords(target),
    isFirst,
  };
}

/** "Deny planning to close" and "agree to close": what is denied, planned or agreed to. */
function verbOf(whatever: string): string {
  const lemma = withoutIntent(whatever.replace(/^deny (?=.)/, ''));
  const to = lemma.lastIndexOf(' to ');
  const deed = to < 0 ? lemma : lemma.slice(to + ' to '.length);
  return deed === '' ? lemma : deed;
}

function partyWords(party: Party | null): Weighed {
  return party === null || party.key.startsWith('?:') ? NOTHING : weighed(stems(wordsFor(party)));
}

/** The name of an entity grows with other articles, its key does not: what is compared must not hang on what was read before. */
function wordsFor({ key, anchored, name }: Party): string {
  return anchored ? key.slice(key.indexOf(':') + 1) : name;
}

const NOTHING: Weighed = new Map();

/** Stems of what a text is about; of words for one thing ("plant", "works") that of the first (`thing-words.ts`). */
export function stems(text: string): Set<string> {
  return new Set([...contentWords(text)].map((word) => stemOf(thingOf(word))));
}

function thingOf(word: string): string {
  const thing = thingWord(word);
  return thing === word ? thingWord(word.replace(/s$/, '')) : thing;
}

function weighed(words: ReadonlySet<string>): Weighed {
  return new Map([...words].map((word) => [word, rarityOf(word)]));
}

/** Weight of the words of the one that are among the others. */
export function sharedWeight(
  left: Weighed,
  right: Pick<Weighed, 'has'>,
  besides: readonly ReadonlySet<string>[],
): number {
  let sum = 0;
  for (const [word, weight] of left) if (right.has(word) && !besides.some((some) => some.has(word))) sum += weight;
  return sum;
}

export function weightOf(words: Weighed, besides: readonly ReadonlySet<string>[]): number {
  let sum = 0;
  for (const [word, weight] of words) if (!besides.some((some) => some.has(word))) sum += weight;
  return sum;
}
