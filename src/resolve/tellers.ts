import {
  BARE_DOCUMENT,
  DOCUMENTS,
  NEWSROOM_NOUNS,
  OWN_BODY,
  OWN_VOICE,
  REPORT_NOUNS,
  SPOKESPEOPLE,
} from '../data/citation-cues';
import type { Article, AttributionStep, Claim, EntityId, EntityType, Mention, Quote, Reading } from '../model';
import { bodyBefore, bodyNamed, isOneByWords } from './bodies';
import { mentionsIn } from './by-sentence';
import type { Newsroom, Newsrooms } from './credits';
import type { Parties, Party } from './parties';
import { isNamed } from './party-words';
import { nameKey, nameWords } from './spelling';
import { spokenFor } from './spoken';
import { isBareSpokesperson, isOnlyBody, onlyBody } from './spokespeople';
import { asideBehind, headWords, isOneUnnamed, isOwnVoice, LONGEST_NAME, longerName, nameBeside } from './teller-words';

/** A person or body that speaks for itself. */
export interface Speaker {
  readonly key: string;
  readonly name: string;
  readonly entity: EntityId | null;
  /** The body it belongs to, as far as the text shows; two speakers of one body are not shown to be independent. */
  readonly body: string;
  /** Known by a name, or a body such as the police; not "a farmer". */
  readonly shown: boolean;
}

/** The way from an article to who said it, as one claim gives it. */
export interface Path {
  /** Newsrooms cited, outermost first, without the article's own. */
  readonly cited: readonly { readonly newsroom: Newsroom; readonly cue: Quote }[];
  /** "The report said": some newsroom, which other sentences name. */
  readonly someReport: boolean;
  readonly speaker: { readonly speaker: Speaker; readonly cue: Quote } | null;
  /** Sources without a name, where nobody with a name stands before them. */
  readonly unnamed: Quote | null;
}

export interface Tellers {
  pathOf(claim: Claim, article: Article, reading: Reading): Path;
}

