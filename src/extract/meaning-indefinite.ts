import { casePhrase } from './clause-words';
import { type Clause, isTemporal } from './clauses';
import { denier } from './meaning-denial';
import { mayBe } from './meaning-drafts';
import { type Below, denied, flip, type Meaning, opened, withAbove } from './meaning-kinds';
import { isAside } from './meaning-whoever';
import { dependent, dependents, type Tree } from './tree';

/**
 * What is told of a noun that means no particular thing, where what is said of that thing is not actual or is denied.
 *
 * "A draft seen by the newspaper would ..." and "did not answer a message sent on Friday" are of one thing that is there, so
 * "a" alone is no sign: something else has to say that there may be none.
 */
const ROWS: readonly ((below: Below) => Meaning | null)[] = [
  ofDeniedKind,
  withoutAny,
  ofSingle,
  ofFavoured,
  ofNotFavoured,
  ofCounterfactual,
  ofRefusers,
  ofProceeds,
];

export function ofNoneParticular(below: Below): Meaning | null {
  const { tree, clause, base } = below;
  const thing = ofDeniedThing(below);
  if (thing) return thing;
  if (clause.noun < 0 || base.modality !== 'actual' || !/^(relative|participle)$/.test(clause.link)) return null;
  if (clause.form === 'infinitive' || isAside(tree, clause)) return null;
  // "voluntary, safe and informed": the comma of a row sets nothing off.
  if (clause.conjunctOf === null && tree.tokens[clause.head - 1]?.text === ',') return null;
  for (const row of ROWS) {
    const found = row(below);
    if (found) return found;
  }
  return null;
}

/** "There is no line he would cross": he would cross none. Elsewhere what is said of none is said of nothing. */
export function ofNothing({ base, tree, clause, parent, above }: Below): Meaning | null {
  if (clause.noun < 0 || denier(tree, clause.noun) < 0) return null;
  if (dependent(tree, parent.head, 'expl') >= 0)
    return { ...base, polarity: flip(base.polarity), negated: !base.negated, rule: 'there is no such thing' };
  // "with no strings attached", "with no shots fired": none were.
  if (isDoneTo(tree, clause) && casePhrase(tree, clause.noun) === 'with' && above.polarity === 'affirmed')
    return denied(withAbove(base, above), tree, denier(tree, clause.noun), 'with none');
  return opened(base, 'of nothing');
}

/** "That is not something we can be blamed for": we cannot. */
function ofDeniedThing({ tree, clause, parent, base, above }: Below): Meaning | null {
  if (clause.link !== 'relative' || parent.kind !== 'copula' || clause.noun !== parent.head) return null;
  if (above.polarity !== 'denied' || above.modality !== 'actual' || base.polarity !== 'affirmed') return null;
  if (!/^(some|any)thing$/i.test(tree.tokens[clause.noun].text)) return null;
  return { ...base, polarity: 'denied', negated: true, polarityCues: above.polarityCues, rule: 'of a thing denied' };
}

/** "This was not a business that went wrong": whether it did is what is denied or not. */
function ofDeniedKind({ tree, clause, parent, base, above }: Below): Meaning | null {
  if (clause.link !== 'relative' || parent.kind !== 'copula' || clause.noun !== parent.head) return null;
  if (above.polarity !== 'denied' || !isOfKind(tree, clause.noun)) return null;
  return opened(base, 'of a kind denied');
}

/** "left without a single stone thrown": none was. */
function withoutAny({ tree, clause, base, above }: Below): Meaning | null {
  if (!isDoneTo(tree, clause) || casePhrase(tree, clause.noun) !== 'without' || !isOfKind(tree, clause.noun))
    return null;
  const without = dependents(tree, clause.noun, 'case')[0];
  return above.polarity === 'affirmed' && above.modality === 'actual'
    ? denied(base, tree, without, 'without any')
    : opened(base, 'without any');
}

/** "A single stone thrown will be held against us", "will answer every question put to him": however many there will be. */
function ofSingle(below: Below): Meaning | null {
  const { tree, clause, parent, above } = below;
  if (!isDoneTo(tree, clause) || above.modality === 'actual' || above.polarity !== 'affirmed') return null;
  if (parent.object?.token !== clause.noun && parent.surface?.token !== clause.noun) return null;
  const words = dependents(tree, clause.noun, 'det', 'amod').map((at) => tree.tokens[at].text.toLowerCase());
  return words.some((word) => /^(single|every)$/.test(word)) ? mayBe(below, 'of however many') : null;
}

/** "would favour a depot with a second truck based in the town": there is none yet. */
function ofFavoured(below: Below): Meaning | null {
  const { tree, clause, parent, above } = below;
  if (!isDoneTo(tree, clause) || !FAVOURING.has(parent.lemma) || !isOfKind(tree, clause.noun)) return null;
  if (!/^(conditional|wished|possible)$/.test(above.modality) || above.polarity !== 'affirmed') return null;
  return isInObject(tree, clause.noun, parent) ? mayBe(below, 'of what is favoured') : null;
}

