import {
  CITATION_CUES,
  CONFIRMING_CUES,
  type ConfirmingCue,
  NEWSROOM_NOUNS,
  OWN_NEWSROOM,
} from '../data/citation-cues';
import { isOutlet } from '../data/outlets';
import type { Article, Mention, Span } from '../model';
import { mentionsIn } from './by-sentence';
import type { ReadArticle } from './clusters';
import type { Parties } from './parties';
import type { Questions } from './questions';
import { nameKey } from './spelling';

/** A newsroom, agency or broadcaster as origins know it. */
export interface Newsroom {
  readonly key: string;
  readonly name: string;
}

export interface Newsrooms {
  /** Who published an article: its outlet, else the article itself. */
  of(article: Article): Newsroom;
  /** The newsroom these words of an article mean, or null. */
  named(mention: Mention | null, words: string, article: Article): Newsroom | null;
  /** The outlet of one of the articles that is written in these words, or null. */
  ofArticles(words: string, article: Article): Newsroom | null;
  /** True of the outlet of one of the articles. */
  isOfSet(newsroom: Newsroom): boolean;
  /** What all articles together say of the key of a name as that of an outlet; empty where nothing. */
  ofName(key: string): string;
}

/** Stands before the keys of outlets. */
const OUTLET = 'outlet:';

const KINDS =
  '(?:television|tv|radio|newspaper|newsletter|magazine|tabloid|daily|weekly|broadcaster|website|channel|station|network|blog|wire|agency|site|portal|paper|title|journal|news (?:agency|site|website|channel|outlet))';
/** "Channel 12 television", "a Post report": what it is, behind its name. */
const KIND_BEHIND = new RegExp(` (?:${KINDS}|report)$`, 'u');
/** "The Spanish magazine Shaft and Seam": what it is, before its name. */
const KIND_BEFORE = new RegExp(`^(?:[\\p{L}'-]+ )?${KINDS} `, 'u');

/** A name without what says that it is a newsroom's, and with it. */
function withoutKind(written: string): string[] {
  const bare = written.replace(/^an? /, '');
  return [bare.replace(KIND_BEHIND, ''), bare.replace(KIND_BEFORE, ''), written];
}

/**
 * Names the newsroom of an article without an outlet. Articles of one file of which nothing says that somebody else wrote them, as where a
 * text of a hundred megabytes is read as a series, are one voice: what cannot be shown to be independent is not counted.
 */
function unnamedKey({ id, file, title, byline, published, url }: Article): string {
  return file === null ? `article:${id}` : `file:${JSON.stringify([file, title, byline, published, url])}`;
}

/** The newsrooms of a set of articles, and the outlets that their texts name. */
export function newsroomsOf(articles: readonly ReadArticle[], parties: Parties, questions: Questions): Newsrooms {
  const outlets = new Map<string, string>();
  for (const { article } of articles)
    if (article.outlet) {
      const key = nameKey(article.outlet);
      const known = outlets.get(key);
      if (known === undefined || article.outlet < known) outlets.set(key, article.outlet);
    }
  const called = newsroomsCalled(articles);
  const tails = new Map<string, string | null>();
  for (const key of outlets.keys()) {
    const tail = key.slice(key.indexOf(' ') + 1);
    if (tail !== key) tails.set(tail, tails.has(tail) ? null : key);
  }
  const heads = headsOf([...outlets.keys()]);
  const newsroom = (key: string, name: string): Newsroom => {
    questions.name(key);
    return { key: OUTLET + key, name: outlets.get(key) ?? name };
  };
  const isKnown = (key: string) => isOutlet(key) || called.has(key);
  const byKey = (written: string, words: string, own: string | null): Newsroom | null => {
    const ways = withoutKind(written);
    for (const way of ways) questions.name(way);
    // "Peninsula Press Agency", in capitals: the agency is a part of its name.
    const isWhole = /\p{Lu}/u.test(words.split(/\s/).at(-1)!) && isKnown(written);
    const key =
      [written, ...ways].find((way) => outlets.has(way)) ?? (isWhole ? written : (ways.find(isKnown) ?? written));
    if (outlets.has(key)) return newsroom(key, words);
    if (own?.endsWith(` ${key}`)) return newsroom(own, words);
    // "The Skervik daily Dagsblad": a word that begins the name of one outlet only, where an article says that it is an outlet.
    const whole = tails.get(key) ?? ways.flatMap((way) => (called.has(way) ? (heads.get(way) ?? []) : []))[0];
    if (whole) return newsroom(whole, words);
    // "The Post and the Courier reported": the first of them stands for both.
    const first = /^(.+?) and /.exec(written)?.[1];
    if (first !== undefined) questions.name(first);
    if (first !== undefined && outlets.has(first)) return newsroom(first, words);
    if (!isKnown(key)) return null;
    const at = Math.max(0, words.toLowerCase().indexOf(key));
    return newsroom(
      key,
      at > 0 ? words.slice(at, at + key.length) : words.replace(/^(?:the|an?) /i, '').slice(0, key.length),
    );
  };
  const named = (mention: Mention | null, words: string, { outlet, text }: Article): Newsroom | null => {
    const own = outlet ? nameKey(outlet) : null;
    if (own !== null && OWN_NEWSROOM.test(words)) return newsroom(own, outlet!);
    // "Action News at Six": the name goes on behind what was read of it.
    const more = mention === null ? null : NAME_GOES_ON.exec(text.slice(mention.head.end, mention.head.end + REACH));
    const longer = more === null ? '' : nameKey(words + more[0]);
    if (longer !== '') questions.name(longer);
    if (outlets.has(longer)) return newsroom(longer, words + more![0]);
    const last = words.slice(words.lastIndexOf(', ') + 1).trim();
    const byWords = () =>
      byKey(nameKey(words), words, own) ?? (last === words ? null : byKey(nameKey(last), last, own));
    const byName = () => {
      const party = mention === null ? null : parties.ofMention(mention.id);
      return party === null || !party.key.startsWith('n:') ? null : byKey(nameKey(party.name), party.name, own);
    };
    // "The Spanish newspaper El Faro reported": the noun says what it is, the name which one.
    return mention?.form === 'noun' ? (byName() ?? byWords()) : (byWords() ?? byName());
  };
  return {
    of: (article) =>
      !article.outlet
        ? { key: unnamedKey(article), name: article.file ?? article.id }
        : questions.about(article.id, () => newsroom(nameKey(article.outlet!), article.outlet!)),
    ofArticles: (words, article) =>
      questions.about(article.id, () => {
        const key = nameKey(words);
        questions.name(key);
        return outlets.has(key) ? newsroom(key, words) : null;
      }),
    isOfSet: ({ key }) => outlets.has(key.slice(OUTLET.length)),
    named: (mention, words, article) => questions.about(article.id, () => named(mention, words, article)),
    ofName: (key) =>
      (outlets.has(key) || tails.has(key) ? `${outlets.get(key) ?? ''} | ${tails.get(key) ?? ''}` : '') +
      (called.has(key) ? ` called ${heads.get(key) ?? ''}` : ''),
  };
}

