import { SPEECH_VERBS } from '../data/speech';
import { casePhrase } from './clause-words';
import type { Clause } from './clauses';
import { mayBe } from './meaning-drafts';
import { type Below, type Meaning, opened } from './meaning-kinds';
import { dependents, isBehindComma, type Tree } from './tree';

/** What is told of whoever does something: of a kind of people that a rule meets, and of nobody in particular. */

/** ", which the mayor expects to open": behind a comma it is told of the thing, and does not say which one is meant. */
export function isAside(tree: Tree, { link, head, conjunctOf }: Clause): boolean {
  // "that is voluntary, safe and informed": the comma of a row sets nothing off.
  return link === 'relative' && conjunctOf === null && isBehindComma(tree, head);
}

/** What a rule does to whom it meets. */
const RULED = new Set('have need lose face forfeit receive get pay risk qualify earn be incur'.split(' '));

/** "clubs that sign it will lose their vote" */
export function isOfRuled(below: Below): boolean {
  return below.above.modality === 'planned' && RULED.has(below.parent.lemma) && isWhoeverDoes(below);
}

/** "fines for firms that pollute": a kind of people with nothing but a deed in the present to tell which. */
function isWhoeverDoes({ tree, clause }: Below): boolean {
  if (clause.link !== 'relative' || clause.kind !== 'verb' || clause.group.length > 1) return false;
  if (!/^VBP?$/.test(tree.tokens[clause.head].xpos) || OF_STANDING.has(clause.lemma)) return false;
  if (!/^NNP?S$/.test(tree.tokens[clause.noun].xpos) && !/^(staff|people)$/i.test(tree.tokens[clause.noun].text))
    return false;
  return dependents(tree, clause.noun, 'det', 'nummod', 'nmod:poss').length === 0;
}

/** What people are or do for long, so that those who do are there. */
const OF_STANDING = new Set(
  'live work own have want need speak depend earn suffer belong know believe think like support oppose hold run lead say remain come make serve represent use rely lie stand sit face do keep grow teach play produce sell provide study'.split(
    ' ',
  ),
);

/** "gives protection to workers who report fraud", "fines for firms that pollute": whoever does. */
export function ofProvided(below: Below): Meaning | null {
  const { tree, clause, base, above } = below;
  if (clause.noun < 0 || base.modality !== 'actual' || above.polarity === 'open' || isAside(tree, clause)) return null;
  if (!/^(for|to|against|on|of)$/.test(casePhrase(tree, clause.noun) ?? '') || !isWhoeverDoes(below)) return null;
  const { head } = tree.tokens[clause.noun];
  // The tree may hang them on the verb: "gives protection [to workers]".
  const before = (dependents(tree, clause.noun, 'case')[0] ?? 0) - 1;
  const given = [before, head, ...dependents(tree, head, 'obj')].filter((at) => at >= 0);
  if (!given.some((at) => at < clause.noun && PROVISIONS.has(tree.tokens[at].lemma.toLowerCase()))) return null;
  return mayBe(below, 'of whoever does');
}

/**
 * What a rule meets with: nobody is told to do it of anyone in particular, where the one who does is "a club" or "clubs".
 * With an example: "A club that fails to pay loses three points."
 */
export const MET_BY_RULES = new Set(
  'fail refuse break breach violate miss exceed default ignore flout disobey commit cross lose forfeit quit cheat smuggle neglect skip decline overstay trespass evade dodge withhold falsify plagiarize pollute'.split(
    ' ',
  ),
);

/** The relative clause of a kind of people that a rule is about, -1 where the noun has none: "[A club] that fails to pay". */
export function whoeverDoes(tree: Tree, noun: number): number {
  const { xpos } = tree.tokens[noun];
  const words = dependents(tree, noun, 'det', 'nummod', 'nmod:poss').map((at) => tree.tokens[at].text.toLowerCase());
  const isKind = xpos === 'NNS' ? words.length === 0 : xpos === 'NN' && /^(an?|any|every)$/.test(words.join(' '));
  if (!isKind) return -1;
  return dependents(tree, noun, 'acl:relcl', 'acl').find((at) => isMet(tree, noun, at)) ?? -1;
}

function isMet(tree: Tree, noun: number, verb: number): boolean {
  const { xpos, lemma } = tree.tokens[verb];
  if (!/^VB[PZ]$/.test(xpos) || !MET_BY_RULES.has(lemma.toLowerCase()) || isBehindComma(tree, verb)) return false;
  const subject = dependents(tree, verb, 'nsubj')[0];
  return subject !== undefined && subject > noun && /^W/.test(tree.tokens[subject].xpos);
}

/** "a club [that fails to pay] loses three points": whoever does. */
export function ofRule(below: Below): Meaning | null {
  const { tree, clause, base, parent, above } = below;
  if (clause.link !== 'relative' || clause.noun < 0 || base.modality !== 'actual') return null;
  if (above.rule !== 'modal' || !isRule(tree, parent) || whoeverDoes(tree, clause.noun) !== clause.head) return null;
  return mayBe(below, 'of whom a rule meets');
}

/** "A club that fails to pay [loses three points]": what comes of it by a rule, and has not come. */
export function isRule(tree: Tree, { surface, kind, head, group, lemma, form, passive }: Clause): boolean {
  if (!surface || surface.shared || kind !== 'verb' || form !== 'finite' || tree.sentence.kind === 'heading')
    return false;
  // "loses", "is expelled"
  const first = passive && group.length === 2 ? group.find((at) => at !== head) : group.length === 1 ? head : undefined;
  if (first === undefined || !/^VB[PZ]$/.test(tree.tokens[first].xpos) || SPEECH_VERBS.has(lemma)) return false;
  return surface.token < head && whoeverDoes(tree, surface.token) >= 0;
}

const PROVISIONS = new Set(
  'protection penalty fine punishment compensation tax sanction reward relief discount visa restriction fee levy incentive safeguard immunity ban duty sentence licence license permit'.split(
    ' ',
  ),
);

/** What hangs on something that is not known yet. */
const HINGING = new Set(['depend', 'hinge', 'rest', 'turn']);

/** "would depend on what the inquiry found": what it finds, and whether it finds anything, is to be seen. */
export function hingedOnWhat({ tree, clause, parent, base, above }: Below): Meaning | null {
  if (clause.link !== 'relative' || clause.noun < 0 || !HINGING.has(parent.lemma) || base.modality !== 'actual')
    return null;
  const isAhead = above.modality !== 'actual' || parent.group.every((at) => tree.tokens[at].xpos !== 'VBD');
  return isAhead && /^what(ever)?$/i.test(tree.tokens[clause.noun].text) ? opened(base, 'hinges on what') : null;
}
