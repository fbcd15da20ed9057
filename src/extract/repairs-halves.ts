import type { Token } from '../model';
import {
  changed,
  childrenOf,
  eachOf,
  eachWord,
  endOf,
  firstOf,
  hasSubject,
  noChanges,
  prepositionOf,
  type Tokens,
} from './tree-repair';

/** Sentences of two halves of which one is cut short, or stands before what it hangs on. */

/** "It was not until she wept that they paid", "It was only after she wept that": what is told stands behind "that". */
export function cleftTimes(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'nsubj:outer', ({ head: time, text }, it) => {
    const below = childrenOf(tokens, time);
    const was = below.find((child) => child > it && tokens[child].relation === 'cop');
    const mark = below.find((child) => child < time && /^(until|after|when|once)$/i.test(tokens[child].text));
    if (!/^it$/i.test(text) || was === undefined || mark === undefined || !hasSubject(tokens, time)) return;
    if (!/^(not|only)$/i.test(tokens[mark - 1].text) || tokens[mark].relation !== 'mark') return;
    const told = below.find((child) => child > time && /^(ccomp|advcl|acl:relcl)$/.test(tokens[child].relation)) ?? -1;
    const that = told < 0 ? -1 : firstOf(tokens, told);
    if (!/^that$/i.test(tokens[that]?.text ?? '') || !hasSubject(tokens, told)) return;
    const { head, relation } = tokens[time];
    changes.set(told, { head, relation });
    changes.set(time, { head: told, relation: 'advcl' });
    for (const child of [it, was, mark - 1]) changes.set(child, { head: time, relation: 'dep', upos: 'X' });
    for (const child of below)
      if (tokens[child].relation === 'punct' && child > told) changes.set(child, { head: told });
  });
  return changed(tokens, changes);
}

/** "is accused of lying, and of firing her": beside the deed with the same preposition. */
export function deedsOfOnePreposition(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  const markOf = (verb: number) =>
    childrenOf(tokens, verb).find((child) => child < verb && tokens[child].relation === 'mark') ?? -1;
  eachOf(tokens, 'conj', ({ xpos, head: above }, second) => {
    const mark = markOf(second);
    if (xpos !== 'VBG' || mark < 0 || tokens[mark].xpos !== 'IN' || above < 0 || tokens[above].xpos === 'VBG') return;
    const word = tokens[mark].text.toLowerCase();
    const first = childrenOf(tokens, above).find(
      (child) =>
        child > above &&
        child < second &&
        tokens[child].xpos === 'VBG' &&
        tokens[child].relation === 'advcl' &&
        tokens[markOf(child)]?.text.toLowerCase() === word,
    );
    if (first !== undefined) changes.set(second, { head: first });
  });
  return changed(tokens, changes);
}

const REST = ['rest', 'remainder', 'balance'];

/** "attributes half of it to the drought and the rest to imports": what goes where the other half does not is no part of it. */
export function restsElsewhere(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachWord(tokens, REST, ({ relation, head: first }, rest) => {
    if (relation !== 'conj' || first > rest || tokens[first].relation !== 'obj') return;
    const verb = tokens[first].head;
    const place = (noun: number) => tokens[prepositionOf(tokens, noun)]?.text.toLowerCase();
    const isTo = (noun: number) => noun < rest && /^(nmod|obl)$/.test(tokens[noun].relation) && place(noun) === 'to';
    const [to] = [...childrenOf(tokens, first), ...childrenOf(tokens, verb)].filter(
      (noun) => noun > first && isTo(noun),
    );
    const other = [...childrenOf(tokens, rest), ...childrenOf(tokens, verb)].find(
      (noun) => noun > rest && /^(nmod|obl)$/.test(tokens[noun].relation) && place(noun) === 'to',
    );
    if (to === undefined || other === undefined) return;
    changes.set(to, { head: verb, relation: 'obl' });
    changes.set(rest, { head: verb, relation: 'dep' });
    changes.set(other, { head: rest, relation: 'nmod' });
  });
  return changed(tokens, changes);
}

const isFigure = (tokens: Tokens, noun: number): boolean =>
  /^(CD|\$)$/.test(tokens[noun].xpos) || childrenOf(tokens, noun).some((child) => tokens[child].relation === 'nummod');

/** "rose to 41 crowns a kilo and beans to 90", "left at 5:15 and the others at 7:40": a second thing with a figure of its own. */
export function figuresOfSeconds(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'conj', ({ upos, head: near }, second) => {
    if (!/^(NOUN|PROPN)$/.test(upos) || isFigure(tokens, second)) return;
    const first = tokens[near].relation.startsWith('obl') ? near : tokens[near].head;
    const verb = tokens[first]?.relation.startsWith('obl') ? tokens[first].head : -1;
    const place = prepositionOf(tokens, first);
    const next = endOf(tokens, second) + 1;
    const other = tokens[next]?.head ?? -1;
    if (verb < 0 || place < 0 || other < next || tokens[next].relation !== 'case') return;
    if (tokens[next].text.toLowerCase() !== tokens[place].text.toLowerCase() || tokens[other].head !== verb) return;
    if (!/^(to|at|from|by)$/i.test(tokens[next].text) || !isFigure(tokens, first) || !isFigure(tokens, other)) return;
    changes.set(second, { head: verb, relation: 'dep' });
    changes.set(other, { head: second, relation: 'nmod' });
  });
  return changed(tokens, changes);
}
