import { SPEECH_VERBS } from '../data/speech';
import { casePhrase } from './clause-words';
import { type Below, type Meaning, opened, spanOf, withAbove } from './meaning-kinds';
import { dependents, isBehindComma, type Tree } from './tree';

/** What is said of a thing that is only drafted, sought or ordered, or of a moment that is still to come. */

/** "a draft order dissolving parliament", "a bill banning phones": what it would do if it came into force. */
export function ofDraft(below: Below): Meaning | null {
  const { base, tree, clause } = below;
  if (clause.noun < 0 || clause.form !== 'gerund' || clause.link !== 'participle' || !clause.object) return null;
  const words = [clause.noun, ...dependents(tree, clause.noun, 'amod', 'compound')];
  const draft = words.find((at) => DRAFTS.has(tree.tokens[at].lemma.toLowerCase()));
  if (draft === undefined || base.modality !== 'actual' || isBehindComma(tree, clause.head)) return null;
  // What a paper does by being written: it says, contains and names things, whatever becomes of it.
  if (SPEECH_VERBS.has(clause.lemma) || OF_PAPER.has(clause.lemma)) return null;
  return {
    ...base,
    modality: 'conditional',
    modalityCue: spanOf(tree, draft),
    prefix: ['would'],
    rule: 'of a draft',
  };
}

const DRAFTS = new Set(
  'draft bill proposal motion amendment blueprint proposed planned petition referendum'.split(' '),
);
const OF_PAPER = new Set(
  'contain include carry bear run total list mention name cite refer circulate await gather face win gain draw need condemn criticise criticize accuse call set make seek support oppose use express'.split(
    ' ',
  ),
);

/** "is seeking an order preventing him from selling", "declined to issue an order barring them": there is none yet. */
export function ofSought({ base, tree, clause, parent, above }: Below): Meaning | null {
  if (clause.noun < 0 || clause.form !== 'gerund' || clause.link !== 'participle' || base.modality !== 'actual')
    return null;
  const { head, relation } = tree.tokens[clause.noun];
  const object = parent.object?.token;
  if (object === undefined || (clause.noun !== object && !(relation === 'conj' && head === object))) return null;
  const isUnissued = ISSUING.has(parent.lemma) && (above.polarity !== 'affirmed' || above.modality !== 'actual');
  if (
    !(SEEKING.has(parent.lemma) || isUnissued) ||
    tree.tokens[clause.noun].upos !== 'NOUN' ||
    isBehindComma(tree, clause.head)
  )
    return null;
  return {
    ...base,
    modality: 'conditional',
    modalityCue: spanOf(tree, parent.head),
    prefix: ['would'],
    rule: 'of what is sought',
  };
}

/** What makes an order or a ruling. */
const ISSUING = new Set('issue grant make pass impose adopt sign enact deliver'.split(' '));
const SEEKING = new Set('seek demand request propose want draft'.split(' '));

/** "worries about banks failing", "warned of the dam bursting": nobody says that they do. */
export function ofWorry(below: Below): Meaning | null {
  const { base, tree, clause, parent } = below;
  if (clause.noun < 0 || clause.form !== 'gerund' || clause.link !== 'participle' || base.modality !== 'actual')
    return null;
  if (!WORRYING.has(parent.lemma) || isBehindComma(tree, clause.head)) return null;
  if (!/^(about|of|over|for)$/.test(casePhrase(tree, clause.noun) ?? '')) return null;
  if (!parent.obliques.some(({ token }) => token === clause.noun)) return null;
  return { ...mayBe(below, 'of what worries'), modalityCue: spanOf(tree, parent.head) };
}

const WORRYING = new Set('worry fret warn dream fear'.split(' '));

