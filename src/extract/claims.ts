import { categoryOf } from '../data/plover';
import { EXPECTING } from '../data/results';
import type { Argument, ArticleId, AttributionStep, ClaimId, Condition, Span } from '../model';
import { argumentOf, complementOf, obliquesOf, type Place } from './arguments';
import { attributions } from './attribution';
import { asideStep } from './attribution-asides';
import { holderStep } from './attribution-phrases';
import { circumstance, circumstancesOf, clausalSubject, clauseArgument, contentOf, isMeasureOf } from './claim-content';
import type { ClaimDraft, Reader } from './claim-draft';
import { evidenceOf, predicateOf, statusOf } from './claim-evidence';
import { type Expanded, isJoint, MAX_SIBLINGS, spread } from './claim-participants';
import { isSaid } from './claim-said';
import { mannerOf } from './clause-manner';
import type { Clause, Slot } from './clauses';
import { conditionsOf } from './conditions';
import { meanings as meaningsOf } from './meaning';
import { announced } from './meaning-announced';
import { asideHolder } from './meaning-asides';
import type { Meaning } from './meaning-kinds';
import { nounClaims } from './noun-claims';
import type { Source } from './sources';
import { timeOf } from './times';
import { timeAbove, timesAbove } from './times-above';
import { isUndergone, lemmaOf, typeOf, verbalAdjective, wordsOf } from './wording';

/** Claims of all clauses of an article, in no order yet. */
export function clauseClaims(source: Source): {
  readonly drafts: ClaimDraft[];
  readonly chains: readonly (readonly AttributionStep[])[];
  readonly carried: ReadonlyMap<number, number>;
  readonly meanings: readonly Meaning[];
} {
  const own = meaningsOf(source.index);
  const chains = attributions(source, own);
  const conditions = conditionsOf(source, own);
  const meanings = announced(source, own, chains, conditions);
  const carried = new Map<number, number>();
  for (const clause of source.index.clauses) {
    const { governor } = meanings[clause.id];
    if (governor !== null && !carried.has(governor)) carried.set(governor, clause.id);
  }
  const reader: Reader = { source, meanings, chains, conditions, carried };
  const drafts = source.index.clauses.flatMap((clause) =>
    isSaid(reader, clause) ? [...draftsOf(reader, clause), ...heldDrafts(reader, clause)] : [],
  );
  return { drafts: [...drafts, ...nounClaims(source, meanings, chains)], chains, carried, meanings };
}

function draftsOf(reader: Reader, clause: Clause): ClaimDraft[] {
  const { source } = reader;
  const undergone = isUndergone(source.index, reader.meanings, clause);
  const who = undergone ? clause.surface : clause.subject;
  const whom = (undergone && clause.object?.token === who?.token) || expected(source, clause) ? null : clause.object;
  const subjects: Expanded[] = who ? spread(source, clause, who) : [null];
  const objects: Expanded[] = whom ? spread(source, clause, whom) : [null];
  const drafts: ClaimDraft[] = [];
  const many = isJoint(source, clause) ? 1 : MAX_SIBLINGS;
  for (const subject of subjects.slice(0, many))
    for (const object of objects.slice(0, MAX_SIBLINGS)) drafts.push(draftOf(reader, clause, subject, object));
  return drafts;
}

/** What somebody rejects, once more as those have it who hold it. */
function heldDrafts(reader: Reader, clause: Clause): ClaimDraft[] {
  const { source, meanings, chains } = reader;
  const { held } = meanings[clause.id];
  if (!held || clause.parent === null) return [];
  const aside = asideHolder(source.index, clause);
  const step = aside ? asideStep({ source, meanings }, aside, clause) : holderStep({ source, meanings }, clause);
  if (!step) return [];
  const chain = [...chains[aside?.id ?? clause.parent], step];
  const asHeld = { ...reader, meanings: meanings.with(clause.id, held), chains: chains.with(clause.id, chain) };
  return draftsOf(asHeld, clause).map((draft) => ({ ...draft, held }));
}

/** "wants the state to sell": the clause that is wanted, of which the object is no more than the subject; null where there is none. */
function expected({ index }: Source, clause: Clause): Clause | null {
  const { object } = clause;
  if (!object || object.shared || clause.passive || !EXPECTING.has(clause.lemma)) return null;
  return index.below(clause).find((child) => child.link === 'open' && child.surface?.token === object.token) ?? null;
}

