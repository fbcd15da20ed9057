import { BACKING_UP } from '../data/citation-cues';
import type { Article, ArticleId, Claim, ClaimId, OriginStep, OriginStepKind, Reading, Span } from '../model';
import { wordsOf } from '../text/minhash';
import { onceOf } from '../text/once';
import { claimsIn } from './by-sentence';
import type { ReadArticle } from './clusters';
import {
  type Confirmation,
  type Credit,
  confirmationFinder,
  creditsOf,
  type Newsroom,
  type Newsrooms,
} from './credits';
import { copiesIn, isDirect, type Loose, sentenceOf, type Told } from './loose-copies';
import type { Path, Speaker, Tellers } from './tellers';

/** The articles of one side of a matter, each with the claims it makes of it. */
export interface Account {
  readonly article: Article;
  readonly reading: Reading;
  readonly claims: readonly Claim[];
}

/** One link of "who has it from whom": from a node to another, with what shows it. */
export interface Link {
  readonly from: string;
  readonly to: string;
}

/** What one article rests on. `to` is a node of the graph: a newsroom, a speaker, or its own newsroom. */
export interface Ground {
  readonly to: string;
  readonly step: OriginStep;
  readonly claims: readonly ClaimId[];
}

export interface Grounds {
  readonly grounds: readonly Ground[];
  readonly links: readonly Link[];
  readonly newsrooms: ReadonlyMap<string, Newsroom>;
  readonly speakers: ReadonlyMap<string, Speaker>;
  /** Newsrooms that stand for what they tell, and how. */
  readonly own: ReadonlyMap<string, 'report' | 'newsroom' | Confirmation['how']>;
  /** Newsrooms that may have it from elsewhere or not; they widen the range. */
  readonly doubtful: ReadonlySet<string>;
}

/** What every matter asks of an article; found once. */
export interface ArticleFacts {
  credits(one: ReadArticle): readonly Credit[];
  confirmations(article: Article): readonly Confirmation[];
}

export function articleFacts(newsrooms: Newsrooms): ArticleFacts {
  const credits = new Map<ArticleId, readonly Credit[]>();
  const confirmations = new Map<ArticleId, readonly Confirmation[]>();
  const confirmationsIn = confirmationFinder();
  return {
    credits: (one) => kept(credits, one.article.id, () => creditsOf(one, newsrooms)),
    confirmations: (article) => kept(confirmations, article.id, () => confirmationsIn(article)),
  };
}

function kept<Value>(all: Map<ArticleId, Value>, id: ArticleId, make: () => Value): Value {
  const known = all.get(id);
  if (known !== undefined) return known;
  const made = make();
  all.set(id, made);
  return made;
}

/** Words that agree less than this may be chance; whoever prints them may also have the news from elsewhere. */
const SURE_COPY = 0.6;

/** Sentences around a claim in which a citation or a confirmation is taken to be about it. */
const NEAR_SENTENCES = 1;

/**
 * What each article of one side of a matter rests on. In order: who the claims themselves cite or quote; else what other claims of the
 * article on the same matter do; an agency's credit; words shared with another article; an outlet named in a sentence beside; "with
 * reporting from"; else its own newsroom.
 */
