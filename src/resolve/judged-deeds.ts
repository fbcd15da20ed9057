import { OPPOSITES } from '../data/relation-classes';
import type { ArticleId, ClaimId, Correction, CorrectionId } from '../model';
import { articlePart } from '../text/article-part';
import { by, byCodeUnit } from '../text/compare';
import { groupedBy } from '../text/grouped';
import type { ReadArticle } from './clusters';
import type { Anchored } from './corrections';
import { sets as unionOf } from './union';
import type { Mark, Utterance } from './utterances';

/*
 * What people said of the deeds that claims tell: these two tell one, those two tell two. It comes before every rule and measure; of words
 * that contradict each other the latest holds.
 */

/** Two claims that tell one deed, and who says so. */
export interface JudgedPair {
  readonly claims: readonly [ClaimId, ClaimId];
  readonly correction: CorrectionId;
  readonly by: string;
  readonly why: string | null;
}

export interface JudgedDeeds {
  /** What holds of "one deed", the latest first. */
  readonly same: readonly JudgedPair[];
  /** What people said of each claim that they spoke of. */
  readonly marks: ReadonlyMap<ClaimId, Mark>;
}

/** What holds of all that people said of deeds; `corrections` are the active ones, the latest first. */
export function judgedDeeds(corrections: readonly Correction[], found: Anchored): JudgedDeeds {
  const said = corrections.flatMap((one) => {
    if (one.kind !== 'same-deed' && one.kind !== 'different-deeds') return [];
    const [left, right] = one.claims.map((anchor) => found.claim(anchor));
    return left == null || right == null || left === right ? [] : [{ ...one, claims: inOrder(left, right) }];
  });
  const ids = [...new Set(said.flatMap(({ claims }) => claims))].sort(byCodeUnit);
  const numbers = new Map(ids.map((id, at) => [id, at]));
  const union = unionOf(ids.length);
  const same: JudgedPair[] = [];
  for (const { kind, claims, id: correction, by: who, why } of said) {
    const [left, right] = claims.map((id) => numbers.get(id)!) as [number, number];
    if (kind === 'different-deeds') union.part(left, right);
    else if (union.join(left, right)) same.push({ claims, correction, by: who, why });
  }
  const marks = ids.map((id, at): [ClaimId, Mark] => {
    const apart = ids.filter((_, other) => union.apart(at, other));
    return [id, { side: ids[union.find(at)]!, apart, isJudged: true }];
  });
  return { same, marks: new Map(marks) };
}

const inOrder = (left: ClaimId, right: ClaimId): readonly [ClaimId, ClaimId] =>
  left < right ? [left, right] : [right, left];

/** What people said, by what the claims say of parties; claims that say nothing of any are not among it. */
export interface JudgedUtterances {
  readonly same: readonly { readonly one: Utterance; readonly other: Utterance; readonly pair: JudgedPair }[];
  readonly marks: ReadonlyMap<Utterance, Mark>;
}

export function judgedUtterances(
  { same, marks }: JudgedDeeds,
  articles: readonly ReadArticle[],
  utterances: readonly (readonly Utterance[])[],
): JudgedUtterances {
  const places = new Map<ArticleId, number>(
    marks.size === 0 ? [] : articles.map(({ article }, at) => [article.id, at]),
  );
  const saying = new Map<ClaimId, readonly Utterance[]>();
  for (const id of marks.keys()) {
    const place = places.get(articlePart(id) as ArticleId);
    if (place === undefined) continue;
    const number = articles[place]!.reading.claims.findIndex((claim) => claim.id === id);
    saying.set(
      id,
      utterances[place]!.filter((one) => one.number === number),
    );
  }
  return {
    same: same.flatMap((pair) => {
      const [left, right] = pair.claims.map((id) => saying.get(id) ?? []);
      const [one, other] = likest(left!, right!) ?? [];
      return one === undefined || other === undefined ? [] : [{ one, other, pair }];
    }),
    marks: new Map([...saying].flatMap(([id, some]) => some.map((one) => [one, marks.get(id)!] as const))),
  };
}

