import type { Article, ArticleId, MatterId, Reading, Resolution } from '../model';
import { sha256Of } from '../text/hash';
import { virtualList } from '../text/virtual-list';
import { knowRows, type PackedRows, packed } from './claim-rows';
import type { ReadArticle } from './clusters';
import type { Newsrooms } from './credits';
import type { Echo } from './echoes';
import { type GroupNote, type Made, madeBefore, toldBy } from './group-notes';
import type { Deed } from './matters';
import type { Parties, Party } from './parties';
import { PRINCIPAL } from './questions';
import type { RetoldNote } from './retold';
import { ownOf, type Placed, Said, type Utterance } from './utterances';

/*
 * What one resolution leaves for the next, so that one more article does not make everything anew. What is said in an article hangs on
 * its words and on what all articles together say of its names. Where both are as they were, what was made of it stands.
 */

export interface Notes {
  readonly articles: readonly (ArticleNote | KeptNote)[];
  readonly groups: readonly GroupNote[];
  /** Keys of the parties that act for another, each with the key of that one. */
  readonly principals: readonly (readonly [party: string, principal: string])[];
  /** Utterances that were told of what another article says, and where that places them. */
  readonly retold: readonly RetoldNote[];
}

/** What was made of an article, as JSON can hold it. */
export interface ArticleNote {
  readonly article: ArticleId;
  /** SHA-256 of the answers to everything that was asked for it. */
  readonly answers: string;
  readonly asked: readonly string[];
  readonly parties: readonly Party[];
  readonly utterances: readonly UtteranceNote[];
  /** Null where people rejected some of its claims: such a note only tells what was said before. */
  readonly rows: PackedRows | null;
}

/** A note of before, which is read when it is asked for, and let go again: together they are a good part of what an addition would hold. */
export interface KeptNote {
  readonly article: ArticleId;
  /** All of it but its rows. */
  read(): Omit<ArticleNote, 'rows'>;
  rows(): ArticleNote['rows'];
}

/** What a note says, rows apart, as it was made or is kept. */
export function readNote(note: ArticleNote | KeptNote): Omit<ArticleNote, 'rows'> {
  return 'read' in note ? note.read() : note;
}

function rowsIn(note: ArticleNote | KeptNote): ArticleNote['rows'] {
  return 'read' in note ? note.rows() : note.rows;
}

/** Number of the claim, and of the parties among those of the note (-1: none). */
type UtteranceNote = readonly [
  claim: number,
  subject: number,
  target: number,
  relationClass: string,
  type: string | null,
  /** The deed it tells, where nobody else tells or disputes it. */
  deed: MatterId | null,
];

/** A resolution that was made before, and of what. Articles and readings that are the same objects still are those it was made of. */
export interface Previous {
  readonly articles: readonly Article[];
  readonly readings: readonly Reading[];
  readonly resolution: Pick<Resolution, 'propositions' | 'relations' | 'matters' | 'origins' | 'disputes'>;
  readonly notes: Notes;
}

/** What of the resolution before still stands. */
export interface Recalled {
  /** The article's utterances; null where it must be looked at anew. */
  utterances(one: ReadArticle): readonly Utterance[] | null;
  /** The note on an article whose utterances still stand. */
  note(article: ArticleId): ArticleNote | KeptNote | null;
  /** True where this article alone told the deed before as it does now, in its own words, and nobody disputed it. */
  alone(deed: Deed): boolean;
  /** The note on deeds that the same articles told, of which all still stand; null where they must be made anew. */
  group(group: readonly Deed[], echoesOf: (deed: Deed) => readonly Echo[]): GroupNote | null;
  /** What deeds that stand came to. */
  made(deeds: readonly Deed[]): readonly Made[];
  /** The deed that a standing utterance told before, where nobody else told or disputed it. */
  deedOf(utterance: Utterance): MatterId | null;
  /** Of articles that are gone or no longer stand. */
  readonly gone: Gone;
  readonly previous: Previous;
}

/** Articles as they were before. */
interface Gone {
  readonly articles: readonly ReadArticle[];
  /** Those of them of which people had rejected claims: it is not known which. */
  readonly uncertain: readonly ReadArticle[];
  readonly said: readonly Placed[];
  /** Deeds that one of them alone told. */
  readonly deeds: readonly MatterId[];
}

