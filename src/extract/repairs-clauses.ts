import { OBJECTLESS } from '../data/objectless';
import { SPEECH_NOUNS, SPEECH_VERBS } from '../data/speech';
import type { Token } from '../model';
import {
  type Changes,
  changed,
  childrenOf,
  FINITE,
  firstOf,
  hasCycle,
  hasSubject,
  isBelow,
  isRelativeOfSubject,
  lemmaOf,
  noChanges,
  objectBefore,
  prepositionOf,
  subjectRelation,
  type Tokens,
} from './tree-repair';

/**
 * "doubts that tents could house the families": below a noun that takes a clause, with a subject of its own and an object
 * behind it, "that" is no object.
 */
export function contentOfNouns(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  tokens.forEach((token, at) => {
    contentBehindAgents(tokens, changes, at);
    if (token.relation !== 'acl:relcl' || token.head !== firstOf(tokens, at) - 1) return;
    const isCondition = isOnCondition(tokens, token.head);
    if (!isCondition && !SPEECH_NOUNS.has(tokens[token.head].lemma.toLowerCase())) return;
    const that = token.head + 1;
    if (tokens[that].lemma.toLowerCase() !== 'that' || tokens[that].head !== at) return;
    if (tokens[that].relation !== 'obj' && !(isCondition && tokens[that].relation === 'mark')) return;
    // ", an idea that Barlow said she would not oppose": what sums up is what is opposed
    if (endsInTold(tokens, at)) return;
    const below = [at, ...childrenOf(tokens, at).filter((child) => tokens[child].relation === 'conj')];
    const complete = below.some((verb) =>
      childrenOf(tokens, verb).some((child) => child > verb && /^(obj|ccomp|xcomp)$/.test(tokens[child].relation)),
    );
    const own = childrenOf(tokens, at).some((child) => child !== that && tokens[child].relation.startsWith('nsubj'));
    if (!own || !(complete || isCondition || childrenOf(tokens, at).some((child) => tokens[child].relation === 'cop')))
      return;
    changes.set(at, { relation: 'acl' });
    changes.set(that, { relation: 'mark', upos: 'SCONJ', xpos: 'IN' });
  });
  return changed(tokens, changes);
}

/** "welcomed a ruling by the court that the mine must close": the clause is the content of the ruling, hung on the verb it is no content of. */
function contentBehindAgents(tokens: Tokens, changes: Changes, told: number): void {
  const { relation, head: verb } = tokens[told];
  if (relation !== 'advcl' || verb < 0 || verb > told || SPEECH_VERBS.has(lemmaOf(tokens[verb]))) return;
  const that = firstOf(tokens, told);
  if (!/^that$/i.test(tokens[that].text) || tokens[that].head !== told || !hasSubject(tokens, told)) return;
  const noun = objectBefore(tokens, verb, that);
  if (noun === undefined || !SPEECH_NOUNS.has(lemmaOf(tokens[noun]))) return;
  const by = tokens.slice(noun + 1, that).findIndex(({ text }) => /^(?:by|from)$/i.test(text));
  if (by !== 0 || !isBelow(tokens, that - 1, tokens[noun + 1].head)) return;
  changes.set(tokens[noun + 1].head, { head: noun, relation: 'nmod' });
  changes.set(told, { head: noun, relation: 'acl' });
  changes.set(that, { relation: 'mark', upos: 'SCONJ', xpos: 'IN' });
}

/** "said she would not oppose": a verb of telling with no more behind it than a deed that is done to something, which stands before. */
function endsInTold(tokens: Tokens, verb: number): boolean {
  const told = childrenOf(tokens, verb).find((child) => tokens[child].relation === 'ccomp');
  if (told === undefined || !SPEECH_VERBS.has(lemmaOf(tokens[verb])) || OBJECTLESS.has(lemmaOf(tokens[told])))
    return false;
  return childrenOf(tokens, told).every((child) => child < told);
}

/** "on condition that flights resume": it is told in full what the condition is. */
const isOnCondition = (tokens: Tokens, noun: number): boolean =>
  lemmaOf(tokens[noun]) === 'condition' && /^on$/i.test(tokens[prepositionOf(tokens, noun)]?.text ?? '');

/**
 * "signaled an attack may be near", "hoped the offer, if accepted, would help": what the parser took for the object of a verb
 * of saying is the subject of the finite verb behind it, which was given to something before.
 */
