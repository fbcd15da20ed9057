import { type Clause, isTemporal } from './clauses';
import { mayBe } from './meaning-drafts';
import { type Below, type Meaning, opened } from './meaning-kinds';
import { isAside } from './meaning-whoever';
import { dependents, type Tree } from './tree';

/** What is told of whichever thing will be meant, or of a kind of things: of none that is there. */
export const GENERIC_RULES: readonly ((below: Below) => Meaning | null)[] = [
  ofSuchAnOne,
  ofWhatOneWouldBe,
  ofAdvised,
  ofEligible,
  ofWhatIfMet,
];

/** "would work with whichever party won", "will return whatever was lent to him": which it will be nobody knows. */
export function ofWhichever(below: Below): Meaning | null {
  const { tree, clause, base, above } = below;
  if (clause.form !== 'finite' || clause.kind !== 'verb') return null;
  // The "will" of a present that looks ahead is not its own word.
  if (base.modality !== 'actual' && clause.group.some((at) => tree.tokens[at].xpos === 'MD')) return null;
  if (above.modality === 'actual' || above.polarity !== 'affirmed') return null;
  const noun = clause.noun >= 0 ? clause.noun : (clause.surface?.token ?? -1);
  return noun >= 0 && isEver(tree, noun) ? mayBe({ ...below, clause: { ...clause, noun } }, 'of whichever') : null;
}

function isEver(tree: Tree, noun: number): boolean {
  if (/^(whoever|whomever|whatever|whichever)$/i.test(tree.tokens[noun].text)) return true;
  const words = dependents(tree, noun, 'det', 'amod', 'nummod');
  const first = Math.min(noun, ...words);
  return [first, first - 1].some((at) => /^(whatever|whichever)$/i.test(tree.tokens[at]?.text ?? ''));
}

/** "A judge who hears one side is no judge", "A valve fitted upside down is not a slip": of whichever does so or is so. */
function ofSuchAnOne(below: Below): Meaning | null {
  const { tree, clause, parent, base } = below;
  if (!/^(relative|participle)$/.test(clause.link) || clause.noun < 0 || base.modality !== 'actual') return null;
  if (parent.kind !== 'copula' || parent.surface?.token !== clause.noun || isAside(tree, clause)) return null;
  if (!isA(tree, clause.noun) || !isOfKind(tree, parent.head)) return null;
  if (!dependents(tree, parent.head, 'cop').some((at) => /^VB[ZP]$/.test(tree.tokens[at].xpos))) return null;
  const isSame = tree.tokens[parent.head].lemma === tree.tokens[clause.noun].lemma;
  if (!isSame && below.above.polarity !== 'denied') return null;
  // "A judge who hears the friends of one side is no judge": whomever it does it to.
  return (isSame ? !isPast(tree, clause) : isTimeless(tree, clause)) ? mayBe(below, 'of such a one') : null;
}

/** "wants to be the man who ends the drought", "nobody wanted to be the club that gave in": nobody is yet. */
function ofWhatOneWouldBe(below: Below): Meaning | null {
  const { tree, clause, parent, base, above } = below;
  if (clause.link !== 'relative' || parent.kind !== 'copula' || parent.head !== clause.noun) return null;
  if (base.modality !== 'actual' || parent.form !== 'infinitive' || isAside(tree, clause)) return null;
  if (!/^(wished|planned|attempted)$/.test(above.modality)) return null;
  if (clause.obliques.some(({ token }) => isTemporal(tree, token))) return null;
  return above.polarity === 'affirmed' ? mayBe(below, 'of what one would be') : opened(base, 'of what one would be');
}

/** "Residents who have not registered should call": whoever has not. */
function ofAdvised(below: Below): Meaning | null {
  const { tree, clause, parent, base, above } = below;
  if (clause.link !== 'relative' || parent.surface?.token !== clause.noun || base.modality !== 'actual') return null;
  if (!/^(required|asked)$/.test(above.modality) || !ADVISED.has(parent.lemma) || isAside(tree, clause)) return null;
  if (tree.tokens[clause.noun].xpos !== 'NNS' || dependents(tree, clause.noun, 'det', 'nummod', 'nmod:poss').length > 0)
    return null;
  const isPerfect = clause.group.some((at) => at !== clause.head && /^(have|has|'ve|’ve)$/i.test(tree.tokens[at].text));
  return { ...mayBe(below, 'of whom advice meets'), prefix: isPerfect ? ['may', 'have'] : ['may'] };
}

/** "Under the rules, hospitals that saw nine in ten were eligible": whichever did. */
function ofEligible(below: Below): Meaning | null {
  const { tree, clause, parent, base } = below;
  if (clause.link !== 'relative' || parent.surface?.token !== clause.noun || base.modality !== 'actual') return null;
  if (parent.kind !== 'adjective' || !/^(eligible|entitled|liable|exempt)$/.test(parent.lemma)) return null;
  if (tree.tokens[clause.noun].xpos !== 'NNS' || !isOfKind(tree, clause.noun) || isAside(tree, clause)) return null;
  const isRuled = parent.obliques.some(({ preposition }) => preposition === 'under');
  return isRuled ? mayBe(below, 'of whom a rule favours') : null;
}

/** What the public is told to do. */
const ADVISED = new Set(
  'call contact phone ring email text visit register apply check report return boil stay avoid seek consult'.split(' '),
);

/** "only if it is paid for with money seized from smugglers", "if they ship grain tested by a laboratory": there may be none. */
function ofWhatIfMet(below: Below): Meaning | null {
  const { tree, clause, parent, base, above } = below;
  if (clause.link !== 'participle' || tree.tokens[clause.head].xpos !== 'VBN' || clause.noun < 0) return null;
  if (base.modality !== 'actual' || above.polarity !== 'open' || above.prefix[0] !== 'if') return null;
  if (!isOfKind(tree, clause.noun) || !isTimeless(tree, clause)) return null;
  // "a storm forecast to pass on Friday"
  if (dependents(tree, clause.head, 'xcomp', 'ccomp').length > 0) return null;
  const isPart = [parent.object, parent.surface, ...parent.obliques].some((slot) => slot?.token === clause.noun);
  return isPart ? mayBe(below, 'of what a condition is of') : null;
}

const isA = (tree: Tree, noun: number) =>
  dependents(tree, noun, 'det').some((at) => /^an?$/i.test(tree.tokens[at].text));

/** "a truck", "money", "two trucks": with nothing that tells which. */
function isOfKind(tree: Tree, noun: number): boolean {
  const words = dependents(tree, noun, 'det', 'nmod:poss').map((at) => tree.tokens[at].text.toLowerCase());
  const isNamed = dependents(tree, noun, 'appos', 'flat').length > 0;
  return tree.tokens[noun].upos === 'NOUN' && !isNamed && words.every((word) => /^(an?|any|another|no)$/.test(word));
}

const isPast = (tree: Tree, { group, head }: Clause): boolean =>
  group.some((at) => {
    const { xpos, lemma } = tree.tokens[at];
    return xpos === 'VBD' || (lemma === 'have' && at !== head);
  });

/** Of no day, no past and no thing that is known: "hears one side", "fitted to a boat". */
function isTimeless(tree: Tree, clause: Clause): boolean {
  const { obliques, object, subject, noun } = clause;
  if (isPast(tree, clause)) return false;
  return [...obliques, object, subject].every(
    (slot) => !slot || slot.token === noun || (!isTemporal(tree, slot.token) && isOfKind(tree, slot.token)),
  );
}
