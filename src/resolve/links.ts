import type { Features, Judgement, Mention, MentionId } from '../model';
import { articlePart } from '../text/article-part';
import { byCodeUnit } from '../text/compare';
import { groupedBy } from '../text/grouped';
import type { Cluster } from './clusters';
import type { RuleName } from './rules';
import { sets } from './union';
import type { PutAside } from './work';

/** The judgements made so far, and the sets of clusters that follow from them. */
export interface Links {
  /** Number of the set a cluster is in now: the smallest cluster index in it. */
  root(cluster: Cluster): number;
  /** Judges two clusters the same and joins them, unless they were judged different before. */
  same(left: Cluster, right: Cluster, by: RuleName | 'user', why: string, features?: Features): void;
  /** Judges them different, which keeps their sets apart from then on. */
  different(left: Cluster, right: Cluster, by: RuleName | 'user', why: string, features?: Features): void;
  /** Records that a rule could not tell; nothing where it is settled already. */
  unsure(left: Cluster, right: Cluster, by: RuleName, why: string, features?: Features): void;
  /** Those by which two are different. */
  readonly apart: () => readonly Apart[];
  /** Everything judged, sorted by mentions, without repetitions; held as `putAside` has it. */
  judgements(putAside: PutAside): Judgement[];
}

/** Two mentions that were judged different. */
export type Apart = Pick<Judgement, 'left' | 'right'>;

export function links(clusters: readonly Cluster[]): Links {
  const joined = sets(clusters.length);
  const rows = new Map<string, Judgement>();
  const record = (
    left: Mention,
    right: Mention,
    verdict: Judgement['verdict'],
    by: string,
    why: string,
    features?: Features,
  ) => {
    const [a, b] = inOrder(left, right);
    const key = `${a.id} ${b.id} ${verdict}`;
    if (!rows.has(key))
      rows.set(key, { left: a.id, right: b.id, verdict, by, why, ...(features === undefined ? {} : { features }) });
  };
  return {
    root: (cluster) => joined.find(cluster.index),
    same(left, right, by, why, features) {
      if (left.index === right.index || !joined.join(left.index, right.index)) return;
      record(anchor(left), anchor(right), 'same', by, why, features);
    },
    different(left, right, by, why, features) {
      if (joined.find(left.index) === joined.find(right.index)) return;
      joined.part(left.index, right.index);
      record(anchor(left), anchor(right), 'different', by, why, features);
    },
    unsure(left, right, by, why, features) {
      if (joined.find(left.index) === joined.find(right.index) || joined.apart(left.index, right.index)) return;
      record(anchor(left), anchor(right), 'unsure', by, why, features);
    },
    apart: () =>
      [...rows.values()].flatMap(({ left, right, verdict }) => (verdict === 'different' ? [{ left, right }] : [])),
    judgements: (putAside) => judged(clusters, [...rows.values()], putAside),
  };
}

/** What rules judged of clusters, and that the mentions of a cluster refer to each other: most of all judgements, and only made here. */
function judged(clusters: readonly Cluster[], rows: readonly Judgement[], putAside: PutAside): Judgement[] {
  const ofArticle = groupedBy(rows, ({ left }) => articlePart(left));
  const all: Judgement[] = [];
  let open: Cluster[] = [];
  clusters.forEach((cluster, at) => {
    open.push(cluster);
    if (clusters[at + 1]?.article === cluster.article) return;
    // Clusters are sorted by article.
    const own = ofArticle.get(articlePart(cluster.mentions[0]!.id)) ?? [];
    for (const one of merged(referring(open), sorted(own))) all.push(putAside('judgements', one));
    open = [];
  });
  return all;
}

/** Judgements of clusters of one article by their mentions; a very long article has hundreds of thousands, so each is made in its turn. */
function* referring(clusters: readonly Cluster[]): Generator<Judgement> {
  const firsts = clusters.flatMap(({ mentions: [first, ...others] }) => others.map(() => first!));
  const others = clusters.flatMap(({ mentions }) => mentions.slice(1));
  const places = Float64Array.from(others, (other, at) => {
    const [left, right] = inOrder(firsts[at]!, other);
    return partsOf(left.id).number * MOST_MENTIONS + partsOf(right.id).number;
  });
  const order = Uint32Array.from(places.keys()).sort((one, other) => places[one]! - places[other]! || 0);
  for (const at of order) {
    const [first, other] = [firsts[at]!, others[at]!];
    const [left, right] = inOrder(first, other);
    const why = `${quoted(other)} goes back to ${quoted(first)}`;
    yield { left: left.id, right: right.id, verdict: 'same', by: 'refers', why };
  }
}

/** More than an article has. */
const MOST_MENTIONS = 2 ** 26;

/** Two sorted lists as one; of equal ones the first list's come first. */
function* merged(some: Iterable<Judgement>, others: readonly Judgement[]): Generator<Judgement> {
  let at = 0;
  for (const one of some) {
    while (at < others.length && compared(keyed(others[at]!), keyed(one)) < 0) yield others[at++]!;
    yield one;
  }
  yield* others.slice(at);
}

function inOrder(left: Mention, right: Mention): readonly [Mention, Mention] {
  return byCodeUnit(left.id, right.id) <= 0 ? [left, right] : [right, left];
}

/** The mention a cluster is judged by: its first name, else its first mention. */
export function anchor(cluster: Cluster): Mention {
  return cluster.names[0] ?? cluster.mentions[0];
}

function quoted(mention: Mention): string {
  return `"${mention.text}"`;
}

/** By mentions, then by verdict. The parts of ids are taken out once, not at each comparison. */
function sorted(rows: readonly Judgement[]): readonly Judgement[] {
  return rows
    .map(keyed)
    .sort(compared)
    .map(({ row }) => row);
}

function keyed(row: Judgement) {
  return { row, left: partsOf(row.left), right: partsOf(row.right) };
}

function compared(one: ReturnType<typeof keyed>, other: ReturnType<typeof keyed>): number {
  return (
    byParts(one.left, other.left) || byParts(one.right, other.right) || byCodeUnit(one.row.verdict, other.row.verdict)
  );
}

interface Parts {
  readonly article: string;
  readonly number: number;
}

function partsOf(id: MentionId): Parts {
  const at = id.lastIndexOf('#m');
  return { article: id.slice(0, at), number: Number(id.slice(at + 2)) };
}

function byParts(left: Parts, right: Parts): number {
  return byCodeUnit(left.article, right.article) || left.number - right.number || 0;
}

/** Ids sorted as `byMentionId` does, their parts taken out once. */
export function sortedMentions(ids: readonly MentionId[]): MentionId[] {
  const keyed = ids.map((id) => ({ id, parts: partsOf(id) }));
  return keyed.sort((left, right) => byParts(left.parts, right.parts)).map(({ id }) => id);
}

/** Mention ids in order of article, then of number: `#m9` before `#m10`. */
export function byMentionId(left: MentionId, right: MentionId): number {
  return byParts(partsOf(left), partsOf(right));
}
