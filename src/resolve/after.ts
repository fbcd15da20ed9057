import type { Article, Dispute, MatterId, PropositionId } from '../model';
import type { GroupNote } from './group-notes';
import type { Recalled } from './notes';
import { touchedRegions } from './regions';
import { movedSince } from './retold';
import { type Field, type Told, toldIn } from './told';

/** What is told, where most of it was told before: only regions in which something is new are looked at, the others are taken over whole. */
export function toldAfter(field: Field, recalled: Recalled): Told {
  const { previous, gone } = recalled;
  const stands = ({ article }: { readonly article: Pick<Article, 'id'> }) => recalled.note(article.id) !== null;
  const kept = field.utterances.filter(stands);
  const moved = movedSince(previous.notes.retold, kept);
  const anew = new Set(moved.after);
  const change = {
    // What is told of another deed than before is no agent that was named as before.
    standing: kept.filter((one) => !anew.has(one)),
    before: [...gone.said, ...moved.before],
    after: [...field.utterances.filter((one) => !stands(one)), ...moved.after],
    articles: [...gone.articles, ...field.articles.filter((one) => !stands(one))],
    uncertain: gone.uncertain,
    actedFor: new Map(previous.notes.principals),
  };
  let regions = touchedRegions(change, field.parties);
  for (;;) {
    const standing = previous.notes.groups.filter(({ region }) => !regions.has(region));
    const told = toldIn(field, recalled, { regions, standing });
    const more = redisputed(previous.resolution.disputes, told.said.disputes, standing);
    if (more.length === 0) return withRest(told, regions, recalled);
    regions = new Set([...regions, ...more]);
  }
}

/** Regions of standing deeds that have a dispute now and had none, or the other way round: a dispute of two deeds counts for one of them. */
function redisputed(before: readonly Dispute[], now: readonly Dispute[], standing: readonly GroupNote[]): string[] {
  const mattersOf = (some: readonly Dispute[]) => new Set(some.map(({ matter }) => matter));
  const [had, has] = [mattersOf(before), mattersOf(now)];
  return standing.flatMap(({ deeds, region }) =>
    deeds.some((deed) => had.has(deed) !== has.has(deed)) ? [region] : [],
  );
}

/** Puts what was told before in other regions beside what is told in these. */
function withRest(told: Told, regions: ReadonlySet<string>, { previous, gone, deedOf }: Recalled): Told {
  const { propositions, relations, matters, origins } = previous.resolution;
  const looked = new Set(told.utterances);
  const replaced = new Set<MatterId>(gone.deeds);
  for (const utterance of looked) {
    const deed = deedOf(utterance);
    if (deed !== null) replaced.add(deed);
  }
  for (const { deeds, region } of previous.notes.groups)
    if (regions.has(region)) for (const deed of deeds) replaced.add(deed);
  const lost = new Set<PropositionId>(propositions.flatMap(({ id, matter }) => (replaced.has(matter) ? [id] : [])));
  const { said } = told;
  return {
    ...told,
    said: {
      propositions: together(propositions, ({ matter }) => replaced.has(matter), said.propositions),
      relations: together(relations, ({ proposition }) => lost.has(proposition), said.relations),
      matters: together(matters, ({ id }) => replaced.has(id), said.matters),
      origins: together(origins, ({ matter }) => replaced.has(matter), said.origins),
      disputes: said.disputes,
    },
    aloneIn: (utterance) => (looked.has(utterance) ? told.aloneIn(utterance) : deedOf(utterance)),
  };
}

/** Two lists sorted by id as one, without what is lost of the first. */
function together<Row extends { readonly id: string }>(
  before: readonly Row[],
  isLost: (row: Row) => boolean,
  now: readonly Row[],
): Row[] {
  const rows: Row[] = [];
  let at = 0;
  for (const row of before) {
    if (isLost(row)) continue;
    while (at < now.length && now[at]!.id < row.id) rows.push(now[at++]!);
    rows.push(row);
  }
  while (at < now.length) rows.push(now[at++]!);
  return rows;
}
