import type {
  ArticleId,
  Dispute,
  Matter,
  MatterId,
  Origin,
  Proposition,
  PropositionId,
  Relation,
  Side,
} from '../model';
import { by, byCodeUnit } from '../text/compare';
import { groupedBy } from '../text/grouped';
import type { ReadArticle } from './clusters';
import { disputesAmong, disputesOf, type TracedDeed } from './disputes';
import { type Echo, echoesOf } from './echoes';
import { type GroupNote, type Made, toldBy } from './group-notes';
import { kinPairs } from './kin';
import { type Deed, deedsOf } from './matters';
import type { Recalled } from './notes';
import { areOpposed, groupsOf } from './opposites';
import type { Parties } from './parties';
import { joinOf } from './placed';
import { gathered, propositionOf } from './propositions';
import { withinRegions } from './regions';
import { relationsOf } from './relations';
import type { Utterance } from './utterances';
import type { PutAside } from './work';

/** What the articles say together: propositions and edges, who stands behind them, and what is disputed. */
export interface Said {
  readonly propositions: readonly Proposition[];
  readonly relations: readonly Relation[];
  readonly matters: readonly Matter[];
  readonly origins: readonly Origin[];
  readonly disputes: readonly Dispute[];
}

/** All that is said, and how a deed is traced to who told it first. */
export interface Field {
  /** Sorted by id. */
  readonly articles: readonly ReadArticle[];
  /** In order of the articles. */
  readonly utterances: readonly Utterance[];
  readonly parties: Parties;
  readonly trace: (deed: Deed, echoes: readonly Echo[]) => TracedDeed;
  readonly putAside: PutAside;
}

/** Regions to look at, and notes on deeds of the others, which stand. */
interface Within {
  readonly regions: ReadonlySet<string>;
  readonly standing: readonly GroupNote[];
}

export interface Told {
  /** Of the regions that were looked at; disputes of all. Each list sorted by id. */
  readonly said: Said;
  /** Notes on deeds of several articles or with disputes, of all regions. */
  readonly groups: readonly GroupNote[];
  /** Utterances of the regions that were looked at. */
  readonly utterances: readonly Utterance[];
  /** The deed an utterance among them tells, where nobody else tells or disputes it. */
  aloneIn(utterance: Utterance): MatterId | null;
}

/** What is told within these regions (null: everywhere). Deeds of which `recalled` knows that they stand are taken over. */
export function toldIn(
  { articles, utterances: all, parties, trace, putAside }: Field,
  recalled: Recalled | null,
  within: Within | null,
): Told {
  const { utterances, agents } = within === null ? { utterances: all } : withinRegions(all, within.regions, parties);
  const deeds = deedsOf(utterances, parties, agents);
  const echoes = echoesOf(deeds, articles);
  const echoed = (deed: Deed) => echoes.get(deed) ?? [];
  const alone = new Map<Utterance, MatterId>();
  const setAlone = ({ id, utterances: own }: Deed) => {
    for (const utterance of own) alone.set(utterance, id);
  };
  const asBefore: Deed[] = [];
  const noted: GroupNote[] = [...(within?.standing ?? [])];
  const anew: (readonly Deed[])[] = [];
  for (const group of groupsOf(deeds)) {
    const [deed] = group as [Deed];
    const note = recalled?.group(group, echoed) ?? null;
    if (note !== null) {
      noted.push(note);
      asBefore.push(...group);
    } else if (group.length === 1 && recalled?.alone(deed) === true && echoed(deed).length === 0) {
      setAlone(deed);
      asBefore.push(deed);
    } else anew.push(group);
  }
  const made: readonly Made[] = recalled?.made(asBefore) ?? [];
  const ofDeed = groupedBy(gathered(anew.flat()), ({ deed }) => deed.id);
  const found: { propositions: Proposition[]; relations: Relation[] } = { propositions: [], relations: [] };
  const rows: (Row & { readonly isTold: boolean })[] = [];
  // By article, since claims of an article are parsed together.
  for (const group of anew.sort(by(([deed]) => deed!.utterances[0]!.article.id))) {
    const opposed = areOpposed(group);
    const own = group.map((deed) => trace(deed, echoed(deed)));
    for (const one of own) {
      const its = ofDeed.get(one.deed.id)!;
      for (const proposition of its)
        found.propositions.push(putAside('propositions', withVoices(propositionOf(proposition), one)));
      for (const relation of relationsOf(its, parties)) found.relations.push(putAside('relations', relation));
    }
    // Most deeds are told once and disputed by nobody; what was traced of them is not kept.
    const kept = own.filter((one) => opposed || isTold(one) || hasTwoSides(one));
    for (const one of kept) {
      const { matter, origins } = rowOf(one, ofDeed.get(one.deed.id)!);
      rows.push({
        matter: putAside('matters', matter),
        origins: origins.map((origin) => putAside('origins', origin)),
        isTold: isTold(one),
      });
    }
    if (kept.length === 0 && own.length === 1 && isOfOneArticle(group[0]!) && isInOwnWords(group[0]!))
      setAlone(group[0]!);
    else
      noted.push({
        deeds: group.map(({ id }) => id),
        region: group[0]!.region,
        told: toldBy(group, echoed),
        disputes: disputesAmong(kept),
        joins: group.flatMap(({ kin }) => kinPairs(kin, parties).map(([one, other]) => joinOf(one, other, 'alike'))),
      });
  }
  const disputes = disputesOf(noted.map((note) => note.disputes));
  const disputed = new Set(disputes.map(({ matter }) => matter));
  const standing = made.flatMap((one): Row[] => {
    const { deed, matter, origins } = one;
    if (!isTold({ deed, echoes: echoed(deed) }) && !disputed.has(deed.id)) return [];
    // A dispute may have been counted for another deed before, and this one had no row.
    if (matter === null) return [rowOf(trace(deed, echoed(deed)), one.propositions)];
    return [{ matter, origins }];
  });
  const present = [...standing, ...rows.filter((row) => row.isTold || disputed.has(row.matter.id))];
  const said: Said = {
    propositions: [...found.propositions, ...made.flatMap((one) => one.propositions)].sort(by(({ id }) => id)),
    relations: [...found.relations, ...made.flatMap((one) => one.relations)].sort(by(({ id }) => id)),
    matters: present.map(({ matter }) => matter).sort(by(({ id }) => id)),
    origins: present.flatMap(({ origins }) => origins).sort(by(({ id }) => id)),
    disputes,
  };
  return { said, groups: noted, utterances, aloneIn: (utterance) => alone.get(utterance) ?? null };
}

