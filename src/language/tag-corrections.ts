/** Tags of the network held against words that are verb forms and nothing else. */
import { PAST_ONLY, VERB_ONLY } from '../data/verb-only';
import type { Tag } from './tags';

const VERB: Tag = { upos: 'VERB', xpos: 'VBZ' };
const PAST: Tag = { upos: 'VERB', xpos: 'VBD' };

/** The tag, or that of a verb where a word is a verb form that is nothing else and was taken for something else. */
export function correctedTag(tag: Tag, word: string): Tag {
  const { upos } = tag;
  if (upos === 'VERB' || upos === 'AUX') return tag;
  if ((upos === 'NOUN' || upos === 'PROPN') && VERB_ONLY.has(word.toLowerCase())) return VERB;
  return PAST_ONLY.has(word) ? PAST : tag;
}
