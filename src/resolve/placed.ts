import type { Article, ArticleId, Claim, ClaimId, Join, JoinId, JoinKind, Reading } from '../model';
import { by, byCodeUnit } from '../text/compare';
import { groupedBy } from '../text/grouped';
import { shortHash } from '../text/hash';
import type { ClaimRow } from './claim-rows';
import type { LikelyOne } from './deed-joins';
import { areApart, type JudgedUtterances, partsOf } from './judged-deeds';
import { daysApart } from './like-words';
import type { Party } from './parties';
import { type Sets, sets as unionOf } from './union';
import { type Mark, ownOf, type Utterance } from './utterances';

/* Puts utterances of several articles that tell one deed in words of their own in the words of most of them. */

/** Days between a report and one that cites it. */
export const MOST_DAYS = 14;

/** An utterance, the one of another article that it is told of, how much speaks for it, and why it was compared. */
export type Link = readonly [
  utterance: Utterance,
  source: Utterance,
  likeness: number,
  kind: Extract<JoinKind, 'cites' | 'speaks'>,
];

/** Where utterances are placed, and by which pairs. */
export interface Placing {
  readonly placed: ReadonlyMap<Utterance, Utterance>;
  /** Sorted by id. */
  readonly joins: readonly Join[];
}

/** An utterance that is told of what another article tells, or of what people say; `own` is what it says itself. */
class Retold implements Utterance {
  readonly number: number;
  readonly type: string | null;
  readonly at: number;
  readonly subject: Party | null;
  readonly target: Party | null;
  readonly relationClass: string;
  readonly home: ArticleId;

  constructor(
    readonly own: Utterance,
    { subject, target, relationClass, article }: Utterance,
    readonly mark?: Mark,
  ) {
    this.number = own.number;
    this.type = own.type;
    this.at = own.at;
    this.subject = subject;
    this.target = target;
    this.relationClass = relationClass;
    this.home = article.id;
  }

  get article(): Article {
    return this.own.article;
  }
  get reading(): Reading {
    return this.own.reading;
  }
  get row(): ClaimRow {
    return this.own.row;
  }
  get claim(): Claim {
    return this.own.claim;
  }
}

/**
 * Where these links place utterances: of what is told of one deed in the words of several, all is told in those of most articles. With an
 * utterance go those that say the same within some days. What people said of deeds comes before all.
 */
export function placesOf(
  links: readonly Link[],
  likely: readonly LikelyOne[],
  utterances: readonly (readonly Utterance[])[],
  judged: JudgedUtterances,
): Placing {
  const linked = new Set([
    ...links.flatMap(([one, other]) => [wordingOf(one), wordingOf(other)]),
    ...[...likely, ...judged.same].flatMap(({ one, other }) => [wordingOf(one), wordingOf(other)]),
  ]);
  const wordings = groupedBy(
    utterances.flatMap((own) => own.filter((one) => linked.has(wordingOf(one)))),
    wordingOf,
  );
  const all = [...wordings.values()].flat();
  const parts = [...wordings.values()].flatMap((some) => partsOf(some, nearness, (one) => judged.marks.get(one)));
  const said = new Map(parts.flatMap((part) => part.map((one) => [one, part] as const)));
  const numbers = new Map(all.map((one, at) => [one, at]));
  const union = unionOf(all.length);
  const gather = (from: Utterance, into: Utterance) => {
    for (const alike of said.get(from)!)
      if (alike === from || areNear(alike, from)) union.join(numbers.get(into)!, numbers.get(alike)!);
  };
  const joins = new Map<JoinId, Join>();
  const note = (one: Utterance, other: Utterance, kind: JoinKind, why: Why) => {
    const join = joinOf(one, other, kind, why);
    if (!joins.has(join.id)) joins.set(join.id, join);
  };
  const areOne = (one: Utterance, other: Utterance) =>
    union.find(numbers.get(one)!) === union.find(numbers.get(other)!);
  const marked = all.filter((one) => judged.marks.has(one));
  for (const one of marked)
    for (const other of marked)
      if (areApart(judged.marks.get(one), judged.marks.get(other))) union.part(numbers.get(one)!, numbers.get(other)!);
  for (const { one, other, pair } of judged.same) {
    const { correction, by: who, why } = pair;
    note(one, other, 'judged', { ...BY_RULE, judged: { correction, by: who, why } });
    for (const from of [one, other]) gather(from, one);
  }
  // What says the same is one deed without a reason of its own.
  for (const [one, other] of links) for (const from of [one, other]) gather(from, from);
  for (const { one, other } of likely) for (const from of [one, other]) gather(from, from);
  for (const [one, other, , kind] of links) {
    const wereOne = areOne(one, other);
    for (const from of [one, other]) gather(from, one);
    if (!wereOne && areOne(one, other)) note(one, other, kind, BY_RULE);
  }
  for (const { one, other, chance, traits } of joinLikely(likely, all, numbers, union))
    note(one, other, 'likely', { chance, traits: traits() });
  const cited = new Set(links.map(([, source]) => wordingOf(source)));
  const placed = new Map<Utterance, Utterance>();
  for (const deed of groupedBy(all, (one) => union.find(numbers.get(one)!)).values()) {
    const told = groupedBy(deed, wordingOf);
    const mark = followingOf(deed, judged);
    if (told.size < 2 && mark === undefined && !deed.some((one) => judged.marks.has(one))) continue;
    const main = mainOf(told, cited);
    for (const [wording, some] of told)
      for (const one of some) {
        const to = wording === main ? one : told.get(main)![0]!;
        const own = judged.marks.get(one) ?? mark;
        if (to !== one || own !== undefined) placed.set(one, new Retold(one, to, own));
      }
  }
  for (const [one, mark] of judged.marks) if (!numbers.has(one)) placed.set(one, new Retold(one, one, mark));
  return { placed, joins: [...joins.values()].sort(by(({ id }) => id)) };
}

