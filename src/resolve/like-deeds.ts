import { OPPOSITES } from '../data/relation-classes';
import { wordsOf } from '../text/minhash';
import { rowsOf } from './claim-rows';
import type { Newsroom } from './credits';
import { countShared, sentenceText, sentenceWords, writtenAsNames } from './like-words';
import { familyOf } from './opposites';
import type { Party } from './parties';
import { isNamed, phraseKey } from './party-words';
import type { Utterance } from './utterances';

/* How much speaks for one deed where two articles tell it in other words, and there is a reason that they tell the same. */

/** Words both sentences must share, and the share of the one that has fewer: where they speak of one party, and where they need not. */
const WITH_PARTY = [2, 0.2] as const;
const BY_WORDS = [3, 0.4] as const;

/** How much speaks for one deed; 0 where too little does, or something against it. */
export function likeness(utterance: Utterance, told: Utterance, { name }: Newsroom): number {
  const roles = [
    [utterance.subject, told.subject],
    [utterance.target, told.target],
  ] as const;
  if (OPPOSITES.get(utterance.relationClass) === told.relationClass || roles.some(areTwo)) return 0;
  const parties = 2 * roles.filter(areOne).length + (areOne([utterance.subject, told.target]) ? 1 : 0);
  const besides = new Set(wordsOf(name));
  const [own, other] = [utterance, told].map(({ article, reading, row }) => {
    const words = sentenceWords({ article, reading })(row.sentence);
    return new Set([...words].filter((word) => !besides.has(word)));
  }) as [Set<string>, Set<string>];
  const shared = countShared(own, other);
  const [least, share] = parties > 0 || shareName(utterance, told, besides) ? WITH_PARTY : BY_WORDS;
  if (shared < least || shared < share * Math.min(own.size, other.size)) return 0;
  const classes = utterance.relationClass === told.relationClass ? 4 : 0;
  const family = familyOf(utterance.relationClass) === familyOf(told.relationClass) ? 1 : 0;
  // Of several things said in one sentence that are as like, the one that is said in the same way, and not what is told beside it.
  const isAlike = utterance.row.modality === told.row.modality ? 0.25 : 0;
  const isTold = rowsOf(told.reading).tellersOf(told.number).length > 0 ? 0.1 : 0;
  return 1 + classes + family + parties + isAlike + isTold + shared / 1000;
}

/** A word written as a name stands in both sentences: the park of which both tell, if it is neither agent nor target. */
function shareName(utterance: Utterance, told: Utterance, besides: ReadonlySet<string>): boolean {
  const [own, other] = [namesBeside(utterance), namesBeside(told)];
  return [...own].some((word) => other.has(word) && !besides.has(word));
}

/** Each sentence has a name that the other has not. */
function nameOthers(utterance: Utterance, told: Utterance): boolean {
  const [own, other] = [namesBeside(utterance), namesBeside(told)];
  return [...own].some((word) => !other.has(word)) && [...other].some((word) => !own.has(word));
}

/** Words of a sentence that are written as names, in small letters, without times. */
function namesBeside({ article, reading, row }: Utterance): ReadonlySet<string> {
  const text = sentenceText(article.text, reading.sentences[row.sentence]);
  return new Set(writtenAsNames(text));
}

/**
 * How much speaks for one deed in what one speaker says in two articles: the class is the same, neither party is another, and they share
 * the target or words of it.
 */
export function likenessOfSaid(utterance: Utterance, told: Utterance): number {
  if (familyOf(utterance.relationClass) !== familyOf(told.relationClass)) return 0;
  if (OPPOSITES.get(utterance.relationClass) === told.relationClass) return 0;
  const [subjects, targets]: readonly [Two, Two] = [
    [utterance.subject, told.subject],
    [utterance.target, told.target],
  ];
  if (areTwo(subjects) || areTwo(targets)) return 0;
  const [agents, things] = [areOne(subjects), areOne(targets)];
  if (!things && !(agents && shareWord(targets))) return 0;
  // "A bus hit a farmer in Arden", "a bus hit a farmer in Velden": of parties without a name these may be two.
  const isAnyNamed = [...subjects, ...targets].some((party) => party !== null && isNamed(party));
  if (!isAnyNamed && nameOthers(utterance, told)) return 0;
  return 1 + (utterance.relationClass === told.relationClass ? 4 : 0) + (agents ? 2 : 0) + (things ? 2 : 0);
}

/** "Its freight arm" and "the freight business": a word of the one is in the other. */
function shareWord([left, right]: Two): boolean {
  if (left === null || right === null) return false;
  const words = wordsOf(phraseKey(right.name));
  return wordsOf(phraseKey(left.name)).some((word) => word.length > 2 && words.includes(word));
}

type Two = readonly [Party | null, Party | null];

function areOne([left, right]: Two): boolean {
  return left !== null && right !== null && (left.key === right.key || areShort(left, right) || areShort(right, left));
}

/** Both have names, and neither is short for the other. */
function areTwo(two: Two): boolean {
  const [left, right] = two;
  return left !== null && right !== null && isNamed(left) && isNamed(right) && !areOne(two);
}

/** "Zambari" is short for "Zambari Telecom". */
function areShort(short: Party, long: Party): boolean {
  if (!isNamed(short) || !isNamed(long)) return false;
  const words = wordsOf(long.name);
  return wordsOf(short.name).every((word) => words.includes(word));
}
