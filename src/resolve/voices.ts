import type {
  ArticleId,
  Dispute,
  Entity,
  EntityId,
  Judgement,
  Matter,
  MatterId,
  MentionId,
  Origin,
  Proposition,
  PropositionId,
  Relation,
  Side,
} from '../model';
import { by, byCodeUnit } from '../text/compare';
import type { ReadArticle } from './clusters';
import { newsroomsOf } from './credits';
import { disputesAmong, disputesOf, type TracedDeed } from './disputes';
import { type Echo, echoesOf } from './echoes';
import { articleFacts } from './grounds';
import { type GroupNote, type Made, toldBy } from './group-notes';
import { groupedBy } from './grouped';
import { type Deed, deedsOf } from './matters';
import { type ArticleNote, type Notes, noteOn, type Previous, recall, stillSays } from './notes';
import { areOpposed, groupsOf } from './opposites';
import { traceSide } from './origins';
import { partiesOf } from './parties';
import { gathered, propositionOf } from './propositions';
import { questionsOf } from './questions';
import { relationsOf } from './relations';
import { accountsOf, echoed as echoedOf, type Sides, sidesOf } from './sides';
import { type Tellers, tellersOf } from './tellers';
import { type Utterance, utterancesIn } from './utterances';

/** What the articles say together: propositions and edges, who stands behind them, and what is disputed. */
export interface Said {
  readonly propositions: Proposition[];
  readonly relations: Relation[];
  readonly matters: Matter[];
  readonly origins: Origin[];
  readonly disputes: Dispute[];
}

/**
 * Propositions, edges, origins, voices and disputes of articles sorted by id; each list sorted by id. What `previous` made of articles
 * that are told the same of each other as they were is taken over. With it come the notes for the next time.
 */
export function saidOf(
  articles: readonly ReadArticle[],
  entities: readonly Entity[],
  entityOf: ReadonlyMap<MentionId, EntityId>,
  judgements: readonly Judgement[],
  previous: Previous | null,
): { readonly said: Said; readonly notes: () => Notes } {
  const questions = questionsOf();
  const parties = partiesOf(articles, entities, entityOf, judgements, questions);
  const newsrooms = newsroomsOf(articles, parties, questions);
  const recalled = previous === null ? null : recall(previous, articles, parties, newsrooms);
  const utterances = articles.map((one) => recalled?.utterances(one) ?? utterancesIn(one, parties, questions));
  const deeds = deedsOf(utterances.flat(), parties);
  const echoes = echoesOf(deeds, articles);
  const echoed = (deed: Deed) => echoes.get(deed) ?? [];
  const alone = new Map<Utterance, MatterId>();
  const setAlone = ({ id, utterances: own }: Deed) => {
    for (const utterance of own) alone.set(utterance, id);
  };
  const made: Made[] = [];
  const noted: GroupNote[] = [];
  const anew: (readonly Deed[])[] = [];
  for (const group of groupsOf(deeds)) {
    const [deed] = group as [Deed];
    const note = recalled?.group(group, echoed) ?? null;
    if (note !== null) {
      noted.push(note);
      made.push(...group.map(recalled!.made));
    } else if (group.length === 1 && recalled?.alone(deed) === true && echoed(deed).length === 0) {
      setAlone(deed);
      made.push(recalled.made(deed));
    } else anew.push(group);
  }
  const propositions = gathered(anew.flat());
  const tellers = tellersOf(parties, newsrooms);
  const pathOf = (...[claim, article, reading]: Parameters<Tellers['pathOf']>) =>
    questions.about(article.id, () => tellers.pathOf(claim, article, reading));
  const trace = deedTracer(sidesOf(), { tellers: { pathOf }, newsrooms, facts: articleFacts(newsrooms) });
  const ofDeed = groupedBy(propositions, ({ deed }) => deed.id);
  const traced: TracedDeed[] = [];
  const counted: Proposition[] = [];
  for (const group of anew) {
    const opposed = areOpposed(group);
    const own = group.map((deed) => trace(deed, echoed(deed)));
    for (const one of own)
      for (const proposition of ofDeed.get(one.deed.id)!) counted.push(withVoices(propositionOf(proposition), one));
    // Most deeds are told once and disputed by nobody; what was traced of them is not kept.
    const kept = own.filter((one) => opposed || isTold(one) || hasTwoSides(one));
    traced.push(...kept);
    if (kept.length === 0 && own.length === 1 && isOfOneArticle(group[0]!)) setAlone(group[0]!);
    else noted.push({ deeds: group.map(({ id }) => id), told: toldBy(group, echoed), disputes: disputesAmong(kept) });
  }
  const disputes = disputesOf(noted.map((note) => note.disputes));
  const disputed = new Set(disputes.map(({ matter }) => matter));
  const hasRow = (one: Telling) => isTold(one) || disputed.has(one.deed.id);
  const rows = made.flatMap((one): Row[] => {
    const { deed, matter, origins } = one;
    if (!hasRow({ deed, echoes: echoed(deed) })) return [];
    // A dispute may have been counted for another deed before, and this one had no row.
    if (matter === null) return [rowOf(trace(deed, echoed(deed)), one.propositions)];
    return [{ matter, origins }];
  });
  rows.push(...traced.filter(hasRow).map((one) => rowOf(one, ofDeed.get(one.deed.id)!)));
  const said: Said = {
    propositions: [...counted, ...made.flatMap((one) => one.propositions)].sort(by(({ id }) => id)),
    relations: [...relationsOf(propositions, parties), ...made.flatMap((one) => one.relations)].sort(
      by(({ id }) => id),
    ),
    matters: rows.map(({ matter }) => matter).sort(by(({ id }) => id)),
    origins: rows.flatMap(({ origins }) => origins).sort(by(({ id }) => id)),
    disputes,
  };
  const noteOnArticle = (one: ReadArticle, at: number): ArticleNote => {
    const asked = questions.of(one.article.id);
    const deedOf = (utterance: Utterance) => alone.get(utterance) ?? null;
    const known = recalled?.note(one.article.id) ?? null;
    if (known !== null && stillSays(known, utterances[at]!, deedOf, asked)) return known;
    const all = [...new Set([...(known?.asked ?? []), ...asked])];
    return noteOn(one, utterances[at]!, deedOf, all, { parties, newsrooms });
  };
  const notes = (): Notes => ({ articles: articles.map(noteOnArticle), groups: noted });
  return { said, notes };
}

/** Traces both sides of a deed to their origins. */
function deedTracer(sidesFor: (deed: Deed) => Sides, tracing: Parameters<typeof traceSide>[3]) {
  return (deed: Deed, echoes: readonly Echo[]): TracedDeed => {
    const sides = sidesFor(deed);
    const telling = { affirmed: [...sides.affirmed, ...echoes.map(echoedOf)], denied: sides.denied };
    const trace = (side: Side) => traceSide(deed.id, side, accountsOf(telling[side]), tracing);
    return { deed, sides, echoes, affirmed: trace('affirmed'), denied: trace('denied') };
  };
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
