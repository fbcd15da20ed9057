import { embeddingOf } from '../data/embedding';
import { TEMPORAL_NOUNS } from '../data/temporal';
import { numberOf, numberOfVerb } from './repairs-relatives';
import {
  changed,
  childrenOf,
  eachOf,
  endOf,
  FINITE,
  finiteOf,
  firstOf,
  hasSubject,
  isBelow,
  isPastForm,
  lemmaOf,
  NOMINAL_TAG,
  noChanges,
  prepositionOf,
  subjectOf,
  type Tokens,
  toOf,
} from './tree-repair';
import { typeOfLemma } from './types';

/** Trees that no English sentence has, by number, by kind of word or by a comma, and what they stand for. */

/** Number of whoever a verb has for its subject; null where that is open. */
function numberOfSubject(tokens: Tokens, verb: number): 'one' | 'many' | null {
  const subject = subjectOf(tokens, verb);
  if (subject === undefined) return null;
  const word = tokens[subject].text.toLowerCase();
  if (/^(they|we|these|those)$/.test(word)) return 'many';
  if (/^(he|she|it|this|that)$/.test(word) && !/^W/.test(tokens[subject].xpos)) return 'one';
  return tokens[subject].upos === 'NOUN' ? numberOf(tokens, subject) : null;
}

/** "does not apply, because they are not on strike but have declared themselves tired": "have" goes on "they are". */
export function agreeingConjuncts(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'conj', (token, verb) => {
    const { head } = token;
    if (head < 0 || head > verb || hasSubject(tokens, verb)) return;
    const finite = finiteOf(tokens, verb);
    const asked = finite === undefined ? null : numberOfVerb(finite);
    const given = numberOfSubject(tokens, head);
    if (asked === null || given === null || asked === given) return;
    const near = childrenOf(tokens, head).findLast(
      (child) => child > head && child < verb && /^(advcl|ccomp)$/.test(tokens[child].relation),
    );
    if (near === undefined || numberOfSubject(tokens, near) !== asked) return;
    const other = finiteOf(tokens, near);
    if (other !== undefined && numberOfVerb(other) !== null) changes.set(verb, { head: near });
  });
  return changed(tokens, changes);
}

/** What one says as a thing: "said nothing", "said a prayer". */
const SAID =
  /^(?:thing|word|prayer|name|yes|no|goodbye|farewell|mass|grace|thanks|something|nothing|anything|everything|lot|much|little|piece|part|same|opposite|truth|line|sentence|number|rosary)$/i;

/** "said nearly every escape from a prison needed help": nobody says an escape; it needed help. */
export function thingsSaid(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'obj', (token, noun) => {
    const says = token.head;
    if (token.upos !== 'NOUN' || says < 0 || says > noun) return;
    if (lemmaOf(tokens[says]) !== 'say' || SAID.test(token.text) || !hasSubject(tokens, says)) return;
    if (childrenOf(tokens, says).some((child) => /^(ccomp|xcomp|aux:pass)$/.test(tokens[child].relation))) return;
    if (childrenOf(tokens, noun).some((child) => /^(acl:relcl|appos|conj)$/.test(tokens[child].relation))) return;
    const deed = tokens.findIndex(
      ({ relation, xpos, upos }, at) =>
        at > noun && relation === 'acl' && xpos === 'VBN' && upos === 'VERB' && isBelow(tokens, at, noun),
    );
    if (deed < 0 || !isPastForm(tokens[deed]) || tokens[deed - 1].text === ',') return;
    const below = childrenOf(tokens, deed);
    if (below.some((child) => child < deed || tokens[child].relation === 'obl:agent')) return;
    if (!below.some((child) => /^(obj|xcomp|ccomp)$/.test(tokens[child].relation))) return;
    changes.set(deed, { head: says, relation: 'ccomp', xpos: 'VBD' });
    changes.set(noun, { head: deed, relation: 'nsubj' });
    for (const child of below)
      if (tokens[child].relation === 'xcomp' && NOMINAL_TAG.test(tokens[child].upos))
        changes.set(child, { relation: 'obj' });
  });
  return changed(tokens, changes);
}

/** What opens a clause and may be read as opening a phrase. */
const OPENING = /^(?:after|before|until|since|as|when|because|while)$/i;

/** "after two children who had taken it died": "it" has no participle of its own; the children died. */
export function deedsOnPronouns(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'acl', (token, deed) => {
    const pronoun = token.head;
    if (!/^VB[ND]$/.test(token.xpos) || pronoun !== deed - 1) return;
    if (!/^(?:it|him|her|them|me|us)$/i.test(tokens[pronoun].text) || !isPastForm(tokens[deed])) return;
    let noun = tokens[pronoun].head;
    while (noun >= 0 && !/^acl/.test(tokens[noun].relation)) noun = tokens[noun].head;
    noun = noun < 0 ? -1 : tokens[noun].head;
    const mark = noun < 0 ? -1 : prepositionOf(tokens, noun);
    if (mark < 0 || !OPENING.test(tokens[mark].text) || !tokens[noun].relation.startsWith('obl')) return;
    changes.set(deed, { head: tokens[noun].head, relation: 'advcl', xpos: 'VBD' });
    changes.set(noun, { head: deed, relation: 'nsubj' });
    changes.set(mark, { head: deed, relation: 'mark' });
  });
  return changed(tokens, changes);
}

