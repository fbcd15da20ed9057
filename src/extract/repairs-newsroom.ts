import type { Token } from '../model';
import {
  changed,
  childrenOf,
  eachOf,
  eachWord,
  firstOf,
  lemmaOf,
  noChanges,
  subjectRelation,
  type Tokens,
} from './tree-repair';

/** Turns that every newsroom uses and the parser seldom met. */

/** "Chepsangor, which sells there, declared Sh41": whoever the relative clause is of does what stands behind it, and what follows the verb is its object. */
export function verbsBehindRelatives(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'parataxis', ({ head: noun, xpos }, verb) => {
    if (!/^VB[DZP]$/.test(xpos) || noun < 0 || noun > verb || tokens[noun].relation !== 'root') return;
    if (!/^(?:NOUN|PROPN)$/.test(tokens[noun].upos) || tokens[verb - 1]?.text !== ',') return;
    const clause = childrenOf(tokens, noun).find((child) => tokens[child].relation === 'acl:relcl');
    if (clause === undefined || clause > verb || !/^W/.test(tokens[noun + 2]?.xpos ?? '')) return;
    const own = childrenOf(tokens, verb).filter((child) => /^nsubj/.test(tokens[child].relation));
    if (own.some((child) => child < verb) || childrenOf(tokens, noun).some((child) => tokens[child].relation === 'cop'))
      return;
    changes.set(verb, { head: -1, relation: 'root' });
    changes.set(noun, { head: verb, relation: 'nsubj' });
    for (const behind of own) {
      const second = childrenOf(tokens, behind).find((child) => child > behind && tokens[child].upos === 'NUM');
      changes.set(behind, { relation: second === undefined ? 'obj' : 'iobj' });
      if (second !== undefined) changes.set(second, { head: verb, relation: 'obj' });
    }
    for (const child of childrenOf(tokens, noun))
      if (tokens[child].relation === 'punct' && child > verb) changes.set(child, { head: verb });
  });
  return changed(tokens, changes);
}

/** "What has embarrassed the government is a letter": the government is embarrassed, and embarrasses nobody. */
export function objectsInClefts(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachWord(tokens, 'what', (_, what) => {
    const verb = childrenOf(tokens, what).find((child) => tokens[child].relation === 'acl:relcl');
    if (verb === undefined || verb < what) return;
    const own = childrenOf(tokens, verb);
    const behind = own.filter((child) => /^nsubj$/.test(tokens[child].relation));
    if (behind.length !== 1 || behind[0] < verb || own.some((child) => tokens[child].relation === 'obj')) return;
    if (own.every((child) => child > verb || tokens[child].relation === 'aux'))
      changes.set(behind[0], { relation: 'obj' });
  });
  return changed(tokens, changes);
}

const SWORN = /^(?:statement|testimony|affidavit|evidence|deposition|complaint|declaration|account)s?$/;

/** "Had sworn statements from four cadets": they were sworn by those, and whoever had them swore nothing. */
export function swornStatements(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachWord(tokens, 'sworn', ({ head, relation, upos }, sworn) => {
    const [have, noun] = [sworn - 1, sworn + 1];
    if (upos !== 'VERB' || tokens[have]?.head !== sworn || lemmaOf(tokens[have]) !== 'have') return;
    if (!SWORN.test(tokens[noun]?.text ?? '') || tokens[noun].head !== sworn) return;
    changes.set(have, { head, relation, upos: 'VERB' });
    for (const child of childrenOf(tokens, sworn)) if (child !== have) changes.set(child, { head: have });
    changes.set(noun, { head: have, relation: 'obj' });
    changes.set(sworn, { head: noun, relation: 'amod', upos: 'ADJ', xpos: 'JJ' });
  });
  return changed(tokens, changes);
}

