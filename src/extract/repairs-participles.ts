import { SPEECH_VERBS } from '../data/speech';
import { DISTINCT_PASTS } from '../data/verb-forms';
import type { Token } from '../model';
import { DITRANSITIVE } from './clause-forms';
import {
  type Changes,
  changed,
  childrenOf,
  eachOf,
  FINITE,
  firstOf,
  hasTense,
  isBehindComma,
  isBelow,
  lemmaOf,
  NOMINAL_TAG,
  noChanges,
  objectBefore,
  prepositionOf,
  subjectRelation,
  type Tokens,
} from './tree-repair';

/** Past tenses that are participles: what stands where no verb with a tense of its own can. */

/**
 * "Any attack launched from the island would be met with force", "camps where families evacuated from Orsk could rest": a
 * finite verb without subject, mark or conjunction has the noun before the past tense for its subject, and that past tense
 * is a participle.
 */
export function participlesBeforeVerbs(tokens: Tokens): Token[] | null {
  for (let first = 1; first < tokens.length; first++) {
    if (tokens[first].xpos !== 'VBD' || DISTINCT_PASTS.has(tokens[first].text.toLowerCase())) continue;
    const below = childrenOf(tokens, first);
    const subject = below.find((child) => /^nsubj/.test(tokens[child].relation));
    if (subject !== first - 1 || !NOMINAL_TAG.test(tokens[subject].upos) || tokens[subject].upos === 'PRON') continue;
    if (below.some((child) => /^(aux|cop|obj|iobj|xcomp|cc)/.test(tokens[child].relation))) continue;
    const isRoot = tokens[first].head < 0;
    if (isRoot && below.some((child) => tokens[child].relation === 'mark')) continue;
    const verb = isRoot
      ? below.find(
          (child) =>
            child > first && /^(advcl|ccomp|parataxis)$/.test(tokens[child].relation) && isBareFinite(tokens, child),
        )
      : strayVerb(tokens, first);
    if (verb === undefined || tokens.slice(first, helperOf(tokens, verb)).some(({ upos }) => upos === 'PUNCT'))
      continue;
    const lost = childrenOf(tokens, verb).find((child) => child < first && /^nsubj/.test(tokens[child].relation));
    const { head, relation } = tokens[first];
    const changes: Changes = new Map<number, Partial<Token>>([
      [verb, { head, relation }],
      [subject, { head: verb, relation: subjectRelation(tokens, verb) }],
      [first, { head: subject, relation: 'acl', xpos: 'VBN' }],
    ]);
    // "establish camps where": the noun before the clause is no subject of the verb in it.
    if (lost !== undefined) changes.set(lost, { head: firstOf(tokens, lost) - 1, relation: 'obj' });
    for (const child of below)
      if (child !== subject && child !== verb && (child > verb || child < subject)) changes.set(child, { head: verb });
    return changed(tokens, changes);
  }
  return null;
}

/** A verb with a helper, behind a past tense and its phrases in a clause that has opened with "where", "who" or "that". */
function strayVerb(tokens: Tokens, first: number): number | undefined {
  const isOpened = childrenOf(tokens, first).some(
    (child) => child < first && (tokens[child].relation === 'mark' || /^W/.test(tokens[child].xpos)),
  );
  if (!isOpened) return undefined;
  const verb = tokens.findIndex(
    ({ upos, relation }, at) =>
      at > first &&
      (upos === 'VERB' || upos === 'ADJ') &&
      /^(conj|ccomp|advcl|parataxis|dep)$/.test(relation) &&
      isBareFinite(tokens, at, tokens[first].head) &&
      helperOf(tokens, at) < at,
  );
  if (verb < 0) return undefined;
  const between = tokens.slice(first + 1, helperOf(tokens, verb));
  return between.every((_, n) => isBelow(tokens, first + 1 + n, first)) ? verb : undefined;
}

