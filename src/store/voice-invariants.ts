import { articlePart } from '../text/article-part';
import { byCodeUnit } from '../text/compare';
import type { Invariant } from './invariants';

/** What holds of matters, origins, disputes and joins; numbered on from the others. */
export const VOICE_INVARIANTS: readonly Invariant[] = [
  {
    number: 22,
    says: 'every proposition is of a matter that has it, where the matter has a row; least voices are not more than most',
    look: ({ resolution, propositions }, fail) => {
      const { matters } = resolution;
      const owner = new Map(
        matters.flatMap(({ id, propositions: own }) => own.map((one): [string, string] => [one, id])),
      );
      for (const { id, propositions: own } of matters)
        for (const one of own) if (!propositions.has(one)) fail(id, `has ${one}, which is not there`);
      for (const { id, matter, voices } of resolution.propositions) {
        if (owner.has(id) && owner.get(id) !== matter) fail(id, `is of ${matter}, but listed by ${owner.get(id)}`);
        for (const [least, most] of voices === null ? [] : [voices.affirmed, voices.denied])
          if (!(0 <= least && least <= most)) fail(id, `has from ${least} to ${most} voices`);
      }
      return matters.length + resolution.propositions.length;
    },
  },
  {
    number: 23,
    says: 'every origin is of a matter that is there, rests on claims that are there, and its steps quote their articles',
    look: ({ resolution, claims, articleOf }, fail) => {
      const matters = new Set(resolution.matters.map(({ id }) => id));
      for (const { id, matter, claims: behind, steps } of resolution.origins) {
        if (!matters.has(matter)) fail(id, `is of ${matter}, which is not there`);
        if (behind.length === 0) fail(id, 'rests on no claim');
        for (const claim of behind) if (!claims.has(claim)) fail(id, `rests on ${claim}, which is not there`);
        for (const { article, evidence, similarity, other } of steps) {
          const text = articleOf.get(article)?.text;
          if (text === undefined) fail(id, `has a step of ${article}, which is not there`);
          else if (evidence !== null && text.slice(evidence.start, evidence.end) !== evidence.quote)
            fail(id, `quotes "${evidence.quote}", which does not stand at [${evidence.start}, ${evidence.end})`);
          if (other !== null && !articleOf.has(other)) fail(id, `is like ${other}, which is not there`);
          if (similarity !== null && !(0 <= similarity && similarity <= 1))
            fail(id, `has the similarity ${similarity}`);
        }
      }
      return resolution.origins.length;
    },
  },
  {
    number: 24,
    says: 'the two claims of every dispute are there, and are two',
    look: ({ resolution, claims }, fail) => {
      for (const { id, claim, against } of resolution.disputes) {
        for (const one of [claim, against])
          if (!claims.has(one)) fail(id, `is between claims, and ${one} is not there`);
        if (claim === against) fail(id, 'sets a claim against itself');
      }
      return resolution.disputes.length;
    },
  },
  {
    number: 25,
    says: 'the two claims of every join are there, in order and, unless a person joined them, of two articles; a chance is from 0 to 1',
    look: ({ resolution, claims: known }, fail) => {
      for (const { id, claims, chance, kind } of resolution.joins) {
        for (const one of claims) if (!known.has(one)) fail(id, `is between claims, and ${one} is not there`);
        const [left, right] = claims;
        if (kind !== 'judged' && articlePart(left) === articlePart(right)) fail(id, 'joins claims of one article');
        if (byCodeUnit(left, right) >= 0) fail(id, 'has its claims in another order');
        if (chance !== null && !(0 <= chance && chance <= 1)) fail(id, `has the chance ${chance}`);
      }
      return resolution.joins.length;
    },
  },
];
