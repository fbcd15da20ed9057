import { isAdverbial } from '../data/adverbials';
import { CIRCUMSTANCE, PLACING, takesPreposition } from '../data/frames';
import { SPEECH_VERBS } from '../data/speech';
import { NAMING } from '../data/statives';
import { MEASURES } from '../data/temporal';
import type { Argument, ArgumentRole, Mention, Quote, Span } from '../model';
import { secondPredicate } from './clause-forms';
import { casePhrase } from './clause-words';
import { type Clause, isTemporal, phraseOf, type Slot } from './clauses';
import { INSTEAD, isMeasure, partlyNegated } from './meaning-denial';
import type { Source } from './sources';
import { conjuncts, cover, dependent, dependents, plain, subtree, type Tree, trimmed } from './tree';
import { typeOf } from './wording';

/** One participant before it is written out: where it stands and what it does. */
export interface Place {
  readonly slot: Slot;
  readonly role: ArgumentRole;
  /** False where it can give no edge: time, manner, the place where something was merely said. */
  readonly edge: boolean;
  /** True where the participant is named only to be ruled out: "not X but Y". */
  readonly excluded: boolean;
}

const CLAUSE_PARTS = /^(nsubj|csubj|cop|aux|mark|advcl|parataxis|ccomp|discourse|obl|expl|dislocated|vocative|advmod)/;

/** A noun that says what something is, and so heads a clause of its own. */
function isPredicate(tree: Tree, clause: Clause, { token }: Slot): boolean {
  return token === clause.head || dependents(tree, token, 'cop').length > 0;
}

/** The whole phrase of a slot: with its modifiers and coordinated siblings, without its preposition. */
function fullSpan(tree: Tree, clause: Clause, slot: Slot): Span {
  const ofCopula = isPredicate(tree, clause, slot);
  const skip = (child: number, parent: number): boolean => {
    if (parent !== slot.token) return false;
    const relation = tree.tokens[child].relation;
    if (isNotOfSibling(tree, child)) return true;
    if (relation === 'case' || relation === 'punct' || relation === 'cc') return child < slot.token;
    if (slot.shared && relation.startsWith('acl')) return true;
    if (relation === 'parataxis' || relation === 'advcl') return true;
    if (!ofCopula) return false;
    if (plain(relation) === 'conj')
      return (
        tree.children[child].some((at) => /^(nsubj|cop)/.test(tree.tokens[at].relation)) ||
        tree.tokens[child].upos === 'VERB'
      );
    return CLAUSE_PARTS.test(relation);
  };
  return cover(tree, trimmed(tree, subtree(tree, slot.token, skip)));
}

/** "a drain and not a surface": the "not" says that it is left out, and is no part of what is left out. */
function isNotOfSibling(tree: Tree, child: number): boolean {
  const { head, relation, text } = tree.tokens[child];
  return relation === 'advmod' && child < head && /^not$/i.test(text) && tree.tokens[head].relation === 'conj';
}

/** The noun phrase alone: no relative clause, apposition or sibling. */
function plainCore(tree: Tree, clause: Clause, slot: Slot): Span {
  const ofCopula = isPredicate(tree, clause, slot);
  const skip = (child: number, parent: number): boolean => {
    const relation = tree.tokens[child].relation;
    if (/^(acl|appos|conj|cc|parataxis|advcl|punct|ccomp)/.test(relation)) return true;
    if (parent !== slot.token) return false;
    if (isNotOfSibling(tree, child)) return true;
    return relation === 'case' ? child < slot.token : ofCopula && CLAUSE_PARTS.test(relation);
  };
  return cover(tree, trimmed(tree, subtree(tree, slot.token, skip)));
}

const quote = (source: Source, span: Span): Quote => ({
  start: span.start,
  end: span.end,
  text: source.article.text.slice(span.start, span.end),
});

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/**
 * Writes a place out. `words` are those of the edge type without preposition; `denying` are the words that the "not" among
 * them stands for.
 */
