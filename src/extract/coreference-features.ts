import { SPEECH_VERBS } from '../data/speech';
import { clauseAbove, isDoer, sameClause } from './coreference-bonds';
import { type Chain, weighedType } from './coreference-chains';
import type { Hint } from './coreference-nouns';
import { bucket, salienceFeatures } from './coreference-salience';
import { senseFits } from './coreference-senses';
import { hookOf, mentionAt, type View } from './coreference-view';

/** Rank among the candidates (0 is the nearest) and the distance of the candidate, beside the two sides themselves. */
export interface Pair {
  readonly view: View;
  readonly mention: number;
  readonly chain: Chain;
  readonly rank: number;
  readonly hint: Hint | null;
}

/** What speaks for or against `mention` going back to `chain`; names of weights in `src/data/coreference-weights.ts`. */
export function pairFeatures({ view, mention, chain, rank, hint }: Pair): string[] {
  const traits = view.traits[mention];
  const draft = view.drafts[mention];
  const last = chain.members[chain.members.length - 1];
  const near = view.traits[last];
  const apart = draft.sentence - view.drafts[last].sentence;
  const closeness = apart > 1 ? 2 : apart;
  const role = view.roles[last];
  const features = [
    'pair',
    `apart:${bucket(apart)}`,
    `rank:${bucket(rank)}`,
    `near:${near.kind}`,
    `role:${role}`,
    `role:${role},${closeness}`,
    `roles:${view.roles[mention]},${role}`,
    `size:${bucket(chain.members.length)}`,
    `type:${traits.type ?? '-'},${weighedType(chain)}`,
    `many:${traits.many ?? '-'},${chain.many ?? '-'}`,
    `quotes:${view.quotes[mention] < 0 ? 0 : 1}${view.quotes[last] < 0 ? 0 : 1}${view.quotes[mention] === view.quotes[last] ? '=' : ''}`,
    `named:${chain.names.size > 0}`,
    `apart:${closeness},rank:${Math.min(rank, 3)}`,
    ...salienceFeatures(view, mention, chain),
  ];
  if (apart === 0) {
    const same = sameClause(view, mention, last);
    features.push(`clause:${same}`, `clause:${same},${role},${view.roles[mention]}`);
  }
  if (draft.form === 'pronoun') pronounFeatures(features, view, mention, chain, last);
  else nounFeatures(features, view, mention, chain, last);
  if (hint !== null) {
    const isMeant = hint.chain === chain;
    features.push(`hint:${hint.by},${isMeant}`, `hint:${hint.by},${isMeant},${closeness}`);
  }
  return features;
}

/** "Ann and Ben said they": what is meant is the row, of which the chain is one. */
export function isSplit(view: View, mention: number, chain: Chain): boolean {
  const last = chain.members[chain.members.length - 1];
  return view.traits[mention].kind === 'they' && chain.many !== true && coordination(view, last) !== 'alone';
}

function pronounFeatures(features: string[], view: View, mention: number, chain: Chain, last: number): void {
  const word = view.drafts[mention].key;
  const agent = agency(view, mention);
  const { gender } = view.traits[mention];
  const type = weighedType(chain);
  const role = view.roles[last];
  const [sense] = chain.senses;
  const apart = Math.min(2, view.drafts[mention].sentence - view.drafts[last].sentence);
  const main = isMainSubject(view, last);
  const near = view.traits[last].kind;
  features.push(
    `gender:${gender === null ? '-' : chain.gender === null ? '?' : gender === chain.gender}`,
    `same:${view.drafts[last].key === word}`,
    `sense:${sense ?? '-'}`,
    `agent:${agent},${type}`,
    `agent:${agent},${role}`,
    `sense,type,role:${sense ?? '-'},${type},${role}`,
    `type,role:${type},${chain.names.size > 0},${role}`,
    `poss:${view.roles[mention] === 'poss'},${role}`,
    `row:${coordination(view, last)},${chain.many ?? '-'}`,
    `main:${main},${apart}`,
    `main:${main},${isMainSubject(view, mention)},${apart}`,
    `det:${article(view, last)},${near}`,
    `det:${article(view, last)},${role},${apart}`,
    `speaks:${view.quotes[mention] >= 0},${isSpeaker(view, last)},${apart}`,
    `predicate:${predicateFits(view, mention, chain)}`,
    `verb:${sharesVerb(view, mention, chain)}`,
    `place:${view.traits[mention].verb ?? '-'},${type}`,
    `first:${isFirstOfSentence(view, last)},${apart}`,
    `topic:${isTopic(view, chain)},${type}`,
  );
  if (apart === 0) {
    features.push(`words:${bucket(Math.ceil((view.drafts[mention].head - view.drafts[last].head) / 3))}`);
    const above = clauseAbove(view, mention, chain);
    if (above !== null) features.push(`above:${above}`, `above:${above},${type}`);
    const own = view.roles[mention] === 'subj' ? '-' : `${isDoer(view, mention, chain)}`;
    features.push(`own:${own},${view.roles[mention]}`, `own:${own},${type}`);
  }
}

/** "A meeting was held. It was an appointment": what the pronoun is said to be, against what the chain is. */
function predicateFits(view: View, mention: number, chain: Chain): string {
  const { sentence, hangsBy } = view.drafts[mention];
  const { relation, head } = view.trees[sentence].tokens[hangsBy];
  const other = relation === 'nsubj' && head >= 0 ? mentionAt(view, sentence, head) : -1;
  if (other < 0) return '-';
  const { lemma, sense } = view.traits[other];
  if (chain.lemmas.has(lemma)) return 'word';
  return sense === null || sense === 'none' || chain.senses.size === 0 ? '?' : `${chain.senses.has(sense)}`;
}

