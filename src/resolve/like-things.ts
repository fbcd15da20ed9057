import { groupedBy } from '../text/grouped';
import { wordsOf } from '../text/minhash';
import { sentenceText } from './like-words';
import type { Sets } from './union';
import type { Utterance } from './utterances';

/*
 * "Its Elsdon plant" here is "its plant in Elsdon" there: two targets without a name, of one agent and one class. They are one where they
 * have one noun, the one says all the other says of it, and what it says more stands in the other's sentence too.
 */

/** Targets of one noun that are compared; keeps the work linear where an agent does one thing to many. */
const MOST = 16;

/** Nouns by which newsrooms call one thing; beside the same words the first stands for all. */
export const LIKE_NOUNS: readonly (readonly string[])[] = [
  ['arm', 'business', 'unit', 'division'],
  ['plant', 'factory', 'works'],
  ['trial', 'case'],
  ['shop', 'store', 'outlet'],
  ['bill', 'legislation'],
  ['pit', 'mine', 'colliery'],
  ['branch', 'office'],
  ['stadium', 'ground'],
];

const HEADS: ReadonlyMap<string, string> = new Map(
  LIKE_NOUNS.flatMap(([first, ...others]) => others.map((other) => [other, first!] as const)),
);

/** A target that has no name. */
interface Thing {
  readonly group: number;
  readonly utterances: readonly Utterance[];
  /** The noun, and the one that stands for it. */
  readonly noun: string;
  readonly head: string;
  readonly more: readonly string[];
}

/** Joins the groups of keys (deeds of one agent and one class) whose targets are one. */
export function joinLikeThings(
  keys: readonly string[],
  groups: ReadonlyMap<string, readonly Utterance[]>,
  sets: Sets,
): void {
  const things = keys.flatMap((key, group) => thingOf(key, group, groups.get(key)!));
  joinAlike(things, (one, other) => areLike(one, other) || areLike(other, one), sets);
}

/** Joins the groups of targets of one noun that are alike; where there are many, those met first. */
export function joinAlike<Target extends { readonly group: number; readonly head: string }>(
  targets: readonly Target[],
  areOne: (one: Target, other: Target) => boolean,
  sets: Sets,
): void {
  for (const some of groupedBy(targets, ({ head }) => head).values())
    some.slice(0, MOST).forEach((one, at) => {
      for (const other of some.slice(0, at)) if (areOne(one, other)) sets.join(one.group, other.group);
    });
}

/** The words of a target without a name, and those behind its "of": "the trial of a heart drug" is a heart drug trial. Null of a name. */
export function targetWords(key: string): { readonly main: string[]; readonly behind: string[] } | null {
  const [, , target] = JSON.parse(key) as [string, string, string];
  if (!target.startsWith('w:')) return null;
  const [main, ...behind] = target.slice(2).split(' of ');
  return { main: main!.split(' '), behind: behind.flatMap((part) => part.split(' ')) };
}

function thingOf(key: string, group: number, utterances: readonly Utterance[]): Thing[] {
  const words = targetWords(key);
  if (words === null) return [];
  const noun = words.main.pop()!;
  const head = HEADS.get(noun) ?? noun;
  const others = words.behind.filter((word) => !/^(?:an?|the)$/.test(word));
  return [{ group, utterances, noun, head, more: [...words.main, ...others] }];
}

function areLike(less: Thing, more: Thing): boolean {
  const further = more.more.filter((word) => !less.more.includes(word));
  if (further.length === 0) return saysAsMuch(less, more);
  if (more.more.length - further.length < less.more.length) return false;
  // Who tells of both in one article tells of two.
  if (tellBoth(less.utterances, more.utterances)) return false;
  return less.utterances.some((one) => {
    const words = new Set(wordsOf(sentenceText(one.article.text, one.reading.sentences[one.row.sentence])));
    return further.every((word) => words.has(word));
  });
}

/** "A drug trial" and "the trial of a heart drug": what the one says of it, the other says too, and it is more than what it is. */
function saysAsMuch(one: Thing, other: Thing): boolean {
  return (other.more.length > 0 || one.noun !== other.noun) && !tellBoth(one.utterances, other.utterances);
}

/** Who tells of both in one article tells of two. */
export function tellBoth(one: readonly Utterance[], other: readonly Utterance[]): boolean {
  const articles = new Set(one.map(({ article }) => article.id));
  return other.some(({ article }) => articles.has(article.id));
}