/** "cannot support one that is driven by greed", "does not accept lists that are put together in haste": there may be none. */
function ofNotFavoured({ tree, clause, parent, base, above }: Below): Meaning | null {
  if (above.polarity !== 'denied' || parent.object?.token !== clause.noun || !FAVOURING.has(parent.lemma)) return null;
  const isPromised = /^(another|one)$/i.test(wordOf(tree, clause.noun));
  if (!isPromised && (clause.link !== 'relative' || !isOfKind(tree, clause.noun) || isPast(tree, clause))) return null;
  return opened(base, 'of what is not favoured');
}

/** "would not have put to sea in a boat that he thought was leaking": of a boat that he did not take. */
function ofCounterfactual({ tree, clause, parent, base, above }: Below): Meaning | null {
  if (clause.link !== 'relative' || above.polarity !== 'denied' || above.modality !== 'conditional') return null;
  if (!parent.group.some((at) => tree.tokens[at].lemma === 'have' && at !== parent.head)) return null;
  if (!/^an?$/i.test(wordOf(tree, clause.noun))) return null;
  const isPart = [parent.object, ...parent.obliques].some((slot) => slot?.token === clause.noun);
  return isPart ? opened(base, 'of what was not done') : null;
}

/** "Those who did not sign by Friday would lose their cards": whoever that will be. */
function ofRefusers(below: Below): Meaning | null {
  const { tree, clause, parent, base, above } = below;
  if (clause.link !== 'relative' || base.polarity !== 'denied' || parent.surface?.token !== clause.noun) return null;
  if (!/^(conditional|planned|possible|required)$/.test(above.modality) || above.polarity !== 'affirmed') return null;
  if (!/^(those|anyone|everyone)$/i.test(tree.tokens[clause.noun].text)) return null;
  // "those who did not vote", and not "those who have not voted" or "those who are not members"
  return clause.group.some((at) => tree.tokens[at].lemma === 'do' && at !== clause.head) && clause.kind === 'verb'
    ? mayBe(below, 'of whoever does not')
    : null;
}

/** "Money recovered will go to the families", "if it is paid for with money recovered": whatever is. */
function ofProceeds(below: Below): Meaning | null {
  const { tree, clause, parent, above } = below;
  const isTold = above.polarity === 'affirmed' || above.prefix[0] === 'if';
  if (!isDoneTo(tree, clause) || !GAINING.has(clause.lemma) || !isTold) return null;
  if (!/^(conditional|planned|possible|required)$/.test(above.modality) || !isOfKind(tree, clause.noun)) return null;
  const isPart = [parent.object, parent.surface, ...parent.obliques].some((slot) => slot?.token === clause.noun);
  return isPart ? mayBe(below, 'of whatever is gained') : null;
}

const FAVOURING = new Set(
  'support back favor favour accept tolerate prefer welcome like want need envision imagine'.split(' '),
);
const GAINING = new Set('recover raise save collect earn forfeit'.split(' '));

/** A participle of what is done, with nobody who did it and no time when: "thrown", "based in the town". */
function isDoneTo(tree: Tree, { link, head, noun, subject, obliques }: Clause): boolean {
  if (link !== 'participle' || tree.tokens[head].xpos !== 'VBN' || head < noun) return false;
  if (subject !== null && subject.token !== noun) return false;
  return !obliques.some(({ token }) => isTemporal(tree, token));
}

/** "a truck", "one", "trucks", "money": with nothing that tells which or how many. */
function isOfKind(tree: Tree, noun: number): boolean {
  const { text, upos } = tree.tokens[noun];
  if (/^(one|those|anyone|anything)$/i.test(text)) return true;
  const words = dependents(tree, noun, 'det', 'nummod', 'nmod:poss').map((at) => tree.tokens[at].text.toLowerCase());
  return upos === 'NOUN' && words.every((word) => /^(an?|any|another)$/.test(word));
}

/** "another", or the noun itself where it is "one". */
function wordOf(tree: Tree, noun: number): string {
  const det = dependents(tree, noun, 'det')[0];
  return tree.tokens[det ?? noun].text;
}

/** The object, or what it is to have: "a depot with a second truck". */
function isInObject(tree: Tree, noun: number, { object, obliques }: Clause): boolean {
  if (object === null) return false;
  if (object.token === noun) return true;
  if (casePhrase(tree, noun) !== 'with' || !isOfKind(tree, object.token)) return false;
  return tree.tokens[noun].head === object.token || obliques.some(({ token }) => token === noun);
}

function isPast(tree: Tree, { group }: Clause): boolean {
  return group.some((at) => {
    const { xpos, lemma } = tree.tokens[at];
    return xpos === 'VBD' || (lemma === 'have' && /^VB[ZP]$/.test(xpos) && group.length > 1);
  });
}
