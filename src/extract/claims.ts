import { PRESUPPOSING_MARKS } from '../data/cues';
import { categoryOf } from '../data/plover';
import type {
  Argument,
  ArticleId,
  AttributionStep,
  Claim,
  ClaimId,
  Condition,
  Evidence,
  EvidenceKind,
  Span,
} from '../model';
import { argumentOf, complementOf, expand, obliquesOf, type Place } from './arguments';
import { attributions } from './attribution';
import { reportsAside, spokenOf } from './attribution-asides';
import type { Clause, Slot } from './clauses';
import { type ConditionDraft, conditionsOf } from './conditions';
import { isImperative, meanings as meaningsOf } from './meaning';
import { SILENT_HINGE } from './meaning-embedded';
import type { Meaning } from './meaning-kinds';
import { nounClaims } from './noun-claims';
import type { Source } from './sources';
import { timeOf } from './times';
import { cover, dependents, runs, subtree, type Tree, trimmed } from './tree';
import { lemmaOf, typeOf, verbalAdjective, wordsOf } from './wording';

/** A claim before it has an id. `content` and `parts` name clauses whose claims fill its places. */
export interface ClaimDraft {
  readonly claim: Omit<Claim, 'id'>;
  readonly clause: number | null;
  readonly conditionClauses: readonly (number | null)[];
  /** By position in `claim.arguments`: the clause that fills it. */
  readonly argumentClauses: readonly (number | null)[];
  readonly objectClause: number | null;
}

interface Reader {
  readonly source: Source;
  readonly meanings: readonly Meaning[];
  readonly chains: readonly (readonly AttributionStep[])[];
  readonly conditions: readonly (readonly ConditionDraft[])[];
  /** Clauses whose words another one carries on. */
  readonly carried: ReadonlyMap<number, number>;
}

/** Claims of all clauses of an article, in no order yet. */
export function clauseClaims(source: Source): {
  readonly drafts: ClaimDraft[];
  readonly chains: readonly (readonly AttributionStep[])[];
  readonly carried: ReadonlyMap<number, number>;
  readonly meanings: readonly Meaning[];
} {
  const meanings = meaningsOf(source.index);
  const chains = attributions(source, meanings);
  const carried = new Map<number, number>();
  for (const clause of source.index.clauses) {
    const { governor } = meanings[clause.id];
    if (governor !== null && !carried.has(governor)) carried.set(governor, clause.id);
  }
  const reader: Reader = { source, meanings, chains, conditions: conditionsOf(source, meanings), carried };
  const drafts = source.index.clauses.flatMap((clause) => (isSaid(reader, clause) ? draftsOf(reader, clause) : []));
  return { drafts: [...drafts, ...nounClaims(source, meanings, chains)], chains, carried, meanings };
}

/** A clause makes a claim when somebody takes part in it and no other clause carries its words. */
function isSaid(reader: Reader, clause: Clause): boolean {
  const carrier = reader.carried.get(clause.id);
  if (carrier !== undefined) {
    if (reader.meanings[carrier].hinge === SILENT_HINGE || RAISING.has(clause.lemma)) return false;
    const others =
      [clause.object, clause.recipient].some((slot) => slot && !slot.shared) ||
      obliquesOf(reader.source, clause).some((place) => place.edge);
    if (!others || clause.passive) return false;
  }
  if (clause.link === 'infinitive' && !clause.subject) return false;
  // "Fishing boats": a participle before its noun is an adjective.
  if (clause.link === 'participle' && clause.noun > clause.head) return false;
  // "is believed to hold": the belief has no believer and the holding is a claim of its own.
  if (clause.passive && !clause.subject && contentOf(reader, clause).some((child) => child.link === 'open'))
    return false;
  const { rule } = reader.meanings[clause.id];
  if (rule === 'gerund of a noun' || rule === 'bare gerund') return false;
  // "as quoted by the paper" names a source, "as planned" a manner.
  if (clause.link === 'adverbial' && clause.passive && clause.mark === 'as' && clause.form === 'participle')
    return false;
  if (existential(reader.source, clause) && hasRelative(reader.source, clause)) return false;
  if (isEmpty(reader, clause) || isLostRelative(reader.source, clause)) return false;
  if (isImperative(reader.source.index.trees[clause.sentence], clause)) return clause.object !== null;
  const thing =
    clause.subject ?? (clause.object && !(clause.form !== 'finite' && !clause.passive) ? clause.object : null);
  if (!thing) return false;
  return clause.subject !== null || clause.passive || existential(reader.source, clause);
}

/** Verbs that say nothing of their subject by themselves: "appeared to promise". */
const RAISING = new Set(['appear', 'seem', 'tend', 'happen']);

/** A bare participle with nobody but its noun ("talks beginning") says nothing worth a claim. */
function isEmpty(reader: Reader, clause: Clause): boolean {
  if (clause.link !== 'participle' || clause.passive || clause.object || clause.recipient) return false;
  return !obliquesOf(reader.source, clause).some((place) => place.edge) && contentOf(reader, clause).length === 0;
}

