import type { Analysis, Article, Claim, ClaimId, Reading } from '../model';
import { withAntecedents } from './claim-antecedents';
import type { ClaimDraft } from './claim-draft';
import { clauseClaims, numbered } from './claims';
import { findClauses } from './clauses';
import { confidenceOf, confidenceTraits } from './confidence';
import { type Decision, decisionsOf } from './decisions';
import { findMentions } from './mentions';
import { findQuotes } from './quotes';
import { allRepaired, repairsOf } from './repaired';
import type { Source } from './sources';
import { speakersOfPronouns } from './speakers';
import { structureTraits } from './structure';
import { tieClaims } from './tie-claims';
import { unsureAmong } from './unsure';

/** Which claims a reading has: all that were found, or those that are sure enough to be drawn (`unsure.ts`). */
export type Which = 'every' | 'sure';

/** Reads one analyzed article: who and what is mentioned, and what is claimed of whom, on whose word. Throws never. */
export function extract(article: Article, parsed: Analysis, which: Which = 'every'): Reading {
  return work(article, parsed, which).reading;
}

/** The rule or model behind each part of each claim of an article, by claim. The same work as `extract`, told aloud. */
export function decisions(
  article: Article,
  parsed: Analysis,
  which: Which = 'every',
): ReadonlyMap<ClaimId, readonly Decision[]> {
  const { source, meanings, drafts, reading } = work(article, parsed, which);
  const repairs = parsed.sentences.map(repairsOf);
  return decisionsOf({ source, meanings, repairs }, drafts, reading.claims);
}

function work(article: Article, parsed: Analysis, which: Which) {
  const analysis: Analysis = { ...parsed, sentences: allRepaired(parsed.sentences) };
  const source: Source = {
    article,
    index: findClauses(analysis.sentences),
    mentions: findMentions(article, analysis),
    quotes: findQuotes(article.text),
  };
  const { drafts, chains, carried, meanings } = clauseClaims(source);
  const found = withAntecedents(source, inTextOrder([...drafts, ...tieClaims(source, analysis, chains)]));
  const mentions = speakersOfPronouns(source, found);
  const byId = new Map(mentions.map((mention) => [mention.id, mention]));
  const confidence = ({ claim }: ClaimDraft) => {
    const structure = structureTraits(claim, analysis.sentences[claim.sentence]);
    return confidenceOf(confidenceTraits(structure, claim, (id) => byId.get(id) ?? null));
  };
  const isUnsure = which === 'sure' ? unsureAmong(mentions) : () => false;
  const linkOf = ({ clause }: ClaimDraft) => (clause === null ? null : source.index.clauses[clause].link);
  const kept = found
    .map((draft) => ({ draft, confidence: confidence(draft) }))
    .filter((one) => !isUnsure(one.draft.claim, one.confidence, linkOf(one.draft)));
  const all = kept.map(({ draft }) => draft);
  const reading: Reading = {
    article: article.id,
    sentences: analysis.sentences.map(({ start, end }) => ({ start, end })),
    mentions: mentions.map((mention) => (source.mentions.isUnsure(mention.id) ? { ...mention, type: null } : mention)),
    claims: linked(article, all, carried).map((claim, n) => ({ ...claim, confidence: kept[n].confidence })),
    notices: analysis.notices,
  };
  return { source, meanings, drafts: all, reading };
}

function inTextOrder(drafts: readonly ClaimDraft[]): ClaimDraft[] {
  const at = (draft: ClaimDraft) => draft.claim.predicate.spans[0]?.start ?? 0;
  return [...drafts].sort(
    (a, b) =>
      at(a) - at(b) ||
      (a.claim.subject?.core.start ?? -1) - (b.claim.subject?.core.start ?? -1) ||
      (a.claim.object?.core.start ?? -1) - (b.claim.object?.core.start ?? -1),
  );
}

/** Gives ids, and lets claims name each other by them. */
function linked(
  article: Article,
  drafts: readonly ClaimDraft[],
  carried: ReadonlyMap<number, number>,
): Omit<Claim, 'confidence'>[] {
  const byClause = new Map<number, ClaimId>();
  drafts.forEach((draft, n) => {
    if (draft.clause !== null && !byClause.has(draft.clause)) byClause.set(draft.clause, numbered(article.id, n));
  });
  const find = (clause: number | null): ClaimId | null => {
    for (let at = clause; at !== null; at = carried.get(at) ?? null) {
      const id = byClause.get(at);
      if (id) return id;
    }
    return null;
  };
  return drafts.map((draft, n) => ({
    id: numbered(article.id, n),
    ...draft.claim,
    object:
      draft.claim.object && draft.objectClause !== null
        ? { ...draft.claim.object, claim: find(draft.objectClause) }
        : draft.claim.object,
    arguments: draft.claim.arguments.map((argument, at) => {
      const filler = draft.argumentClauses[at] ?? null;
      return filler === null ? argument : { ...argument, claim: find(filler) };
    }),
    conditions: draft.claim.conditions.map((condition, at) => ({
      ...condition,
      claim: find(draft.conditionClauses[at] ?? null),
    })),
  }));
}

export type { Decision } from './decisions';
