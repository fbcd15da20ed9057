import { join } from 'node:path';
import { loadLemmas } from '../src/language/lemmas';
import { readConllu } from '../training/conllu';
import { lemmaAccuracy } from '../training/lemmas';
import type { Row } from './language-tokens';

/** Percent of right lemmas on the development treebanks in `folder`, given gold tags. */
export function lemmaScores(folder: string): Row[] {
  const lemmas = loadLemmas();
  return ['ewt-dev', 'gum-dev'].map((data) => {
    const value = lemmaAccuracy(lemmas, readConllu(join(folder, `${data}.conllu`)));
    return { data, measure: 'lemmas, gold tags', value };
  });
}