/** Beginnings of names of outlets that only one of them has: "dagsblad" of "Dagsblad Skervik". */
function headsOf(keys: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string | null>();
  for (const key of keys)
    for (let end = key.indexOf(' '); end > 0; end = key.indexOf(' ', end + 1)) {
      const head = key.slice(0, end);
      found.set(head, found.has(head) ? null : key);
    }
  return new Map([...found].filter((row): row is [string, string] => row[1] !== null));
}

/** Behind a part of a name: "Action News[ at Six]", "Boats[ & Harbours]". */
const NAME_GOES_ON = /^ (?:at|in|on|with|and|of|the|for|&) \p{Lu}[\p{L}\d’'-]*(?: \p{Lu}[\p{L}\d’'-]*){0,3}/u;

/** Keys of names beside which an article says that they are newsrooms: "the Spanish newspaper El Faro", "El Faro, a Spanish daily". */
function newsroomsCalled(articles: readonly ReadArticle[]): ReadonlySet<string> {
  const called = new Set<string>();
  for (const { article, reading } of articles) {
    const nouns = reading.mentions.filter(({ form, text }) => form === 'noun' && NEWSROOM_NOUNS.test(text));
    for (const noun of nouns)
      for (const { form, type, head, sentence } of mentionsIn(reading, noun.sentence)) {
        const between = article.text.slice(Math.min(noun.end, head.end), Math.max(noun.start, head.start));
        const beside = head.start >= noun.end ? /^,? (?:[Tt]he )?$/ : /^, $/;
        if (form === 'name' && type !== 'person' && sentence === noun.sentence && beside.test(between))
          called.add(nameKey(article.text.slice(head.start, head.end)));
      }
  }
  return called;
}

/** Words of an article that say whose news it is. */
export interface Credit {
  /** own: its own outlet stands where an agency's name stands, "SANTORA (Delta News Agency) -". */
  readonly kind: 'credit' | 'with' | 'cites' | 'own';
  readonly newsroom: Newsroom;
  /** The name, and the cue beside it. */
  readonly span: Span;
}

/** How far a cue may stand from the name, in code units. */
const REACH = 80;

/** Credits and citations of an article, in text order, each with its kind. */
export function creditsOf({ article, reading }: ReadArticle, newsrooms: Newsrooms): Credit[] {
  const { text } = article;
  const own = newsrooms.of(article).key;
  const found: Credit[] = [];
  for (const place of namesIn(text, reading.mentions)) {
    const before = text.slice(Math.max(0, place.start - REACH), place.start);
    const after = text.slice(place.end, place.end + REACH);
    const cue = CITATION_CUES.find((one) => one.before.test(before) && one.after.test(after));
    if (cue === undefined) continue;
    const newsroom = newsrooms.named(place.mention, text.slice(place.start, place.end), article);
    if (newsroom === null || (newsroom.key === own && cue.kind !== 'credit')) continue;
    if (place.guessed && !newsrooms.isOfSet(newsroom)) continue;
    found.push({ kind: newsroom.key === own ? 'own' : cue.kind, newsroom, span: withCue(cue, place, before, after) });
  }
  return found;
}

