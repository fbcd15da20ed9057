import { SPEECH_VERBS } from '../data/speech';
import type { Token } from '../model';
import { isUniversal } from './meaning-denial';
import { changed, childrenOf, eachOf, eachWord, isBare, lemmaOf, noChanges, type Tokens } from './tree-repair';

/** Which word of its clause a small word or a bare object goes with. */

/** "would say only that it was over": the "only" is of the saying, since "that" opens what is said. */
export function adverbsBeforeThat(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'RB', ({ relation, head }, adverb) => {
    const that = tokens[adverb + 1];
    if (relation !== 'advmod' || !that || !/^that$/i.test(that.text)) return;
    if (that.relation !== 'mark' || that.head !== head || tokens[head].relation !== 'ccomp') return;
    if (tokens[head].head === adverb - 1) changes.set(adverb, { head: adverb - 1 });
  });
  return changed(tokens, changes);
}

/** "Not everyone is happy": the "not" before a word for all denies that it is all of them. */
export function deniedTotals(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachWord(tokens, 'not', ({ head }, not) => {
    const all = tokens[not + 1];
    if (!all || !isUniversal(all)) return;
    const subject = /^det/.test(all.relation) ? all.head : not + 1;
    if (head !== subject && tokens[subject].relation.startsWith('nsubj') && tokens[subject].head === head)
      changes.set(not, { head: subject, relation: 'advmod' });
  });
  return changed(tokens, changes);
}

/** "supports it, but not before the bank pays": the "but" joins no deed, and sets a time for the first. */
export function deniedTimes(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachWord(tokens, 'not', ({ head: verb }, not) => {
    const mark = tokens[not + 1];
    if (verb < 0 || !mark || mark.head !== verb || mark.relation !== 'mark') return;
    if (tokens[verb].relation !== 'conj' || !/^(before|until|till|unless|after|once|when|if)$/i.test(mark.text)) return;
    if (/^(but|though|although|albeit|and)$/i.test(tokens[not - 1]?.text ?? ''))
      changes.set(verb, { relation: 'advcl' });
  });
  return changed(tokens, changes);
}

/** "Did anyone warn the crew?": with nothing else that the verb is done to, who it is done to is its object. */
export function soleObjects(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'iobj', ({ head: verb }, at) => {
    if (verb < 0 || verb > at || tokens[verb].upos !== 'VERB') return;
    // "“It is over,” she told reporters", "the money they gave him": the other object stands before.
    if (/^(parataxis|acl:relcl|csubj)$/.test(tokens[verb].relation)) return;
    // "the pay owed its members"
    if (tokens[verb].relation === 'acl' && tokens[verb].xpos === 'VBN' && isBare(tokens, verb)) return;
    const others = childrenOf(tokens, verb).filter((child) => child !== at);
    if (others.some((child) => /^(obj|iobj|ccomp|xcomp|aux:pass)$/.test(tokens[child].relation))) return;
    // "told reporters: It is over" is told; "Did anyone warn the crew?" asked the judge: the judge only tells it.
    const isTeller = (child: number) => SPEECH_VERBS.has(lemmaOf(tokens[child]));
    if (others.some((child) => tokens[child].relation === 'parataxis' && !isTeller(child))) return;
    if (!others.some((child) => child > at && tokens[child].relation === 'advcl')) changes.set(at, { relation: 'obj' });
  });
  return changed(tokens, changes);
}

/** "What began as a protest became a riot": a protest did. */
export function beginnings(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachWord(tokens, 'what', ({ relation, head: verb }, what) => {
    if (!relation.startsWith('nsubj') || verb < what) return;
    const began = what + 1;
    if (!/^(begin|start)$/.test(tokens[began].lemma) || tokens[began].head !== what) return;
    const noun = childrenOf(tokens, began).find((child) => tokens[child].relation.startsWith('obl'));
    if (noun === undefined) return;
    const as = childrenOf(tokens, noun).find((child) => tokens[child].relation === 'case');
    if (as !== began + 1 || !/^as$/i.test(tokens[as].text)) return;
    changes.set(what, { head: began, relation: 'nsubj' });
    changes.set(began, { head: noun, relation: 'acl:relcl' });
    changes.set(as, { head: began, relation: 'mark' });
    changes.set(noun, { head: verb, relation });
  });
  return changed(tokens, changes);
}

/** "is unfounded", "is set to close": a copula has a subject, and a passive an auxiliary of its own. */
export function agreeingCopulas(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'nsubj:pass', ({ head }, subject) => {
    if (head < 0) return;
    const below = childrenOf(tokens, head);
    // "is set to close": how things stand, and nobody sets it
    if (tokens[head].text === 'set' && below.some((child) => tokens[child].relation === 'xcomp')) {
      const be = below.find((child) => /^(cop|aux:pass)$/.test(tokens[child].relation));
      if (be === undefined) return;
      changes.set(be, { relation: 'cop' });
      changes.set(subject, { relation: 'nsubj' });
      changes.set(head, { upos: 'ADJ', xpos: 'JJ' });
      return;
    }
    const copula = below.find((child) => tokens[child].relation === 'cop');
    if (copula === undefined || below.some((child) => tokens[child].relation === 'aux:pass')) return;
    if (tokens[head].xpos === 'VBN') changes.set(copula, { relation: 'aux:pass' });
    else changes.set(subject, { relation: 'nsubj' });
  });
  return changed(tokens, changes);
}

/** "had bought her last tin": a "last" or an "own" without an article before it has its owner there, and nobody is given it. */
export function ownersOfLast(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachWord(tokens, 'her', ({ relation, head: verb }, her) => {
    if (!/^i?obj$/.test(relation) || verb < 0 || verb > her) return;
    const word = tokens[her + 1];
    if (!word || !COUNTING.test(word.text) || word.head <= her) return;
    const owned = word.head;
    if (!/^NNS?$/.test(tokens[owned].xpos) || tokens[owned].head !== verb) return;
    // "gave her first aid", "won her first prize"
    if (GIVING.test(lemmaOf(tokens[verb])) || FIRST_OF_ALL.test(lemmaOf(tokens[owned]))) return;
    if (childrenOf(tokens, owned).some((child) => /^(det|nmod:poss)/.test(tokens[child].relation))) return;
    changes.set(her, { head: owned, relation: 'nmod:poss', xpos: 'PRP$' });
    if (tokens[owned].relation !== 'obj') changes.set(owned, { relation: 'obj' });
  });
  return changed(tokens, changes);
}

const COUNTING = /^(?:last|first|second|third|fourth|fifth|final|next|own|latest|only|previous|former)$/i;
const GIVING = /^(?:give|offer|send|grant|award|hand|deny|promise|teach|bring|feed|administer|show)$/;
const FIRST_OF_ALL = /^(?:aid|prize|place|class|refusal|honours|honors|rites)$/;