/** Of what two claims say, what has most in common; null where they say nothing, or the opposite. */
function likest(left: readonly Utterance[], right: readonly Utterance[]): readonly [Utterance, Utterance] | null {
  const pairs = left.flatMap((one) => right.map((other) => [one, other] as const));
  const fit = pairs.filter(([one, other]) => OPPOSITES.get(one.relationClass) !== other.relationClass);
  const inCommon = ([one, other]: readonly [Utterance, Utterance]) =>
    (one.relationClass === other.relationClass ? 2 : 0) +
    (one.subject?.key === other.subject?.key ? 1 : 0) +
    (one.target?.key === other.target?.key ? 1 : 0);
  return fit.reduce<readonly [Utterance, Utterance] | null>(
    (best, pair) => (best === null || inCommon(pair) > inCommon(best) ? pair : best),
    null,
  );
}

/** True where somebody said of two claims, or of those with which they go, that they are of two deeds. */
export function areApart(left: Mark | undefined, right: Mark | undefined): boolean {
  return left !== undefined && right !== undefined && left.apart.includes(right.side);
}

type MarkOf = (utterance: Utterance) => Mark | undefined;
export const markOf: MarkOf = ({ mark }) => mark;

/**
 * Utterances of one deed, parted where people said that some of them are of two; the part of most articles first. What nobody spoke of goes
 * with what says the same, else with what its own article says, else with what was told nearest to it in time (`nearness`).
 */
export function partsOf(
  utterances: readonly Utterance[],
  nearness: (one: Utterance, other: Utterance) => number,
  of: MarkOf = markOf,
): readonly (readonly Utterance[])[] {
  if (!utterances.some((one) => of(one) !== undefined)) return [utterances];
  const marks = new Map(
    utterances.flatMap((one) => (of(one) === undefined ? [] : [[of(one)!.side, of(one)!] as const])),
  );
  const divided = [...marks.values()]
    .filter((one) => [...marks.values()].some((other) => areApart(one, other)))
    .sort(by(({ side }) => side));
  if (divided.length === 0) return [utterances];
  const units = new Map(groupedBy(utterances, (one) => of(one)?.side ?? `${one.article.id} ${one.at}`));
  const parts: { readonly marks: Mark[]; readonly core: Utterance[]; readonly all: Utterance[] }[] = [];
  for (const mark of divided) {
    const own = units.get(mark.side)!;
    const fit = parts.find((part) => !part.marks.some((other) => areApart(mark, other)));
    if (fit === undefined) parts.push({ marks: [mark], core: [...own], all: [...own] });
    else for (const list of [fit.core, fit.all]) list.push(...own);
    fit?.marks.push(mark);
    units.delete(mark.side);
  }
  for (const unit of units.values()) {
    const far = parts.map(({ core }) => Math.min(...unit.flatMap((one) => core.map((other) => nearness(one, other)))));
    parts[far.indexOf(Math.min(...far))]!.all.push(...unit);
  }
  const articles = ({ all }: { readonly all: readonly Utterance[] }) =>
    new Set(all.map(({ article }) => article.id)).size;
  const order = new Map(utterances.map((one, at) => [one, at]));
  return parts
    .sort((left, right) => articles(right) - articles(left) || byCodeUnit(left.marks[0]!.side, right.marks[0]!.side))
    .map(({ all }) => all.sort((left, right) => order.get(left)! - order.get(right)!));
}

/** Lists of utterances, those put together in which the same is told by the word of people, whatever their days. */
export function putTogether(lists: readonly (readonly Utterance[])[]): readonly (readonly Utterance[])[] {
  if (lists.length < 2) return lists;
  const first = new Map<ClaimId, number>();
  const union = unionOf(lists.length);
  lists.forEach((list, at) => {
    for (const { mark } of list)
      if (mark?.isJudged === true) {
        const known = first.get(mark.side);
        if (known === undefined) first.set(mark.side, at);
        else union.join(known, at);
      }
  });
  if (first.size === 0) return lists;
  return [...groupedBy([...lists.keys()], (at) => union.find(at)).values()].map((places) =>
    places.flatMap((at) => lists[at]!),
  );
}
