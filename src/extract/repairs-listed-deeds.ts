import { AUDIENCE_VERBS } from '../data/speech';
import type { Token } from '../model';
import {
  changed,
  childrenOf,
  eachOf,
  firstOf,
  isBelow,
  isPastForm,
  lemmaOf,
  NOMINAL_TAG,
  noChanges,
  objectBefore,
  type Repair,
  type Tokens,
} from './tree-repair';
import { canAct } from './types';

/** Deeds in a row, and clauses of places, that the parser has for words of the noun before them. */

/** "would avoid that move and help stave off trouble": no verb is joined to a thing. What stands right behind the verb is its own. */
function verbsJoinedToObjects(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'VB', (token, second) => {
    const noun = token.head;
    if (token.relation !== 'conj' || token.upos !== 'VERB' || noun < 0 || noun > second) return;
    const first = tokens[noun].head;
    if (tokens[noun].relation !== 'obj' || first < 0 || first > noun || tokens[first].xpos !== 'VB') return;
    if (tokens[second - 1].relation !== 'cc' || tokens[second - 1].head !== second) return;
    changes.set(second, { head: first });
    const behind = childrenOf(tokens, first).filter(
      (child) => child > second && !/^punct/.test(tokens[child].relation),
    );
    if (behind.length > 0 && firstOf(tokens, behind[0]) === second + 1)
      for (const child of behind)
        if (/^(obj|iobj|xcomp|ccomp|obl)/.test(tokens[child].relation)) changes.set(child, { head: second });
  });
  return changed(tokens, changes);
}

/**
 * "called up reservists, carried out raids, and rejected calls": what has an object of its own is done to nobody, so that it is the second
 * of three deeds.
 */
function pastsInRow(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'VBN', (token, second) => {
    if (!/^(acl|advcl)$/.test(token.relation) || tokens[second - 1]?.text !== ',') return;
    if (!isPastForm(token) || objectBefore(tokens, second, tokens.length) === undefined || isDoubled(token)) return;
    if (childrenOf(tokens, second).some((child) => /^(aux|mark|nsubj|obl:agent)/.test(tokens[child].relation))) return;
    let first = token.head;
    while (first >= 0 && NOMINAL_TAG.test(tokens[first].upos)) first = tokens[first].head;
    if (first < 0 || first > second || tokens[first].xpos !== 'VBD' || tokens[first].upos !== 'VERB') return;
    if (hasThird(tokens, first, second)) changes.set(second, { head: first, relation: 'conj', xpos: 'VBD' });
  });
  return changed(tokens, changes);
}

/** Verbs that in the passive keep an object: "awarded the medal", "called a coward". */
const isDoubled = (token: Token): boolean =>
  /^(give|award|pay|offer|fine|grant|deny|send|hand|name|call|dub|title|elect|appoint|sentence|charge|ask|teach|allow|promise|accord|label|consider|deem)$/.test(
    lemmaOf(token),
  );

/** ", and rejected calls": a third past tense that "and" joins to the first, without a subject. */
function hasThird(tokens: Tokens, first: number, second: number): boolean {
  return childrenOf(tokens, first).some((third) => {
    if (third < second || tokens[third].relation !== 'conj' || tokens[third].xpos !== 'VBD') return false;
    const before = childrenOf(tokens, third).filter((child) => child < third);
    return (
      before.some((child) => tokens[child].relation === 'cc' && !isBelow(tokens, child, second)) &&
      !before.some((child) => /^(nsubj|aux|mark|expl)/.test(tokens[child].relation))
    );
  });
}

/** "establish shelters where families could sleep": a place is told nothing, and the clause tells of the place. */
function clausesOfBuiltPlaces(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'ccomp', ({ head: verb }, clause) => {
    if (verb < 0 || verb > clause || AUDIENCE_VERBS.has(lemmaOf(tokens[verb]))) return;
    const where = firstOf(tokens, clause);
    if (!/^where$/i.test(tokens[where].text) || where === clause) return;
    const object = objectBefore(tokens, verb, where);
    if (object === undefined || tokens[object].upos !== 'NOUN' || canAct(tokens[object])) return;
    if (isBelow(tokens, where - 1, object)) changes.set(clause, { head: object, relation: 'acl:relcl' });
  });
  return changed(tokens, changes);
}

export const LISTED_DEED_REPAIRS: readonly Repair[] = [
  {
    name: 'verbs joined to objects',
    apply: verbsJoinedToObjects,
    example: 'Keeping the price low would avoid that move and help win over voters.',
    gives: 'help conj avoid',
  },
  {
    name: 'past tenses in a row',
    apply: pastsInRow,
    example: 'He drew up lists of navy sailors, carried out searches across Orsk, and rejected calls for a truce.',
    gives: 'carried conj drew',
  },
  {
    name: 'clauses of built places',
    apply: clausesOfBuiltPlaces,
    example:
      'The council has proposed helping Orsk establish summer camps and temporary schools where children taken from Lund could find rest.',
    gives: 'find acl:relcl camps',
  },
];
