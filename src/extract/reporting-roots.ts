import type { Token } from '../model';
import { finiteOf } from './tree-repair';

/** A token torn from the tail keeps its part in the clause where it can: a subject stays one. */
export function joined({ relation, upos }: Token): string {
  return /^(nsubj|obl|advmod|advcl|obj|cc|mark)/.test(relation) ? relation : upos === 'VERB' ? 'conj' : 'dep';
}

/** The main word of what is told: the root if it is told, else the first finite verb torn loose, else the first word torn loose. */
export function rootOutside(
  tokens: readonly Token[],
  inside: (at: number) => boolean,
  isGoingOn: (at: number) => boolean,
): number {
  const loose = tokens
    .map((_, at) => at)
    .filter(
      (at) =>
        !inside(at) &&
        !isGoingOn(at) &&
        tokens[at].upos !== 'PUNCT' &&
        (tokens[at].head < 0 || inside(tokens[at].head)),
    );
  const verbal = (at: number) =>
    tokens[at].upos === 'VERB' || tokens.some((token) => token.head === at && token.relation === 'cop');
  return (
    loose.find((at) => tokens[at].head < 0 && verbal(at)) ??
    loose.find((at) => verbal(at) && !isReduced(tokens, at)) ??
    loose.find(verbal) ??
    loose.find((at) => tokens[at].head < 0) ??
    loose[0] ??
    -1
  );
}

/** "Of 38 [ordered] since May, only five were held, he said": a participle right behind its noun, and no verb of what is told. */
export const isReduced = (tokens: readonly Token[], at: number): boolean =>
  tokens[at].xpos === 'VBN' && finiteOf(tokens, at) === undefined;
