import type { Token } from '../model';
import { changed, childrenOf, eachOf, eachWord, lemmaOf, noChanges, type Tokens } from './tree-repair';

/** Verbs for holding something to be so. */
const HOLDING = /^(?:think|call|consider|find|deem|believe|brand|label|judge|declare|term|dub)$/;

/** "He thought that unlikely", "called that a lie": what stands alone behind the verb is what is held so, and opens no clause. */
export function heldSo(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachWord(tokens, ['that', 'this'], (token, that) => {
    const verb = that - 1;
    const so = token.head;
    if (!HOLDING.test(lemmaOf(tokens[verb] ?? { lemma: '' })) || tokens[verb].upos !== 'VERB' || so <= that) return;
    if (!/^(?:mark|nsubj)$/.test(token.relation) || !/^(?:ADJ|NOUN)$/.test(tokens[so].upos)) return;
    if (tokens[so].head !== verb || !/^(?:ccomp|xcomp)$/.test(tokens[so].relation)) return;
    const others = childrenOf(tokens, so).filter((child) => child !== that);
    if (others.some((child) => /^(?:cop|aux|nsubj|mark)/.test(tokens[child].relation))) return;
    // "thought that water scarce": a noun of its own stands between.
    if (tokens[so].upos === 'NOUN' && tokens[that + 1]?.upos !== 'DET') return;
    if (tokens[so].upos === 'ADJ' && tokens.slice(that + 1, so).some(({ upos }) => upos !== 'ADV')) return;
    changes.set(that, { head: verb, relation: 'obj', upos: 'PRON', xpos: 'DT' });
    changes.set(so, { relation: 'xcomp' });
  });
  return changed(tokens, changes);
}

/** "Of the 31 members, 17 voted for it": what a figure is of may stand before it. */
export function frontedWholes(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, ['nsubj', 'nsubj:pass'], ({ upos, head: verb }, figure) => {
    const whole = figure - 2;
    if (upos !== 'NUM' || tokens[figure - 1]?.text !== ',' || tokens[whole]?.head !== verb) return;
    if (tokens[whole].relation !== 'obl' || !/^(?:NOUN|PROPN)$/.test(tokens[whole].upos)) return;
    const first = childrenOf(tokens, whole).find((child) => tokens[child].relation === 'case');
    if (first === 0 && /^(?:of|among)$/i.test(tokens[0].text)) changes.set(whole, { head: figure, relation: 'nmod' });
  });
  return changed(tokens, changes);
}
