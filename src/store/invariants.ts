/*
 * What holds of every sound store, numbered. `newsgraph check` prints the list, tests run it after each build; a number keeps its
 * meaning from version to version, and new ones are added at the end.
 */

import type { Argument, Article, Claim, Mention, Quote, Reading, Span } from '../model';
import { articlePart } from '../text/article-part';
import { byCodeUnit } from '../text/compare';
import { parsePublished } from '../text/date';
import { shortHash } from '../text/hash';
import { RELATION_TYPE } from '../text/relation-type';
import type { Truth } from './index';
import { VOICE_INVARIANTS } from './voice-invariants';

/** Says that something is wrong: where (an id), and what. */
export type Fail = (where: string, what: string) => void;

export interface Invariant {
  readonly number: number;
  readonly says: string;
  /** Looks at everything the sentence speaks of, and gives how many that were. */
  readonly look: (truth: Index, fail: Fail) => number;
}

/** A truth with its ids at hand. */
export interface Index extends Truth {
  readonly articleOf: ReadonlyMap<string, Article>;
  readonly mentions: ReadonlyMap<string, Mention>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly entities: ReadonlySet<string>;
  readonly propositions: ReadonlySet<string>;
}

export function indexOf(truth: Truth): Index {
  const { articles, readings, resolution } = truth;
  return {
    ...truth,
    articleOf: new Map(articles.map((article) => [article.id, article])),
    mentions: new Map(readings.flatMap(({ mentions }) => mentions.map((mention) => [mention.id, mention] as const))),
    claims: new Map(readings.flatMap(({ claims }) => claims.map((claim) => [claim.id, claim] as const))),
    entities: new Set(resolution.entities.map(({ id }) => id)),
    propositions: new Set(resolution.propositions.map(({ id }) => id)),
  };
}

