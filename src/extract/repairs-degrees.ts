import type { Token } from '../model';
import { degreeBehind } from './degrees';
import { type Changes, changed, childrenOf, hasCycle, type Tokens } from './tree-repair';

/** "The deal is all but settled", "The storm all but destroyed the village": the word behind the phrase is the predicate. */
export function degreesOfPredicates(tokens: Tokens): Token[] | null {
  for (let first = 1; first < tokens.length - 2; first++) {
    const degree = degreeBehind(tokens, first);
    if (!degree) continue;
    const last = first + 1;
    const main = predicateAt(tokens, { last }, degree.takesNoun);
    if (main < 0 || (tokens[last].head === main && tokens[last].relation === 'advmod' && tokens[first].head === last))
      continue;
    const next = moved(tokens, { first, last, main });
    if (next && !hasCycle(next)) return next;
  }
  return null;
}

interface Place {
  readonly first: number;
  readonly last: number;
  readonly main: number;
}

/** The adjective or participle (or where nouns are taken, the noun) right behind the phrase; -1 where none is. */
function predicateAt(tokens: Tokens, { last }: Pick<Place, 'last'>, takesNoun: boolean): number {
  let at = last + 1;
  while (tokens[at]?.xpos === 'RB' && tokens[at].head > at) at++;
  const token = tokens[at];
  if (!token) return -1;
  const isOfNoun = token.head > at && /^(det|amod|nmod:poss|compound)$/.test(token.relation);
  if (isOfNoun) return takesNoun ? token.head : -1;
  const isVerb = /^VB[ND]$/.test(token.xpos) || (token.xpos === 'VB' && tokens[last - 2].lemma === 'have');
  const isNoun = token.upos === 'NOUN' && (takesNoun || isLikeParticiple(token));
  return token.upos === 'ADJ' || token.xpos === 'RB' || isVerb || isNoun ? at : -1;
}

const isLikeParticiple = ({ xpos, text }: Token) => xpos === 'NN' && /ed$/.test(text);

/** The predicate in the place that a word of the phrase had, with all that hung on the phrase. */
function moved(tokens: Tokens, { first, last, main }: Place): Token[] | null {
  const phrase = [first, last, main];
  const before = first - 1;
  // "The storm all but destroyed": the predicate has its place already, and only the phrase hangs on words around it.
  const isPlaced = tokens[before].head === main && !phrase.includes(tokens[main].head);
  const top = isPlaced ? main : phrase.find((at) => !phrase.includes(tokens[at].head));
  if (top === undefined) return null;
  const helper = /^(be|have)$/.exec(tokens[before].lemma)?.[0];
  // "has all but paralysed", "The storm all but destroyed": the word before the phrase was taken for the top.
  const isBelow = top !== main && tokens[top].head === before;
  if (isBelow && LINKING.has(tokens[before].lemma)) return completing(tokens, { first, last, main });
  if (isBelow && helper !== 'have' && tokens[main].xpos !== 'VBD') return null;
  const over = isBelow ? before : top;
  const passive = helper === 'be' && /^VB[ND]$/.test(tokens[main].xpos);
  const tags: Partial<Token> =
    passive || helper === 'have'
      ? { upos: 'VERB', xpos: 'VBN' }
      : isLikeParticiple(tokens[main])
        ? { upos: 'ADJ', xpos: 'JJ' }
        : {};
  const { head, relation } = tokens[over];
  const changes: Changes = new Map<number, Partial<Token>>([[main, { ...tags, head, relation }]]);
  for (const above of new Set([...phrase, over]))
    for (const child of childrenOf(tokens, above)) {
      if (phrase.includes(child) || child === over || (above === before && helper !== 'have' && child < main)) continue;
      const isSubject = passive && tokens[child].relation === 'nsubj';
      changes.set(child, { head: main, ...(isSubject ? { relation: 'nsubj:pass' } : {}) });
    }
  if (isBelow)
    changes.set(before, helper ? { head: main, relation: 'aux', upos: 'AUX' } : { head: main, relation: 'nsubj' });
  else if (helper === 'be') changes.set(before, { head: main, relation: passive ? 'aux:pass' : 'cop' });
  changes.set(last, { head: main, relation: 'advmod', upos: 'ADV', xpos: 'RB' });
  changes.set(first, { head: last, relation: 'advmod', upos: 'ADV', xpos: 'RB' });
  return changed(tokens, changes);
}

/** Verbs between a subject and what it is said to be. */
const LINKING = new Set('remain seem appear look stay become feel prove sound'.split(' '));

/** "remains far from clear": the verb before the phrase keeps its place, and the predicate completes it. */
function completing(tokens: Tokens, { first, last, main }: Place): Token[] | null {
  const changes: Changes = new Map<number, Partial<Token>>([[main, { head: first - 1, relation: 'xcomp' }]]);
  for (const above of [first, last])
    for (const child of childrenOf(tokens, above)) if (child > main) changes.set(child, { head: main });
  changes.set(last, { head: main, relation: 'advmod', upos: 'ADV', xpos: 'RB' });
  changes.set(first, { head: last, relation: 'advmod', upos: 'ADV', xpos: 'RB' });
  return changed(tokens, changes);
}

/** "won all but one of its games", "All but two members voted": the exceptions belong to the "all", and are not who is meant. */
export function exceptions(tokens: Tokens): Token[] | null {
  for (let all = 0; all < tokens.length - 2; all++) {
    const but = all + 1;
    const number = all + 2;
    if (!/^all$/i.test(tokens[all].text) || !/^but$/i.test(tokens[but].text) || tokens[number].xpos !== 'CD') continue;
    const noun = tokens[number].relation === 'nummod' ? tokens[number].head : number;
    const isExcept = (at: number) => tokens[at]?.head === all || tokens[at]?.head === but;
    const over = isExcept(noun) ? noun : tokens[noun].head;
    if (!isExcept(over) || !/^(conj|nmod)$/.test(tokens[over].relation)) continue;
    const { head, relation } = tokens[all];
    const changes: Changes = new Map<number, Partial<Token>>([[over, { head, relation }]]);
    for (const child of childrenOf(tokens, all)) if (child !== over) changes.set(child, { head: over });
    changes.set(all, { head: noun, relation: 'det:predet', upos: 'DET', xpos: 'PDT' });
    changes.set(but, { head: all, relation: 'advmod', upos: 'ADV', xpos: 'RB' });
    const next = changed(tokens, changes);
    return next && !hasCycle(next) ? next : null;
  }
  return null;
}
