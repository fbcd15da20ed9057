import type { Join, Resolution, Side } from '../model';
import { by } from '../text/compare';
import { toldAfter } from './after';
import type { ReadArticle } from './clusters';
import { newsroomsOf } from './credits';
import { type Compared, comparedIn } from './deed-pairs';
import type { TracedDeed } from './disputes';
import type { Echo } from './echoes';
import { articleFacts } from './grounds';
import type { JudgedDeeds } from './judged-deeds';
import type { Deed } from './matters';
import {
  type ArticleNote,
  type KeptNote,
  type Notes,
  noteOn,
  type Previous,
  readNote,
  recall,
  stillSays,
} from './notes';
import { traceSide } from './origins';
import { type Found, partiesOf } from './parties';
import { questionsOf } from './questions';
import { retoldIn, retoldOf } from './retold';
import { accountsOf, echoed as echoedOf, type Sides, sidesOf } from './sides';
import { type Tellers, tellersOf } from './tellers';
import { type Field, type Said, toldIn } from './told';
import { utterancesIn } from './utterances';
import type { PutAside } from './work';

/**
 * Propositions, edges, origins, voices and disputes of articles sorted by id; each list sorted by id. What `previous` made of articles
 * that are told the same of each other as they were is taken over. With it come the notes for the next time.
 */
export function saidOf(
  articles: readonly ReadArticle[],
  found: Found & { readonly judgedDeeds: JudgedDeeds },
  previous: Previous | null,
  putAside: PutAside,
): { readonly said: Said & Pick<Resolution, 'joins'>; readonly notes: () => Notes } {
  const questions = questionsOf();
  const parties = partiesOf(articles, found, questions);
  const newsrooms = newsroomsOf(articles, parties, questions);
  const recalled = previous === null ? null : recall(previous, articles, parties, newsrooms);
  const own = articles.map((one) => recalled?.utterances(one) ?? utterancesIn(one, parties, questions));
  const facts = articleFacts(newsrooms);
  const { utterances, joins } = retoldOf(articles, own, newsrooms, facts, parties, found.judgedDeeds);
  const tellers = tellersOf(parties, newsrooms);
  const pathOf = (...[claim, article, reading]: Parameters<Tellers['pathOf']>) =>
    questions.about(article.id, () => tellers.pathOf(claim, article, reading));
  const trace = deedTracer(sidesOf(), { tellers: { pathOf }, newsrooms, facts });
  const field: Field = { articles, utterances: utterances.flat(), parties, trace, putAside };
  const { said, groups, aloneIn } = recalled === null ? toldIn(field, null, null) : toldAfter(field, recalled);
  const noteOnArticle = (one: ReadArticle, at: number): ArticleNote | KeptNote => {
    const asked = questions.of(one.article.id);
    const known = recalled?.note(one.article.id) ?? null;
    const told = utterances[at]!;
    if (known !== null && stillSays(known, told, { before: recalled!.deedOf, now: aloneIn }, asked)) return known;
    const all = [...new Set([...(known === null ? [] : readNote(known).asked), ...asked])];
    return noteOn(one, told, aloneIn, all, { parties, newsrooms });
  };
  const notes = (): Notes => ({
    articles: articles.map(noteOnArticle),
    groups,
    principals: [...parties.actingFor],
    retold: retoldIn(field.utterances),
  });
  const alike = groups.flatMap((note) => note.joins);
  return { said: { ...said, joins: joinsOnce(joins, alike).map((one) => putAside('joins', one)) }, notes };
}

/** Sorted by id. Two claims that were joined by more than like words have no row for those. */
function joinsOnce(joins: readonly Join[], alike: readonly Join[]): Join[] {
  const byId = new Map([...alike, ...joins].map((one) => [one.id, one]));
  return [...byId.values()].sort(by(({ id }) => id));
}

/** What of these articles is weighed as one deed. */
export function comparedAmong(articles: readonly ReadArticle[], found: Found): readonly Compared[] {
  const questions = questionsOf();
  const parties = partiesOf(articles, found, questions);
  return comparedIn(
    articles,
    articles.map((one) => utterancesIn(one, parties, questions)),
  );
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
