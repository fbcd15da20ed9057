import type { Mention } from '../model';
import type { Cluster } from './clusters';
import { apposedPlace } from './match-place-nouns';
import { type NameSpans, namesInside } from './name-spans';
import { nameWords } from './spelling';
import type { Work } from './work';

/** What a noun phrase says: its words, and who or what takes part in it. */
export interface Phrase {
  readonly cluster: Cluster;
  /** Head and modifiers, sorted, without names, determiners, prepositions. */
  readonly words: string;
  /** Sets of the names inside it and of its owner, sorted. */
  readonly parties: readonly number[];
}

const EMPTY = new Set(
  'a an the this that these those its his her their our your my some any each every no such another other both all same own of in on at to for with by from into over against between among toward towards within about and or certain several many few more most various one two three four five six seven eight nine ten new latest recent'.split(
    ' ',
  ),
);

/** The fullest noun of a cluster says what it is: most parties, then most words, then first in the text. */
export function phraseOf(work: Work, cluster: Cluster, spans: NameSpans): Phrase {
  const phrases = cluster.mentions
    .filter((mention) => mention.form === 'noun')
    .map((mention) => phraseOfMention(work, cluster, mention, spans));
  return phrases.reduce(
    (best, one) => (weight(one) > weight(best) ? one : best),
    phrases[0] ?? { cluster, words: '', parties: [] },
  );
}

function weight(phrase: Phrase): number {
  return phrase.parties.length * 100 + phrase.words.length;
}

function phraseOfMention(work: Work, cluster: Cluster, mention: Mention, spans: NameSpans): Phrase {
  const apposed = apposedPlace(work, cluster.article, mention, spans);
  const inside = namesInside(spans, cluster.article, mention);
  const names = apposed === null ? inside : [...inside.filter((name) => !isInLastPhrase(mention, name)), apposed];
  const owner = mention.owner === null ? undefined : work.byMention.get(mention.owner);
  const parties = names.flatMap((name) => rootOf(work, name));
  if (owner !== undefined && owner.names.length > 0) parties.push(work.links.root(owner));
  const used = new Set([...names, ...inside].flatMap((name) => nameWords(name.text)));
  const words = mention.key
    .replace(/(?<=\p{L})-(?=\p{L})/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && word !== 's' && !EMPTY.has(word) && !used.has(word));
  const told = parties.length > 0 ? words.filter((word) => !WHEREABOUTS.has(word)) : words;
  return { cluster, words: american(told).sort().join(' '), parties: [...new Set(parties)].sort((a, b) => a - b) };
}

/** Words that say of a named place what and where it is: "the southern city of Arden" is Arden. */
const WHEREABOUTS = new Set(
  'city town village island state province district region port suburb territory enclave capital area northern southern eastern western central northernmost southernmost easternmost westernmost'.split(
    ' ',
  ),
);

function american(words: readonly string[]): string[] {
  return words.flatMap((word) => nameWords(word));
}

function rootOf(work: Work, mention: Mention): number[] {
  const cluster = work.byMention.get(mention.id);
  return cluster === undefined ? [] : [work.links.root(cluster)];
}

/** "the strip" of "an operation in the strip's southern city": it says which city, and takes no part itself. */
function isInLastPhrase(mention: Mention, name: Mention): boolean {
  const before = mention.text.slice(0, name.start - mention.start).toLowerCase();
  return (
    !/ (?:in|of|on|into|at|against|near|for|to|from) /.test(
      mention.text.slice(name.end - mention.start).toLowerCase(),
    ) && / (?:in|of|on|into|at|against|near|for|to|from) /.test(` ${before}`)
  );
}