function draftOf(reader: Reader, clause: Clause, subjectSlot: Expanded, objectSlot: Expanded): ClaimDraft {
  const { source, meanings } = reader;
  const { index, article } = source;
  const tree = index.trees[clause.sentence];
  const meaning = meanings[clause.id];
  const excluded = Boolean(subjectSlot?.excluded || objectSlot?.excluded);
  // "supports A rather than B": the same words, denied.
  const turned = excluded
    ? meanings.with(clause.id, {
        ...meaning,
        negated: !meaning.negated,
        polarity: meaning.polarity === 'denied' ? 'affirmed' : 'denied',
      })
    : meanings;
  const bare = wordsOf(index, turned, clause);
  const denying = bare.includes('not') ? meaning.polarityCues : [];
  const at = (slot: Slot, role: Argument['role']): Place => ({ slot, role, edge: true, excluded: false });
  const subject = subjectSlot
    ? { ...argumentOf(source, clause, at(subjectSlot.slot, 'agent'), bare, denying), relation: null }
    : clausalSubject(source, clause);
  const stand = verbalAdjective(index, clause);
  const places = obliquesOf(source, clause).filter(
    (place) => !place.excluded && place.slot.token !== objectSlot?.slot.token,
  );
  const standing = stand ? places.find((place) => place.slot.preposition === stand.preposition) : undefined;
  let object = objectSlot
    ? argumentOf(source, clause, at(objectSlot.slot, clause.kind === 'copula' ? 'other' : 'patient'), bare, denying)
    : null;
  if (standing)
    object = {
      ...argumentOf(source, clause, { ...standing, role: 'patient', edge: true }, bare),
      relation: typeOf(bare, null),
    };
  const complement =
    clause.kind === 'copula' && objectSlot?.slot.token === clause.head ? complementOf(source, clause) : null;
  const args: Argument[] = [];
  const argumentClauses: (number | null)[] = [];
  const push = (argument: Argument, filler: number | null = null) => {
    args.push(argument);
    argumentClauses.push(filler);
  };
  if (clause.recipient && clause.recipient.token !== subjectSlot?.slot.token)
    push(argumentOf(source, clause, at(clause.recipient, 'recipient'), bare, denying));
  if (complement) push(argumentOf(source, clause, at(complement.slot, 'other'), [...bare, complement.noun]));
  const circumstances = circumstancesOf(reader, clause).map((filler) => ({
    filler,
    measure: places.find(({ slot }) => isMeasureOf(source, slot, clause, filler)),
  }));
  for (const place of places) {
    if (place === standing || circumstances.some(({ measure }) => measure === place)) continue;
    const argument = argumentOf(source, clause, place, bare, denying);
    // "asked the Court of Appeal for Wales to rule": a word of a name that has its place is nobody beside it.
    const named = [subject, object, ...args].some((other) => other !== null && other.mention === argument.mention);
    if (argument.mention === null || !named) push(argument);
  }
  for (const { clause: above, place } of timesAbove(reader, clause))
    if (args.every(({ start }) => start !== tree.tokens[place.slot.token].start))
      push(argumentOf(source, above, place, bare, denying));
  const time = timeOf(source, clause, meaning.modality) ?? timeAbove(reader, clause);
  const cue = meaning.modalityCue;
  const conditions = reader.conditions[clause.id];
  const shown = [time, cue, ...conditions].filter((span) => span !== null);
  for (const manner of mannerOf(source, clause, turned[clause.id].polarity, shown)) push(manner);
  const content = contentOf(reader, clause);
  let objectClause: number | null = null;
  for (const filler of content) {
    const argument = clauseArgument(source, tree, filler);
    if (!object && (filler.link === 'that' || filler.id < clause.id || filler === expected(source, clause))) {
      object = argument;
      objectClause = filler.id;
    } else push(argument, filler.id);
  }
  for (const { filler, measure } of circumstances)
    push(circumstance(source, clause, filler, measure?.slot.token), filler.id);
  const main = object ?? args.find((argument) => argument.relation !== null) ?? null;
  const relation = main?.relation ?? typeOf(bare, null);
  const preposition = !object && main ? main.preposition : null;
  const lemma = lemmaOf(index, meanings, clause);
  const predicateSpans = predicateOf(reader, tree, clause);
  const { polarity } = turned[clause.id];
  const chain = reader.chains[clause.id];
  const slice = (span: Span) => article.text.slice(span.start, span.end);
  const claim: ClaimDraft['claim'] = {
    sentence: clause.sentence,
    form: 'clause',
    status: statusOf(tree, clause),
    relation,
    label: [...bare, ...(preposition ? [preposition] : [])].join(' '),
    predicate: {
      spans: predicateSpans,
      text: predicateSpans.map(slice).join(' '),
      lemma: preposition ? `${lemma} ${preposition}` : lemma,
    },
    subject,
    object,
    arguments: args,
    polarity,
    modality: { kind: meaning.modality, cue },
    attribution: chain,
    conditions: conditions.map(
      (draft): Condition => ({ kind: draft.kind, start: draft.start, end: draft.end, text: slice(draft), claim: null }),
    ),
    time,
    category: categoryOf({
      lemma,
      preposition: main?.preposition ?? null,
      object: object?.core.text ?? null,
      objectType: typeOfMention(source, object),
      modality: meaning.modality,
      polarity,
    }),
    evidence: evidenceOf(article.text, {
      predicateSpans,
      subject,
      object,
      args,
      polarityCues: meaning.polarityCues,
      cue,
      chain,
      conditions,
      time,
    }),
  };
  return {
    claim,
    clause: clause.id,
    conditionClauses: conditions.map((draft) => draft.clause),
    argumentClauses,
    objectClause,
  };
}

function typeOfMention(source: Source, argument: Argument | null): string | null {
  return argument?.mention ? (source.mentions.get(argument.mention)?.type ?? null) : null;
}

export function numbered(article: ArticleId, n: number): ClaimId {
  return `${article}#c${n}` as ClaimId;
}
