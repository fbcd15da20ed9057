import type { MatterId } from '../model';
import { by, byCodeUnit } from '../text/compare';
import { flat } from '../text/flat';
import { groupedBy } from '../text/grouped';
import { shortHash } from '../text/hash';
import { partsOf, putTogether } from './judged-deeds';
import { joinKin } from './kin';
import { regionOf } from './opposites';
import type { Parties, Party } from './parties';
import { isNameKey } from './party-words';
import { nearness } from './placed';
import type { Placed, Utterance } from './utterances';

/** Utterances about one deed of the same parties, whatever their modality and polarity. */
export interface Deed {
  readonly id: MatterId;
  readonly utterances: readonly Utterance[];
  readonly relationClass: string;
  /** Equal for deeds of the same parties, whatever the class. */
  readonly parties: string;
  /** What no deed outside of it can touch: see `regionOf`. */
  readonly region: string;
  /** Number of the deed among those of the same parties, by time; 0 for the first. Those that people set apart come last. */
  readonly episode: number;
  /** Its utterances by key, where those of several were put together for being told in nearly the same words; else empty. */
  readonly kin: readonly (readonly Utterance[])[];
}

/** Days by which two reports may place one deed apart: "on Monday" here is "Tuesday night" there. */
const SLACK_DAYS = 1;
/** A deed without a date is taken for the last one told of within so many days. */
const MEMORY_DAYS = 45;
/** A time span longer than this places nothing: "this year", "since 2014". */
const LONGEST_DAYS = 31;
const DAY = 86_400_000;

/**
 * The deeds these utterances tell, sorted by id. Utterances of one key are compared by time only, never pair by pair. All utterances of
 * their regions are among them; `agents` are those of all utterances.
 */
export function deedsOf(
  utterances: readonly Utterance[],
  parties: Parties,
  agents: Agents = agentsOf(utterances, parties),
): Deed[] {
  const keyOf = (utterance: Utterance) => deedKey(utterance, parties, agents);
  const groups = groupedBy(utterances, keyOf);
  const deeds: Deed[] = [];
  for (const [key, group] of joinKin(groups, blockOf, parties)) {
    const [from, , target, home] = JSON.parse(key) as string[];
    const between = flat(JSON.stringify([from, target, home]));
    const { relationClass } = group[0]!;
    const region = flat(regionOf(relationClass, from!));
    const episodes = putTogether(episodesOf(group)).map((some) => partsOf(some, nearness));
    let more = episodes.length;
    episodes.forEach(([whole, ...rest], episode) => {
      const add = (some: readonly Utterance[], number: number, ...name: string[]) => {
        const id = flat(`w/${shortHash([key, ...name])}`) as MatterId;
        const kin = group === groups.get(key) ? [] : [...groupedBy(some, keyOf).values()];
        deeds.push({ id, utterances: some, relationClass, parties: between, region, episode: number, kin });
      };
      add(whole!, episode, ...(episode === 0 ? [] : [dayName(firstDay(whole!))]));
      for (const some of rest)
        add(
          some,
          more++,
          'apart',
          ...some
            .flatMap(({ mark }) => mark?.side ?? [])
            .sort(byCodeUnit)
            .slice(0, 1),
        );
    });
  }
  return deeds.sort(by(({ id }) => id));
}

/** Agent and class, where the agent has a name. */
function blockOf(key: string): string | null {
  const [from, told] = JSON.parse(key) as [string, string];
  return isNameKey(from) ? `${told} ${from}` : null;
}

/** The agents told of a class and a target, and whether each is known beyond its article. */
export type Agents = ReadonlyMap<string, ReadonlyMap<string, boolean>>;

/**
 * What makes two utterances of one deed: class and parties. Where no party is known beyond its article, the article is part of the
 * key. "The bridge was closed" names no agent, and joins the deed of the only agent that is told to have closed it.
 */
function deedKey(utterance: Utterance, parties: Parties, agents: Agents): string {
  const { subject, target, relationClass, article, home } = utterance;
  const from = agentOf(utterance, parties, agents);
  const anchored = subject?.anchored === true || target?.anchored === true || from.anchored;
  return JSON.stringify([
    from.agent,
    relationClass,
    targetKey(target, principalKey(parties)),
    anchored ? '' : (home ?? article.id),
  ]);
}

/** Key of the agent of a deed, empty where nobody is told; and whether it is known beyond its article. */
export function agentOf(
  utterance: Utterance,
  parties: Parties,
  agents: Agents,
): { readonly agent: string; readonly anchored: boolean } {
  const { subject } = utterance;
  if (subject !== null) return { agent: parties.principal(subject).key, anchored: subject.anchored };
  const only = agents.get(endKey(utterance, principalKey(parties)));
  if (only?.size !== 1) return NOBODY;
  const [[agent, anchored]] = only as unknown as [[string, boolean]];
  return { agent, anchored };
}