export function groundsOf(
  accounts: readonly Account[],
  tellers: Tellers,
  newsrooms: Newsrooms,
  facts: ArticleFacts,
): Grounds {
  const grounds: Ground[] = [];
  const links: Link[] = [];
  const rooms = new Map<string, Newsroom>();
  const speakers = new Map<string, Speaker>();
  const own = new Map<string, 'report' | 'newsroom' | Confirmation['how']>();
  const doubtful = new Set<string>();
  const loose: Loose[] = [];
  const attributed: Loose[] = [];

  const room = (newsroom: Newsroom): string => {
    if (!rooms.has(newsroom.key)) rooms.set(newsroom.key, newsroom);
    return newsroom.key;
  };
  const ground = (
    account: Account,
    publisher: Newsroom,
    to: string,
    step: Omit<OriginStep, 'article'>,
    claims: readonly Claim[],
  ) => {
    if (to !== publisher.key) links.push({ from: room(publisher), to });
    grounds.push({ to, step: { article: account.article.id, ...step }, claims: claims.map(({ id }) => id) });
  };

  for (const account of accounts) {
    const { article, reading } = account;
    const publisher = newsrooms.of(article);
    room(publisher);
    const told = withoutHeadlines(account.claims).map(
      (claim): Told => ({ claim, path: tellers.pathOf(claim, article, reading) }),
    );
    const direct = told.filter(isDirect);
    for (const { claim, path } of direct) {
      const [first] = path.cited;
      const { speaker } = path;
      if (speaker !== null)
        speakers.set(speaker.speaker.key, better(speakers.get(speaker.speaker.key), speaker.speaker));
      path.cited.forEach(({ newsroom }, at) => {
        const next = path.cited[at + 1]?.newsroom ?? null;
        const to = next !== null ? room(next) : (speaker?.speaker.key ?? null);
        if (to !== null && to !== newsroom.key) links.push({ from: room(newsroom), to });
        else room(newsroom);
      });
      // "Reyes told the Post": whatever else the Post has it from, this goes back to Reyes.
      const to = speaker !== null ? speaker.speaker.key : room(first!.newsroom);
      const cue = first?.cue ?? speaker!.cue;
      const name = first?.newsroom.name ?? speaker!.speaker.name;
      ground(account, publisher, to, words(first === undefined ? 'speaks' : 'cites', name, article, cue), [claim]);
    }
    const telling = new Set(direct.map(({ claim }) => claim));
    const rest = account.claims.filter((claim) => !telling.has(claim));
    if (direct.length > 0) {
      const [example] = grounds.slice(-direct.length);
      for (const to of new Set(grounds.slice(-direct.length).map((one) => one.to)))
        if (rest.length > 0) grounds.push({ ...example!, to, claims: rest.map(({ id }) => id) });
      attributed.push({ account, told, publisher });
    } else loose.push({ account, told, publisher });
    const confirmed = nearOf(facts.confirmations(article), told, reading, ({ span }) => span);
    if (confirmed !== null) {
      own.set(publisher.key, confirmed.how);
      ground(
        account,
        publisher,
        publisher.key,
        words('confirms', publisher.name, article, confirmed.span),
        account.claims,
      );
    }
  }

  const named = new Set([...rooms.keys()]);
  const copies = copiesIn(loose, attributed, facts);
  for (const { account, told, publisher } of loose) {
    const { article, reading, claims } = account;
    if (own.has(publisher.key) && grounds.some(({ step }) => step.article === article.id)) continue;
    const credits = facts.credits(account);
    const credit = credits.find(({ kind }) => kind === 'credit');
    if (credit !== undefined) {
      ground(
        account,
        publisher,
        room(credit.newsroom),
        words('credit', credit.newsroom.name, article, credit.span),
        claims,
      );
      continue;
    }
    const copy = copies.get(article.id);
    if (copy !== undefined) {
      const leader = [...loose, ...attributed].find((one) => one.account.article.id === copy.leader)!;
      if (leader.publisher.key !== publisher.key) {
        if (copy.similarity < SURE_COPY) doubtful.add(publisher.key);
        const step = {
          kind: 'copy',
          to: leader.publisher.name,
          similarity: copy.similarity,
          other: copy.leader as ArticleId,
        } as const;
        ground(account, publisher, leader.publisher.key, { ...step, evidence: quoteOf(article, copy.span) }, claims);
        continue;
      }
    }
    const beside = speakerBeside(told, account, speakers, tellers);
    if (beside !== null) {
      const { speaker, cue } = beside;
      if (!sharesQuotation(account, speaker.key, grounds, accounts)) doubtful.add(publisher.key);
      ground(account, publisher, speaker.key, words('speaks', speaker.name, article, cue), claims);
      continue;
    }
    // "A person familiar with it said, backing up a report by the Post": it has its own source.
    const hasOwn = told.some(({ path }) => path.unnamed !== null && path.cited.length === 0);
    const isBacked = ({ span }: Credit) =>
      hasOwn && BACKING_UP.test(article.text.slice(Math.max(0, span.start - 60), span.start));
    const cites = credits.filter((credit) => credit.kind === 'cites' && !isBacked(credit));
    const near = nearOf(cites, told, reading, ({ span }) => span);
    const only = new Set(cites.map(({ newsroom }) => newsroom.key)).size === 1 ? cites[0]! : null;
    const meant = told.some(({ path }) => path.someReport);
    const elsewhere = near ?? (only !== null && (meant || named.has(only.newsroom.key)) ? only : null);
    if (elsewhere !== null) {
      if (near === null && !meant) doubtful.add(publisher.key);
      ground(
        account,
        publisher,
        room(elsewhere.newsroom),
        words('elsewhere', elsewhere.newsroom.name, article, elsewhere.span),
        claims,
      );
      continue;
    }
    const part = credits.find(({ kind, newsroom }) => kind === 'with' && named.has(newsroom.key));
    if (part !== undefined) {
      doubtful.add(publisher.key);
      ground(account, publisher, part.newsroom.key, words('with', part.newsroom.name, article, part.span), claims);
      continue;
    }
    const source = told.find(({ path }) => path.unnamed !== null)?.path.unnamed ?? null;
    if (!own.has(publisher.key) || own.get(publisher.key) === 'newsroom')
      own.set(publisher.key, source === null ? 'newsroom' : 'report');
    const evidence = source ?? sentenceOf(claims[0]!, reading);
    ground(
      account,
      publisher,
      publisher.key,
      words(source === null ? 'tells' : 'sources', publisher.name, article, evidence),
      claims,
    );
  }
  return { grounds, links, newsrooms: rooms, speakers, own, doubtful };
}

