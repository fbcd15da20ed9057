/** Tags and trees of sentences. */
import { networkSyntaxOf, readNetwork } from './network-syntax';
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
  /** Another tree of the same words, made of near choices that go better together; null where nothing in the tree shows that its arcs do not go together. */
  second: readonly { readonly head: number; readonly relation: string }[] | null;
}

export interface Syntax {
  /** Any words, with straight quotes and plain hyphens, give one projective tree; no words give an empty one. Tags are shared objects. */
  read(words: readonly string[]): TaggedTree;
  /** The same of each sentence, sooner than one at a time. */
  readAll(sentences: readonly (readonly string[])[]): TaggedTree[];
}

/** @throws ModelError */
export function loadSyntax(models?: string): Syntax {
  return networkSyntaxOf(readNetwork(models));
}
