import { OPPOSITES } from '../data/relation-classes';
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
import { type DeedNote, type Made, toldBy } from './deed-notes';
import { disputesOf, disputesWithin, type TracedDeed } from './disputes';
import { echoesOf } from './echoes';
import { articleFacts } from './grounds';
import { type Deed, deedsOf } from './matters';
import { type ArticleNote, type Notes, noteOn, type Previous, recall, stillSays } from './notes';
import { traceSide } from './origins';
import { partiesOf } from './parties';
import { type Gathered, gathered, propositionOf } from './propositions';
import { questionsOf } from './questions';
import { relationsOf } from './relations';
import { accountsOf, echoed as echoedOf, sidesOf } from './sides';
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
  const isOpposed = opposedAmong(deeds);
  const alone = new Map<Utterance, MatterId>();
  const setAlone = ({ id, utterances: own }: Deed) => {
    for (const utterance of own) alone.set(utterance, id);
  };
  const made: Made[] = [];
  const anew: Deed[] = [];
  for (const deed of deeds) {
    const kept = isOpposed(deed) ? null : (recalled?.made(deed, echoes.get(deed) ?? []) ?? null);
    if (kept === null) anew.push(deed);
    else {
      made.push(kept);
      if (kept.note === null) setAlone(deed);
    }
  }
  const propositions = gathered(anew);
  const tellers = tellersOf(parties, newsrooms);
  const tracing = {
    tellers: {
      pathOf: (...[claim, article, reading]: Parameters<Tellers['pathOf']>) =>
        questions.about(article.id, () => tellers.pathOf(claim, article, reading)),
    },
    newsrooms,
    facts: articleFacts(newsrooms),
  };
  const sidesFor = sidesOf(articles);
  const ofDeed = propositionsByDeed(propositions);
  const traced: TracedDeed[] = [];
  const within: Dispute[] = [];
  const noted: DeedNote[] = made.flatMap(({ note }) => note ?? []);
  const counted: Proposition[] = [];
  for (const deed of anew) {
    const sides = sidesFor(deed);
    const echoed = echoes.get(deed) ?? [];
    const telling = { affirmed: [...sides.affirmed, ...echoed.map(echoedOf)], denied: sides.denied };
    const trace = (side: Side) => traceSide(deed.id, side, accountsOf(telling[side]), tracing);
    const one: TracedDeed = { deed, sides, echoes: echoed, affirmed: trace('affirmed'), denied: trace('denied') };
    for (const proposition of ofDeed.get(deed.id)!) counted.push(withVoices(propositionOf(proposition), one));
    const own = disputesWithin(one);
    const told = isTold(one);
    // Most deeds are told once and disputed by nobody; what was traced of them is not kept.
    if (told || isOpposed(deed) || hasTwoSides(one)) {
      traced.push(one);
      within.push(...own);
    } else if (deed.utterances.every(({ article }) => article.id === deed.utterances[0]!.article.id)) {
      setAlone(deed);
      continue;
    }
    // Whether a deed that is not told has a row hangs on which of two deeds a dispute is counted for.
    if (!isOpposed(deed) && (told || own.length === 0))
      noted.push({ deed: deed.id, told: toldBy(deed, echoed), disputes: own });
  }
  const disputes = disputesOf([...made.flatMap((one) => one.disputes), ...within], traced);
  const shared = sharedOf(traced, disputes);
  const said: Said = {
    propositions: [...counted, ...made.flatMap((one) => one.propositions)].sort(by(({ id }) => id)),
    relations: [...relationsOf(propositions, parties), ...made.flatMap((one) => one.relations)].sort(
      by(({ id }) => id),
    ),
    matters: [
      ...shared.map((one) => {
        const own = ofDeed.get(one.deed.id)!;
        return matterOf(
          one,
          own.map(({ id }) => id),
        );
      }),
      ...made.flatMap((one) => one.matters),
    ].sort(by(({ id }) => id)),
    origins: [
      ...shared.flatMap(({ affirmed, denied }) => [...affirmed.origins, ...denied.origins]),
      ...made.flatMap((one) => one.origins),
    ].sort(by(({ id }) => id)),
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
  const notes = (): Notes => ({ articles: articles.map(noteOnArticle), deeds: noted });
  return { said, notes };
}

/** Tells of a deed whether another has the same parties and the opposite class: "backs the dam", "opposes the dam". */
function opposedAmong(deeds: readonly Deed[]): (deed: Deed) => boolean {
  const keys = new Set(
    deeds.flatMap((deed) => (OPPOSITES.has(deed.relationClass) ? [`${deed.relationClass} ${deed.parties}`] : [])),
  );
  return ({ relationClass, parties }) => keys.has(`${OPPOSITES.get(relationClass)} ${parties}`);
}

/**
 * Deeds that more than one article tells, or that are disputed. Those of one article go back to it and need no row, and that Rafah lies in
 * Gaza is nobody's news.
 */
function sharedOf(traced: readonly TracedDeed[], disputes: readonly Dispute[]): TracedDeed[] {
  const disputed = new Set(disputes.map(({ matter }) => matter));
  return traced.filter((one) => isTold(one) || disputed.has(one.deed.id));
}

function isTold({ deed: { utterances }, echoes }: TracedDeed): boolean {
  if (echoes.length > 0) return true;
  const [{ article: first }] = utterances as [(typeof utterances)[0]];
  return (
    utterances.some(({ article }) => article.id !== first.id) &&
    utterances.some(({ claim }) => claim.form === 'clause' || claim.form === 'noun')
  );
}

function hasTwoSides({ sides }: TracedDeed): boolean {
  return sides.affirmed.length > 0 && sides.denied.length > 0;
}

function propositionsByDeed(propositions: readonly Gathered[]): ReadonlyMap<MatterId, readonly Gathered[]> {
  const found = new Map<MatterId, Gathered[]>();
  for (const one of propositions) {
    const own = found.get(one.deed.id);
    if (own === undefined) found.set(one.deed.id, [one]);
    else own.push(one);
  }
  return found;
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