export function contentWithoutThat(tokens: Tokens): Token[] | null {
  const pronoun = pronounContent(tokens);
  if (pronoun) return pronoun;
  for (let verb = 0; verb < tokens.length; verb++) {
    const { relation, head } = tokens[verb];
    const main = /^(NOUN|ADJ|VERB)$/.test(tokens[verb].upos);
    if (!main || !/^(ccomp|xcomp|conj|parataxis|advcl|root|acl:relcl)$/.test(relation)) continue;
    const helper =
      childrenOf(tokens, verb).find((child) => child < verb && FINITE.has(tokens[child].xpos)) ??
      (FINITE.has(tokens[verb].xpos) ? verb : -1);
    if (helper < 1) continue;
    const subject = childrenOf(tokens, verb).find((child) => tokens[child].relation.startsWith('nsubj'));
    const teller = tellerBefore(tokens, helper, verb);
    if (teller === null) continue;
    const { says, object } = teller;
    if (isRelativeOfSubject(tokens, says, verb)) continue;
    if (subject !== undefined && subject > says) continue;
    // "told him the page naming guests was not there": the page was not
    const named = tokens[says].relation === 'acl' && WANTS_THAT.has(lemmaOf(tokens[says])) ? tokens[says].head : -1;
    if (named >= 0 && named === subject) continue;
    if (named >= 0 && subject === undefined && tokens[named].head === head && /^i?obj$/.test(tokens[named].relation))
      return changed(tokens, new Map([[named, { head: verb, relation: 'nsubj' }]]));
    // "rejected a deal they said would fail": all of it tells which deal.
    if (isBelow(tokens, verb, object)) continue;
    if (childrenOf(tokens, says).some((child) => /^(ccomp|xcomp)$/.test(tokens[child].relation) && child !== verb))
      continue;
    // "chances of finding survivors drop": the verb behind the object of such a gerund is that of the chances.
    if (helper === verb && tokens[says].xpos === 'VBG' && tokens[says - 1]?.xpos === 'IN') continue;
    const changes: Changes = new Map<number, Partial<Token>>([[object, { head: verb, relation: 'nsubj' }]]);
    if (helper === verb && childrenOf(tokens, object).some((child) => /^acl/.test(tokens[child].relation))) continue;
    if (isBelow(tokens, says, verb)) {
      if (head < 0) continue;
      if (subject === undefined || !isBelow(tokens, says, subject)) continue;
      changes.set(subject, { head, relation: relation === 'ccomp' ? 'obj' : relation });
    } else if (subject !== undefined) continue;
    changes.set(verb, { head: says, relation: 'ccomp' });
    return changed(tokens, changes);
  }
  return null;
}

/** Verbs of telling that a clause follows with "that" alone. */
const WANTS_THAT = new Set('hold mention cite quote describe detail document read write discuss'.split(' '));

/** "It remains to be seen whether the army will come": what is open hangs on the top verb; nobody is said to see it. */
export function clausesBehindIt(tokens: Tokens): Token[] | null {
  const clause = tokens.findIndex(({ head, relation }) => {
    const seen = tokens[head];
    if (relation !== 'ccomp' || seen?.relation !== 'xcomp') return false;
    const isPassive = childrenOf(tokens, head).some((child) => tokens[child].relation === 'aux:pass');
    return isPassive && childrenOf(tokens, seen.head).some((child) => tokens[child].relation === 'expl');
  });
  if (clause < 0) return null;
  return changed(tokens, new Map([[clause, { head: tokens[tokens[clause].head].head, relation: 'csubj' }]]));
}

/** "denies it ignored warnings": a pronoun takes no participle, so it is the subject of a past tense. */
function pronounContent(tokens: Tokens): Token[] | null {
  for (let verb = 2; verb < tokens.length - 1; verb++) {
    const { xpos, relation, head } = tokens[verb];
    const before = tokens[verb - 1];
    if (!/^VB[ND]$/.test(xpos) || !/^(amod|acl)$/.test(relation) || head < 0) continue;
    if (before.upos !== 'PRON' || before.relation !== 'obj' || !/^(it|he|she|they|we|I)$/i.test(before.text)) continue;
    const says = before.head;
    if (says !== verb - 2 || !SPEECH_VERBS.has(tokens[says].lemma.toLowerCase())) continue;
    const changes: Changes = new Map<number, Partial<Token>>([
      [verb, { head: says, relation: 'ccomp', upos: 'VERB', xpos: 'VBD' }],
      [verb - 1, { head: verb, relation: 'nsubj' }],
    ]);
    if (relation === 'amod' && tokens[head].head === says) changes.set(head, { head: verb, relation: 'obj' });
    return changed(tokens, changes);
  }
  return null;
}