/** "payments for gas shipped through a pipe": a participle right behind a noun is of the noun. */
export function participlesBehindNouns(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'advcl', (token, deed) => {
    const verb = token.head;
    const noun = deed - 1;
    if (token.xpos !== 'VBN' || verb < 0 || verb > noun) return;
    if (childrenOf(tokens, deed).some((child) => child < deed)) return;
    if (tokens[noun].upos !== 'NOUN' || tokens[noun].head !== verb || TEMPORAL_NOUNS.has(lemmaOf(tokens[noun]))) return;
    const mark = prepositionOf(tokens, noun);
    if (!tokens[noun].relation.startsWith('obl') || mark < 0 || OPENING.test(tokens[mark].text)) return;
    const behind = tokens[deed + 1];
    // "killed at least 17"
    if (/^(?:least|most)$/i.test(tokens[deed + 2]?.text ?? '')) return;
    if (behind?.upos === 'ADP' && !/^(?:in|on|off|out|up|over)$/i.test(behind.text))
      changes.set(deed, { head: noun, relation: 'acl' });
  });
  return changed(tokens, changes);
}

/** "expected museums, which hold such things, to receive claims": what is expected stands behind the aside, and is none of its aims. */
export function infinitivesBehindAsides(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'VB', (token, deed) => {
    const aside = token.head;
    if (!/^(advcl|xcomp|acl)$/.test(token.relation) || aside < 0 || aside > deed) return;
    if (tokens[aside].relation !== 'acl:relcl') return;
    const to = toOf(tokens, deed);
    if (to === undefined || tokens[to - 1].text !== ',') return;
    const noun = tokens[aside].head;
    const verb = noun < 0 ? -1 : tokens[noun].head;
    if (verb < 0 || verb > noun || !/^i?obj$/.test(tokens[noun].relation)) return;
    if (embeddingOf('verb', lemmaOf(tokens[verb]), null, true)?.control === 'object')
      changes.set(deed, { head: verb, relation: 'xcomp' });
  });
  return changed(tokens, changes);
}

/** "since Tuesday and its leader said that": a day is joined to no leader; the leader said it. */
export function subjectsJoinedToDays(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'conj', (token, noun) => {
    const day = token.head;
    if (!NOMINAL_TAG.test(token.upos) || day < 0 || day > noun) return;
    if (!TEMPORAL_NOUNS.has(lemmaOf(tokens[day])) || TEMPORAL_NOUNS.has(lemmaOf(token)) || token.upos === 'NUM') return;
    const and = childrenOf(tokens, noun).find((child) => tokens[child].relation === 'cc');
    if (and === undefined || prepositionOf(tokens, noun) >= 0) return;
    let says = endOf(tokens, noun) + 1;
    if (tokens[says]?.text === ',') says++;
    const before = tokens[day].head;
    if (before < 0 || !FINITE.has(tokens[says]?.xpos ?? '') || tokens[says].upos !== 'VERB' || hasSubject(tokens, says))
      return;
    if (tokens[before].head !== says || !hasSubject(tokens, before)) return;
    changes.set(before, { head: tokens[says].head, relation: tokens[says].relation });
    changes.set(says, { head: before, relation: 'conj' });
    changes.set(noun, { head: says, relation: 'nsubj' });
    changes.set(and, { head: says });
  });
  return changed(tokens, changes);
}

/** Nouns that are verbs as well, where "to" goes on behind them. */
const INTENDING = new Set('plan aim hope promise vow pledge offer threat'.split(' '));

/** "has opened an inquiry and plans to publish it": whoever opened it plans. */
export function plansTakenForNouns(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'conj', (token, plans) => {
    const object = token.head;
    if (token.xpos !== 'NNS' || object < 0 || tokens[object].relation !== 'obj') return;
    const below = childrenOf(tokens, plans);
    const and = below.find((child) => child < plans);
    const deed = below.find((child) => child > plans && /^acl/.test(tokens[child].relation));
    if (!INTENDING.has(lemmaOf(token)) || and !== plans - 1 || tokens[and].relation !== 'cc' || deed === undefined)
      return;
    if (tokens[plans + 1].xpos !== 'TO' || tokens[plans + 1].head !== deed) return;
    const verb = tokens[object].head;
    const finite = finiteOf(tokens, verb);
    if (verb > object || finite === undefined || numberOfVerb(finite) !== 'one' || finite.xpos === 'VBD') return;
    changes.set(plans, { head: verb, relation: 'conj', upos: 'VERB', xpos: 'VBZ' });
    changes.set(deed, { relation: 'xcomp' });
  });
  return changed(tokens, changes);
}

