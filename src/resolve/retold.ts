import { DENIABLE } from '../data/denial-cues';
import type { ArticleId } from '../model';
import { groupedBy } from '../text/grouped';
import { wordsOf } from '../text/minhash';
import { onceOf } from '../text/once';
import { type ClaimRow, rowsOf } from './claim-rows';
import type { ReadArticle } from './clusters';
import type { Newsroom, Newsrooms } from './credits';
import { joinsIn } from './deed-joins';
import { LEAD } from './deed-tellings';
import type { ArticleFacts } from './grounds';
import { type JudgedDeeds, judgedUtterances } from './judged-deeds';
import { likeness, likenessOfSaid } from './like-deeds';
import { dayOf } from './like-words';
import type { Parties, Party } from './parties';
import { type Link, MOST_DAYS, type Placing, placesOf, wordingOf } from './placed';
import { spokenByOthers } from './spoken-again';
import { type Mark, ownOf, type Placed, SPEECH_ALONE, type Utterance } from './utterances';

/*
 * Who repeats a report says it in other words: "the club has dropped its captain" is "the skipper has been axed, the Mirror reported" and
 * "will cut 600 jobs" is "is to retrench 600 staff, according to the Lantern". An outlet that is cited has told that; where an article of it
 * is at hand, what is said on its word is told of the deed which that article leads with, if they speak of one party and share words.
 */

/** Articles of one outlet that are looked at, the latest. */
const MOST_ARTICLES = 20;

/** The utterances of each article, those of claims that cite a report of another told of what that one tells; and why. */
export function retoldOf(
  articles: readonly ReadArticle[],
  utterances: readonly (readonly Utterance[])[],
  newsrooms: Newsrooms,
  facts: ArticleFacts,
  parties: Parties,
  judged: JudgedDeeds,
): { readonly utterances: readonly (readonly Utterance[])[]; readonly joins: Placing['joins'] } {
  const outlets = reportsByOutlet(articles, utterances, newsrooms);
  const ends = endsOfNames(articles);
  // Asked for each claim: the text of its article is looked through once.
  const mayCite = onceOf(({ article }: ReadArticle) => outlets.size > 1 && ends(article.text));
  const citedOf = citing(newsrooms, facts);
  const saidBefore = spokenByOthers(articles, utterances, parties);

  /** Of what a claim says, what is told of an utterance of an article it cites, and that utterance. */
  const toldOf = (claim: readonly Utterance[], one: ReadArticle): Link | null => {
    const [{ row, article }] = claim as [Utterance];
    // That somebody told a newsroom of it is not what was told.
    if (row.polarity === 'open' || !isDeed(row) || SPEECH_ALONE.has(row.lemma.split(' ')[0]!)) return null;
    const day = dayOf(article.published);
    let best: Link | null = null;
    const compare = (told: Utterance, kind: Link[3], likenessOf: (own: Utterance) => number) => {
      if (!answers(row, told.row)) return;
      for (const utterance of claim) {
        // "Withdrew its report": of the report, and not what it tells.
        if (utterance.target !== null && DENIABLE.test(utterance.target.name)) continue;
        const score = likenessOf(utterance);
        if (score > (best?.[2] ?? 0) || (best !== null && score === best[2] && isBarer(told, best[1])))
          best = [utterance, told, score, kind];
      }
    };
    for (const newsroom of mayCite(one) ? citedOf(claim[0]!, one) : [])
      for (const { lead } of reportsOf(outlets.get(newsroom.key) ?? [], article.id, day))
        for (const told of lead) compare(told, 'cites', (own) => likeness(own, told, newsroom));
    if (best === null)
      for (const own of claim)
        for (const told of saidBefore(own)) compare(told, 'speaks', () => likenessOfSaid(own, told));
    return best;
  };

  const places = new Map(articles.map(({ article }, place) => [article.id, place]));
  const wordingsOf = ({ article, number }: Utterance): ReadonlySet<string> =>
    new Set(utterances[places.get(article.id)!]!.flatMap((one) => (one.number === number ? wordingOf(one) : [])));
  const links = utterances.flatMap((own, place) => {
    const one = articles[place]!;
    const found = [...groupedBy(own, ({ number }) => number).values()].flatMap((claim): Link[] => {
      const link = toldOf(claim, one);
      return link === null ? [] : [link];
    });
    // Of several claims that would be told of one, it is the one that says the same, else the likest; of two as like, not the one that is taken
    // for granted: "the judge hearing the case dismissed the jury".
    return [...groupedBy(found, ([, source]) => claimKey(source)).values()].flatMap((some) => {
      const same = wordingsOf(some[0]![1]);
      if (own.some((one) => isDeed(one.row) && same.has(wordingOf(one))))
        return some.filter(([utterance]) =>
          own.some((one) => one.number === utterance.number && same.has(wordingOf(one))),
        );
      return [some.reduce((best, link) => (isLiker(link, best) ? link : best))];
    });
  });
  const words = judgedUtterances(judged, articles, utterances);
  const { placed, joins } = placesOf(links, joinsIn(articles, utterances), utterances, words);
  if (placed.size === 0) return { utterances, joins };
  return { utterances: utterances.map((own) => own.map((one) => placed.get(one) ?? one)), joins };
}

function isLiker([{ claim }, , score]: Link, [other, , highest]: Link): boolean {
  const isSaid = () => claim.status !== 'presupposed' && other.claim.status === 'presupposed';
  return score > highest || (score === highest && isSaid());
}

function isDeed({ form }: ClaimRow): boolean {
  return form === 'clause' || form === 'noun';
}

function claimKey({ article, number }: Utterance): string {
  return `${article.id} ${number}`;
}