interface Place extends Span {
  readonly mention: Mention | null;
  /** Other words than those that were read as a name: only an outlet of the articles may be meant. */
  readonly guessed?: boolean;
}

/** Words with capitals, one after another: an outlet of the set is known by them where the sentence was misread. */
const CAPITALS =
  /(?<![\p{L}\d])(?:(?:St|Mt|Ft|\p{Lu})\.|\p{Lu}(?:[\p{L}\d&'’-]|\.(?=\p{L})){0,30})(?: [\p{Lu}\d](?:[\p{L}\d&'’-]|\.(?=\p{L})){0,30}){1,4}/gu;

/** Such words with a small one between them: "Breakfast with Bron". */
const JOINED =
  /(?<![\p{L}\d])\p{Lu}[\p{L}\d’'-]{0,30}(?: \p{Lu}[\p{L}\d’'-]{0,30}){0,2} (?:at|in|on|with|and|of|the|for|&) (?:the )?\p{Lu}[\p{L}\d’'-]{0,30}(?: \p{Lu}[\p{L}\d’'-]{0,30}){0,2}/gu;

/** Names among the mentions, other words with capitals, and what stands alone in brackets or behind "By", which may be no part of a sentence. */
function namesIn(text: string, mentions: readonly Mention[]): Place[] {
  const named = mentions
    .filter(({ form }) => form === 'name')
    .map((mention): Place => ({ start: mention.head.start, end: mention.head.end, mention }));
  const loose: Place[] = [];
  for (const match of text.matchAll(
    /[([]([A-Z][\p{L}.&' -]{1,48})[)\]]|(?:^|\n)(?:By|Source:|Via:?|From) ([A-Z][\p{L}.&' -]{1,48})(?=\n|$)|(?:reporting|material|information) (?:from|by) (?:the )?([A-Z][\p{L}.&' -]{1,48})(?=\.?(?:\n|$))/gu,
  )) {
    const words = match[1] ?? match[2] ?? match[3]!;
    const start = match.index + match[0].indexOf(words);
    loose.push({ start, end: start + words.length, mention: null });
  }
  const taken = new Set(loose.map(({ start }) => start));
  const byStart = (left: Place, right: Place) => left.start - right.start;
  const places = [...loose, ...named.filter(({ start }) => !taken.has(start))].sort(byStart);
  const others: Place[] = [];
  let [next, reached] = [0, 0];
  for (const { index, 0: words } of text.matchAll(CAPITALS)) {
    const end = index + words.length;
    let within = false;
    for (; next < places.length && places[next]!.start < end; next++) {
      reached = Math.max(reached, places[next]!.end);
      within ||= places[next]!.start <= index && places[next]!.end >= end;
    }
    // Of "the Cypresston Insider" only the town may have been read.
    if (reached <= index) others.push({ start: index, end, mention: null });
    else if (!within) others.push({ start: index, end, mention: null, guessed: true });
  }
  for (const { index, 0: words } of text.matchAll(JOINED))
    others.push({ start: index, end: index + words.length, mention: null, guessed: true });
  return [...places, ...others].sort(byStart);
}

function withCue(cue: (typeof CITATION_CUES)[number], place: Span, before: string, after: string): Span {
  const lead = cue.before.exec(before);
  const tail = cue.after.exec(after);
  const start = place.start - (lead === null ? 0 : lead[0].replace(/^[\n.!?”"\s]+/, '').length);
  return { start, end: place.end + (tail?.[0].trimEnd().length ?? 0) };
}

/** Words by which a newsroom says that it saw or checked something itself. */
export interface Confirmation {
  readonly span: Span;
  readonly how: ConfirmingCue['how'];
}

/** The words of a newsroom that confirms something, with its name in them. */
interface OwnCue {
  readonly cue: RegExp;
  readonly how: ConfirmingCue['how'];
}

/** Finds where an article says that its own newsroom saw or checked something, in text order. Patterns are made once an outlet. */
export function confirmationFinder(): (article: Article) => Confirmation[] {
  const known = new Map<string, readonly OwnCue[]>();
  return ({ outlet, text }) => {
    if (!outlet) return [];
    let cues = known.get(outlet);
    if (cues === undefined) known.set(outlet, (cues = ownCues(outlet)));
    const found = cues.flatMap(({ cue, how }) =>
      [...text.matchAll(cue)].map((match): Confirmation => {
        return { span: { start: match.index, end: match.index + match[0].length }, how };
      }),
    );
    return found.sort((left, right) => left.span.start - right.span.start);
  };
}

/** Confirming words under the full or the last name of an outlet. */
function ownCues(outlet: string): OwnCue[] {
  const bare = outlet.replace(/^the /i, '');
  const names = [...new Set([bare, bare.slice(bare.lastIndexOf(' ') + 1)])];
  const escaped = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = `(?:the )?(?:${escaped.join('|')})`;
  return CONFIRMING_CUES.map(({ words, how }) => ({
    cue: new RegExp(words.source.replaceAll('\\*', pattern), 'gi'),
    how,
  }));
}
