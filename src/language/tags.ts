import { interned } from '../text/interned';

/** A part of speech by both sets of tags: that of Universal Dependencies and that of the Penn Treebank. */
export interface Tag {
  readonly upos: string;
  readonly xpos: string;
}

/** `NOUN|NN`, as models and treebanks name a tag. */
export function readTag(label: string): Tag {
  const bar = label.indexOf('|');
  return { upos: interned(label.slice(0, bar)), xpos: interned(label.slice(bar + 1)) };
}
