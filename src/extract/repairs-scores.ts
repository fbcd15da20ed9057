import { changed, childrenOf, eachWord, noChanges, type Tokens } from './tree-repair';

/** "Voted by nine votes to three", "won by two goals to one": the second figure is of the first, and nothing is voted to three. */
export function scores(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachWord(tokens, 'to', ({ relation }, to) => {
    const second = to + 1;
    const { upos, head: verb, relation: hangs } = tokens[second] ?? { upos: '', head: -1, relation: '' };
    if (relation !== 'case' || upos !== 'NUM' || hangs !== 'obl' || verb < 0 || tokens[to].head !== second) return;
    if (childrenOf(tokens, second).some((child) => child !== to && tokens[child].upos !== 'PUNCT')) return;
    const first = to - 1;
    const isCounted = tokens[first].upos === 'NUM' || childrenOf(tokens, first).some((at) => tokens[at].upos === 'NUM');
    const isBy = childrenOf(tokens, first).some((at) => /^by$/i.test(tokens[at].text));
    if (tokens[first].head === verb && isCounted && isBy) changes.set(second, { head: first, relation: 'nmod' });
  });
  return changed(tokens, changes);
}