/** One who stands behind another article of the matter, and speaks here in the sentence of a claim or the one beside it. */
function speakerBeside(
  told: readonly Told[],
  { article, reading }: Account,
  speakers: ReadonlyMap<string, Speaker>,
  tellers: Tellers,
): Path['speaker'] {
  if (speakers.size === 0) return null;
  for (const { claim } of told)
    for (let near = claim.sentence - NEAR_SENTENCES; near <= claim.sentence + NEAR_SENTENCES; near++)
      for (const other of claimsIn(reading, near)) {
        const { cited, speaker } = tellers.pathOf(other, article, reading);
        if (speaker?.speaker.shown === true && cited.length === 0 && speakers.has(speaker.speaker.key)) return speaker;
      }
  return null;
}

/** The same words between quotation marks stand in an article that rests on this speaker: it is one occasion. */
function sharesQuotation(
  { article }: Account,
  speaker: string,
  grounds: readonly Ground[],
  accounts: readonly Account[],
): boolean {
  const resting = new Set(grounds.filter(({ to }) => to === speaker).map(({ step }) => step.article));
  const said = new Set(accounts.flatMap((one) => (resting.has(one.article.id) ? quotationsOf(one.article) : [])));
  return quotationsOf(article).some((words) => said.has(words));
}

/** Shorter quotations agree by chance. */
const QUOTED_WORDS = 5;

const quotationsOf = onceOf(({ text }: Article): readonly string[] =>
  [...text.matchAll(/["“]([^"“”]{1,400})["”]/g)].flatMap(([, inside]) => {
    const words = wordsOf(inside!);
    return words.length < QUOTED_WORDS ? [] : [words.join(' ')];
  }),
);

/** A headline repeats; what the body says decides, where it says anything. */
function withoutHeadlines(claims: readonly Claim[]): readonly Claim[] {
  const body = claims.filter(({ status }) => status !== 'headline');
  return body.length > 0 ? body : claims;
}

function better(known: Speaker | undefined, other: Speaker): Speaker {
  return known === undefined || (!known.shown && other.shown) ? other : known;
}

/** The first of these places that stands in or beside the sentence of one of the claims. */
function nearOf<Value>(
  places: readonly Value[],
  told: readonly Told[],
  reading: Reading,
  spanOf: (value: Value) => Span,
): Value | null {
  const sentences = new Set(told.map(({ claim }) => claim.sentence));
  return (
    places.find((place) => {
      const at = sentenceAt(spanOf(place), reading);
      for (let near = at - NEAR_SENTENCES; near <= at + NEAR_SENTENCES; near++) if (sentences.has(near)) return true;
      return false;
    }) ?? null
  );
}

function sentenceAt({ start, end }: Span, { sentences }: Reading): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  return low < sentences.length && sentences[low]!.start < end ? low : Number.NaN;
}

function words(kind: OriginStepKind, to: string, article: Article, span: Span): Omit<OriginStep, 'article'> {
  return { kind, to, evidence: quoteOf(article, span), similarity: null, other: null };
}

function quoteOf({ text }: Article, { start, end }: Span): OriginStep['evidence'] {
  return { start, end, quote: text.slice(start, end) };
}