/** "Two more have promised to come": two others promise. */
export function moreOfThem(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachWord(tokens, 'more', ({ head: verb, relation }, more) => {
    if (relation !== 'advmod' || verb < more || tokens[verb]?.upos !== 'VERB') return;
    const isCounted = childrenOf(tokens, more).some((child) => child === more - 1 && tokens[child].upos === 'NUM');
    const hasOwn = childrenOf(tokens, verb).some((child) => /^(?:nsubj|csubj|expl)/.test(tokens[child].relation));
    const isNext =
      tokens[more + 1] !== undefined && firstOf(tokens, verb) <= more && /^(?:AUX|VERB)$/.test(tokens[more + 1].upos);
    if (isCounted && !hasOwn && isNext)
      changes.set(more, { relation: subjectRelation(tokens, verb), upos: 'ADJ', xpos: 'JJR' });
  });
  return changed(tokens, changes);
}

/** "Any officer found culpable would be sanctioned": the first verb hangs on the officer, and what he is found to be sanctions nobody. */
export function foundBeforeVerbs(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'ccomp', ({ head: found }, verb) => {
    const so = found + 1;
    if (!/^(?:find|hold|judge|deem|catch)$/.test(tokens[found]?.lemma ?? '') || !/^VB[DN]$/.test(tokens[found].xpos))
      return;
    if (tokens[so]?.head !== verb || !/^(?:ADJ|VERB)$/.test(tokens[so].upos) || !/subj/.test(tokens[so].relation))
      return;
    const who = childrenOf(tokens, found).find((child) => child < found && /^nsubj/.test(tokens[child].relation));
    if (
      who === undefined ||
      !childrenOf(tokens, verb).some((child) => child > so && /^aux/.test(tokens[child].relation))
    )
      return;
    changes.set(verb, { head: tokens[found].head, relation: tokens[found].relation });
    changes.set(who, {
      head: verb,
      relation: tokens[so].relation === 'nsubj:pass' || tokens[so].relation === 'csubj:pass' ? 'nsubj:pass' : 'nsubj',
    });
    changes.set(found, { head: who, relation: 'acl', xpos: 'VBN' });
    changes.set(so, { head: found, relation: 'xcomp' });
    for (const child of childrenOf(tokens, found))
      if (child !== who && child !== verb && child !== so) changes.set(child, { head: child > verb ? verb : found });
  });
  return changed(tokens, changes);
}

const ANYONE = /^(?:anyone|anybody|everyone|everybody|someone|those|whoever)$/i;

/** "Anyone found guilty would be dismissed": who is found so is dismissed, and finds nothing. */
export function foundSo(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, ['csubj:pass', 'csubj', 'ccomp'], ({ head: verb, xpos, lemma }, found) => {
    const who = found - 1;
    if (!/^VB[DN]$/.test(xpos) || lemma !== 'find' || !ANYONE.test(tokens[who]?.text ?? '')) return;
    if (tokens[who].head !== found || tokens[verb]?.upos !== 'VERB' || verb < found) return;
    if (!childrenOf(tokens, verb).some((child) => child < verb && /^aux/.test(tokens[child].relation))) return;
    changes.set(who, { head: verb, relation: subjectRelation(tokens, verb) });
    changes.set(found, { head: who, relation: 'acl', xpos: 'VBN' });
  });
  return changed(tokens, changes);
}

/** "Had been let go for it": let go is one deed, and whoever was let go went nowhere. */
export function letGo(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'xcomp', ({ head: let_, lemma, xpos }, go) => {
    if (lemma !== 'go' || xpos !== 'VB' || go !== let_ + 1 || lemmaOf(tokens[let_]) !== 'let') return;
    if (!childrenOf(tokens, let_).some((child) => tokens[child].relation === 'aux:pass')) return;
    changes.set(go, { relation: 'compound:prt', upos: 'ADP', xpos: 'RP' });
    for (const child of childrenOf(tokens, go)) changes.set(child, { head: let_ });
  });
  return changed(tokens, changes);
}

/** "How the virus got there is disputed": the word asks how it got there, and not how that is disputed. */
export function askedSubjects(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, ['csubj', 'csubj:pass'], ({ head }, verb) => {
    const asked = childrenOf(tokens, head).find((child) => child < verb && tokens[child].xpos === 'WRB');
    if (asked === undefined || tokens[asked].relation !== 'advmod' || firstOf(tokens, verb) !== asked + 1) return;
    changes.set(asked, { head: verb });
  });
  return changed(tokens, changes);
}