/** Of what one claim tells, that it happened comes before where and with whom: "defected" before "defected to the rebels". */
function isBarer(one: Utterance, other: Utterance): boolean {
  return claimKey(one) === claimKey(other) && one.target === null && other.target !== null;
}

/** What another article says with which it may be told; who denies something denies what was reported. */
function answers({ polarity }: ClaimRow, told: ClaimRow): boolean {
  return polarity === told.polarity || (polarity === 'denied' && told.polarity === 'affirmed');
}

/** Whether a text may hold the name of an outlet of the set, by its last word. Not asked of mentions: what was misread has wrong ones. */
function endsOfNames(articles: readonly ReadArticle[]): (text: string) => boolean {
  const ends = new Set(articles.flatMap(({ article }) => wordsOf(article.outlet ?? '').at(-1) ?? []));
  return (text) => {
    for (const [word] of text.matchAll(CAPITAL_WORD)) if (ends.has(word.toLowerCase())) return true;
    return false;
  };
}

const CAPITAL_WORD = /[\p{Lu}\p{N}][\p{L}\p{N}]*/gu;

/**
 * The newsrooms on whose word a claim is told: those among its tellers, else those that its sentence cites ("..., per the Post", "..., rejecting
 * the Post story"); of what is told flatly those that the next one cites, and the agency whose text it is.
 */
function citing(newsrooms: Newsrooms, facts: ArticleFacts) {
  return ({ row, number, article, reading }: Utterance, one: ReadArticle): readonly Newsroom[] => {
    const tellers = rowsOf(reading).tellersOf(number);
    const named = tellers.flatMap((at) => {
      const teller = reading.mentions[at]!;
      const { head, form, text } = teller;
      return newsrooms.named(teller, form === 'name' ? article.text.slice(head.start, head.end) : text, article) ?? [];
    });
    if (named.length > 0) return named;
    const credits = facts.credits(one);
    const own = tellers.length === 0 && row.sentence < LEAD;
    const within = (from: number, to: number) => {
      const [start, end] = [reading.sentences[Math.max(0, from)]?.start ?? 0, reading.sentences[to]?.end ?? 0];
      return credits.filter(({ kind, span }) => kind === 'cites' && span.start < end && start < span.end);
    };
    const { sentence } = row;
    const beside = within(sentence, sentence);
    const next =
      own && beside.length === 0 ? within(sentence, Math.min(sentence + 1, reading.sentences.length - 1)) : [];
    const whole = own ? [...next, ...credits.filter(({ kind }) => kind === 'credit' || kind === 'with')] : [];
    return [...(beside.length > 0 ? beside : whole)].map(({ newsroom }) => newsroom);
  };
}

/** An article that others may cite, and what it leads with. */
interface Report {
  readonly article: ArticleId;
  readonly day: number;
  readonly lead: readonly Utterance[];
}

/** The dated articles of each outlet, the latest first. */
function reportsByOutlet(
  articles: readonly ReadArticle[],
  utterances: readonly (readonly Utterance[])[],
  newsrooms: Newsrooms,
): ReadonlyMap<string, readonly Report[]> {
  const outlets = new Map<string, Report[]>();
  articles.forEach(({ article }, place) => {
    const day = dayOf(article.published);
    if (article.outlet === null || Number.isNaN(day)) return;
    const lead = utterances[place]!.filter(({ row }) => row.sentence < LEAD && isDeed(row));
    const { key } = newsrooms.of(article);
    const own = outlets.get(key) ?? [];
    outlets.set(key, own);
    own.push({ article: article.id, day, lead });
  });
  for (const own of outlets.values()) own.sort((left, right) => right.day - left.day);
  return outlets;
}

/** Those that were there to be cited on that day. */
function reportsOf(reports: readonly Report[], own: ArticleId, day: number): readonly Report[] {
  return reports
    .filter(({ article, day: before }) => article !== own && before <= day && day - before <= MOST_DAYS)
    .slice(0, MOST_ARTICLES);
}

/** An utterance that was told of another's, or as people say: its article and number, where that placed it, and what they said. */
export type RetoldNote = readonly [
  article: ArticleId,
  at: number,
  subject: Party | null,
  target: Party | null,
  relationClass: string,
  home: ArticleId,
  mark: Mark | null,
];

/** What of these utterances is told of another's, in order. */
export function retoldIn(utterances: readonly Utterance[]): RetoldNote[] {
  return utterances.flatMap(({ article, at, subject, target, relationClass, own, home, mark }): RetoldNote[] =>
    own === undefined || home === undefined
      ? []
      : [[article.id, at, subject, target, relationClass, home, mark ?? null]],
  );
}

/** Utterances of articles that stand which are told of something else than before, or of their own deed again: as they were, and as they are. */
export function movedSince(
  notes: readonly RetoldNote[],
  standing: readonly Utterance[],
): { readonly before: readonly Placed[]; readonly after: readonly Placed[] } {
  const nameOf = (note: RetoldNote) => JSON.stringify(note);
  const now = new Set(retoldIn(standing).map(nameOf));
  const before = new Set(notes.map(nameOf));
  const lost = notes.filter((note) => !now.has(nameOf(note)));
  const left = new Set(lost.map(([article, at]) => `${article} ${at}`));
  const come = retoldIn(standing).filter((note) => !before.has(nameOf(note)));
  const came = new Set(come.map(([article, at]) => `${article} ${at}`));
  const isMoved = ({ article, at }: Utterance) => left.has(`${article.id} ${at}`) || came.has(`${article.id} ${at}`);
  const moved = standing.filter(isMoved);
  return {
    before: [
      ...lost.map(
        ([id, , subject, target, relationClass, home]): Placed => ({
          article: { id },
          subject,
          target,
          relationClass,
          home,
        }),
      ),
      ...moved.map(ownOf),
    ],
    after: moved,
  };
}