export function argumentOf(
  source: Source,
  clause: Clause,
  place: Place,
  words: readonly string[],
  denying: readonly Span[] = [],
): Argument {
  const tree = source.index.trees[clause.sentence];
  const { slot } = place;
  const mention = source.mentions.at(clause.sentence, slot.token);
  const whole = fullSpan(tree, clause, slot);
  const found =
    mention && mention.form !== 'pronoun'
      ? { start: mention.start, end: mention.end }
      : mention
        ? mention
        : plainCore(tree, clause, slot);
  // "Not all members": of whom it is said is not all members.
  const not = slot.shared ? -1 : partlyNegated(tree, slot.token);
  const named = not < 0 ? found : { start: Math.min(tree.tokens[not].start, found.start), end: found.end };
  // "nothing more than a wish": the "nothing" alone would be the contrary.
  const core = !slot.shared && isMeasure(tree, slot.token) ? whole : named;
  const span = holds(whole, core)
    ? whole
    : { start: Math.min(whole.start, core.start), end: Math.max(whole.end, core.end) };
  const edge = place.edge && typed(source, mention);
  return {
    role: place.role,
    preposition: slot.preposition,
    ...quote(source, undenied(tree, span, denying)),
    core: quote(source, undenied(tree, core, denying)),
    mention: mention?.id ?? null,
    claim: null,
    relation: edge ? typeOf(words, slot.preposition) : null,
  };
}

/**
 * "had [no objection]", "[No minister] resigned": where the edge type says "did not", the "no" is no part of whom or what it is said.
 * "Neither of them" and "neither Oslo nor Bergen" are nobody without it. So with "[none of] the ministers", "[not all] drivers".
 */
function undenied(tree: Tree, span: Span, denying: readonly Span[]): Span {
  if (denying.length === 0) return span;
  const opens = tree.tokens.findIndex(({ start }) => start === span.start);
  // A mention may begin behind the "not".
  const first = [opens, opens - 1].find((at) => denying.some((cue) => cue.start === tree.tokens[at]?.start)) ?? -1;
  const rest = first < 0 ? -1 : behindQuantity(tree, first);
  if (rest >= 0 && tree.tokens[rest].start < span.end) return { start: tree.tokens[rest].start, end: span.end };
  const no = tree.tokens.findIndex(
    ({ start, text }) =>
      start === span.start && /^(no|neither)$/i.test(text) && denying.some((cue) => cue.start === start),
  );
  const next = tree.tokens[no + 1];
  if (no < 0 || !next || next.start >= span.end || next.xpos === 'IN') return span;
  const isPair = tree.tokens.some(
    ({ start, end, text }) => start > span.start && end <= span.end && /^nor$/i.test(text),
  );
  return isPair ? span : { start: next.start, end: span.end };
}

/** The first word behind "none of", "not all", "not every", "not one of" that begin at a token, or -1. */
function behindQuantity({ tokens }: Tree, first: number): number {
  const words = tokens.slice(first, first + 4).map(({ text }) => text.toLowerCase());
  const count = /^(none of|not (all|every|one) of|not (all|every)|not a single) /.exec(`${words.join(' ')} `)?.[1];
  if (count === undefined) return -1;
  const next = first + count.split(' ').length;
  return tokens[next] !== undefined && !/^(IN|WP|WDT)/.test(tokens[next].xpos) ? next : -1;
}

function typed(source: Source, mention: Mention | null): boolean {
  if (!mention) return false;
  if (mention.type !== null) return true;
  const root = mention.refers ? source.mentions.get(mention.refers) : null;
  return (root?.type ?? null) !== null;
}

/** The slot and what is coordinated with it. Shared slots ("who", control) stay whole. */
export function expand(tree: Tree, slot: Slot): { readonly slot: Slot; readonly excluded: boolean }[] {
  const joined = conjuncts(tree, slot.token);
  const all = joined.filter(
    (at, n) =>
      at === slot.token ||
      // "Signallers, whose own deal expires, did not join": a clause of the noun, whatever the parser took it for.
      (/^(NOUN|PROPN|PRON|NUM|ADJ|DET|SYM|X)$/.test(tree.tokens[at].upos) &&
        !isOfWhose(tree, at) &&
        !isRestOfMeasure(tree, joined[n - 1], at) &&
        // "Nine is the margin and 23 is the number", "is one of two owners and was among those who sold": a clause of its own
        dependent(tree, at, 'nsubj', 'csubj', 'cop') < 0),
  );
  const butNot = all.map((at) =>
    dependents(tree, at, 'advmod').some((child) => tree.tokens[child].lemma.toLowerCase() === 'not'),
  );
  // "not money but trust": up to what stands behind "but"
  const turn = all.findIndex(
    (at, n) => n > 0 && dependents(tree, at, 'cc').some((child) => tree.tokens[child].lemma.toLowerCase() === 'but'),
  );
  const notFirst = butNot[0] && turn > 0;
  // "is not money but trust": the "not" is that of the clause, and what stands behind "but" is what it is
  const isTurned = notFirst && dependent(tree, slot.token, 'cop') >= 0;
  return all.map((token, n) => ({
    // "with a crew and without a pilot"
    slot: { ...slot, token, preposition: slot.preposition && ((n > 0 && casePhrase(tree, token)) || slot.preposition) },
    excluded: notFirst ? (isTurned ? n >= turn : n < turn) : n > 0 && (butNot[n] || insteadOf(tree, token)),
  }));
}

