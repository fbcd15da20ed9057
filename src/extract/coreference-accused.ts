import { type Chain, gendersAgree } from './coreference-chains';
import { doerOf } from './coreference-subjects';
import { mentionAt, type View } from './coreference-view';
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

/** By kind alone: the pronoun stands within the phrase of who is accused, "the council, which it denies". */
function fits(view: View, mention: number, { type, gender, many }: Chain): boolean {
  const { kind, gender: own } = view.traits[mention];
  if (kind === 'he') return type === 'person' && gendersAgree(gender, own);
  return kind === 'it' ? type !== 'person' && type !== 'group' && many !== true : kind === 'they' && many !== false;
}
