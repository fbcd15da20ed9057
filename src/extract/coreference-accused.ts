import { type Chain, gendersAgree } from './coreference-chains';
import { doerOf } from './coreference-subjects';
import { mentionAt, type View } from './coreference-view';
import { caseOf } from './mentions-tree';
import { dependent, dependents } from './tree';

const CHARGING = new Set(
  'accuse charge suspect blame indict sue prosecute try fine convict arrest implicate'.split(' '),
);
const DENYING = new Set('deny reject dispute refute contest dismiss admit'.split(' '));

/**
 * "The union accused the carrier of fraud, which it denies": who denies in the same sentence, in a clause of what was said, is who was
 * accused; null where nobody was.
 */
export function whoIsAccused(view: View, mention: number, of: readonly Chain[]): Chain | null {
  const { sentence, hangsBy } = view.drafts[mention];
  const tree = view.trees[sentence];
  const { tokens } = tree;
  const { relation, head: denies } = tokens[hangsBy];
  if (relation !== 'nsubj' || !DENYING.has(tokens[denies].lemma.toLowerCase())) return null;
  if (tokens[denies].relation !== 'acl:relcl') return null;
  for (let at = denies; tokens[at].head >= 0; at = tokens[at].head) {
    const verb = tokens[at].head;
    if (!CHARGING.has(tokens[verb].lemma.toLowerCase())) continue;
    const accused = dependent(tree, verb, 'nsubj:pass', 'obj');
    const who = accused < 0 && dependents(tree, verb, 'obj').length === 0 ? doerOf(tree, verb) : accused;
    const told = who < 0 ? -1 : mentionAt(view, sentence, who);
    const chain = told < 0 || told >= mention ? undefined : of[told];
    return chain !== undefined && fits(view, mention, chain) ? chain : null;
  }
  return null;
}

/** "Put it to the guard that he had slept": in what is put to somebody he or she is meant; null where nothing is put to anybody. */
export function toWhomItIsPut(view: View, mention: number, of: readonly Chain[]): Chain | null {
  if (view.traits[mention].kind !== 'he') return null;
  const { sentence, hangsBy } = view.drafts[mention];
  const tree = view.trees[sentence];
  const { tokens } = tree;
  for (let at = hangsBy; tokens[at].head >= 0; at = tokens[at].head) {
    const { relation, head: put } = tokens[at];
    if (relation !== 'ccomp' || tokens[put].lemma.toLowerCase() !== 'put') continue;
    const asked = dependents(tree, put, 'obl').find((noun) => noun < hangsBy && caseOf(tree, noun) === 'to');
    const told = asked === undefined ? -1 : mentionAt(view, sentence, asked);
    const chain = told < 0 || told >= mention ? undefined : of[told];
    return chain !== undefined && fits(view, mention, chain) ? chain : null;
  }
  return null;
}

/** By kind alone: the pronoun stands within the phrase of who is accused, "the council, which it denies". */
function fits(view: View, mention: number, { type, gender, many }: Chain): boolean {
  const { kind, gender: own } = view.traits[mention];
  if (kind === 'he') return type === 'person' && gendersAgree(gender, own);
  return kind === 'it' ? type !== 'person' && type !== 'group' && many !== true : kind === 'they' && many !== false;
}