/** Units of one scale, from the largest to the smallest. */
const SCALES = [
  'decade year month week day hour minute second',
  'foot inch',
  'stone pound ounce',
  'ton kilogram kilo gram',
  'kilometre metre centimetre millimetre',
  'kilometer meter centimeter millimeter',
].map((units) => units.split(' '));

/** "2 hours, 20 minutes and 9 seconds": a counted unit behind a larger one of the same scale goes on with one measure. */
function isRestOfMeasure(tree: Tree, before: number, at: number): boolean {
  const [larger, smaller] = [before, at].map((each) => tree.tokens[each].lemma.toLowerCase());
  const scale = SCALES.find((units) => units.includes(smaller));
  if (scale === undefined || !scale.includes(larger) || scale.indexOf(larger) >= scale.indexOf(smaller)) return false;
  if (dependent(tree, before, 'nummod') < 0 || dependent(tree, at, 'nummod') < 0) return false;
  return !dependents(tree, at, 'cc').some((child) => /^(?:or|but)$/i.test(tree.tokens[child].text));
}

function isOfWhose(tree: Tree, token: number): boolean {
  return tree.tokens[subtree(tree, token).find((at) => tree.tokens[at].upos !== 'PUNCT') ?? token].xpos === 'WP$';
}

/** "A rather than B": B is coordinated, but ruled out. */
function insteadOf(tree: Tree, token: number): boolean {
  return dependents(tree, token, 'cc').some((at) => INSTEAD.has(phraseOf(tree, at)));
}

function roleOf(source: Source, clause: Clause, slot: Slot): ArgumentRole {
  const tree = source.index.trees[clause.sentence];
  const preposition = slot.preposition;
  if (isTemporal(tree, slot.token) || tree.tokens[slot.token].relation === 'obl:tmod') return 'time';
  const { lemma, upos } = tree.tokens[slot.token];
  if (preposition === 'by' && (/^(NUM|SYM)$/.test(upos) || (upos !== 'PROPN' && MEASURES.has(lemma.toLowerCase()))))
    return 'amount';
  const mention = source.mentions.at(clause.sentence, slot.token);
  if (preposition === null) return mention?.type ? 'other' : 'amount';
  if (mention?.type === 'place' && PLACING.has(preposition)) return 'place';
  if (preposition === 'to' && mention?.type) return 'recipient';
  if (
    preposition === 'about' ||
    preposition === 'regarding' ||
    preposition === 'over' ||
    preposition === 'on' ||
    preposition === 'concerning'
  )
    return 'topic';
  if (preposition === 'for') return 'purpose';
  return 'other';
}

