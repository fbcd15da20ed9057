import type { ReadArticle } from './clusters';
import { needlePair, sentencePairs } from './echoes';
import { type Agents, agentOf, agentsOf, endKey, principalKey } from './matters';
import { familyOf, regionOf } from './opposites';
import type { Parties } from './parties';
import type { Placed, Utterance } from './utterances';

/*
 * Deeds are told, joined, disputed and echoed within their region: one agent, one class of relations and its opposite. Where no article of
 * a region says anything new, all that was made of the region stands, and nobody has to look at it.
 */

/** What is new since the resolution before. */
interface Change {
  /** Utterances of articles that stand, in order. */
  readonly standing: readonly Utterance[];
  /** What the other articles said before, and what they say now. */
  readonly before: readonly Placed[];
  readonly after: readonly Placed[];
  /** The other articles, as they were and as they are; and those as they were of which people had rejected claims. */
  readonly articles: readonly ReadArticle[];
  readonly uncertain: readonly ReadArticle[];
  /** Whom parties acted for before, by their keys. */
  readonly actedFor: ReadonlyMap<string, string>;
}

/** The regions in which something may be told otherwise than before. */
export function touchedRegions(change: Change, parties: Parties): ReadonlySet<string> {
  const touched = new Set<string>();
  const ends = new Map<string, End>();
  const { moved, settled } = partedBy(change, parties);
  const actsFor = principalKey(parties);
  const actedFor = principalKey({ actingFor: change.actedFor });
  touch([...change.before, ...moved], actedFor, touched, ends);
  touch([...change.after, ...moved], actsFor, touched, ends);
  lookAt(settled, actsFor, ends);
  for (const end of ends.values()) for (const region of regionsAt(end)) touched.add(region);
  const pairs = sentencePairs(change.articles, change.uncertain);
  if (pairs.size > 0)
    for (const one of change.standing) {
      const pair = needlePair(one, pairs);
      if (pair !== null) touched.add(regionOf(one.relationClass, actsFor(one.subject!.key)));
    }
  return touched;
}

/** Utterances of articles that stand: those with a party that acts for another than before, and the rest. */
function partedBy({ standing, actedFor }: Change, { actingFor }: Parties) {
  const keys = [...actedFor.keys(), ...actingFor.keys()].filter((key) => actedFor.get(key) !== actingFor.get(key));
  if (keys.length === 0) return { moved: [], settled: standing };
  const changed = new Set(keys);
  const isMoved = ({ subject, target }: Utterance) =>
    (subject !== null && changed.has(subject.key)) || (target !== null && changed.has(target.key));
  return { moved: standing.filter(isMoved), settled: standing.filter((one) => !isMoved(one)) };
}

/** A class with a target of which something was or is said anew: "the bridge was closed" joins the only agent of its end. */
interface End {
  readonly relationClass: string;
  /** Agents that were or are named anew, and those that are named as before. */
  readonly agents: Set<string>;
  readonly settled: Set<string>;
  /** Whether something is said of it without an agent, anew or as before. */
  bareAnew: boolean;
  bare: boolean;
}

function touch(
  utterances: readonly Placed[],
  principal: (key: string) => string,
  touched: Set<string>,
  ends: Map<string, End>,
): void {
  for (const one of utterances) {
    const { subject, target, relationClass } = one;
    const key = endKey(one, principal);
    const end = ends.get(key) ?? {
      relationClass,
      agents: new Set(),
      settled: new Set(),
      bareAnew: false,
      bare: false,
    };
    ends.set(key, end);
    if (subject === null) end.bareAnew = true;
    else {
      const agent = principal(subject.key);
      touched.add(regionOf(relationClass, agent));
      if (target !== null) end.agents.add(agent);
    }
  }
}

/** Adds what is said of the ends by articles that stand. */
function lookAt(
  utterances: readonly Utterance[],
  principal: (key: string) => string,
  ends: ReadonlyMap<string, End>,
): void {
  const classes = new Set([...ends.values()].map(({ relationClass }) => relationClass));
  for (const one of utterances) {
    if (!classes.has(one.relationClass)) continue;
    const end = ends.get(endKey(one, principal));
    if (end === undefined) continue;
    if (one.subject === null) end.bare = true;
    else if (one.target !== null) end.settled.add(principal(one.subject.key));
  }
}

/** Regions that what is said of an end without an agent may leave or join. */
function regionsAt({ relationClass, agents, settled, bareAnew, bare }: End): string[] {
  if (!bareAnew && !bare) return [];
  const nobody = regionOf(relationClass, '');
  // With two agents it joined nobody before, and joins nobody now.
  if (settled.size > 1) return bareAnew ? [nobody] : [];
  return [nobody, ...[...agents, ...settled].map((agent) => regionOf(relationClass, agent))];
}

/** The utterances of these regions, in order, and the agents of all that is said in their classes. */
export function withinRegions(
  utterances: readonly Utterance[],
  regions: ReadonlySet<string>,
  parties: Parties,
): { readonly utterances: readonly Utterance[]; readonly agents: Agents } {
  // No class has a blank in its name.
  const families = new Set([...regions].map((region) => region.slice(0, region.indexOf(' '))));
  const near = utterances.filter(({ relationClass }) => families.has(familyOf(relationClass)));
  const agents = agentsOf(near, parties);
  const isWithin = (one: Utterance) => regions.has(regionOf(one.relationClass, agentOf(one, parties, agents).agent));
  return { utterances: near.filter(isWithin), agents };
}
