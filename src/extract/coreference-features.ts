import { SPEECH_VERBS } from '../data/speech';
import { type Chain, weighedType } from './coreference-chains';
import { senseFits } from './coreference-senses';
import type { View } from './coreference-view';

/** Rank among the candidates (0 is the nearest) and the distance of the candidate, beside the two sides themselves. */
export interface Pair {
  readonly view: View;
  readonly mention: number;
  readonly chain: Chain;
  readonly rank: number;
}

function bucket(n: number): string {
  if (n <= 3) return String(n);
  if (n <= 5) return '4-5';
  if (n <= 9) return '6-9';
  return '10+';
}

/** What speaks for or against `mention` going back to `chain`; names of weights in `src/data/coreference-weights.ts`. */
export function pairFeatures({ view, mention, chain, rank }: Pair): string[] {
  const traits = view.traits[mention];
  const draft = view.drafts[mention];
  const last = chain.members[chain.members.length - 1];
  const near = view.traits[last];
  const nearDraft = view.drafts[last];
  const { kind } = traits;
  const apart = draft.sentence - nearDraft.sentence;
  const features = [
    'pair',
    `apart:${bucket(apart)}`,
    `rank:${bucket(rank)}`,
    `near:${near.kind}`,
    `role:${view.roles[last]}`,
    `role:${view.roles[last]},${apart > 1 ? 2 : apart}`,
    `roles:${view.roles[mention]},${view.roles[last]}`,
    `size:${bucket(chain.members.length)}`,
    `type:${traits.type ?? '-'},${weighedType(chain)}`,
    `many:${traits.many ?? '-'},${chain.many ?? '-'}`,
    `quotes:${view.quotes[mention] < 0 ? 0 : 1}${view.quotes[last] < 0 ? 0 : 1}${view.quotes[mention] === view.quotes[last] ? '=' : ''}`,
    `named:${chain.names.size > 0}`,
    `apart:${apart > 1 ? 2 : apart},rank:${Math.min(rank, 3)}`,
  ];
  if (apart === 0)
    features.push(
      `clause:${sameClause(view, mention, last)}`,
      `clause:${sameClause(view, mention, last)},${view.roles[last]},${view.roles[mention]}`,
    );
  if (draft.form === 'pronoun') features.push(...pronounFeatures(view, mention, chain, last));
  else features.push(...nounFeatures(view, mention, chain, last));
  return features.map((feature) => `${kind}/${feature}`).concat(features.slice(0, 6));
}

function pronounFeatures(view: View, mention: number, chain: Chain, last: number): string[] {
  const word = view.drafts[mention].key;
  const agent = agency(view, mention);
  const gender = view.traits[mention].gender;
  return [
    `gender:${gender === null ? '-' : chain.gender === null ? '?' : gender === chain.gender}`,
    `same:${view.drafts[last].key === word}`,
    `sense:${[...chain.senses][0] ?? '-'}`,
    `agent:${agent},${weighedType(chain)}`,
    `agent:${agent},${view.roles[last]}`,
    `sense,type,role:${[...chain.senses][0] ?? '-'},${weighedType(chain)},${view.roles[last]}`,
    `type,role:${weighedType(chain)},${chain.names.size > 0},${view.roles[last]}`,
    `poss:${view.roles[mention] === 'poss'},${view.roles[last]}`,
  ];
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

function nounFeatures(view: View, mention: number, chain: Chain, last: number): string[] {
  const { lemma, sense } = view.traits[mention];
  const draft = view.drafts[mention];
  const head = chain.lemmas.has(lemma);
  const key = chain.keys.has(draft.key);
  const bare = draft.key === lemma;
  const features = [
    `head:${head}`,
    `key:${key}`,
    `head:${head},bare:${bare}`,
    `title:${chain.titles.has(lemma)}`,
    `fits:${senseFits(sense, lemma, chain)}`,
  ];
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
  const owners = new Set(chain.members.map((m) => view.drafts[m].owner?.key ?? '-'));
  features.push(
    `owner:${owner === '-' ? '-' : owners.has(owner) ? '=' : owners.size === 1 && owners.has('-') ? '0' : 'x'},${head}`,
  );
  return features;
}

/** What speaks for a mention starting something new. */
export function newFeatures(view: View, mention: number): string[] {
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
  ];
  if (draft.form === 'pronoun' && token.head >= 0) {
    const verb = tree.tokens[token.head];
    const clause = tree.children[token.head].some((child) =>
      /^(?:ccomp|xcomp|csubj|advcl)/.test(tree.tokens[child].relation),
    );
    features.push(`new,clause:${clause},${verb.upos}`, `new,first:${draft.head < 2}`);
    if (traits.kind === 'it') features.push(`new,verb:${verb.lemma}`);
  }
  return features.map((feature) => `${traits.kind}/${feature}`).concat(features.slice(0, 2));
}

/** True where both hang, through nominals only, on one verb. */
export function sameClause(view: View, a: number, b: number): boolean {
  const left = view.drafts[a];
  const right = view.drafts[b];
  if (left.sentence !== right.sentence) return false;
  return clauseOf(view, a) === clauseOf(view, b);
}

function clauseOf(view: View, mention: number): number {
  const { sentence, head } = view.drafts[mention];
  const { tokens } = view.trees[sentence];
  let at = head;
  for (let steps = 0; steps < tokens.length && tokens[at].head >= 0; steps++) {
    if (/^(?:nsubj|obj|iobj|obl|xcomp|expl)/.test(tokens[at].relation)) return tokens[at].head;
    if (/^(?:acl|advcl|ccomp|csubj|parataxis)/.test(tokens[at].relation)) return at;
    at = tokens[at].head;
  }
  return at;
}