/** "that" or "which" with nothing found that it goes back to. */
function isLostRelative(source: Source, clause: Clause): boolean {
  if (!clause.subject) return false;
  const { xpos, lemma } = source.index.trees[clause.sentence].tokens[clause.subject.token];
  return (
    (xpos === 'WDT' || (xpos === 'WP' && clause.link === 'relative')) &&
    /^(that|which|who)$/.test(lemma.toLowerCase()) &&
    source.mentions.at(clause.sentence, clause.subject.token)?.refers == null
  );
}

/** "There is no line he would cross" is said by the claim of the crossing. */
function hasRelative(source: Source, clause: Clause): boolean {
  return source.index.below(clause).some((child) => child.link === 'relative' && child.noun === clause.object?.token);
}

function existential(source: Source, clause: Clause): boolean {
  const tree = source.index.trees[clause.sentence];
  return dependents(tree, clause.head, 'expl').length > 0 && clause.object !== null;
}

function draftsOf(reader: Reader, clause: Clause): ClaimDraft[] {
  const { source } = reader;
  const subjects: Expanded[] = clause.subject ? spread(source, clause, clause.subject) : [null];
  const objects: Expanded[] = clause.object ? spread(source, clause, clause.object) : [null];
  const drafts: ClaimDraft[] = [];
  for (const subject of subjects.slice(0, MAX_SIBLINGS))
    for (const object of objects.slice(0, MAX_SIBLINGS)) drafts.push(draftOf(reader, clause, subject, object));
  return drafts;
}

/** Coordinated subjects times objects: more than this many of either is a list, and the rest stays in the full span. */
const MAX_SIBLINGS = 8;

type Expanded = { readonly slot: Slot; readonly excluded: boolean } | null;

function spread(source: Source, { sentence }: Clause, slot: Slot): NonNullable<Expanded>[] {
  const tree = source.index.trees[sentence];
  if (slot.shared && isAntecedent(tree, slot)) return [{ slot, excluded: false }];
  const name = source.mentions.at(sentence, slot.token);
  // "Hollis & Gray" is one name.
  return expand(tree, slot).filter(
    ({ slot: { token } }) => token === slot.token || name?.form !== 'name' || tree.tokens[token].end > name.end,
  );
}