/** From 4 on; the first three are of the files (check.ts). */
export const INVARIANTS: readonly Invariant[] = [
  {
    number: 4,
    says: 'ids are unique, and what is listed is listed in order of ids',
    look: ({ articles, readings, resolution }, fail) => {
      const { entities, propositions, relations, matters, origins, disputes, joins } = resolution;
      const lists = [articles, entities, propositions, relations, matters, origins, disputes, joins].map((list) =>
        list.map(({ id }): string => id),
      );
      for (const ids of [...lists, readings.map(({ article }): string => article)]) inOrder('the store', ids, fail);
      for (const { id, mentions } of entities) inOrder(id, mentions, fail);
      for (const { id, claims } of relations) inOrder(id, claims, fail);
      for (const { id, affirmed, denied, open } of propositions)
        for (const claims of [affirmed, denied, open]) inOrder(id, claims, fail);
      return sum(lists.map((ids) => ids.length));
    },
  },
  {
    number: 5,
    says: 'the id of an article is the hash of its address, outlet and text',
    look: ({ articles }, fail) => {
      for (const { id, url, outlet, text } of articles)
        if (id !== shortHash([url, outlet, text])) fail(id, 'has another hash');
      return articles.length;
    },
  },
  {
    number: 6,
    says: 'every article has one reading, and no reading is without its article',
    look: ({ articles, readings, articleOf }, fail) => {
      const read = new Set(readings.map(({ article }) => article));
      for (const { id } of articles) if (!read.has(id)) fail(id, 'has no reading');
      for (const { article } of readings) if (!articleOf.has(article)) fail(article, 'is read but not there');
      return articles.length;
    },
  },
  {
    number: 7,
    says: 'sentences lie in their text, in order, without overlap',
    look: (index, fail) => {
      for (const { reading, text } of readArticles(index)) {
        let end = 0;
        for (const [number, sentence] of reading.sentences.entries()) {
          if (!isSpan(sentence, text) || sentence.start < end)
            fail(reading.article, `sentence ${number} is out of place`);
          end = sentence.end;
        }
      }
      return sum(index.readings.map(({ sentences }) => sentences.length));
    },
  },
  {
    number: 8,
    says: 'the words of a mention stand where it says, and its head lies within the text',
    look: (index, fail) => {
      for (const { reading, text } of readArticles(index))
        for (const mention of reading.mentions) {
          quoted(mention.id, mention, text, fail);
          if (!isSpan(mention.head, text)) fail(mention.id, 'has its head outside of the text');
          if (mention.full !== undefined && !isSpan(mention.full, text)) fail(mention.id, 'reaches out of the text');
        }
      return index.mentions.size;
    },
  },
  {
    number: 9,
    says: 'every quote of a claim stands in its article, letter by letter, where the claim says',
    look: (index, fail) => {
      let quotes = 0;
      for (const { reading, text } of readArticles(index))
        for (const claim of reading.claims)
          for (const quote of quotesOf(claim)) {
            quotes++;
            quoted(claim.id, quote, text, fail);
          }
      return quotes;
    },
  },
  {
    number: 10,
    says: 'spans without words of their own lie in the text of their article',
    look: (index, fail) => {
      let spans = 0;
      for (const { reading, text } of readArticles(index))
        for (const claim of reading.claims)
          for (const span of spansOf(claim)) {
            spans++;
            if (!isSpan(span, text)) fail(claim.id, `has a span [${span.start}, ${span.end}) outside of the text`);
          }
      return spans;
    },
  },
  {
    number: 11,
    says: 'mentions and claims carry the id of their article and stand in one of its sentences',
    look: ({ readings }, fail) => {
      for (const { article, mentions, claims, sentences } of readings)
        for (const [letter, list] of [
          ['m', mentions],
          ['c', claims],
        ] as const)
          for (const [number, { id, sentence }] of list.entries()) {
            if (id !== `${article}#${letter}${number}`) fail(id, `is not ${letter} ${number} of ${article}`);
            if (sentences[sentence] === undefined) fail(id, `stands in sentence ${sentence}, which is not there`);
          }
      return sum(readings.map(({ mentions, claims }) => mentions.length + claims.length));
    },
  },
  {
    number: 12,
    says: 'what a mention or a claim refers to is there, in the same article',
    look: ({ readings, mentions, claims }, fail) => {
      let links = 0;
      const resolves = (from: string, to: string | null, known: ReadonlyMap<string, unknown>) => {
        if (to === null) return;
        links++;
        if (!known.has(to) || articlePart(to) !== articlePart(from)) fail(from, `refers to ${to}, which is not there`);
      };
      for (const reading of readings) {
        for (const { id, refers, owner } of reading.mentions)
          for (const to of [refers, owner]) resolves(id, to, mentions);
        for (const claim of reading.claims) {
          for (const { by } of claim.attribution) resolves(claim.id, by.mention, mentions);
          for (const { claim: to } of claim.conditions) resolves(claim.id, to, claims);
          for (const argument of argumentsOf(claim)) {
            resolves(claim.id, argument.mention, mentions);
            resolves(claim.id, argument.claim, claims);
          }
        }
      }
      return links;
    },
  },
  {
    number: 13,
    says: 'every chain of tellers begins with the newsroom, and has it nowhere else',
    look: ({ claims }, fail) => {
      for (const { id, attribution } of claims.values())
        if (attribution.length === 0 || attribution.some(({ by }, at) => (by.kind === 'newsroom') !== (at === 0)))
          fail(id, 'has another chain');
      return claims.size;
    },
  },
  {
    number: 14,
    says: 'types of relations are capital letters and _, at most 64',
    look: ({ claims, resolution }, fail) => {
      let types = 0;
      const fits = (where: string, type: string | null) => {
        if (type === null) return;
        types++;
        if (!RELATION_TYPE.test(type)) fail(where, `has the type ${JSON.stringify(type)}`);
      };
      for (const claim of claims.values()) {
        fits(claim.id, claim.relation);
        for (const { relation } of argumentsOf(claim)) fits(claim.id, relation);
      }
      for (const { id, type } of resolution.relations) fits(id, type);
      return types;
    },
  },
  {
    number: 15,
    says: 'confidence is a number from 0 to 1',
    look: ({ claims }, fail) => {
      for (const { id, confidence } of claims.values())
        if (!(confidence >= 0 && confidence <= 1)) fail(id, `has confidence ${confidence}`);
      return claims.size;
    },
  },
  {
    number: 16,
    says: 'dates are dates, and no deed ends before it begins',
    look: ({ articles, claims }, fail) => {
      for (const { id, published } of articles)
        if (published !== null && parsePublished(published) === null) fail(id, `is published on ${published}`);
      for (const { id, time } of claims.values()) {
        const days = [time?.from ?? null, time?.to ?? null];
        if (days.some((day) => day !== null && parsePublished(day) === null))
          fail(id, `is placed from ${days[0]} to ${days[1]}`);
        if (days[0] && days[1] && days[0] > days[1]) fail(id, `is placed from ${days[0]} to ${days[1]}`);
      }
      return articles.length + claims.size;
    },
  },
  {
    number: 17,
    says: 'every mention of an entity is there, and is of no other entity',
    look: ({ resolution, mentions }, fail) => {
      const taken = new Map<string, string>();
      for (const { id, mentions: own } of resolution.entities) {
        if (own.length === 0) fail(id, 'has no mention');
        for (const mention of own) {
          if (!mentions.has(mention)) fail(id, `names ${mention}, which is not there`);
          if (taken.has(mention)) fail(id, `shares ${mention} with ${taken.get(mention)}`);
          taken.set(mention, id);
        }
      }
      return taken.size;
    },
  },
  {
    number: 18,
    says: 'every judgement is about mentions that are there',
    look: ({ resolution, mentions }, fail) => {
      for (const { left, right, by: rule } of resolution.judgements)
        for (const mention of [left, right])
          if (!mentions.has(mention)) fail(mention, `is judged by ${rule} but not there`);
      return resolution.judgements.length;
    },
  },
  {
    number: 19,
    says: 'the parties and the claims of every proposition are there',
    look: ({ resolution, entities, claims }, fail) => {
      for (const { id, subject, target, affirmed, denied, open } of resolution.propositions) {
        for (const party of [subject, target])
          if (party !== null && !entities.has(party)) fail(id, `is about ${party}, which is not there`);
        for (const claim of [...affirmed, ...denied, ...open])
          if (!claims.has(claim)) fail(id, `rests on ${claim}, which is not there`);
      }
      return resolution.propositions.length;
    },
  },
  {
    number: 20,
    says: 'the ends, the proposition and the claims of every relation are there, and there is a claim',
    look: ({ resolution, entities, propositions, claims }, fail) => {
      for (const { id, source, target, proposition, claims: behind } of resolution.relations) {
        for (const end of [source, target]) if (!entities.has(end)) fail(id, `joins ${end}, which is not there`);
        if (!propositions.has(proposition)) fail(id, `is of ${proposition}, which is not there`);
        if (behind.length === 0) fail(id, 'rests on no claim');
        for (const claim of behind) if (!claims.has(claim)) fail(id, `rests on ${claim}, which is not there`);
      }
      return resolution.relations.length;
    },
  },
  {
    number: 21,
    says: 'every claim that a person judged is there, and a rejected one stands behind nothing',
    look: ({ resolution, claims }, fail) => {
      const rejected = new Set<string>();
      for (const { claim, verdict } of resolution.verdicts) {
        if (!claims.has(claim)) fail(claim, 'is judged but not there');
        if (verdict === 'rejected') rejected.add(claim);
      }
      for (const { id, claims: behind } of resolution.relations)
        for (const claim of behind) if (rejected.has(claim)) fail(id, `rests on ${claim}, which was rejected`);
      return resolution.verdicts.length;
    },
  },
  ...VOICE_INVARIANTS,
];

