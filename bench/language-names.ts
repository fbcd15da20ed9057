import { loadNamer } from '../src/language/names';
import { networkSyntaxOf, readNetwork } from '../src/language/network-syntax';
import { namesF1 } from '../training/name-scores';
import { readNewswire } from '../training/names-data';
import type { Row } from './language-tokens';

/** Exact span and type on the development articles in `folder`: persons, places with facilities, organizations, and all three. */
export function nameScores(folder: string): Row[] {
  const network = readNetwork();
  const syntax = networkSyntaxOf(network);
  const scores = namesF1(loadNamer(network), syntax, readNewswire(folder, 'dev', syntax));
  return [...scores].flatMap(([kind, { precision, recall, f1 }]) => {
    const of = kind === 'all' ? 'names' : kind;
    const row = (measure: string, value: number) => ({ data: 'newswire-dev', measure: `${of} ${measure}`, value });
    return kind === 'all' ? [row('precision', precision), row('recall', recall), row('F1', f1)] : [row('F1', f1)];
  });
}
