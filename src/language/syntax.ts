/** Tags and trees of sentences: by the network where its model is there, else by the linear tagger and parser. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PAST_ONLY, VERB_ONLY } from '../data/verb-only';
import { MODELS_FOLDER } from './model-file';
import { networkSyntaxOf, readNetwork, SYNTAX_MODEL, type SyntaxModel } from './network-syntax';
import { type ParserData, parserOf, readParser, type Tree } from './parser';
import { readTagger, type Tag, type TaggerData, taggerOf } from './tagger';
import type { WeighedModel } from './weighed-model';

/** A sentence with its tags and its tree; the arrays are as long as the sentence. */
export interface TaggedTree extends Tree {
  readonly tags: Tag[];
}

export interface Syntax {
  /** Any words, with straight quotes and plain hyphens, give one projective tree; no words give an empty one. Tags are shared objects. */
  read(words: readonly string[]): TaggedTree;
}

/** Plain data, whose large part lies in shared memory, so that it can be posted to threads. */
export type SyntaxModels =
  | { readonly network: SyntaxModel }
  | { readonly tagger: WeighedModel<TaggerData>; readonly parser: WeighedModel<ParserData> };

/** @throws ModelError */
export function readSyntax(models = MODELS_FOLDER): SyntaxModels {
  if (existsSync(join(models, SYNTAX_MODEL))) return { network: readNetwork(models) };
  return { tagger: readTagger(models), parser: readParser(models) };
}

export function syntaxOf(models: SyntaxModels): Syntax {
  if ('network' in models) {
    const network = networkSyntaxOf(models.network);
    return {
      read(words) {
        const tree = network.read(words);
        return { ...tree, tags: corrected(tree.tags, words) };
      },
    };
  }
  const tagger = taggerOf(models.tagger);
  const parser = parserOf(models.parser);
  return {
    read(words) {
      const tags = corrected(tagger.tag(words), words);
      return { tags, ...parser.parse(words, tags) };
    },
  };
}

/** @throws ModelError */
export function loadSyntax(models?: string): Syntax {
  return syntaxOf(readSyntax(models));
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
