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
import { disputesOf, type TracedDeed } from './disputes';
import { articleFacts } from './grounds';
import { deedsOf } from './matters';
import { traceSide } from './origins';
import { partiesOf } from './parties';
import { type Gathered, gathered, propositionOf } from './propositions';
import { relationsOf } from './relations';
import { accountsOf, sidesOf } from './sides';
import { tellersOf } from './tellers';
import { utterancesOf } from './utterances';

/** What the articles say together: propositions and edges, who stands behind them, and what is disputed. */
export interface Said {
  readonly propositions: Proposition[];
  readonly relations: Relation[];
  readonly matters: Matter[];
  readonly origins: Origin[];
  readonly disputes: Dispute[];
}

/** Propositions, edges, origins, voices and disputes of articles sorted by id; each list sorted by id. */
export function saidOf(
  articles: readonly ReadArticle[],
  entities: readonly Entity[],
  entityOf: ReadonlyMap<MentionId, EntityId>,
  judgements: readonly Judgement[],
): Said {
  const parties = partiesOf(articles, entities, entityOf, judgements);
  const deeds = deedsOf(utterancesOf(articles, parties), parties);
  const propositions = gathered(deeds);
  const newsrooms = newsroomsOf(articles, parties);
  const tracing = { tellers: tellersOf(parties, newsrooms), newsrooms, facts: articleFacts(newsrooms) };
  const sidesByDeed = sidesOf(deeds, articles);
  const traced = new Map<MatterId, TracedDeed>();
  for (const deed of deeds) {
    const sides = sidesByDeed.get(deed)!;
    const trace = (side: Side) => traceSide(deed.id, side, accountsOf(sides[side]), tracing);
    traced.set(deed.id, { deed, sides, affirmed: trace('affirmed'), denied: trace('denied') });
  }
  const disputes = disputesOf([...traced.values()]);
  const shared = sharedOf([...traced.values()], disputes);
  const ofDeed = propositionsByDeed(propositions);
  return {
    propositions: propositions.map((one) => withVoices(propositionOf(one), traced.get(one.deed.id)!)),
    relations: relationsOf(propositions, parties),
    matters: shared.map((one) => matterOf(one, ofDeed.get(one.deed.id)!)),
    origins: shared
      .flatMap(({ affirmed, denied }) => [...affirmed.origins, ...denied.origins])
      .sort(by(({ id }) => id)),
    disputes,
  };
}

/**
 * Deeds that more than one article tells, or that are disputed. Those of one article go back to it and need no row, and that Rafah lies in
 * Gaza is nobody's news.
 */
function sharedOf(traced: readonly TracedDeed[], disputes: readonly Dispute[]): TracedDeed[] {
  const disputed = new Set(disputes.map(({ matter }) => matter));
  const several = ({ deed: { utterances } }: TracedDeed) =>
    new Set(utterances.map(({ article }) => article.id)).size > 1 &&
    utterances.some(({ claim }) => claim.form === 'clause' || claim.form === 'noun');
  return traced.filter((one) => several(one) || disputed.has(one.deed.id));
}

function propositionsByDeed(propositions: readonly Gathered[]): ReadonlyMap<MatterId, readonly PropositionId[]> {
  const found = new Map<MatterId, PropositionId[]>();
  for (const { id, deed } of propositions) found.set(deed.id, [...(found.get(deed.id) ?? []), id]);
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

function matterOf({ deed, sides, affirmed, denied }: TracedDeed, propositions: readonly PropositionId[]): Matter {
  const told = deed.utterances.map(({ article }) => article);
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
