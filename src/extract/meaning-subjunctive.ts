import { embeddingOf } from '../data/embedding';
import { SPEECH_VERBS } from '../data/speech';
import { type Clause, isNegator } from './clauses';
import { type Below, type Meaning, spanOf } from './meaning-kinds';
import { dependent, dependents, type Tree } from './tree';

/** What is asked for by the form of a verb: "demanded that the port [open]", "insisted that he [leave]". */

export const parentLemma = ({ tree, parent }: Below): string => tree.tokens[parent.head].lemma.toLowerCase();

/** "demanded that the port open" */
export function subjunctive(below: Below): Meaning | null {
  const { base, tree, clause, parent } = below;
  const lemma = parentLemma(below);
  const act = SPEECH_VERBS.get(lemma)?.act;
  // "warned that chances drop": a warning that something is so asks for nothing.
  const ruled = act === 'warns' ? null : embeddingOf('verb', lemma, null, true)?.modality;
  // "insisted that the firm also help": of one firm, what is so would be "helps".
  const isInsisted = INSISTING.has(lemma) && isOfOne(tree, clause);
  const called = act === 'asks' || ruled === 'asked' || isInsisted ? 'asked' : ruled === 'required' ? ruled : null;
  if (!called || base.modality !== 'actual' || !isSubjunctive(tree, clause)) return null;
  return {
    ...base,
    modality: called,
    modalityCue: spanOf(tree, parent.head),
    prefix: called === 'asked' ? ['asked', 'to'] : ['must'],
    rule: `${lemma} that + bare verb`,
  };
}

/** Verbs that tell what is so, or what is to be done: the form of the verb below them says which. */
const INSISTING = new Set(['insist', 'suggest', 'propose', 'stipulate', 'prefer', 'agree']);

/** "he", "the firm": whose verb in the present would have an "s". */
function isOfOne(tree: Tree, { surface, head, passive }: Clause): boolean {
  if (!surface || passive || tree.tokens[head].xpos !== 'VB') return false;
  const { xpos, text } = tree.tokens[surface.token];
  const isMore = dependents(tree, surface.token, 'conj').length > 0;
  return !isMore && (/^NNP?$/.test(xpos) || /^(he|she|it)$/i.test(text));
}

/** "made two proposals: that the bridge be closed": a bare "be" behind "that" asks for something, whatever it hangs on. */
export function listed({ base, tree, clause }: Below): Meaning | null {
  if (clause.mark !== 'that' || base.modality !== 'actual' || !isSubjunctive(tree, clause)) return null;
  const be = [...dependents(tree, clause.head, 'aux:pass', 'cop')].find((at) => /^be$/i.test(tree.tokens[at].text));
  if (be === undefined) return null;
  return {
    ...base,
    modality: 'asked',
    modalityCue: spanOf(tree, be),
    prefix: ['asked', 'to'],
    rule: 'that + bare "be"',
  };
}

/** "demanded that the port open its gates": a bare verb under a verb of asking. */
export function isSubjunctive(tree: Tree, clause: Clause): boolean {
  const token = tree.tokens[clause.head];
  // "demanded that half the homes be cheap"
  const be = dependent(tree, clause.head, 'cop');
  if (be >= 0)
    return (
      tree.tokens[be].text.toLowerCase() === 'be' &&
      clause.group.every((at) => tree.tokens[at].xpos !== 'MD' && tree.tokens[at].xpos !== 'TO')
    );
  const helpers = clause.group.filter((at) => at !== clause.head && !isNegator(tree.tokens[at]));
  // "told reporters: We have concerns" asks for nothing. "demanded the sale be stopped" does.
  if (clause.mark !== 'that' && token.xpos !== 'VB' && helpers.length === 0) return false;
  if (helpers.length > 0) return clause.passive && tree.tokens[helpers[0]].text.toLowerCase() === 'be';
  return token.upos === 'VERB' && token.text.toLowerCase() === token.lemma.toLowerCase() && token.xpos !== 'VBD';
}
