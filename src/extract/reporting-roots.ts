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

/** What stands behind the teller and is no part of what is told. */
export function isOfTelling(tokens: readonly Token[], { from, to, verb }: Aside, at: number): boolean {
  if (isTimeOfHearing(tokens, verb, at)) return true;
  // `"It is over," he said, to loud applause`: the quotation has ended, and is all that is told.
  const { relation, head } = tokens[at];
  return (
    at > to &&
    head === verb &&
    relation === 'obl' &&
    QUOTE.test(tokens[0].text) &&
    QUOTE.test(tokens[from - 1].text) &&
    tokens.every(({ text }, each) => each === 0 || each === from - 1 || !QUOTE.test(text))
  );
}
interface Aside {
  readonly from: number;
  readonly to: number;
  readonly verb: number;
}
const QUOTE = /^(``|''|["“”])$/;

/** "an inquiry heard on Monday, six weeks after the ship sank": when it was heard, and not when what was heard happened. */
function isTimeOfHearing(tokens: readonly Token[], verb: number, at: number): boolean {
  const { relation, head } = tokens[at];
  // "a court heard, after her husband left": the husband may have left before what was heard
  if (
    tokens[verb].lemma !== 'hear' ||
    tokens[verb + 1]?.text === ',' ||
    relation !== 'advcl' ||
    head !== verb ||
    at < verb
  )
    return false;
  return tokens.some(
    (token, mark) => token.head === at && token.relation === 'mark' && mark > verb && BESIDE.test(tokens[mark].text),
  );
}
const BESIDE = /^(as|while|after|before)$/i;