/** A tense of its own, and neither subject nor anything that ties it to what stands before. */
function isBareFinite(tokens: Tokens, verb: number, antecedent = -1): boolean {
  const isObject = antecedent > 0 && tokens[firstOf(tokens, antecedent) - 1]?.upos === 'VERB';
  const below = childrenOf(tokens, verb).filter((child) => child < verb && !(isObject && child === antecedent));
  if (below.some((child) => /^(nsubj|csubj|expl|mark|cc|punct)/.test(tokens[child].relation))) return false;
  if (below.some((child) => /^W/.test(tokens[child].xpos))) return false;
  const first = helperOf(tokens, verb);
  // A past tense may be a participle too: "fell by 3 percent compared with April".
  if (first === verb) return /^VB[ZP]$/.test(tokens[verb].xpos);
  return FINITE.has(tokens[first].xpos) && /^(aux|cop)/.test(tokens[first].relation);
}

/** The first helper of a verb, or the verb itself. */
function helperOf(tokens: Tokens, verb: number): number {
  return childrenOf(tokens, verb).find((child) => child < verb && /^(aux|cop)/.test(tokens[child].relation)) ?? verb;
}

const TWOFOLD = /^(as|after|before|since|until|till|than|with)$/i;

/** Verbs that rule a participle behind their object. */
const RULING = new Set('have get want see hear find keep leave need like order wish'.split(' '));

/** "seized a bike found near the road": no clause without a subject has a past tense. */
export function participlesOfObjects(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, ['xcomp', 'acl'], (token, at) => {
    const above = token.head;
    if (token.xpos !== 'VBD' || above < 0 || above > at) return;
    if (DISTINCT_PASTS.has(token.text.toLowerCase())) return;
    const below = childrenOf(tokens, at);
    if (below.some((child) => /^(nsubj|csubj|expl|aux|cop|mark|cc|ccomp)/.test(tokens[child].relation))) return;
    if (below.some((child) => /^W/.test(tokens[child].xpos))) return;
    if (below.some((child) => tokens[child].relation === 'obj') && !DITRANSITIVE.has(lemmaOf(token))) return;
    if (token.relation === 'acl' && NOMINAL_TAG.test(tokens[above].upos)) {
      // "as forces pushed on": that may be a clause of its own.
      const opened = prepositionOf(tokens, above);
      if (tokens[at - 1].text !== ',' && !(opened >= 0 && TWOFOLD.test(tokens[opened].text)))
        changes.set(at, { xpos: 'VBN' });
      return;
    }
    const object = objectBefore(tokens, above, at);
    if (object === undefined || !isBelow(tokens, at - 1, object)) return;
    changes.set(
      at,
      RULING.has(lemmaOf(tokens[above])) ? { xpos: 'VBN' } : { xpos: 'VBN', head: object, relation: 'acl' },
    );
  });
  return changed(tokens, changes);
}

/** What people hold something for: "Rafah, believed to be", "a ship, said to have left". */
const HELD = new Set(
  'believe think consider say know report allege understand estimate suppose presume rumour rumor'.split(' '),
);

/** "a merger in Lund, believed to be the largest": what is held for something is what stands right before, and not who does the deed. */
export function heldForSomething(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, ['advcl', 'parataxis', 'dep'], ({ xpos, lemma, head }, held) => {
    if (!/^VB[DN]$/.test(xpos) || !HELD.has(lemma.toLowerCase())) return;
    if (held < 2 || head > held || !/^([,–—-]|--)$/.test(tokens[held - 1].text) || tokens[held + 1]?.xpos !== 'TO')
      return;
    const noun = held - 2;
    if (!/^(NOUN|PROPN)$/.test(tokens[noun].upos) || !isBelow(tokens, noun, head)) return;
    if (childrenOf(tokens, held).some((child) => /^(nsubj|aux|mark)/.test(tokens[child].relation))) return;
    changes.set(held, { head: noun, relation: 'acl', upos: 'VERB', xpos: 'VBN' });
  });
  return changed(tokens, changes);
}