/** The noun before a relative or participial clause: which of its siblings is meant is not said, so the nearest stays alone. */
function isAntecedent(tree: Tree, slot: Slot): boolean {
  return dependents(tree, slot.token, 'acl').length > 0;
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
  const at = (slot: Slot, role: Argument['role']): Place => ({ slot, role, edge: true, excluded: false });
  const subject = subjectSlot && { ...argumentOf(source, clause, at(subjectSlot.slot, 'agent'), bare), relation: null };
  const stand = verbalAdjective(index, clause);
  const places = obliquesOf(source, clause).filter(
    (place) => !place.excluded && place.slot.token !== objectSlot?.slot.token,
  );
  const standing = stand ? places.find((place) => place.slot.preposition === stand.preposition) : undefined;
  let object = objectSlot
    ? argumentOf(source, clause, at(objectSlot.slot, clause.kind === 'copula' ? 'other' : 'patient'), bare)
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
  if (clause.recipient) push(argumentOf(source, clause, at(clause.recipient, 'recipient'), bare));
  if (complement) push(argumentOf(source, clause, at(complement.slot, 'other'), [...bare, complement.noun]));
  for (const place of places) if (place !== standing) push(argumentOf(source, clause, place, bare));
  const content = contentOf(reader, clause);
  let objectClause: number | null = null;
  for (const filler of content) {
    const argument = clauseArgument(source, tree, filler);
    if (!object && (filler.link === 'that' || filler.id < clause.id)) {
      object = argument;
      objectClause = filler.id;
    } else push(argument, filler.id);
  }
  const main = object ?? args.find((argument) => argument.relation !== null) ?? null;
  const relation = main?.relation ?? typeOf(bare, null);
  const preposition = !object && main ? main.preposition : null;
  const lemma = lemmaOf(index, meanings, clause);
  const predicateSpans = predicateOf(reader, tree, clause);
  const { polarity } = turned[clause.id];
  const time = timeOf(source, clause, meaning.modality !== 'actual');
  const chain = reader.chains[clause.id];
  const conditions = reader.conditions[clause.id];
  const slice = (span: Span) => article.text.slice(span.start, span.end);
  const cue = meaning.modalityCue;
  const claim: Omit<Claim, 'id'> = {
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
    confidence: confidenceOf(tree, clause, subjectSlot?.slot ?? null, objectSlot?.slot ?? null),
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

/** Clauses that fill a place of this one: what is said, what is asked for. */
function contentOf(reader: Reader, clause: Clause): Clause[] {
  const { source } = reader;
  const parent = clause.parent === null ? null : source.index.clauses[clause.parent];
  // "The port closed, officials said": what was said stands beside the saying.
  if (parent && (clause.link === 'aside' || clause.link === 'adverbial') && reportsAside(source, clause, parent))
    return [spokenOf(source, clause, parent)];
  return source.index.below(clause).filter((child) => {
    if (child.conjunctOf !== null) return false;
    if (reader.meanings[child.id].governor === clause.id) return false;
    if (child.link === 'that') return true;
    if (child.link === 'open') return child.form !== 'finite' || child.kind !== 'verb';
    return child.link === 'adverbial' && child.form === 'infinitive';
  });
}

function clauseArgument(source: Source, tree: Tree, filler: Clause): Argument {
  const skip = (child: number, parent: number) => parent === filler.head && isAsideToken(source, filler, child);
  const span = cover(tree, trimmed(tree, subtree(tree, filler.head, skip)));
  const text = source.article.text.slice(span.start, span.end);
  return {
    role: filler.link === 'adverbial' ? 'purpose' : 'topic',
    preposition: null,
    ...span,
    text,
    core: { ...span, text },
    mention: null,
    claim: null,
    relation: null,
  };
}

function isAsideToken(source: Source, filler: Clause, child: number): boolean {
  const clause = source.index.at(filler.sentence, child);
  return clause !== null && reportsAside(source, clause, filler);
}

/** The words of the predicate: helpers, negation, verb, and those of the verb it carries on. */
function predicateOf(reader: Reader, tree: Tree, clause: Clause): Span[] {
  const tokens = new Set<number>();
  const marks = (each: Clause) => dependents(tree, each.head, 'mark').filter((at) => tree.tokens[at].xpos === 'TO');
  const collect = (each: Clause) => {
    for (const at of [...each.lent, ...each.group]) tokens.add(at);
    if (each.group.length === 0) tokens.add(each.head);
    if (each.completion >= 0) tokens.add(each.completion);
    // "are to be held", "ought to have acted"
    for (const at of marks(each)) if (tokens.has(at - 1)) tokens.add(at);
    const { governor } = reader.meanings[each.id];
    if (governor === null) return;
    for (const at of marks(each)) tokens.add(at);
    collect(reader.source.index.clauses[governor]);
  };
  collect(clause);
  const sorted = [...tokens].sort((a, b) => a - b);
  return runs(tree, sorted);
}

function statusOf(tree: Tree, clause: Clause): Claim['status'] {
  if (tree.sentence.kind === 'heading') return 'headline';
  const mark = clause.mark?.split(' ')[0] ?? '';
  if (clause.link === 'adverbial' && PRESUPPOSING_MARKS.has(mark)) return 'presupposed';
  if (clause.link === 'participle' || (clause.link === 'relative' && clause.noun >= 0 && !commaBefore(tree, clause)))
    return 'presupposed';
  return 'asserted';
}

function commaBefore(tree: Tree, clause: Clause): boolean {
  const first = subtree(tree, clause.head)[0];
  return tree.tokens[first]?.upos === 'PUNCT' || tree.tokens[first - 1]?.upos === 'PUNCT';
}

/** How often the parser is right where it is this sure, taken over the places that make the claim. */
function confidenceOf(tree: Tree, clause: Clause, subject: Slot | null, object: Slot | null): number {
  let confidence = 1;
  for (const slot of [subject, object])
    if (slot) confidence *= tree.tokens[slot.token].certainty * (slot.shared ? 0.9 : 1);
  if (clause.link !== 'root') confidence *= tree.tokens[clause.head].certainty;
  return Math.round(confidence * 1000) / 1000;
}

interface Shown {
  readonly predicateSpans: readonly Span[];
  readonly subject: Argument | null;
  readonly object: Argument | null;
  readonly args: readonly Argument[];
  readonly polarityCues: readonly Span[];
  readonly cue: Span | null;
  readonly chain: readonly AttributionStep[];
  readonly conditions: readonly Span[];
  readonly time: Span | null;
}

function evidenceOf(text: string, shown: Shown): Evidence[] {
  const evidence: Evidence[] = [];
  const show = (shows: EvidenceKind, span: Span | null) => {
    if (span && span.end > span.start)
      evidence.push({ shows, start: span.start, end: span.end, quote: text.slice(span.start, span.end) });
  };
  for (const span of shown.predicateSpans) show('predicate', span);
  show('subject', shown.subject);
  show('object', shown.object);
  for (const argument of shown.args) show('argument', argument);
  for (const span of shown.polarityCues) show('polarity', span);
  show('modality', shown.cue);
  for (const each of shown.chain) {
    show('attribution', each.by.kind === 'newsroom' ? null : each.by);
    show('attribution', each.cue);
  }
  for (const span of shown.conditions) show('condition', span);
  show('time', shown.time);
  return evidence;
}

export function numbered(article: ArticleId, n: number): ClaimId {
  return `${article}#c${n}` as ClaimId;
}