/** "The plan will cost millions. It cost less before": both are the subject of the same verb. */
function sharesVerb(view: View, mention: number, chain: Chain): boolean {
  const { verb } = view.traits[mention];
  return verb !== null && chain.verbs.has(verb);
}

function isFirstOfSentence(view: View, mention: number): boolean {
  return mention === 0 || view.drafts[mention - 1].sentence < view.drafts[mention].sentence;
}

/** What the first sentences are about. */
function isTopic(view: View, { members }: Chain): boolean {
  return view.drafts[members[0]].sentence < 2 && view.roles[members[0]] === 'subj';
}

/** Where a mention stands in a row ("A and B"): alone, first, or further on. */
function coordination(view: View, mention: number): 'alone' | 'first' | 'later' {
  const { sentence, hangsBy } = view.drafts[mention];
  const { tokens, children } = view.trees[sentence];
  if (tokens[hangsBy].relation === 'conj') return 'later';
  return children[hangsBy].some(
    (child) => tokens[child].relation === 'conj' && /^(?:NOUN|PROPN|PRON)$/.test(tokens[child].upos),
  )
    ? 'first'
    : 'alone';
}

/** "a", "the" or another determiner, or none: "a report" against "agriculture". */
function article(view: View, mention: number): string {
  const { sentence, range } = view.drafts[mention];
  const { text, upos } = view.trees[sentence].tokens[range[0]];
  if (/^an?$/i.test(text)) return 'a';
  if (/^the$/i.test(text)) return 'the';
  return upos === 'DET' || upos === 'PRON' || upos === 'NUM' ? upos : '-';
}

/** True for the subject of the verb at the root of its sentence. */
function isMainSubject(view: View, mention: number): boolean {
  const { tokens } = view.trees[view.drafts[mention].sentence];
  const { relation, head } = tokens[hookOf(view, mention)];
  return relation.startsWith('nsubj') && head >= 0 && tokens[head].head < 0;
}

function isSpeaker(view: View, mention: number): boolean {
  const { tokens } = view.trees[view.drafts[mention].sentence];
  const { relation, head } = tokens[hookOf(view, mention)];
  return relation === 'nsubj' && head >= 0 && SPEECH_VERBS.has(tokens[head].lemma);
}

/** Whether a pronoun speaks, acts, is acted on, owns or neither: who can say something is no thing. */
function agency(view: View, mention: number): string {
  const { sentence, head } = view.drafts[mention];
  const tree = view.trees[sentence];
  const { tokens } = tree;
  const above = tokens[tokens[head].head];
  const role = view.roles[mention];
  if (above === undefined) return role;
  if (role === 'obj' && tree.children[tokens[head].head].some((child) => tokens[child].relation === 'xcomp'))
    return 'acts';
  if (role !== 'subj') return role;
  if (SPEECH_VERBS.has(above.lemma)) return 'speaks';
  return above.upos === 'VERB' ? (tokens[head].relation === 'nsubj:pass' ? 'undergoes' : 'acts') : 'is';
}

function nounFeatures(features: string[], view: View, mention: number, chain: Chain, last: number): void {
  const { lemma, sense } = view.traits[mention];
  const draft = view.drafts[mention];
  const head = chain.lemmas.has(lemma);
  const key = chain.keys.has(draft.key);
  const bare = draft.key === lemma;
  features.push(
    `head:${head}`,
    `key:${key}`,
    `head:${head},bare:${bare}`,
    `title:${chain.titles.has(lemma)}`,
    `fits:${senseFits(sense, lemma, chain)}`,
  );
  if (head) {
    const extra = draft.key
      .split(' ')
      .filter((word) => word !== lemma && ![...chain.keys].some((known) => known.includes(word))).length;
    features.push(
      `extra:${bucket(extra)}`,
      `sense:${sense ?? '-'},head`,
      `head,near:${view.traits[last].kind}`,
      `head,key:${key},words:${bucket(draft.key.split(' ').length)}`,
    );
  } else features.push(`sense:${sense ?? '-'}`, `nohead,named:${chain.names.size > 0},rank:${view.traits[last].kind}`);
  const owner = draft.owner === null ? '-' : draft.owner.key;
  const { owners } = chain;
  features.push(
    `owner:${owner === '-' ? '-' : owners.has(owner) ? '=' : owners.size === 1 && owners.has('-') ? '0' : 'x'},${head}`,
  );
}

/** What speaks for a mention starting something new. */
export function newFeatures(view: View, mention: number, hint: Hint | null): string[] {
  const draft = view.drafts[mention];
  const traits = view.traits[mention];
  const tree = view.trees[draft.sentence];
  const token = tree.tokens[draft.head];
  const features = [
    'new',
    `new,role:${view.roles[mention]}`,
    `new,word:${draft.form === 'pronoun' ? draft.key : '-'}`,
    `new,type:${traits.type ?? '-'}`,
    `new,many:${traits.many ?? '-'}`,
    `new,sense:${traits.sense ?? '-'}`,
    `new,relation:${token.relation}`,
    `new,words:${bucket(draft.range[1] - draft.range[0])}`,
    `new,after:${draft.full[1] > draft.range[1]}`,
    `new,early:${draft.sentence < 2}`,
    `new,hint:${hint?.by ?? '-'}`,
  ];
  if (draft.form === 'pronoun' && token.head >= 0) {
    const verb = tree.tokens[token.head];
    const clause = tree.children[token.head].some((child) =>
      /^(?:ccomp|xcomp|csubj|advcl)/.test(tree.tokens[child].relation),
    );
    features.push(
      `new,clause:${clause},${verb.upos}`,
      `new,first:${draft.head < 2}`,
      `new,place:${traits.verb ?? '-'}`,
    );
    if (traits.kind === 'it') features.push(`new,verb:${verb.lemma}`);
  }
  return features;
}