/** The verb of saying whose object ends right before `helper`. */
function tellerBefore(tokens: Tokens, helper: number, verb: number): { says: number; object: number } | null {
  for (let object = helper - 1; object >= 0; object--) {
    if (tokens[object].relation !== 'obj') continue;
    const says = tokens[object].head;
    if (says < 0 || says >= object || says === verb) return null;
    if (!SPEECH_VERBS.has(tokens[says].lemma.toLowerCase()) || tokens[says].upos !== 'VERB') return null;
    for (let at = object + 1; at < helper; at++)
      if (
        (tokens[at].relation === 'cc' && tokens[at].head === verb) ||
        (!isBelow(tokens, at, object) && !(at < verb && isBelow(tokens, at, verb)))
      )
        return null;
    const punct = tokens.slice(object + 1, helper).filter((token) => token.upos === 'PUNCT').length;
    return punct % 2 === 0 ? { says, object } : null;
  }
  return null;
}

/** "the invasion risks a war": a finite verb with a noun hung on it as a modifier, and no subject. */
export function nounsBeforeVerbs(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  tokens.forEach((token, verb) => {
    if (token.upos !== 'VERB' || (token.xpos !== 'VBZ' && token.xpos !== 'VBD')) return;
    const below = childrenOf(tokens, verb);
    if (below.some((child) => /^(nsubj|csubj|expl|aux|mark|case)/.test(tokens[child].relation))) return;
    // "whose travel plans call for it": it stands where a noun does.
    if (/^(nsubj|obj|iobj|obl|nmod)/.test(token.relation)) return;
    const noun = below.findLast(
      (child) => child < verb && tokens[child].relation === 'compound' && /^(NOUN|PROPN)$/.test(tokens[child].upos),
    );
    if (noun !== verb - 1) return;
    changes.set(noun, { relation: 'nsubj' });
    for (const child of below)
      if (child < noun && /^(det|amod|compound|nummod|nmod:poss)/.test(tokens[child].relation))
        changes.set(child, { head: noun });
  });
  return changed(tokens, changes);
}

const BREAK = /^(,|—|–|--|\))$/;

/**
 * "His daughter, who cannot be named, was treated": a noun taken for the whole sentence, though after what stands between
 * commas a finite verb without subject goes on.
 */
export function verbsAfterAsides(tokens: Tokens): Token[] | null {
  const noun = tokens.findIndex((token) => token.head < 0);
  if (noun < 0 || !/^(NOUN|PROPN|PRON|NUM)$/.test(tokens[noun].upos)) return null;
  if (childrenOf(tokens, noun).some((child) => /^(cop|case|mark|nsubj)/.test(tokens[child].relation))) return null;
  const opened = tokens.findIndex((token, at) => at > noun && BREAK.test(token.text));
  if (opened < 0 || tokens.slice(noun + 1, opened).some(({ xpos, text }) => FINITE.has(xpos) || text === ':'))
    return null;
  for (let at = opened + 2; at < tokens.length; at++) {
    if (!BREAK.test(tokens[at - 1].text) || !FINITE.has(tokens[at].xpos) || !/^(VERB|AUX)$/.test(tokens[at].upos))
      continue;
    const verb = mainOf(tokens, at);
    if (
      verb < 0 ||
      childrenOf(tokens, verb).some(
        (child) =>
          /^(nsubj|csubj|expl)/.test(tokens[child].relation) &&
          child > opened &&
          !/^W/.test(tokens[child].xpos) &&
          child >= at - 1,
      )
    )
      continue;
    if (childrenOf(tokens, verb).some((child) => tokens[child].relation === 'cc' && child < at)) return null;
    const changes: Changes = new Map<number, Partial<Token>>();
    changes.set(verb, { head: -1, relation: 'root' });
    changes.set(noun, { head: verb, relation: subjectRelation(tokens, verb) });
    if (at !== verb && tokens[at].head !== verb)
      changes.set(at, {
        head: verb,
        relation:
          tokens[verb].upos === 'VERB'
            ? tokens[at].lemma === 'be' && tokens[verb].xpos === 'VBN'
              ? 'aux:pass'
              : 'aux'
            : 'cop',
      });
    for (const child of childrenOf(tokens, noun)) if (child > at && child !== verb) changes.set(child, { head: verb });
    if (at !== verb)
      for (const child of childrenOf(tokens, at)) if (child > at && child !== verb) changes.set(child, { head: verb });
    const next = changed(tokens, changes);
    return next && !hasCycle(next) ? next : null;
  }
  return null;
}

/** The verb, adjective or noun that a finite helper stands before. */
function mainOf(tokens: Tokens, helper: number): number {
  const { upos, head, relation } = tokens[helper];
  if (/^(aux|cop)/.test(relation) && head > helper && tokens[head].upos !== 'PUNCT') return head;
  if (upos === 'VERB') return helper;
  const below = childrenOf(tokens, helper).find(
    (child) =>
      child > helper &&
      /^(ADJ|VERB|NOUN)$/.test(tokens[child].upos) &&
      /^(ccomp|xcomp|obj|advcl|conj)$/.test(tokens[child].relation),
  );
  return below ?? -1;
}