/** "is due to have a tumour removed", "must pay or see the files published": not done before the having is. */
export function ofHad({ base, tree, clause, parent, above }: Below): Meaning | null {
  if (clause.noun < 0 || clause.noun !== parent.object?.token || clause.link !== 'participle') return null;
  if (tree.tokens[clause.head].xpos !== 'VBN' || !/^(have|get|see)$/.test(parent.lemma)) return null;
  if (above.modality === 'actual' || above.polarity !== 'affirmed' || base.modality !== 'actual') return null;
  const isPlanned = above.modality === 'planned';
  return {
    ...base,
    modality: isPlanned ? 'planned' : 'possible',
    modalityCue: spanOf(tree, parent.head),
    prefix: [isPlanned ? 'will' : 'may'],
    rule: 'of what is had done',
  };
}

/** "ordered the files released": asked for, and by nobody said to be done. "ordered a cake made of rye" and "the goods made in Bonn" tell what thing it is. */
export function ofOrdered({ tree, base, clause, parent, above }: Below): Meaning | null {
  if (parent.lemma !== 'order' || parent.passive || clause.noun !== parent.object?.token || clause.noun < 0)
    return null;
  if (clause.link !== 'participle' || tree.tokens[clause.head].xpos !== 'VBN' || base.modality !== 'actual')
    return null;
  if (above.polarity !== 'affirmed' || isBehindComma(tree, clause.head) || OF_ORIGIN.has(clause.lemma)) return null;
  if (dependents(tree, parent.head, 'xcomp').length > 0 || dependents(tree, clause.noun, 'case').length > 0)
    return null;
  if (isIndefinite(tree, clause.noun)) return null;
  return {
    ...base,
    modality: 'asked',
    modalityCue: spanOf(tree, parent.head),
    prefix: ['asked', 'to'],
    rule: 'of what is ordered done',
  };
}

const OF_ORIGIN = new Set(
  'make produce manufacture build grow call name know design use own file base steal wear sell'.split(' '),
);

/** "would be filled, with priority given to towns": as sure as what it goes with. */
export function withAbsolute({ tree, base, clause, above, parent }: Below): Meaning | null {
  if (clause.noun < 0 || clause.link !== 'participle' || clause.form === 'infinitive') return null;
  if (casePhrase(tree, clause.noun) !== 'with' || above.modality === 'actual') return null;
  if (!parent.obliques.some(({ token }) => token === clause.noun) || !isBehindComma(tree, clause.noun)) return null;
  return withAbove(base, above);
}

/** "If it was a fault she had missed": nobody says that she had missed one. */
export function ofSupposed({ tree, base, clause, parent, above }: Below): Meaning | null {
  if (!/^(relative|content)$/.test(clause.link) || base.modality !== 'actual' || parent.kind !== 'copula') return null;
  if (above.polarity !== 'open' || !above.rule.startsWith('condition')) return null;
  if (clause.noun >= 0 ? clause.noun !== parent.head : clause.head < parent.head) return null;
  return isIndefinite(tree, parent.head) ? opened(base, 'of what is supposed') : null;
}

const isIndefinite = (tree: Tree, noun: number): boolean =>
  dependents(tree, noun, 'det').some((at) => /^(an?|any|some)$/i.test(tree.tokens[at].text));

/** "will be paid the moment the league agrees": that moment is still to come. */
export function ofMoment(below: Below): Meaning | null {
  const { base, tree, clause, above } = below;
  if (clause.noun < 0 || clause.link !== 'relative' || !MOMENTS.has(tree.tokens[clause.noun].lemma.toLowerCase()))
    return null;
  if (base.modality !== 'actual' || !/^(planned|conditional|possible|required)$/.test(above.modality)) return null;
  if (
    !/^(|over|from)$/.test(casePhrase(tree, clause.noun) ?? '') ||
    clause.group.some((at) => tree.tokens[at].xpos === 'VBD')
  )
    return null;
  return mayBe(below, 'of a moment to come');
}

const MOMENTS = new Set(['moment', 'minute', 'instant', 'second', 'day']);

/** Of a noun that says that it may be so. */
export function mayBe({ base, tree, clause }: Below, rule: string): Meaning {
  return { ...base, modality: 'possible', modalityCue: spanOf(tree, clause.noun), prefix: ['may'], rule };
}
