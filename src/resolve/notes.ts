import type { Article, ArticleId, MatterId, Proposition, Reading, Relation, Resolution } from '../model';
import { sha256 } from '../text/hash';
import type { ReadArticle } from './clusters';
import type { Newsrooms } from './credits';
import type { Deed } from './matters';
import type { Parties, Party } from './parties';
import { PRINCIPAL } from './questions';
import type { Utterance } from './utterances';

/*
 * What one resolution leaves for the next, so that one more article does not make everything anew. What is said in an article hangs on
 * its words and on what all articles together say of its names. Where both are as they were, what was made of it stands.
 */

/** What was made of an article, as JSON can hold it. */
export interface ArticleNote {
  readonly article: ArticleId;
  /** SHA-256 of the answers to everything that was asked for it. */
  readonly answers: string;
  readonly asked: readonly string[];
  readonly parties: readonly Party[];
  readonly utterances: readonly UtteranceNote[];
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
  readonly resolution: Pick<Resolution, 'propositions' | 'relations'>;
  readonly notes: readonly ArticleNote[];
}

/** What of the resolution before still stands. */
export interface Recalled {
  /** The article's utterances; null where it must be looked at anew. */
  utterances(one: ReadArticle): readonly Utterance[] | null;
  /** The note on an article whose utterances still stand. */
  note(article: ArticleId): ArticleNote | null;
  /** What a deed gave that one article tells and nobody disputes; null where it must be made anew. */
  made(deed: Deed): Made | null;
}

/** What a deed comes to. */
export interface Made {
  readonly propositions: readonly Proposition[];
  readonly relations: readonly Relation[];
}

/** All that an article's claims can be told of other articles. */
export function answersTo(
  { reading }: ReadArticle,
  asked: Iterable<string>,
  parties: Parties,
  newsrooms: Newsrooms,
): string {
  const answers: string[] = reading.mentions.map(({ id }) => parties.standing(id));
  for (const key of asked)
    answers.push(
      key.startsWith(PRINCIPAL)
        ? parties.ofPrincipal(key.slice(PRINCIPAL.length))
        : parties.ofName(key) + newsrooms.ofName(key),
    );
  return sha256(answers.join('\n'));
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
  for (const one of articles) {
    const note = known.get(one.article.id);
    if (note === undefined || answersTo(one, note.asked, parties, newsrooms) !== note.answers) continue;
    const utterances = note.utterances.map((row) => utteranceOf(row, note, one));
    standing.set(one.article.id, utterances);
    note.utterances.forEach(([, , , , , deed], at) => {
      if (deed === null) return;
      deedOf.set(utterances[at]!, deed);
      tellings.set(deed, (tellings.get(deed) ?? 0) + 1);
    });
  }
  const propositions = groupedBy(previous.resolution.propositions, ({ matter }) => matter);
  const relations = groupedBy(previous.resolution.relations, ({ proposition }) => proposition);
  return {
    utterances: ({ article }) => standing.get(article.id) ?? null,
    note: (article) => (standing.has(article) ? known.get(article)! : null),
    made({ id, utterances }) {
      if (tellings.get(id) !== utterances.length || !utterances.every((one) => deedOf.get(one) === id)) return null;
      const own = propositions.get(id) ?? [];
      return { propositions: own, relations: own.flatMap((one) => relations.get(one.id) ?? []) };
    },
  };
}

/** Notes on articles that are as they were, reading and all. */
function stillRead(previous: Previous, articles: readonly ReadArticle[]): ReadonlyMap<ArticleId, ArticleNote> {
  const same = new Set<object>([...previous.articles, ...previous.readings]);
  const notes = new Map(previous.notes.map((note) => [note.article, note]));
  return new Map(
    articles.flatMap(({ article, reading }) => {
      const note = same.has(article) && same.has(reading) ? notes.get(article.id) : undefined;
      return note === undefined ? [] : [[article.id, note] as const];
    }),
  );
}

function utteranceOf(
  [claim, subject, target, relationClass, type]: UtteranceNote,
  { parties }: ArticleNote,
  { article, reading }: ReadArticle,
): Utterance {
  return {
    claim: reading.claims[claim]!,
    article,
    reading,
    subject: parties[subject] ?? null,
    target: parties[target] ?? null,
    relationClass,
    type,
  };
}

function groupedBy<Value>(values: readonly Value[], keyOf: (value: Value) => string): ReadonlyMap<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}

/** True where a note still says it all: nothing further was asked, and the deeds that nobody else tells or disputes are the same. */
export function stillSays(
  note: ArticleNote,
  utterances: readonly Utterance[],
  deedOf: (utterance: Utterance) => MatterId | null,
  asked: ReadonlySet<string>,
): boolean {
  const known = new Set(note.asked);
  return (
    note.utterances.every(([, , , , , deed], at) => deed === deedOf(utterances[at]!)) &&
    [...asked].every((key) => known.has(key))
  );
}

/** A note on an article, as resolved now. `deedOf` gives the deeds that nobody else tells or disputes. */
export function noteOn(
  one: ReadArticle,
  utterances: readonly Utterance[],
  deedOf: (utterance: Utterance) => MatterId | null,
  asked: readonly string[],
  { parties, newsrooms }: { readonly parties: Parties; readonly newsrooms: Newsrooms },
): ArticleNote {
  const numbers = new Map<string, number>();
  const used: Party[] = [];
  const numberOf = (party: Party | null): number => {
    if (party === null) return -1;
    const key = `${party.key}\n${party.entity}\n${party.name}\n${party.anchored}`;
    let number = numbers.get(key);
    if (number === undefined) numbers.set(key, (number = used.push(party) - 1));
    return number;
  };
  let claim = 0;
  const rows = utterances.map((utterance): UtteranceNote => {
    while (one.reading.claims[claim] !== utterance.claim) claim++;
    const { subject, target, relationClass, type } = utterance;
    return [claim, numberOf(subject), numberOf(target), relationClass, type, deedOf(utterance)];
  });
  const answers = answersTo(one, asked, parties, newsrooms);
  return { article: one.article.id, answers, asked, parties: used, utterances: rows };
}
