import { RELATION_WORDS } from '../data/relation-classes';
import { pastTense } from '../data/verb-forms';
import type { Article, Claim, Reading, Span } from '../model';
import { wordsOf } from '../text/minhash';
import { rowsOf } from './claim-rows';
import type { ReadArticle } from './clusters';
import type { Deed } from './matters';
import { phraseKey } from './party-words';
import type { Utterance } from './utterances';

/*
 * A sentence that was misread has names and no deed: "Tarsa Metals plans to shut its smelter, four people said" gives four people who
 * said something. Where its words are those of a deed another article tells, it tells that deed too, for whoever it names as its source.
 */

/** A sentence in which a deed's words stand, though no claim of the deed was read there. */
export interface Echo {
  readonly article: Article;
  readonly reading: Reading;
  /** What was read in the sentence, standing where the verb of the deed stands, on nobody's word. */
  readonly claim: Claim;
}

interface Sentence {
  readonly article: Article;
  readonly reading: Reading;
  readonly number: number;
  /** Number of the claim that was read in it. */
  readonly bearer: number;
  readonly words: readonly string[];
}

/** What turns a deed round or leaves it open. */
const TURNING =
  /\b(?:not|never|no longer|nor|neither|none|deny|denies|denied|dismiss\w*|reject\w*|false|untrue|refus\w+|without|if|unless|whether|until)\b|n['’]t\b/i;

/** What a source that stays unnamed wants; it turns nothing round. */
const UNNAMED = /\b(?:not (?:to )?be|not authori[sz]ed|without (?:giving|being))[^,.]*/gi;

/** The echoes of each deed that has any. Sentences are looked up by a word of each party, and not compared with every deed. */
export function echoesOf(deeds: readonly Deed[], articles: readonly ReadArticle[]): ReadonlyMap<Deed, readonly Echo[]> {
  const sentences = byPair(articles);
  const found = new Map<Deed, readonly Echo[]>();
  if (sentences.size === 0) return found;
  for (const deed of deeds) {
    const needle = needleOf(deed);
    if (needle === null) continue;
    const near = sentences.get(pair(needle.subject.at(-1)!, needle.target.at(-1)!));
    if (near === undefined) continue;
    const told = new Set(deed.utterances.map(({ article }) => article.id));
    const verbs = verbForms(deed.relationClass, needle.lemma);
    const echoes = near
      .filter(({ article }) => !told.has(article.id))
      .flatMap((sentence) => echoIn(sentence, needle, verbs))
      .filter(({ claim }) => !deed.utterances.some(({ mark }) => mark?.apart.includes(claim.id)));
    const first = new Map(echoes.map((echo) => [echo.article.id, echo]).reverse() as [string, Echo][]);
    if (first.size > 0) found.set(deed, [...first.values()]);
  }
  return found;
}

interface Needle {
  readonly subject: readonly string[];
  readonly target: readonly string[];
  readonly lemma: string;
}

function isWhole({ subject, target, row }: Utterance): boolean {
  return subject?.anchored === true && target !== null && row.polarity === 'affirmed' && row.form === 'clause';
}

/** Words of a deed in the order of an active sentence, its verb as a lemma; null where a party has none. */
function needleOf({ utterances }: Deed): Needle | null {
  const whole = utterances.find(isWhole);
  if (whole === undefined) return null;
  const subject = wordsOf(whole.subject!.name);
  const target = wordsOf(phraseKey(whole.target!.name));
  if (subject.length === 0 || target.length === 0) return null;
  return { subject: subject.slice(-1), target, lemma: whole.row.lemma };
}

const lemmasOf = new Map<string, string[]>();
for (const { relationClass, lemma } of RELATION_WORDS)
  if (!lemma.includes(' ')) lemmasOf.set(relationClass, [...(lemmasOf.get(relationClass) ?? []), lemma]);

function verbForms(relationClass: string, lemma: string): ReadonlySet<string> {
  const own = lemma.split(' ').filter((word) => word !== 'to');
  const lemmas = lemmasOf.get(relationClass) ?? own.slice(0, 1);
  return new Set(lemmas.flatMap((one) => [one, pastTense(one), `${one}s`, `${one}es`, gerund(one)]));
}

function gerund(lemma: string): string {
  return `${lemma.replace(/e$/, '')}ing`;
}

/** Keys by which sentences of these articles are looked up; of `uncertain` ones, of which claims were taken away, those of all sentences. */
export function sentencePairs(
  articles: readonly ReadArticle[],
  uncertain: readonly ReadArticle[],
): ReadonlySet<string> {
  const whole = ({ reading }: ReadArticle) => [...Array(rowsOf(reading).length).keys()];
  return new Set([...byPair(articles).keys(), ...byPair(uncertain, whole).keys()]);
}

/** The key of `pairs` by which a deed with this utterance may look for sentences, or null. */
export function needlePair(utterance: Utterance, pairs: ReadonlySet<string>): string | null {
  if (!isWhole(utterance)) return null;
  const [subject, target] = [lastWord(utterance.subject!.name), lastWord(phraseKey(utterance.target!.name))];
  const key = subject === undefined || target === undefined ? null : pair(subject, target);
  return key !== null && pairs.has(key) ? key : null;
}

function lastWord(text: string): string | undefined {
  return wordsOf(text).at(-1);
}

function byPair(
  articles: readonly ReadArticle[],
  bearersOf = ({ reading }: ReadArticle) => rowsOf(reading).frames,
): ReadonlyMap<string, readonly Sentence[]> {
  const found = new Map<string, Sentence[]>();
  for (const one of articles)
    for (const sentence of unreadSentences(one, bearersOf(one))) {
      const names = new Set(namesIn(sentence));
      const words = new Set(sentence.words);
      for (const name of names)
        for (const word of words) {
          if (word === name || word.length < 3) continue;
          const key = pair(name, word);
          const known = found.get(key);
          if (known === undefined) found.set(key, [sentence]);
          else known.push(sentence);
        }
    }
  return found;
}

/** Words of a sentence that may end a name. They are not asked of its mentions: what was misread has wrong ones. */
function namesIn({ number, reading, article }: Sentence): string[] {
  const { start, end } = reading.sentences[number]!;
  return (article.text.slice(start, end).match(/\p{Lu}[\p{L}\p{N}]*/gu) ?? []).flatMap(wordsOf);
}

/** Sentences of an article in which nothing but a frame of telling was read, which `bearers` are. */
function unreadSentences({ article, reading }: ReadArticle, bearers: readonly number[]): Sentence[] {
  const rows = rowsOf(reading);
  return bearers.flatMap((bearer): Sentence[] => {
    const number = rows.sentenceOf(bearer);
    const span = reading.sentences[number];
    if (span === undefined) return [];
    const text = article.text.slice(span.start, span.end);
    return TURNING.test(text.replace(UNNAMED, '')) ? [] : [{ article, reading, bearer, number, words: wordsOf(text) }];
  });
}

/** The words of a deed, in order, in a sentence. */
function echoIn(
  { article, reading, number, bearer: at, words }: Sentence,
  { subject, target }: Needle,
  verbs: ReadonlySet<string>,
): Echo[] {
  const from = words.indexOf(subject[0]!);
  const verb = from < 0 ? -1 : words.findIndex((word, at) => at > from && verbs.has(word));
  const rest = verb < 0 ? [] : words.slice(verb + 1);
  if (verb < 0 || !target.every((word) => rest.includes(word))) return [];
  const bearer = reading.claims[at]!;
  const span = wordSpan(article.text, reading.sentences[number]!, verb);
  const predicate = { ...bearer.predicate, spans: [span], text: article.text.slice(span.start, span.end) };
  const claim: Claim = { ...bearer, predicate, attribution: bearer.attribution.slice(0, 1), polarity: 'affirmed' };
  return [{ article, reading, claim }];
}

/** Where the word of this number stands. */
function wordSpan(text: string, { start, end }: Span, number: number): Span {
  const match = [...text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)][number]!;
  return { start: start + match.index, end: start + match.index + match[0].length };
}

function pair(name: string, word: string): string {
  return `${name} ${word}`;
}
