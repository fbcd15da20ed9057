import { senseOf } from '../data/nouns';
import type { Draft } from './mentions-draft';
import type { NamedTree } from './mentions-tree';

/** How the words before a name speak of its bearer. */
export interface Addressed {
  /** By a post ("Judge Holm", "the striker Holm"), as anybody ("Ms Holm"), by age beside a namesake ("the elder Holm"), or by the name alone. */
  readonly by: 'post' | 'courtesy' | 'age' | 'name';
  /** The word closest to the name, written out and in lower case: "judge", "ms", "elder"; '' for the name alone. */
  readonly word: string;
  /** All posts that stand before the name: "detective" and "sergeant". */
  readonly posts: readonly string[];
}

/** Forms of address in the news that stay with somebody all through an article, each with the ways it is written. */
export const RANKS: readonly { readonly ranks: string; readonly example: string }[] = [
  {
    ranks:
      'officer constable detective,det deputy sheriff marshal sergeant,sgt inspector,insp superintendent,supt captain,capt colonel,col general,gen major,maj lieutenant,lt corporal,cpl private,pvt admiral,adm commodore commander,cmdr brigadier,brig',
    example: 'Sgt. Marsh said that Officer Marsh was off duty.',
  },
  {
    ranks:
      'judge justice magistrate prosecutor senator,sen congressman congresswoman representative,rep governor,gov mayor councillor,councilor,cllr,coun alderman,ald president premier chancellor king queen prince princess lord lady baroness sultan emir sheikh,sheik',
    example: 'Senator Marsh appointed Judge Marsh.',
  },
  {
    ranks:
      'bishop archbishop cardinal pastor reverend,rev imam rabbi canon deacon monsignor,msgr fr doctor,dr professor,prof nurse coach alhaji alhaja,hajiya malam,mallam',
    example: 'Coach Marsh took him to Dr. Marsh.',
  },
];

const rankOf: ReadonlyMap<string, string> = new Map(
  RANKS.flatMap(({ ranks }) =>
    ranks.split(' ').flatMap((row) => row.split(',').map((word, _at, all) => [word, all[0]] as const)),
  ),
);

/** What is held beside any rank. */
const BESIDE_ANY: ReadonlySet<string> = new Set(['doctor', 'professor']);

/** "officer", "sen." as "senator": a form of address that tells two bearers of one last name apart. */
export function isRank(post: string): boolean {
  return rankOf.has(post);
}

/** Whether somebody who is called the one may be called the other. */
export function mayBeOfOneRank(posts: Iterable<string>, post: string): boolean {
  if (!isRank(post)) return true;
  const ranks = [...posts].filter(isRank);
  return (
    ranks.length === 0 || ranks.includes(post) || (BESIDE_ANY.has(post) && ranks.every((rank) => BESIDE_ANY.has(rank)))
  );
}

/** How a name is addressed; null for what is no name of a person. */
export function addressedIn(tree: NamedTree, { form, type, name, titled }: Draft): Addressed | null {
  if (form !== 'name' || type !== 'person' || name === null) return null;
  const age = ageBefore(tree, titled?.first ?? name.first, name.first);
  if (age !== null) return { by: 'age', word: age, posts: [] };
  if (titled === null) return { by: 'name', word: '', posts: [] };
  const words = tree.tokens.slice(titled.first, titled.last + 1).map(({ text }) => writtenOut(text));
  const of = words.findIndex((one) => one === 'of' || one === 'for');
  const word = words[(of > 0 ? of : words.length) - 1];
  if (words.length === 1 && COURTESIES.has(word)) return { by: 'courtesy', word, posts: [] };
  const held = words.some((one) => PAST.has(one))
    ? []
    : words.filter((one, n) => !isCivilOfficer(words, n) && (isRank(one) || senseOf(one) === 'office'));
  return { by: COURTESIES.has(word) ? 'courtesy' : 'post', word, posts: held };
}

/** "Health Officer Ida Holm" may be Dr Holm. */
const isCivilOfficer = (words: readonly string[], at: number): boolean =>
  words[at] === 'officer' && at > 0 && !/^(?:police|patrol|prison|petty|warrant|flight)$/.test(words[at - 1]);

/** "the younger Holm", "the younger Mr Holm", "the senior Mr Holm": by age beside a namesake; null where a name is spoken of otherwise. */
function ageBefore({ tokens }: NamedTree, first: number, name: number): 'elder' | 'younger' | null {
  const at = AGES.has(tokens[first].text.toLowerCase()) ? first : first - 1;
  const word = tokens[at]?.text.toLowerCase() ?? '';
  const between = tokens.slice(at + 1, name).map(({ text }) => writtenOut(text));
  if (!AGES.has(word) || !between.every((one) => COURTESIES.has(one))) return null;
  // "senior Ida Holm" is a student
  if (/^(?:sen|jun)ior$/.test(word) && (between.length === 0 || !/^the$/i.test(tokens[at - 1]?.text ?? '')))
    return null;
  return /^(?:younger|junior)$/.test(word) ? 'younger' : 'elder';
}

/** "judge", "sen." as "senator". */
function writtenOut(word: string): string {
  const bare = word.toLowerCase().replace(/\.$/, '');
  return rankOf.get(bare) ?? bare;
}

const COURTESIES: ReadonlySet<string> = new Set('mr mrs ms miss mx mzee engr hon sir dame st messrs'.split(' '));
const AGES: ReadonlySet<string> = new Set(['elder', 'older', 'senior', 'younger', 'junior']);
/** Whoever held a post once is not addressed by it. */
const PAST: ReadonlySet<string> = new Set(['former', 'ex', 'retired', 'late', 'then', 'onetime', 'one-time']);
