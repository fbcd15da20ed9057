/** Tags and trees of sentences: those of the network, its tags held against words that are verb forms and nothing else. */
import { PAST_ONLY, VERB_ONLY } from '../data/verb-only';
import { networkSyntaxOf, readNetwork, type SyntaxModel } from './network-syntax';
import type { Tag } from './tags';

/** A sentence with its tags and its one tree; the arrays are as long as the sentence. */
export interface TaggedTree {
  readonly tags: Tag[];
  /** Index of the head; -1 for the one root. */
  readonly heads: number[];
  readonly relations: string[];
  /** 0 to 1: how often, on unseen text, an arc like this had the right head and relation. */
  readonly certainty: number[];
  /** What the network knows of each word in its sentence, for the models that build on it: rows of numbers, one behind the other. */
  readonly states: Int16Array;
}

export interface Syntax {
  /** Any words, with straight quotes and plain hyphens, give one projective tree; no words give an empty one. Tags are shared objects. */
  read(words: readonly string[]): TaggedTree;
}

export function syntaxOf(model: SyntaxModel): Syntax {
  const network = networkSyntaxOf(model);
  return {
    read(words) {
      const tree = network.read(words);
      return { ...tree, tags: corrected(tree.tags, words) };
    },
  };
}

/** @throws ModelError */
export function loadSyntax(models?: string): Syntax {
  return syntaxOf(readNetwork(models));
}

const VERB: Tag = { upos: 'VERB', xpos: 'VBZ' };
const PAST: Tag = { upos: 'VERB', xpos: 'VBD' };

/** The tags, or that of a verb where a word is a verb form that is nothing else and was taken for something else. */
function corrected(tags: readonly Tag[], words: readonly string[]): Tag[] {
  return tags.map((tag, at) => correctedTag(tag, words[at]!));
}

function correctedTag(tag: Tag, word: string): Tag {
  const { upos } = tag;
  if (upos === 'VERB' || upos === 'AUX') return tag;
  if ((upos === 'NOUN' || upos === 'PROPN') && VERB_ONLY.has(word.toLowerCase())) return VERB;
  return PAST_ONLY.has(word) ? PAST : tag;
}