export function tellersOf(parties: Parties, newsrooms: Newsrooms): Tellers {
  const pathOf = (claim: Claim, article: Article, reading: Reading): Path => {
    const cited: { newsroom: Newsroom; cue: Quote }[] = [];
    let someReport = false;
    let unnamed: Quote | null = null;
    const own = newsrooms.of(article).key;
    const first = claim.attribution.find(({ by }) => by.kind !== 'newsroom');
    for (const step of claim.attribution) {
      if (step.by.kind === 'newsroom') continue;
      // "We reported on Tuesday": nobody else says so.
      if (step === first && step.quoted !== 'direct' && OURSELVES.test(step.by.text)) continue;
      const mention = nameBeside(parties.mention(step.by.mention), article, reading);
      const words = mention?.form === 'name' ? headWords(mention, article) : step.by.text;
      const newsroom =
        besideKind(step, article) ??
        wholeName(step, article) ??
        newsrooms.named(mention, words, article) ??
        firstNamed(words, article) ??
        longerNamed(step, article) ??
        namedBefore(step, mention, article, reading);
      if (newsroom !== null) {
        if (newsroom.key !== own && unnamed === null) cited.push({ newsroom, cue: cueOf(step) });
        continue;
      }
      const speaker =
        (isMute(mention) ||
        isWordOfSubject(mention, claim) ||
        (isBareSpokesperson(mention) && bodyBehind(mention, article, reading) === null)
          ? itself(step, mention, claim, article, reading)
          : null) ??
        speakerOf(step, mention, article, reading) ??
        itself(step, mention, claim, article, reading) ??
        bodyIn(step.by.text.replace(/^according to /i, '')) ??
        ownSpokesperson(mention, article, reading);
      if (speaker !== null && unnamed === null)
        return { cited, someReport, speaker: { speaker, cue: cueOf(step) }, unnamed: null };
      if (step.by.text === '') continue;
      if (mention?.form !== 'name' && REPORT_NOUNS.test(step.by.text)) someReport = true;
      else unnamed ??= cueOf(step);
    }
    if (cited.length > 0 || someReport || unnamed !== null) return { cited, someReport, speaker: null, unnamed };
    return byWords(claim, article, reading);
  };

  /** The way by the words of the sentence, where the claim's chain is empty. */
  const byWords = (claim: Claim, article: Article, reading: Reading): Path => {
    const none = { cited: [], someReport: false, speaker: null, unnamed: null };
    const spoken = spokenFor(claim, article, reading);
    if (spoken === null) return none;
    const { mention, cue } = spoken;
    if (isOneUnnamed(mention, article)) return { ...none, unnamed: cue };
    const words = mention.form === 'name' ? headWords(mention, article) : mention.text;
    const newsroom = newsrooms.named(mention, words, article);
    if (newsroom !== null)
      return newsroom.key === newsrooms.of(article).key ? none : { ...none, cited: [{ newsroom, cue }] };
    const kind = mention.form === 'name' ? 'named' : 'unnamed';
    const { start, end, text, id } = mention;
    const by = { start, end, text, kind, mention: id } as const;
    const step = { by, act: 'says', cue, polarity: 'affirmed', modality: 'actual', quoted: 'none' } as const;
    const speaker =
      speakerOf(step, mention, article, reading) ?? itself(step, mention, claim, article, reading) ?? bodyIn(text);
    return speaker === null ? { ...none, unnamed: cue } : { ...none, speaker: { speaker, cue } };
  };

  const speakerOf = (
    step: AttributionStep,
    mention: Mention | null,
    article: Article,
    reading: Reading,
  ): Speaker | null => {
    const { text } = step.by;
    if (mention === null) return /^\p{Lu}/u.test(text) && step.by.kind === 'named' ? ofWords(text) : null;
    const body = bodyBehind(mention, article, reading);
    if (body !== null || isOwnVoice(mention, article)) return body;
    if (mention.form === 'noun' && REPORT_NOUNS.test(text)) return null;
    const party = parties.ofMention(mention.id);
    if (isBodyByWords(mention)) return bodySpeaker(mention);
    if (party === null || !party.anchored || !isNamed(party)) return null;
    const speaker = asSpeaker(party, bodyOf(mention) ?? party);
    // Whom a pronoun means is a guess: two speakers of whom one is a "she" may be one.
    return mention.form === 'pronoun' ? { ...speaker, shown: false } : speaker;
  };

  /**
   * "Ferro Rail closed the line, it said", "the company said", "a spokesman said": nobody else has been found for the teller, and so it is not
   * shown to be anyone but the one it speaks of.
   */
  const itself = (
    { by }: AttributionStep,
    mention: Mention | null,
    claim: Claim,
    article: Article,
    reading: Reading,
  ): Speaker | null => {
    const subject = parties.of(claim, claim.subject);
    if (subject === null || mention === null || !(isNamed(subject) || (subject.anchored && isOneByWords(subject.name))))
      return null;
    if (isOwnVoice(mention, article)) return { ...asSpeaker(subject, subject), shown: false };
    if (isBareSpokesperson(mention) && isOnlyBody(subject, mention, { article, reading }, parties, newsrooms))
      return { ...asSpeaker(subject, subject), shown: false };
    const other = bodyBefore(by.text);
    if (other !== null && !nameWords(subject.name).includes(nameWords(other).at(-1)!)) return bodyIn(`the ${other}`);
    if (mention.form === 'noun' && BARE_DOCUMENT.test(mention.text))
      return { ...asSpeaker(subject, subject), shown: false };
    const loose =
      (mention.form === 'pronoun' && !INDEFINITE.test(mention.text)) ||
      SPOKESPEOPLE.test(by.text) ||
      OWN_BODY.test(by.text);
    return loose && mention.form !== 'name' ? { ...asSpeaker(subject, subject), shown: false } : null;
  };

  /** "Company spokesman Ivor Lund" of no company that the claim is of: the only body that the article names, else the man himself. */
  const ownSpokesperson = (mention: Mention | null, article: Article, reading: Reading): Speaker | null => {
    if (mention?.form !== 'name' || !isOwnVoice(mention, article)) return null;
    const body = onlyBody(mention, { article, reading }, parties, newsrooms);
    if (body !== null) return { ...behind(body), shown: false };
    const party = parties.ofMention(mention.id);
    return party !== null && isNamed(party) ? { ...asSpeaker(party, party), shown: false } : null;
  };

  /** "According to the Calder Courier, Norvia will lease the port": the comma was read as part of one name. */
  const firstNamed = (words: string, article: Article): Newsroom | null =>
    words.includes(', ') ? newsrooms.named(null, words.slice(0, words.indexOf(', ')), article) : null;

  /** "The local newspaper, the Elsdon Herald": what it is, and its name behind a comma. */
  const besideKind = ({ by }: AttributionStep, article: Article): Newsroom | null => {
    if (!NEWSROOM_NOUNS.test(by.text) || /.\p{Lu}/u.test(by.text)) return null;
    const name = NAME_BESIDE.exec(article.text.slice(by.end, by.end + LONGEST_NAME))?.[1];
    return name === undefined ? null : newsrooms.named(null, name, article);
  };

  /** "The magazine Shaft and Seam": the name was read as two. */
  const longerNamed = (step: AttributionStep, article: Article): Newsroom | null => {
    const longer = longerName(step, article);
    return longer === null ? null : newsrooms.named(null, longer, article);
  };

  /** "Action News at Six", of which "Action News" was read: one of the articles' outlets. */
  const wholeName = (step: AttributionStep, article: Article): Newsroom | null => {
    const longer = longerName(step, article);
    return longer === null ? null : newsrooms.ofArticles(longer, article);
  };

  /** "In the words of La Onda, ... The institute lost them, the paper says": the newsroom that was named last, a sentence or two before. */
  const namedBefore = (
    { by }: AttributionStep,
    mention: Mention | null,
    article: Article,
    reading: Reading,
  ): Newsroom | null => {
    if (mention === null || mention.refers !== null || !THE_PAPER.test(by.text)) return null;
    for (let sentence = mention.sentence; sentence >= mention.sentence - SENTENCES_BEFORE; sentence--) {
      const names = mentionsIn(reading, sentence).filter(({ form, end }) => form === 'name' && end <= by.start);
      for (const name of names.reverse()) {
        const newsroom = newsrooms.named(name, headWords(name, article), article);
        if (newsroom !== null) return newsroom;
      }
    }
    return null;
  };

  /** "Corvin Bank has bought Lumen Pay, the bank said": the noun is a word of the subject's name, whatever it was tied to. */
  const isWordOfSubject = (mention: Mention | null, claim: Claim): boolean => {
    const noun = mention?.form === 'noun' && OWN_BODY.exec(mention.text)?.[1]?.toLowerCase();
    const name = noun ? parties.of(claim, claim.subject)?.name : undefined;
    return (
      name !== undefined &&
      nameKey(name)
        .split(' ')
        .includes(noun as string)
    );
  };

  /** "It" was taken for a town or a thing, which do not speak. */
  const isMute = (mention: Mention | null): boolean => {
    if (mention?.form !== 'pronoun') return false;
    const { type, country } = parties.kindOf(mention.id);
    return country === null && type !== null && MUTE.has(type);
  };

  /** The body that a spokeswoman or a statement speaks for. */
  const bodyBehind = (mention: Mention, article: Article, reading: Reading): Speaker | null => {
    const aside = bodyInAside(mention, article, reading);
    if (aside !== null) return aside;
    const words = `${mention.title ?? ''} ${mention.text}`;
    const speaks = SPOKESPEOPLE.test(words) || (mention.form === 'noun' && DOCUMENTS.test(mention.text));
    if (!speaks) return null;
    const owner = mention.owner === null ? null : parties.ofMention(mention.owner);
    if (owner !== null && isNamed(owner)) return behind(owner);
    const end = Math.max(mention.full?.end ?? mention.end, mention.end);
    const near = article.text.slice(mention.end, mention.end + 12);
    const reach = /^ (?:for|of|from|at|by) /.test(near) ? Math.max(end, mention.end + 60) : end;
    const inside = mentionsIn(reading, mention.sentence).find(
      (one) =>
        one.id !== mention.id &&
        one.start >= mention.start &&
        one.start < reach &&
        (one.form === 'name' || (one.start > mention.start && isBodyByWords(one))),
    );
    if (mention.form === 'name') return bodyInTitle(mention);
    // Who has seen a document did not write it.
    if (inside === undefined || SEEN_BY.test(article.text.slice(mention.end, inside.start))) return null;
    if (isBodyByWords(inside)) return bodySpeaker(inside);
    const named = parties.ofMention(inside.id);
    // "The company's spokeswoman, Anna Brook": the name is her own.
    return named === null || named.key === parties.ofMention(mention.id)?.key ? null : behind(named);
  };

  /** "Finance ministry spokesman Joel Marsh": the body stands in the title. */
  const bodyInTitle = ({ title }: Mention): Speaker | null => {
    const body = title === null || OWN_VOICE.test(title) ? null : bodyBefore(`the ${title}`);
    return body === null ? null : bodyIn(`the ${body}`);
  };

  /** "Jonas Weir, a spokesman for the brewery, said": the body is named, or meant, in the aside behind the name. */
  const bodyInAside = (mention: Mention, article: Article, reading: Reading): Speaker | null => {
    const aside = asideBehind(mention, article);
    if (!SPOKESPEOPLE.test(aside)) return null;
    const end = mention.end + ', '.length + aside.length;
    const own = parties.ofMention(mention.id)?.key;
    for (const one of mentionsIn(reading, mention.sentence)) {
      if (one.start <= mention.end || one.start >= end || one.form === 'pronoun') continue;
      if (isBodyByWords(one)) return bodySpeaker(one);
      const party = parties.ofMention(one.id);
      if (party !== null && party.key !== own && isNamed(party)) return behind(party);
    }
    return null;
  };

  const bodyOf = (mention: Mention): Party | null => (mention.owner === null ? null : parties.ofMention(mention.owner));

  /** Whom somebody speaks for who speaks for this body. */
  const behind = (body: Party): Speaker => {
    const principal = parties.principal(body);
    return { ...asSpeaker(principal, principal), shown: principal.anchored };
  };

  const isBodyByWords = ({ id, form, text }: Mention): boolean => {
    if (form !== 'noun' || !isOneByWords(text)) return false;
    const party = parties.ofMention(id);
    return party === null || !isNamed(party);
  };

  /** "Tervan's army", "the agriculture ministry": by its words, and of the body it acts for. */
  const bodySpeaker = ({ id, text }: Mention): Speaker => {
    const party = parties.ofMention(id);
    const speaker = bodyIn(text)!;
    if (party?.entity == null) return speaker;
    const principal = parties.principal(party);
    return { ...speaker, entity: party.entity, body: principal.key === party.key ? speaker.body : principal.key };
  };

  const asSpeaker = (party: Party, body: Party): Speaker => ({
    key: speakerKey(party.key),
    name: party.name,
    entity: party.entity,
    body: parties.principal(body).key,
    shown: true,
  });

  return { pathOf };
}