/** Every prepositional or adverbial place of a clause, siblings apart, "according to X" left out. */
export function obliquesOf(source: Source, clause: Clause): Place[] {
  const tree = source.index.trees[clause.sentence];
  const places: Place[] = [];
  const speech = SPEECH_VERBS.has(tree.tokens[clause.head].lemma.toLowerCase()) && clause.kind === 'verb';
  for (const slot of [...clause.obliques, ...borrowed(source, tree, clause)]) {
    if (slot.preposition === 'according to' || (slot.token === clause.surface?.token && !slot.shared)) continue;
    if (isRuledOut(tree, slot)) continue;
    // "between February and May": one span of time, and no two.
    const isSpan = slot.preposition === 'between' && isTemporal(tree, slot.token);
    const isWhole = slot.shared || isSpan;
    for (const { slot: each, excluded } of isWhole ? [{ slot, excluded: false }] : expand(tree, slot)) {
      const role = roleOf(source, clause, each);
      const named = each.preposition === 'as' && NAMING.has(clause.lemma);
      const circumstance =
        !named &&
        (isManner(tree, each) ||
          role === 'time' ||
          role === 'amount' ||
          each.preposition === null ||
          CIRCUMSTANCE.has(each.preposition) ||
          CIRCUMSTANCE.has(each.preposition.split(' ')[0]));
      places.push({ slot: each, role, edge: !circumstance && !(speech && role === 'place'), excluded });
    }
  }
  const named = namedAs(tree, clause);
  if (named) places.push({ slot: named, role: 'other', edge: false, excluded: false });
  return places;
}

/** "will have a word, not with her": set off by a comma, the phrase says with whom it is not. */
function isRuledOut(tree: Tree, { token, preposition }: Slot): boolean {
  if (preposition === null || conjuncts(tree, token).length > 1) return false;
  const not = dependent(tree, token, 'advmod');
  return not > 0 && not < token && /^not$/i.test(tree.tokens[not].text) && tree.tokens[not - 1].text === ',';
}

/** "called the plan a gift", "elected her president": what the object is said to be, or made. */
function namedAs(tree: Tree, clause: Clause): Slot | null {
  if (clause.kind !== 'verb' || !clause.object) return null;
  const token = secondPredicate(tree, clause.head, 'NOUN', 'PROPN');
  // "a plan which the mayor called a gift": the object stands before the verb.
  return token > (clause.object.shared ? clause.head : clause.object.token)
    ? { token, preposition: null, shared: false }
    : null;
}

/** "behind the scenes": a fixed phrase that names nobody. With a name or an owner in it, it is a place like any other. */
function isManner(tree: Tree, { token, preposition }: Slot): boolean {
  if (preposition === null || !isAdverbial(preposition, tree.tokens[token].text.toLowerCase())) return false;
  return tree.children[token].every(
    (child) => !/^(nmod:poss|compound|nummod|flat|acl)/.test(tree.tokens[child].relation),
  );
}

/** Phrases the parser hung on the object although the verb asks for them. */
function borrowed(source: Source, tree: Tree, clause: Clause): Slot[] {
  const object = clause.object ?? clause.recipient;
  if (!object || object.shared || clause.kind === 'copula') return [];
  const verb = tree.tokens[clause.head].lemma.toLowerCase();
  const name = source.mentions.at(clause.sentence, object.token);
  const slots: Slot[] = [];
  for (const at of dependents(tree, object.token, 'nmod')) {
    // "asked the Court of Arbitration for Sport": part of the name.
    if (name?.form === 'name' && tree.tokens[at].end <= name.end) continue;
    const mark = dependents(tree, at, 'case').find((child) => tree.tokens[child].xpos !== 'POS');
    if (mark === undefined) continue;
    const preposition = phraseOf(tree, mark);
    if (takesPreposition(verb, preposition)) slots.push({ token: at, preposition, shared: false });
  }
  return slots;
}

/** "is the leader of Y": the phrase that completes a predicate noun, where the noun names a role or a part. */
export function complementOf(source: Source, clause: Clause): { readonly slot: Slot; readonly noun: string } | null {
  if (clause.kind !== 'copula') return null;
  const tree = source.index.trees[clause.sentence];
  const mention = source.mentions.at(clause.sentence, clause.head);
  if (
    !mention ||
    (mention.type !== 'person' &&
      mention.type !== 'group' &&
      mention.type !== 'organization' &&
      mention.type !== 'unit')
  )
    return null;
  const at = dependents(tree, clause.head, 'nmod').find((child) => {
    const mark = dependents(tree, child, 'case').find((each) => tree.tokens[each].xpos !== 'POS');
    return mark !== undefined && ['of', 'for', 'in', 'to', 'at'].includes(tree.tokens[mark].lemma.toLowerCase());
  });
  if (at === undefined) return null;
  const mark = dependents(tree, at, 'case')[0];
  return {
    slot: { token: at, preposition: phraseOf(tree, mark), shared: false },
    noun: tree.tokens[clause.head].lemma.toLowerCase(),
  };
}
