import { embeddingOf } from '../data/embedding';
import type { Clause } from './clause-model';
import { isCountedDoer } from './clause-subjects';
import { toOf } from './clause-words';
import { isTemporal } from './clauses';
import { aim, embedded, inherited } from './meaning-embedded';
import { type Below, type Meaning, markSpan, NO_AIM, spanOf, withAbove } from './meaning-kinds';
import { dependents, type Tree } from './tree';
import { canAct, typeOfLemma } from './types';

/** "found it hard to believe", "makes it illegal to sell": what the adjective is said of, and nobody's deed. */
export function ofIt({ tree, clause, parent, base }: Below): Meaning | null {
  if (clause.form !== 'infinitive' || clause.surface?.shared === false) return null;
  const { head } = tree.tokens[clause.head];
  const completes =
    tree.tokens[head]?.upos === 'ADJ' &&
    tree.tokens[head].relation === 'xcomp' &&
    tree.tokens[head].head === parent.head;
  const isOfObject =
    parent.object !== null || parent.link === 'relative' || dependents(tree, parent.head, 'expl').length > 0;
  return completes && isOfObject ? { ...base, rule: 'infinitive of "it"' } : null;
}

/** "too poor to repair it", "came too late to save it", "old enough to vote": what one can or cannot do, and no aim. */
export function ofMeasure({ tree, clause, parent, above, base }: Below): Meaning | null {
  if (clause.form !== 'infinitive' || clause.surface?.shared === false) return null;
  const to = toOf(tree, clause.head);
  const isWord = (at: number, word: string) => tree.tokens[at]?.text.toLowerCase() === word;
  const isToo = isWord(to - 2, 'too');
  if (!isToo && !(isWord(to - 1, 'enough') && parent.kind === 'adjective')) return null;
  const polarity =
    above.polarity === 'open' ? 'open' : isToo === (above.polarity === 'affirmed') ? 'denied' : 'affirmed';
  const cue = spanOf(tree, isToo ? to - 2 : to - 1);
  const shared = { ...base, polarity, modality: 'possible', modalityCue: cue } as const;
  if (isToo) return { ...shared, prefix: [], governor: parent.id, hinge: 'to', rule: 'too + clause' };
  return { ...shared, prefix: ['can'], negated: polarity === 'denied', rule: 'enough + clause' };
}

/** "was the first to cut rates": who was did so. */
export function ofFirst(below: Below): Meaning | null {
  const { clause, parent } = below;
  if (clause.form !== 'infinitive' || parent.kind === 'verb') return null;
  if (parent.kind === 'adjective' && ORDINALS.has(parent.lemma)) return inherited(below);
  // "is the first former international to lead the board": she leads it.
  if (!isCountedDoer(below.tree, parent.head) || clause.surface?.shared === false) return null;
  return { ...withAbove(below.base, below.above), rule: 'one of those counted' };
}

const ORDINALS = new Set(['first', 'second', 'third', 'last', 'latest']);

/** "expected museums in Bonn, which hold some, to receive claims", "are asking a family buying a loaf to pay": far from its verb, and yet what it asks. */
function askedOfObject(below: Below): Meaning | null {
  const { tree, clause, parent } = below;
  if (!ASKING.has(parent.lemma) || parent.passive || parent.object === null || parent.object.shared) return null;
  if (clause.surface?.token !== parent.object.token || !canBeAsked(tree, parent.object.token)) return null;
  if (dependents(tree, parent.head, 'xcomp', 'ccomp').length > 0) return null;
  const row = embeddingOf('verb', parent.lemma, null, true);
  return row && embedded(below, row);
}

const ASKING = new Set(
  'expect ask urge persuade compel enable order require instruct advise encourage want'.split(' '),
);

function canBeAsked(tree: Tree, index: number): boolean {
  const token = tree.tokens[index];
  return canAct(token) || /^(person|group|organization|unit)$/.test(typeOfLemma(token.lemma.toLowerCase()) ?? '');
}