const SEEN_BY = /\b(?:seen|obtained|reviewed|viewed|examined|read|leaked) (?:by|to) (?:the )?$/i;
const OURSELVES = /^(?:we|us)$/i;
/** Words for somebody who goes back to nobody: "somebody with knowledge of the plan". */
const INDEFINITE =
  /^(?:(?:some|any|every|no)(?:body|one)|no one|one|another|others|those|many|several|some|most|few|both|all)\b/i;
/** How a newsroom is called that was named before. */
const THE_PAPER =
  /^the (?:newspaper|paper|publication|broadcaster|magazine|daily|weekly|channel|station|tabloid|news (?:site|website|agency))$/i;
const SENTENCES_BEFORE = 2;
const NAME_BESIDE = /^, ((?:[Tt]he )?\p{Lu}[\p{L}\d’'-]*(?: (?:(?:and|of|the|for|&) )?\p{Lu}[\p{L}\d’'-]*){0,4})/u;
const MUTE: ReadonlySet<EntityType> = new Set(['place', 'policy', 'event', 'object']);

function ofWords(words: string): Speaker {
  const key = nameKey(words);
  return { key: speakerKey(`n:${key}`), name: words, entity: null, body: `n:${key}`, shown: true };
}

/** "Police said": a body everybody there knows, if not by name. */
function bodyIn(words: string): Speaker | null {
  const name = bodyNamed(words);
  if (name === null) return null;
  const key = `w:${nameKey(name)}`;
  return { key: speakerKey(key), name, entity: null, body: key, shown: true };
}

/** "The Interior Ministry" and "the interior ministry" are one who speaks. */
function speakerKey(key: string): string {
  return `speaker:${key.replace(/^[nw]:/, '')}`;
}

/** The words that show a step: teller and cue together where they stand near each other. */
function cueOf({ by, cue }: AttributionStep): Quote {
  return cue ?? by;
}