const NOBODY = { agent: '', anchored: false };

export function agentsOf(utterances: readonly Utterance[], parties: Parties): Agents {
  const agents = new Map<string, Map<string, boolean>>();
  const principal = principalKey(parties);
  for (const utterance of utterances) {
    const { subject, target } = utterance;
    if (subject === null || target === null) continue;
    const end = endKey(utterance, principal);
    const known = agents.get(end) ?? new Map<string, boolean>();
    agents.set(end, known.set(parties.principal(subject).key, subject.anchored));
  }
  return agents;
}

/** Whom parties act for, by keys. */
export function principalKey({ actingFor }: Pick<Parties, 'actingFor'>): (key: string) => string {
  return (key) => actingFor.get(key) ?? key;
}

/** Class and target; within its article where the target is not known beyond it. `principal`: whom a party acts for, by keys. */
export function endKey({ target, relationClass, article, home }: Placed, principal: (key: string) => string): string {
  return JSON.stringify([
    relationClass,
    targetKey(target, principal),
    target?.anchored === true ? '' : (home ?? article.id),
  ]);
}

function targetKey(target: Party | null, principal: (key: string) => string): string {
  return target === null ? '' : principal(target.key);
}

interface Dated {
  readonly utterance: Utterance;
  /** Days since 1970. */
  readonly from: number;
  readonly to: number;
}

interface Episode {
  from: number;
  to: number;
  /** First and last day on which it was told; what is planned for May is told in March. */
  toldFrom: number;
  toldTo: number;
  readonly utterances: Utterance[];
}

/**
 * Parts utterances of one key by when the deed is placed: those with a day go together where their days meet; those without go to
 * the last deed before their publication, if it is not long ago. What has no date at all goes with the first.
 */
function episodesOf(group: readonly Utterance[]): (readonly Utterance[])[] {
  if (group.every(({ row }) => row.form !== 'clause' && row.form !== 'noun')) return [group];
  const episodes = merged(group.flatMap(dated), SLACK_DAYS);
  const rest = group.filter((utterance) => dated(utterance).length === 0);
  const loose = rest.flatMap((utterance): Dated[] => {
    const day = dayOf(utterance.article.published);
    return day === null ? [] : [{ utterance, from: day, to: day }];
  });
  const homeless = loose.filter((placed) => !intoEpisode(episodes, placed));
  const all = [...episodes, ...merged(homeless, MEMORY_DAYS)].sort(
    (left, right) => left.from - right.from || left.to - right.to,
  );
  const nowhere = rest.filter(({ article }) => dayOf(article.published) === null);
  if (all.length === 0) return [nowhere];
  return all.map(({ utterances }, at) => (at === 0 ? [...utterances, ...nowhere] : utterances));
}

function intoEpisode(episodes: readonly Episode[], { utterance, from }: Dated): boolean {
  const near = ({ from: first, to, toldFrom, toldTo }: Episode) =>
    Math.max(0, Math.min(Math.max(from - to, first - from), Math.max(from - toldTo, toldFrom - from)));
  const best = episodes.reduce<Episode | null>(
    (found, one) => (found === null || near(one) < near(found) ? one : found),
    null,
  );
  if (best === null || near(best) > MEMORY_DAYS) return false;
  best.utterances.push(utterance);
  return true;
}

/** Runs of spans with no gap over `slack` days between them. */
function merged(placed: readonly Dated[], slack: number): Episode[] {
  const ordered = [...placed].sort((left, right) => left.from - right.from || left.to - right.to);
  const episodes: Episode[] = [];
  for (const { utterance, from, to } of ordered) {
    const last = episodes.at(-1);
    const told = dayOf(utterance.article.published) ?? from;
    if (last !== undefined && from - last.to <= slack) {
      last.to = Math.max(last.to, to);
      last.toldFrom = Math.min(last.toldFrom, told);
      last.toldTo = Math.max(last.toldTo, told);
      last.utterances.push(utterance);
    } else episodes.push({ from, to, toldFrom: told, toldTo: told, utterances: [utterance] });
  }
  return episodes;
}

function dated(utterance: Utterance): Dated[] {
  const [from, to] = [dayOf(utterance.row.from), dayOf(utterance.row.to)];
  return from === null || to === null || to - from > LONGEST_DAYS ? [] : [{ utterance, from, to }];
}

function dayOf(date: string | null): number | null {
  if (!date) return null;
  const time = Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(time) ? null : Math.floor(time / DAY);
}

function firstDay(utterances: readonly Utterance[]): number {
  const days = utterances.map(
    (utterance) => dated(utterance)[0]?.from ?? dayOf(utterance.article.published) ?? Infinity,
  );
  return Math.min(...days);
}

function dayName(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** Articles of a deed, sorted. */
export function articlesOf({ utterances }: Deed): string[] {
  return [...new Set(utterances.map(({ article }) => article.id as string))].sort(byCodeUnit);
}
