import { DENYING_WORDS } from '../data/cues';
import { SPEECH_NOUNS } from '../data/speech';
import { isFalseToSay, isSign, isWithoutGrounds } from './clause-verdicts';
import type { Clause } from './clauses';
import { type Below, denied, type Meaning, opened, spanOf } from './meaning-kinds';
import { ownMeaning } from './meaning-own';
import { dependents, type Tree } from './tree';

/** Rule of what a noun would tell if there were any such thing: it is nobody's word. */
export const NO_SUCH_CONTENT = 'no such content';

/** "no claim that it works", "has made no finding that it leaked", "has not made any finding that it leaked" */
export function ofNone(below: Below): Meaning | null {
  const { base, tree, clause } = below;
  const none = isUnmade(below) || hasNone(tree, clause);
  return none ? opened(base, NO_SUCH_CONTENT) : null;
}

/** Rule of what nobody doubts. */
export const NO_DOUBT = 'no doubt';

/** "had no doubt that it was political", "is in no doubt that", "there is little doubt that": who has none holds that it is so. */
export function ofNoDoubt(below: Below): Meaning | null {
  return isWithoutDoubt(below) ? { ...below.base, rule: NO_DOUBT } : null;
}

function isWithoutDoubt({ tree, clause, parent }: Below): boolean {
  // "was in no doubt that": the noun heads a clause itself.
  const noun = clause.noun >= 0 ? clause.noun : tree.tokens[clause.head].head;
  if (noun < 0 || !/^(doubt|question)$/.test(tree.tokens[noun].lemma.toLowerCase())) return false;
  // "has no question that": only "there is no question"
  if (tree.tokens[noun].lemma === 'question' && dependents(tree, parent.head, 'expl').length === 0) return false;
  return dependents(tree, noun, 'det', 'amod').some((at) => /^(no|little)$/i.test(tree.tokens[at].text));
}

/** The same where the parser hangs the clause on the verb: "did not find any evidence that it works". */
export function unmade(below: Below): Meaning | null {
  return /^(that|adverbial)$/.test(below.clause.link) && isUnmade(below) ? opened(below.base, NO_SUCH_CONTENT) : null;
}

function hasNone(tree: Tree, clause: Clause): boolean {
  return (
    clause.noun >= 0 &&
    dependents(tree, clause.noun, 'det', 'amod').some((at) => {
      const word = tree.tokens[at].lemma.toLowerCase();
      return DENYING_WORDS.has(word) || SCANT.has(word);
    })
  );
}

/** "has not made any finding that", "without offering proof that": "did not mention the fact that" takes the fact for granted. */
function isUnmade({ tree, clause, parent, above }: Below): boolean {
  const noun = clause.noun >= 0 ? clause.noun : (parent.object?.token ?? -1);
  if (noun < 0 || above.polarity !== 'denied' || tree.tokens[noun].upos !== 'NOUN' || clause.mark !== 'that')
    return false;
  if (clause.noun < 0 && tree.tokens[noun + 1]?.text.toLowerCase() !== 'that') return false;
  if (parent.object?.token !== noun && parent.surface?.token !== noun) return false;
  const words = dependents(tree, noun, 'det', 'nmod:poss').map((at) => tree.tokens[at].text.toLowerCase());
  if (words.includes('any')) return true;
  return MAKING_VERBS.has(parent.lemma) && words.every((word) => /^an?$/.test(word));
}

/** Without these there is no finding, proof or promise. */
const MAKING_VERBS = new Set(
  'make find have see provide offer present produce give uncover receive get show cite issue reach hear'.split(' '),
);

/** As good as none: "little evidence that it works". */
const SCANT = new Set(['little', 'scant', 'insufficient']);

/** "it is wrong to suggest that anyone lied": who calls it so denies it; "it is not wrong to say" leaves it open. */
export function falselySaid({ index, base, tree, parent }: Below): Meaning | null {
  if (!isFalseToSay(index, parent)) return null;
  const verdict = index.clauses[parent.parent!];
  return ownMeaning(tree, verdict).polarity === 'affirmed'
    ? denied(base, tree, verdict.head, 'false to say')
    : opened(base, 'not false to say');
}

/** "found no grounds to believe that he lied": whether he did is open. */
export function withoutGrounds({ base, tree, parent }: Below): Meaning | null {
  return isWithoutGrounds(tree, parent) ? opened(base, 'no grounds to believe') : null;
}

/** "The shares rose, suggesting that traders expect a bid": so it seems, and nobody says so. */
export function ofSigns({ index, base, tree, parent, above }: Below): Meaning | null {
  if (base.modality !== 'actual' || above.polarity !== 'affirmed' || !isSign(index, parent)) return null;
  return {
    ...base,
    modality: 'likely',
    modalityCue: spanOf(tree, parent.head),
    prefix: ['likely'],
    rule: parent.lemma,
  };
}

/** What a report that is false has none of: "no truth in reports that", "no basis for claims that". */
const TRUTH = new Set(['truth', 'basis', 'substance', 'foundation', 'merit', 'evidence']);

/** "There is no truth in reports that the mill will close": it will not, says whoever tells it. Of what has "no evidence" nobody knows. */
export function ofNoTruth(below: Below): Meaning | null {
  const { base, tree, clause, above } = below;
  if (above.polarity !== 'denied' || clause.noun < 0) return null;
  if (!SPEECH_NOUNS.has(tree.tokens[clause.noun].lemma.toLowerCase())) return null;
  const truth = truthOf(below);
  const lemma = truth < 0 ? '' : tree.tokens[truth].lemma.toLowerCase();
  if (!TRUTH.has(lemma)) return null;
  const rule = `no ${lemma} in it`;
  return lemma === 'evidence' ? opened(base, rule) : { ...denied(base, tree, truth, rule), held: base };
}

/** "truth" of "no truth in reports that ..." and of "reports that ... have no truth"; -1 where neither stands there. */
function truthOf({ tree, clause, parent }: Below): number {
  const { head, relation } = tree.tokens[clause.noun];
  if (/^(nmod|obl)/.test(relation)) return head;
  return parent.surface?.token === clause.noun && parent.lemma === 'have' ? (parent.object?.token ?? -1) : -1;
}