export function purpose(below: Below): Meaning | null {
  const { tree, clause, parent, above, base } = below;
  if (clause.link !== 'adverbial' || clause.form !== 'infinitive') return null;
  const asked = askedOfObject(below);
  if (asked) return asked;
  // "used the fund to pay rent": what was used so did it.
  if (parent.lemma === 'use' && parent.object && !parent.passive && above.modality === 'actual')
    return { ...withAbove(base, above), rule: 'deed of a means' };
  // "took three years to pay them": paid, and so late.
  if (isSpentOn(below)) return { ...withAbove(base, above), rule: 'time taken' };
  // "came out to oppose the closure": opposed it.
  if (parent.lemma === 'come' && parent.particle === 'out' && TAKING_SIDES.test(clause.lemma)) return inherited(below);
  // "shares fell to close at 6.42": where they ended, and no aim of theirs.
  if (CHANGING.has(parent.lemma) && ENDING.has(clause.lemma))
    return { ...withAbove(base, above), rule: 'end of a change' };
  if (isOfWordBefore(tree, clause, parent)) return { ...base, rule: NO_AIM };
  // "80 millimetres are needed to make a difference": what it would be for, and nobody's aim.
  if (NEEDING.has(parent.lemma) && (parent.passive || isThing(tree, parent))) return { ...base, rule: NO_AIM };
  const isHearsay = HEARSAY.has(above.prefix[0]);
  return {
    ...base,
    polarity: above.polarity === 'affirmed' ? base.polarity : 'open',
    modality: isHearsay ? above.modality : 'planned',
    modalityCue: isHearsay ? above.modalityCue : markSpan(tree, clause),
    prefix: [...(isHearsay ? [above.prefix[0]] : []), ...(base.prefix.length > 0 ? base.prefix : aim(clause))],
    rule: 'purpose',
  };
}

/** A time is what is taken by whoever does something in it; "the house took a year to build" names nobody. */
function isSpentOn({ tree, clause, parent }: Below): boolean {
  if (parent.lemma !== 'take' || parent.passive || !parent.object || parent.object.shared) return false;
  if (!isTemporal(tree, parent.object.token) || clause.surface?.shared === false || parent.surface === null)
    return false;
  return clause.object !== null || canBeAsked(tree, parent.surface.token);
}

const TAKING_SIDES =
  /^(support|oppose|back|defend|condemn|denounce|criticise|criticize|deny|reject|attack|challenge|say|insist)$/;

/** "members eligible to vote", "with a vote to spare", "out of room to move": the infinitive tells of the word right before it. */
function isOfWordBefore(tree: Tree, clause: Clause, parent: Clause): boolean {
  const to = toOf(tree, clause.head);
  const before = tree.tokens[to - 1];
  if (to < 2 || to - 1 === parent.head) return false;
  if (before.upos === 'ADJ' && embeddingOf('adjective', before.lemma.toLowerCase(), null, false)) return true;
  if (before.upos !== 'NOUN' || parent.object?.token === to - 1) return false;
  return clause.lemma === 'spare' || /^(room|scope|leeway|time)$/i.test(before.lemma);
}

/** What it takes or costs, where a thing takes it. */
const NEEDING = new Set('need require take cost suffice do'.split(' '));

function isThing(tree: Tree, { surface }: Clause): boolean {
  if (surface === null) return true;
  const { upos, text } = tree.tokens[surface.token];
  return upos === 'PRON'
    ? /^(it|this|that|what|which)$/i.test(text)
    : upos !== 'PROPN' && !canAct(tree.tokens[surface.token]);
}

const CHANGING = new Set(
  'fall rise drop climb slip gain lose jump plunge surge slide rally ease edge tumble slump soar recover sink'.split(
    ' ',
  ),
);
const ENDING = new Set('close end finish settle stand trade'.split(' '));

/** What is only said of a deed is only said of its aim: "allegedly bribed officials to win contracts". */
const HEARSAY = new Set(['reportedly', 'allegedly', 'supposedly', 'purportedly', 'apparently', 'presumably']);