function* readArticles({ readings, articleOf }: Index): Generator<{ reading: Reading; text: string }> {
  for (const reading of readings) {
    const article = articleOf.get(reading.article);
    if (article !== undefined) yield { reading, text: article.text };
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

/** By article, then by the number within it: `#m9` stands before `#m10`. What has no number goes by code unit. */
function byPlace(left: string, right: string): number {
  const [leftAt, rightAt] = [left.lastIndexOf('#'), right.lastIndexOf('#')];
  if (leftAt < 0 || rightAt < 0) return byCodeUnit(left, right);
  const articles = byCodeUnit(left.slice(0, leftAt), right.slice(0, rightAt));
  return articles || Number(left.slice(leftAt + 2)) - Number(right.slice(rightAt + 2));
}

/** Strictly rising: sorted, and none twice. */
function inOrder(where: string, ids: readonly string[], fail: Fail): void {
  for (let at = 1; at < ids.length; at++)
    if (byPlace(ids[at - 1]!, ids[at]!) >= 0) fail(where, `lists ${ids[at]} behind ${ids[at - 1]}`);
}

function isSpan({ start, end }: Span, text: string): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= text.length;
}

function quoted(where: string, { start, end, text: words }: Quote, text: string, fail: Fail): void {
  if (!isSpan({ start, end }, text) || text.slice(start, end) !== words)
    fail(where, `quotes ${JSON.stringify(words.slice(0, 60))}, which does not stand at [${start}, ${end})`);
}

function argumentsOf({ subject, object, arguments: others }: Claim): Argument[] {
  return [subject, object, ...others].filter((argument) => argument !== null);
}

/** Everything of a claim that has words and a place. */
function* quotesOf(claim: Claim): Generator<Quote> {
  for (const argument of argumentsOf(claim)) {
    yield argument;
    yield argument.core;
  }
  for (const { by, cue } of claim.attribution) {
    if (by.kind !== 'newsroom') yield by;
    if (cue !== null) yield cue;
  }
  yield* claim.conditions;
  for (const { start, end, quote } of claim.evidence) yield { start, end, text: quote };
}

function* spansOf(claim: Claim): Generator<Span> {
  yield* claim.predicate.spans;
  if (claim.modality.cue !== null) yield claim.modality.cue;
  if (claim.time !== null) yield claim.time;
}