/** A deed with those that tell it in other words. */
type Telling = Pick<TracedDeed, 'deed' | 'echoes'>;

/**
 * Deeds that more than one article tells have a row, as have those that are disputed. Others go back to their one article, and that Rafah
 * lies in Gaza is nobody's news.
 */
function isTold({ deed, echoes }: Telling): boolean {
  if (echoes.length > 0) return true;
  return !isOfOneArticle(deed) && deed.utterances.some(({ row }) => row.form === 'clause' || row.form === 'noun');
}

function isOfOneArticle({ utterances }: Deed): boolean {
  return utterances.every(({ article }) => article.id === utterances[0]!.article.id);
}

/** Nothing of it is told as others tell it, or as people say. */
function isInOwnWords({ utterances }: Deed): boolean {
  return utterances.every(({ own }) => own === undefined);
}

function hasTwoSides({ sides }: TracedDeed): boolean {
  return sides.affirmed.length > 0 && sides.denied.length > 0;
}

/** Voices of a proposition: of those claims of its deed that have its modality and parties, and of denials of reports of them. */
function withVoices(proposition: Proposition, { affirmed, denied, sides }: TracedDeed): Proposition {
  const own = new Set([...proposition.affirmed, ...proposition.denied]);
  const of = (side: Side) => {
    const direct = proposition[side];
    const denials = sides[side].filter(({ denial }) => denial?.denied.some((id) => own.has(id)) === true);
    return new Set([...direct, ...denials.map(({ claim }) => claim.id)]);
  };
  return { ...proposition, voices: { affirmed: affirmed.voices(of('affirmed')), denied: denied.voices(of('denied')) } };
}

/** A matter with its origins. */
interface Row {
  readonly matter: Matter;
  readonly origins: readonly Origin[];
}

function rowOf(one: TracedDeed, propositions: readonly { readonly id: PropositionId }[]): Row {
  const ids = propositions.map(({ id }) => id);
  return { matter: matterOf(one, ids), origins: [...one.affirmed.origins, ...one.denied.origins] };
}

function matterOf(
  { deed, sides, echoes, affirmed, denied }: TracedDeed,
  propositions: readonly PropositionId[],
): Matter {
  const told = [...deed.utterances, ...echoes].map(({ article }) => article);
  const outlets = told.flatMap(({ outlet }) => outlet ?? []);
  const articles = [...told, ...[...sides.affirmed, ...sides.denied].map(({ article }) => article)].map(({ id }) => id);
  const circles = [...affirmed.circles, ...denied.circles].map((ring) => JSON.stringify(ring));
  return {
    id: deed.id,
    propositions,
    articles: [...new Set<ArticleId>(articles)].sort(byCodeUnit),
    outlets: [...new Set(outlets)].sort(byCodeUnit),
    voices: { affirmed: affirmed.voices(), denied: denied.voices() },
    circles: [...new Set(circles)].sort(byCodeUnit).map((ring) => JSON.parse(ring) as string[]),
  };
}