/** All that an article's claims can be told of other articles. */
export function answersTo(
  { reading }: ReadArticle,
  asked: Iterable<string>,
  parties: Parties,
  newsrooms: Newsrooms,
): string {
  const ofName = (key: string) =>
    key.startsWith(PRINCIPAL)
      ? parties.ofPrincipal(key.slice(PRINCIPAL.length))
      : parties.ofName(key) + newsrooms.ofName(key);
  function* answers(): Generator<string> {
    for (const { id } of reading.mentions) yield parties.standing(id);
    for (const key of asked) yield ofName(key);
  }
  return sha256Of(inPieces(answers()));
}

/** Answers that are put together at a time: those of a very long article are many, and each alone is little to hash. */
const AT_ONCE = 1_000;

function* inPieces(lines: Iterable<string>): Generator<string> {
  let first = true;
  let some: string[] = [];
  const piece = () => `${first ? '' : '\n'}${some.join('\n')}`;
  for (const line of lines) {
    some.push(line);
    if (some.length < AT_ONCE) continue;
    yield piece();
    first = false;
    some = [];
  }
  if (some.length > 0) yield piece();
}

export function recall(
  previous: Previous,
  articles: readonly ReadArticle[],
  parties: Parties,
  newsrooms: Newsrooms,
): Recalled {
  const known = stillRead(previous, articles);
  const standing = new Map<ArticleId, readonly Utterance[]>();
  const deedOf = new Map<Utterance, MatterId>();
  const tellings = new Map<MatterId, number>();
  const party = sharedParties();
  for (const one of articles) {
    const kept = known.get(one.article.id);
    const note = kept === undefined ? null : readNote(kept);
    if (note === null || answersTo(one, note.asked, parties, newsrooms) !== note.answers) continue;
    const own = note.parties.map(party);
    const utterances = note.utterances.map(([number, subject, target, relationClass, type], at) => {
      const said = { subject: own[subject] ?? null, target: own[target] ?? null, relationClass, type };
      return new Said(one, said, number, at);
    });
    standing.set(one.article.id, utterances);
    note.utterances.forEach(([, , , , , deed], at) => {
      if (deed === null) return;
      deedOf.set(utterances[at]!, deed);
      tellings.set(deed, (tellings.get(deed) ?? 0) + 1);
    });
  }
  const groups = new Map(previous.notes.groups.map((note) => [note.deeds.join(' '), note]));
  const stands = ({ article }: { readonly article: Article }) => standing.has(article.id);
  return {
    utterances: ({ article }) => standing.get(article.id) ?? null,
    note: (article) => (standing.has(article) ? known.get(article)! : null),
    alone: ({ id, utterances }) =>
      tellings.get(id) === utterances.length &&
      utterances.every((one) => one.own === undefined && deedOf.get(one) === id),
    group(group, echoesOf) {
      const note = groups.get(group.map(({ id }) => id).join(' '));
      if (note === undefined) return null;
      const all = group.every((deed) => deed.utterances.every(stands) && echoesOf(deed).every(stands));
      return all && note.told === toldBy(group, echoesOf) ? note : null;
    },
    made: (deeds) => madeBefore(previous, deeds),
    deedOf: (utterance) => deedOf.get(ownOf(utterance)) ?? null,
    gone: goneOf(previous, standing),
    previous,
  };
}

/** Gives one object for equal parties: articles name the same ones. */
function sharedParties(): (party: Party) => Party {
  const known = new Map<string, Party>();
  return (party) => {
    const key = partyKey(party);
    const same = known.get(key);
    if (same === undefined) known.set(key, party);
    return same ?? party;
  };
}

function partyKey({ key, entity, name, anchored }: Party): string {
  return `${key}\n${entity}\n${name}\n${anchored}`;
}