/** Gerunds before a noun that make one term with it. */
const TERMS: ReadonlyMap<string, RegExp> = new Map([
  ['opening', /^(?:night|day|weekend|bell|match|game|round|ceremony|hour|date|time)$/],
  ['closing', /^(?:night|day|bell|date|time|price|ceremony|hour)$/],
  ['planning', /^(?:permission|application|officer|committee|authority|inspector|rule|law)$/],
  ['supporting', /^(?:document|evidence|bill|paper|role|actor|actress|cast|statement|documentation)$/],
  ['operating', /^(?:profit|loss|cost|licence|license|room|theatre|margin|income)$/],
]);

/** "before opening night", "with planning permission": a term, and nobody opens a night. */
export function gerundsOfTerms(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'VBG', (token, gerund) => {
    const noun = gerund + 1;
    if (!/^(advcl|acl|xcomp)$/.test(token.relation)) return;
    if (!TERMS.get(token.text.toLowerCase())?.test(tokens[noun] === undefined ? '' : lemmaOf(tokens[noun]))) return;
    const mark = childrenOf(tokens, gerund).find((child) => tokens[child].relation === 'mark');
    if (mark !== gerund - 1 || (tokens[mark].upos !== 'ADP' && tokens[mark].xpos !== 'IN')) return;
    changes.set(noun, { head: token.head, relation: 'obl' });
    changes.set(gerund, { head: noun, relation: 'amod', upos: 'ADJ', xpos: 'JJ' });
    for (const child of childrenOf(tokens, gerund))
      if (child !== noun) changes.set(child, { head: noun, ...(child === mark ? { relation: 'case' } : {}) });
  });
  return changed(tokens, changes);
}

/** "promised an audit of lists, to be completed by May": the audit is to be completed, and not who promised it. */
export function thingsToBeDone(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'advcl', (token, deed) => {
    const verb = token.head;
    if (token.xpos !== 'VBN' || verb < 0 || verb > deed) return;
    const to = toOf(tokens, deed);
    if (to === undefined || tokens[to - 1].text !== ',' || tokens[to + 1].relation !== 'aux:pass') return;
    const thing = childrenOf(tokens, verb).findLast(
      (child) => child > verb && child < to && tokens[child].relation === 'obj' && tokens[child].upos === 'NOUN',
    );
    if (thing === undefined || typeOfLemma(lemmaOf(tokens[thing])) === 'person') return;
    changes.set(deed, { head: thing, relation: 'acl' });
  });
  return changed(tokens, changes);
}

/** Words for somebody or something that nobody has named. */
const UNNAMED = /^(?:some|any|no)(?:one|body|thing)$|^no-one$/i;

/** "needed someone to blame": the someone is blamed. */
export function deedsToUnnamed(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'xcomp', (token, deed) => {
    const verb = token.head;
    if (token.xpos !== 'VB' || verb < 0 || !/^(?:need|find|have|seek|get)$/.test(lemmaOf(tokens[verb]))) return;
    const unnamed = deed - 2;
    if (tokens[deed - 1].xpos !== 'TO' || !UNNAMED.test(tokens[unnamed].text) || tokens[unnamed].head !== verb) return;
    if (tokens[unnamed].relation === 'obj') changes.set(deed, { head: unnamed, relation: 'dep' });
  });
  return changed(tokens, changes);
}

/** "An offer of a new deal, made before May": behind a comma it is told of the offer. */
export function participlesBehindOf(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'acl', (token, deed) => {
    const near = token.head;
    if (token.xpos !== 'VBN' || near < 0 || tokens[near].relation !== 'nmod') return;
    const noun = tokens[near].head;
    const of = prepositionOf(tokens, near);
    if (tokens[deed - 1].text !== ',' || of < 0 || !/^of$/i.test(tokens[of].text) || tokens[near].xpos !== 'NN') return;
    const isSome = childrenOf(tokens, near).some((child) => /^an?$/i.test(tokens[child].text));
    if (!isSome || tokens[noun].xpos !== 'NN' || !GIVEN.test(lemmaOf(tokens[noun])) || firstOf(tokens, deed) < near)
      return;
    if (/^(?:make|give|issue|send|announce|publish|file|reject|lodge|deliver|accept)$/.test(lemmaOf(token)))
      changes.set(deed, { head: noun });
  });
  return changed(tokens, changes);
}

const GIVEN =
  /^(?:offer|promise|threat|warning|notice|announcement|report|letter|statement|allegation|claim|finding|proposal|bid)$/;
