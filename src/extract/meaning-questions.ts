import type { Token } from '../model';
import { toOf } from './clause-words';
import type { Clause } from './clauses';
import { type Below, type Meaning, spanOf } from './meaning-kinds';
import { dependents, type Tree } from './tree';

/** A question of yes or no. "Why did the port close?" takes the closing for granted. */
export function isQuestion(tree: Tree, clause: Clause): boolean {
  const end = questionMark(tree, clause.head);
  if (end < 0 || clause.form === 'infinitive' || (clause.link !== 'root' && clause.link !== 'that')) return false;
  if (tree.children[clause.head].some((at) => at < clause.head && /^W/.test(tree.tokens[at].xpos))) return false;
  // "The denial came late, but will voters care?": the first half is told.
  const isAskedBehind = tree.tokens.some(
    (_, at) => at > clause.head && at < end && (isInverted(tree, at) || isAskingBehind(tree, at)),
  );
  return isInverted(tree, clause.head) || !isAskedBehind;
}

/** "Did anyone warn them": a helper before the subject. */
function isInverted(tree: Tree, head: number): boolean {
  const subject = dependents(tree, head, 'nsubj', 'expl')[0] ?? -1;
  return dependents(tree, head, 'aux', 'cop').some((at) => at < subject && subject < head);
}

/** "I back them, but [who] thinks of us?" */
function isAskingBehind({ tokens }: Tree, at: number): boolean {
  return /^W(P|RB|DT)$/.test(tokens[at].xpos) && tokens[at - 1]?.upos === 'CCONJ';
}

/** The question mark that ends what this token stands in, on the same side of the quotation marks; -1 where there is none. */
export function questionMark({ tokens }: Tree, head: number): number {
  let isQuoted = false;
  for (let at = head + 1; at < tokens.length; at++) {
    if (tokens[at].text === '?' && !isQuoted) return at;
    if (isQuotationMark(tokens[at])) isQuoted = !isQuoted;
  }
  return -1;
}

/** A single one is told from an apostrophe by its tag: `He said, 'Who knows?'` asks nothing of his saying it. */
const isQuotationMark = ({ text, xpos }: Token): boolean =>
  /^(?:["“”]|``|'')$/.test(text) || (/^['‘’]$/.test(text) && /^(?:``|'')$/.test(xpos));

/** "silent on who would command": asked, not said. */
export function asksWho(tree: Tree, clause: Clause): boolean {
  if (!clause.surface || clause.surface.shared || clause.link === 'relative') return false;
  const { xpos, lemma } = tree.tokens[clause.surface.token];
  // "Paula Sen, who ..." is a relative clause, wherever the parser hung it.
  const before = tree.tokens[clause.surface.token - 1];
  return xpos === 'WP' && lemma.toLowerCase() === 'who' && (!before || /^(IN|TO|RP|JJ|VB.?)$/.test(before.xpos));
}

/** The "how" of "how to win", "whom" of "whom to ask"; -1 where the infinitive has none. */
export function askingWord(tree: Tree, clause: Clause): number {
  if (clause.form !== 'infinitive') return -1;
  const to = toOf(tree, clause.head);
  return /^W(RB|P|DT)$/.test(tree.tokens[to - 1]?.xpos ?? '') ? to - 1 : -1;
}

/** "knows how to win", "asked where to build": what one can or may do, and nothing done. */
export function askedHow({ base, tree, clause, parent, above }: Below): Meaning | null {
  const word = askingWord(tree, clause);
  if (word < 0 || base.modality !== 'actual') return null;
  const isSkill = /^how$/i.test(tree.tokens[word].text) && SKILLS.has(tree.tokens[parent.head].lemma.toLowerCase());
  return {
    ...base,
    polarity: above.polarity === 'affirmed' ? base.polarity : 'open',
    modality: 'possible',
    modalityCue: spanOf(tree, word),
    prefix: [...(above.polarity === 'affirmed' ? [] : ['whether']), isSkill ? 'can' : 'may'],
    rule: 'asked how to',
  };
}

/** Verbs whose "how to" is what one is able to do. */
const SKILLS = new Set(['know', 'learn', 'teach', 'show', 'understand', 'discover', 'see']);

/** "it was not immediately clear if anyone was hurt": asked, and no condition. */
export function isUnknown({ tree, clause, parent }: Below): boolean {
  const isAsked = ASKED.has(parent.kind === 'adjective' ? parent.lemma : tree.tokens[parent.head].text.toLowerCase());
  if ((parent.kind !== 'adjective' && !parent.passive) || clause.head < parent.head || !isAsked) return false;
  return parent.surface === null || tree.tokens[parent.surface.token].lemma.toLowerCase() === 'it';
}

/** "wants to find out if it works": right behind such a verb the clause is what is found out, and no condition. */
export function isFoundOut({ tree, clause, parent }: Below): boolean {
  if (clause.form !== 'finite' || clause.head < parent.head || parent.passive) return false;
  if (isAskedOf(tree, clause, parent)) return true;
  if (parent.object !== null) return false;
  if (!FINDING_OUT.has(parent.particle ? `${parent.lemma} ${parent.particle}` : parent.lemma)) return false;
  const mark = dependents(tree, clause.head, 'mark').find((at) => /^if$/i.test(tree.tokens[at].text)) ?? -1;
  return mark === parent.head + (parent.particle ? 2 : 1);
}

/** "has not told us if it will stay": right behind the one who is asked or told. */
function isAskedOf(tree: Tree, clause: Clause, parent: Clause): boolean {
  const who = parent.recipient ?? parent.object;
  if (!who || !/^(ask|tell)$/.test(parent.lemma) || dependents(tree, parent.head, 'ccomp', 'xcomp').length > 0)
    return false;
  return /^if$/i.test(tree.tokens[who.token + 1]?.text ?? '') && tree.tokens[who.token + 1].head === clause.head;
}

const FINDING_OUT = new Set([
  'find out',
  'see',
  'check',
  'ask',
  'wonder',
  'determine',
  'establish',
  'know',
  'work out',
]);

const ASKED = new Set(['clear', 'certain', 'sure', 'unclear', 'uncertain', 'unknown', 'known', 'doubtful']);
