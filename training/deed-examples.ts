/**
 * Pairs of claims from which the measure of one deed is learned: of two briefs of a story of circular reporting, where the predicates of
 * both stand in brackets (one deed) or of one alone (two); some of the former altered so that they tell two; and of our own articles, set in
 * the same two weeks, of which each tells something else. The frozen stories are left out, and those that were counted once.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ingest } from '../src/ingest';
import type { Article, ClaimId, Reading } from '../src/model';
import { readArticle } from '../src/pipeline';
import { type Compared, comparedDeeds, TRAITS } from '../src/resolve';
import { pairOf } from '../src/resolve/deed-traits';
import { by } from '../src/text/compare';
import { isUnmet, type Story, stories } from '../test/resolve/circular-stories';

const OWN = join(__dirname, '../bench/reading/own');
/** Days over which the dates of our own articles are spread. */
const DAYS = 14;

/** Two claims, all ways to compare them, and whether they tell one deed. */
export interface Example {
  readonly story: string;
  readonly same: boolean;
  readonly ways: readonly (readonly number[])[];
  readonly claims: readonly [ClaimId, ClaimId];
}

export interface ReadStory {
  readonly story: Story;
  readonly readings: readonly Reading[];
}

/** Claims of the briefs that stand in brackets. */
export function markedClaims({ story, readings }: ReadStory): ReadonlySet<ClaimId> {
  return new Set(
    story.briefs.flatMap(({ anchors }, at) =>
      readings[at]!.claims.filter(({ predicate }) =>
        predicate.spans.some((span) => anchors.some(({ start, end }) => span.start < end && start < span.end)),
      ).map(({ id }) => id),
    ),
  );
}

/** Examples of one story: two marked claims, or one marked and one that is not; what two others tell is not known. */
export function examplesOf(one: ReadStory): Example[] {
  const { story, readings } = one;
  const marked = markedClaims(one);
  const pairs = story.briefs.map(({ article }, at) => ({ article, reading: readings[at]! }));
  return comparedDeeds(pairs).flatMap((compared, at) => {
    const claims = claimsOf(compared);
    const known = claims.filter((id) => marked.has(id)).length;
    if (known === 0) return [];
    const way = known < 2 ? -1 : at % ALTERED;
    const strange = new Map([[STRANGE[at % STRANGE.length]!, 5]]);
    const turned = way === 0 ? altered(compared, strange) : way === 1 ? otherDeed(compared) : [];
    return [
      { story: story.name, same: known === 2, ways: waysOf(compared), claims },
      ...turned.map((each) => ({ ...each, story: story.name })),
    ];
  });
}

/** Of so many pairs one is altered in each way: most articles of one week that tell so much alike do tell one deed. */
const ALTERED = 8;
/** Things that no story is about. */
const STRANGE = ['giraff', 'xylophon', 'marmalad'];

/**
 * Two marked claims, where the one would tell of another thing (or, of deeds without a target, of another agent): no one deed, though all
 * else is the same. `strange`: the words of that thing.
 */
export function altered(compared: Compared, strange: ReadonlyMap<string, number>): Example[] {
  const pairs = compared.flatMap(({ one, other, isTied }) => {
    const part = one.thing.size > 0 ? 'thing' : 'agent';
    const own = one[part];
    if (own.size === 0 || other[part].size === 0 || [...strange.keys()].some((word) => own.has(word))) return [];
    const kept = [...own.keys()].slice(0, -1);
    const instead = new Map([...kept.map((word) => [word, own.get(word)!] as const), ...strange]);
    const lost = new Set([...own.keys()].filter((word) => !instead.has(word)));
    const turned = <Words extends ReadonlyMap<string, number>>(words: Words) =>
      new Map([...[...words].filter(([word]) => !lost.has(word)), ...strange]);
    const party = { key: `w:${[...instead.keys()].join(' ')}`, anchored: false, entity: null, name: '' };
    const utterance = Object.create(one.utterance, {
      [part === 'thing' ? 'target' : 'subject']: { value: party },
    }) as typeof one.utterance;
    const sentence = { ...one.sentence, words: turned(one.sentence.words) };
    const lead = { ...one.lead, words: turned(one.lead.words) };
    return [pairOf({ ...one, [part]: instead, utterance, sentence, lead }, other, isTied)];
  });
  return pairs.length === 0 ? [] : [{ story: '', same: false, ways: waysOf(pairs), claims: claimsOf(compared) }];
}

/** Two marked claims, where the one would do something else to the same thing. */
function otherDeed(compared: Compared): Example[] {
  const pairs = compared.map(({ one, other, isTied }) => {
    const utterance = Object.create(one.utterance, { relationClass: { value: 'MARMALADE' } }) as typeof one.utterance;
    const turned = (words: ReadonlyMap<string, number>) =>
      new Map([...[...words].filter(([word]) => word !== one.verb), [STRANGE[0]!, 5] as const]);
    const sentence = { ...one.sentence, words: turned(one.sentence.words) };
    const lead = { ...one.lead, words: turned(one.lead.words) };
    return pairOf({ ...one, utterance, sentence, lead, verb: STRANGE[0]!, category: null }, other, isTied);
  });
  return [{ story: '', same: false, ways: waysOf(pairs), claims: claimsOf(compared) }];
}

/** Pairs of claims of different stories: none tell one deed. */
export function strangers(all: readonly ReadStory[]): Example[] {
  const storyOf = new Map<string, string>();
  for (const { story } of all) for (const { article } of story.briefs) storyOf.set(article.id, story.name);
  const pairs = all.flatMap(({ story, readings }) =>
    story.briefs.map(({ article }, at) => ({ article, reading: readings[at]! })),
  );
  return comparedDeeds(pairs).flatMap((compared) => {
    const claims = claimsOf(compared);
    const [left, right] = claims.map((id) => storyOf.get(id.slice(0, id.indexOf('#')))!);
    return left === right ? [] : [{ story: left!, same: false, ways: waysOf(compared), claims }];
  });
}

function claimsOf(compared: Compared): readonly [ClaimId, ClaimId] {
  const [{ one, other }] = compared as [Compared[number]];
  return [one.utterance.claim.id, other.utterance.claim.id];
}

const waysOf = (compared: Compared): number[][] => compared.map((pair) => TRAITS.map(({ of }) => of(pair)));

/** Pairs of claims of our own articles, as if all were of the same days. */
async function ownExamples(): Promise<Example[]> {
  const read: { article: Article; reading: Reading }[] = [];
  const files = readdirSync(OWN).filter((file) => file.endsWith('.md'));
  for await (const one of ingest(
    files.sort().map((file) => join(OWN, file)),
    { skip: [] },
  )) {
    if (!('article' in one)) continue;
    const day = 1 + (Number.parseInt(one.article.id.slice(0, 6), 16) % DAYS);
    const article = { ...one.article, published: `2025-06-${String(day).padStart(2, '0')}` };
    read.push({ article, reading: await readArticle(article) });
  }
  read.sort(by(({ article }) => article.id));
  return comparedDeeds(read).map((compared) => {
    const claims = claimsOf(compared);
    return { story: claims[0].slice(0, 6), same: false, ways: waysOf(compared), claims };
  });
}

export async function allExamples(): Promise<Example[]> {
  const read: ReadStory[] = [];
  for (const story of stories()) {
    if (story.half === 'frozen' || isUnmet(story)) continue;
    const readings: Reading[] = [];
    for (const { article } of story.briefs) readings.push(await readArticle(article));
    read.push({ story, readings });
  }
  return [...read.flatMap(examplesOf), ...strangers(read), ...(await ownExamples())];
}