/** What goes for all that is told of one deed with a claim of which people said that it tells another than some. */
function followingOf(deed: readonly Utterance[], { marks }: JudgedUtterances): Mark | undefined {
  if (marks.size === 0) return undefined;
  const own = deed.flatMap((one) => marks.get(one) ?? []).filter(({ apart }) => apart.length > 0);
  const [mark] = own.sort(by(({ side }) => side));
  return mark === undefined ? undefined : { ...mark, isJudged: false };
}

const BY_RULE = { chance: null, traits: [] } as const;

type Why = Pick<Join, 'chance' | 'traits' | 'judged'>;

export function joinOf(one: Utterance, other: Utterance, kind: JoinKind, why: Why = BY_RULE): Join {
  const claims = [one.claim.id, other.claim.id].sort(byCodeUnit) as [ClaimId, ClaimId];
  return { id: `k/${shortHash(claims)}` as JoinId, claims, kind, ...why };
}

/**
 * Joins what is likely told of one deed, the likeliest first, but for what would put two deeds of one article together. Gives those by
 * which two became one.
 */
function joinLikely(
  likely: readonly LikelyOne[],
  all: readonly Utterance[],
  numbers: ReadonlyMap<Utterance, number>,
  union: Sets,
): LikelyOne[] {
  const joined: LikelyOne[] = [];
  const told = new Map<number, Map<ArticleId, Set<string>>>();
  all.forEach((one, at) => {
    const root = union.find(at);
    const own = told.get(root) ?? new Map<ArticleId, Set<string>>();
    told.set(root, own.set(one.article.id, (own.get(one.article.id) ?? new Set()).add(wordingOf(one))));
  });
  for (const pair of likely) {
    const { one, other } = pair;
    const [left, right] = [one, other].map((each) => union.find(numbers.get(each)!)) as [number, number];
    if (left === right) continue;
    const [own, others] = [told.get(left)!, told.get(right)!];
    if ([...own].some(([article, wordings]) => areTwo(wordings, others.get(article)))) continue;
    if (!union.join(left, right)) continue;
    const merged = new Map(own);
    for (const [article, wordings] of others)
      merged.set(article, new Set([...(merged.get(article) ?? []), ...wordings]));
    told.set(union.find(left), merged);
    joined.push(pair);
  }
  return joined;
}

/** An article tells two things in words of which none are the same. */
function areTwo(wordings: ReadonlySet<string>, others: ReadonlySet<string> | undefined): boolean {
  return others !== undefined && ![...wordings].some((wording) => others.has(wording));
}

/** Of several wordings one that says who did it, that of most articles; of equally many one that was cited, and the smallest. */
function mainOf(wordings: ReadonlyMap<string, readonly Utterance[]>, cited: ReadonlySet<string>): string {
  const weight = ([wording, some]: readonly [string, readonly Utterance[]]) =>
    new Set(some.map(({ article }) => article.id)).size +
    (some[0]!.subject === null ? 0 : 1e6) +
    (cited.has(wording) ? 0.5 : 0);
  return [...wordings].sort((left, right) => weight(right) - weight(left) || byCodeUnit(left[0], right[0]))[0]![0];
}

/** Equal for what says the same of the same parties. */
export function wordingOf({ subject, target, relationClass, article }: Utterance): string {
  const anchored = subject?.anchored === true || target?.anchored === true;
  return JSON.stringify([subject?.key, relationClass, target?.key, anchored ? '' : article.id]);
}

/** Smaller for what says more of the same: in the same words, in one article, within few days. */
export function nearness(left: Utterance, right: Utterance): number {
  const days = daysApart(left.article, right.article);
  return (
    (wordingOf(ownOf(left)) === wordingOf(ownOf(right)) ? 0 : 4 * FAR) +
    (left.article.id === right.article.id ? 0 : 2 * FAR) +
    (Number.isNaN(days) ? FAR : Math.min(days, FAR))
  );
}

/** Days. */
const FAR = 1e5;

function areNear({ article: left }: Utterance, { article: right }: Utterance): boolean {
  return daysApart(left, right) <= MOST_DAYS;
}