/** "none of it contained": without "and", and with a part of what was named for its subject, it is no sentence of its own. */
export function participlesOfParts(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, ['VBD', 'VBN'], (token, at) => {
    if (!/^(conj|parataxis|ccomp|advcl|acl|acl:relcl)$/.test(token.relation)) return;
    if (token.head > at || DISTINCT_PASTS.has(token.text.toLowerCase())) return;
    // "would oppose it, one of them said"
    if (token.relation === 'parataxis' && SPEECH_VERBS.has(lemmaOf(token))) return;
    const below = childrenOf(tokens, at);
    if (below.some((child) => /^(aux|cop|obj|iobj|mark|cc|ccomp|xcomp)/.test(tokens[child].relation))) return;
    const part = below.find((child) => child < at && tokens[child].relation === 'nsubj');
    if (part === undefined || !isBehindComma(tokens, part)) return;
    const whole = childrenOf(tokens, part).find((child) => child > part && tokens[child].relation === 'nmod');
    if (whole === undefined || !/^(it|them)$/i.test(tokens[whole].text) || whole !== at - 1) return;
    changes.set(at, { xpos: 'VBN', relation: 'advcl' });
    changes.set(part, { relation: 'nsubj:pass' });
  });
  return changed(tokens, changes);
}

/** "denied it in a video posted online": a noun behind a preposition is no subject, and what seems to be its verb says what was done to it. */
export function participlesOfPhrases(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, ['VBD', 'VBN'], (token, participle) => {
    const above = token.head;
    if (!/^(ccomp|conj|parataxis|advcl|dep)$/.test(token.relation)) return;
    if (DISTINCT_PASTS.has(token.text.toLowerCase())) return;
    if (above < 0 || above > participle || tokens[above].upos !== 'VERB') return;
    const noun = participle - 1;
    const { head, relation, upos } = tokens[noun];
    if (head !== participle || relation !== 'nsubj' || upos !== 'NOUN') return;
    const preposition = prepositionOf(tokens, noun);
    if (preposition <= above || tokens[preposition].xpos !== 'IN' || !OPENING.test(tokens[preposition].text)) return;
    if (childrenOf(tokens, participle).some((child) => /^(aux|mark|obj|ccomp|cop)/.test(tokens[child].relation)))
      return;
    changes.set(noun, { head: above, relation: 'obl' });
    changes.set(participle, { head: noun, relation: 'acl', xpos: 'VBN' });
  });
  return changed(tokens, changes);
}

/** "over 200" and "about half" can be subjects. */
const OPENING = /^(in|on|at|from|with|by|through|during|into|for|after|against)$/i;

/**
 * "The company building the tramway denied it": a participle between a noun and its verb, with no comma, says which noun
 * is meant; what it was given for a subject is the verb's, and the noun right before the verb is its own.
 */
export function participlesOfSubjects(tokens: Tokens): Token[] | null {
  for (let participle = 1; participle < tokens.length; participle++) {
    const { xpos, relation, head: verb } = tokens[participle];
    if (xpos !== 'VBG' || relation !== 'advcl' || verb < participle || !hasTense(tokens, verb)) continue;
    const noun = participle - 1;
    if (!/^(NOUN|PROPN)$/.test(tokens[noun].upos) || !/^nsubj/.test(tokens[noun].relation)) continue;
    if (tokens.slice(participle, verb).some(({ upos }) => upos === 'PUNCT')) continue;
    if (childrenOf(tokens, participle).some((child) => /^(aux|mark)/.test(tokens[child].relation))) continue;
    const other = childrenOf(tokens, verb).find((child) => child !== noun && /^nsubj/.test(tokens[child].relation));
    if (tokens[noun].head !== verb && (tokens[noun].head !== participle || other === undefined)) continue;
    if (other !== undefined && (other < participle || other > verb)) continue;
    const changes: Changes = new Map([[participle, { head: noun, relation: 'acl' }]]);
    changes.set(noun, { head: verb, relation: subjectRelation(tokens, verb) });
    if (other !== undefined) changes.set(other, { head: participle, relation: 'obj' });
    return changed(tokens, changes);
  }
  return null;
}
