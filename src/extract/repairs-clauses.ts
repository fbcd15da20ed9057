import { SPEECH_NOUNS, SPEECH_VERBS } from '../data/speech';
import type { Token } from '../model';
import { changed, childrenOf, firstOf, isBelow } from './repairs-gerunds';

type Tokens = readonly Token[];
type Changes = Map<number, Partial<Token>>;

const FINITE = new Set(['VBD', 'VBZ', 'VBP', 'MD']);

/**
 * "doubts that tents could house the families": below a noun that takes a clause, with a subject of its own and an object
 * behind it, "that" is no object.
 */
export function contentOfNouns(tokens: Tokens): Token[] | null {
  const changes: Changes = new Map();
  tokens.forEach((token, at) => {
    if (token.relation !== 'acl:relcl' || token.head !== firstOf(tokens, at) - 1) return;
    if (!SPEECH_NOUNS.has(tokens[token.head].lemma.toLowerCase())) return;
    const that = token.head + 1;
    if (tokens[that].lemma.toLowerCase() !== 'that' || tokens[that].head !== at || tokens[that].relation !== 'obj')
      return;
    const below = [at, ...childrenOf(tokens, at).filter((child) => tokens[child].relation === 'conj')];
    const complete = below.some((verb) =>
      childrenOf(tokens, verb).some((child) => child > verb && /^(obj|ccomp|xcomp)$/.test(tokens[child].relation)),
    );
    const own = childrenOf(tokens, at).some((child) => child !== that && tokens[child].relation.startsWith('nsubj'));
    if (!own || !(complete || childrenOf(tokens, at).some((child) => tokens[child].relation === 'cop'))) return;
    changes.set(at, { relation: 'acl' });
    changes.set(that, { relation: 'mark', upos: 'SCONJ', xpos: 'IN' });
  });
  return changed(tokens, changes);
}

/**
 * "signaled an attack may be near", "hoped the offer, if accepted, would help": what the parser took for the object of a verb
 * of saying is the subject of the finite verb behind it, which was given to something before.
 */
export function contentWithoutThat(tokens: Tokens): Token[] | null {
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
    if (subject !== undefined && subject > says) continue;
    if (childrenOf(tokens, says).some((child) => /^(ccomp|xcomp)$/.test(tokens[child].relation) && child !== verb))
      continue;
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
  const changes: Changes = new Map();
  tokens.forEach((token, verb) => {
    if (token.upos !== 'VERB' || (token.xpos !== 'VBZ' && token.xpos !== 'VBD')) return;
    const below = childrenOf(tokens, verb);
    if (below.some((child) => /^(nsubj|csubj|expl|aux|mark|case)/.test(tokens[child].relation))) return;
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