function goneOf({ articles, readings, notes }: Previous, standing: ReadonlyMap<ArticleId, unknown>): Gone {
  const lost = notes.articles.filter(({ article }) => !standing.has(article));
  const uncertain = new Set(lost.flatMap((note) => (rowsIn(note) === null ? [note.article] : [])));
  const noted = lost.map(readNote);
  const gone = articles.flatMap((article, at) =>
    standing.has(article.id) ? [] : [{ article, reading: readings[at]! }],
  );
  return {
    articles: gone.filter(({ article }) => !uncertain.has(article.id)),
    uncertain: gone.filter(({ article }) => uncertain.has(article.id)),
    said: noted.flatMap(({ article: id, parties, utterances }) =>
      utterances.map(
        ([, subject, target, relationClass]): Placed => ({
          subject: parties[subject] ?? null,
          target: parties[target] ?? null,
          relationClass,
          article: { id },
        }),
      ),
    ),
    deeds: noted.flatMap(({ utterances }) => utterances.flatMap(([, , , , , deed]) => deed ?? [])),
  };
}

/** Notes on articles that are as they were, reading and all. */
function stillRead(
  previous: Previous,
  articles: readonly ReadArticle[],
): ReadonlyMap<ArticleId, ArticleNote | KeptNote> {
  const same = new Set<object>([...previous.articles, ...previous.readings]);
  const notes = new Map(previous.notes.articles.map((note) => [note.article, note]));
  return new Map(
    articles.flatMap(({ article, reading }) => {
      const note = same.has(article) && same.has(reading) ? notes.get(article.id) : undefined;
      return note === undefined ? [] : [[article.id, note] as const];
    }),
  );
}

/** Names the readings of before by what was found in them, so that their claims need not be looked at. */
export function knowAllRows({ readings, notes }: Previous): void {
  const known = new Map(notes.articles.map((note) => [note.article, note]));
  for (const reading of readings) {
    const note = known.get(reading.article);
    if (note !== undefined) knowRows(reading, () => rowsIn(note));
  }
}

/** True where a note still says it all: nothing further was asked, and the deeds that nobody else tells or disputes are the same. */
export function stillSays(
  note: ArticleNote | KeptNote,
  utterances: readonly Utterance[],
  { before, now }: Record<'before' | 'now', (utterance: Utterance) => MatterId | null>,
  asked: ReadonlySet<string>,
): boolean {
  if (!utterances.every((one) => before(one) === now(one))) return false;
  // Of most articles nothing is asked again.
  const known = new Set(asked.size === 0 ? [] : readNote(note).asked);
  return [...asked].every((key) => known.has(key));
}

/** A note on an article, as resolved now. `deedOf` gives the deeds that nobody else tells or disputes. */
export function noteOn(
  one: ReadArticle,
  utterances: readonly Utterance[],
  deedOf: (utterance: Utterance) => MatterId | null,
  asked: readonly string[],
  { parties, newsrooms }: { readonly parties: Parties; readonly newsrooms: Newsrooms },
): ArticleNote {
  const own = utterances.map(ownOf);
  const { used, sides } = numbered(own);
  // A very long article has hundreds of thousands: each is made when it is written.
  const rows = virtualList(own.length, (at): UtteranceNote => {
    const { number, relationClass, type } = own[at]!;
    return [number, sides[2 * at]!, sides[2 * at + 1]!, relationClass, type, deedOf(utterances[at]!)];
  });
  const answers = answersTo(one, asked, parties, newsrooms);
  return { article: one.article.id, answers, asked, parties: used, utterances: rows, rows: packed(one.reading) };
}

/** The parties of utterances, each once, and of each utterance the numbers of its subject and target, one behind the other (-1: none). */
function numbered(utterances: readonly Utterance[]): { readonly used: readonly Party[]; readonly sides: Int32Array } {
  const numbers = new Map<string, number>();
  const used: Party[] = [];
  const numberOf = (party: Party | null): number => {
    if (party === null) return -1;
    const key = partyKey(party);
    let number = numbers.get(key);
    if (number === undefined) numbers.set(key, (number = used.push(party) - 1));
    return number;
  };
  const sides = new Int32Array(2 * utterances.length);
  utterances.forEach(({ subject, target }, at) => {
    sides[2 * at] = numberOf(subject);
    sides[2 * at + 1] = numberOf(target);
  });
  return { used, sides };
}
