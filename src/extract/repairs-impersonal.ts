import { RELATION_CLASSES } from '../data/relation-classes';
import { SPEECH_NOUNS, SPEECH_VERBS } from '../data/speech';
import { MEANS } from './meaning-governors';
import {
  changed,
  childrenOf,
  eachOf,
  FINITE,
  firstOf,
  isPastForm,
  lemmaOf,
  noChanges,
  prepositionOf,
  type Repair,
  subjectOf,
  type Tokens,
} from './tree-repair';

/* Where what is told, feared or claimed hangs: behind "it is feared", behind "commented on claims", around "the court held"; and what a verb has right behind it: means, little, its particle. */

/** "It is feared that 20 people died": the treebanks' subject clause is the content of the verb, as in "they fear that". */
function contentOfIt(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'csubj:pass', ({ head }, clause) => {
    if (head < 0 || head > clause) return;
    if (childrenOf(tokens, head).some((at) => tokens[at].relation === 'expl' && at < head))
      changes.set(clause, { relation: 'ccomp' });
  });
  return changed(tokens, changes);
}

/** "has not commented on claims that it misled tenants": the claims say so, and the comment does not. */
function contentOfNounBefore(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, ['ccomp', 'advcl'], ({ head: verb }, told) => {
    const that = firstOf(tokens, told);
    const noun = that - 1;
    if (verb < 0 || verb >= noun || tokens[that].head !== told) return;
    if (tokens[that].relation !== 'mark' || !/^that$/i.test(tokens[that].text)) return;
    if (tokens[noun].upos !== 'NOUN' || !SPEECH_NOUNS.has(lemmaOf(tokens[noun]))) return;
    const mark = tokens[prepositionOf(tokens, noun)]?.text ?? '';
    if (tokens[noun].head !== verb || !/^(on|about|over|to|with|against|into)$/i.test(mark)) return;
    if (subjectOf(tokens, told) !== undefined) changes.set(told, { head: noun, relation: 'acl' });
  });
  return changed(tokens, changes);
}

/** "Because it leaked, the court held, the contract is void": who tells between commas is an aside, and no circumstance. */
function asidesOfTellers(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  tokens.forEach((token, verb) => {
    const { relation, head } = token;
    if (relation !== 'advcl' || head < verb || !SPEECH_VERBS.has(lemmaOf(token))) return;
    if (!FINITE.has(token.xpos) && !isPastForm(token)) return;
    const teller = subjectOf(tokens, verb);
    if (teller === undefined || teller > verb || tokens[verb + 1]?.text !== ',') return;
    const below = childrenOf(tokens, verb);
    if (below.some((at) => at !== teller && tokens[at].relation !== 'punct')) return;
    if (tokens[firstOf(tokens, teller) - 1]?.text === ',')
      changes.set(verb, { relation: 'parataxis', xpos: token.xpos === 'VBN' ? 'VBD' : token.xpos });
  });
  return changed(tokens, changes);
}

/** "had the votes to override the veto": what is had is the means, and who has them can do it. */
function meansToDo(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'acl', ({ head: noun }, deed) => {
    if (noun < 0 || !MEANS.has(lemmaOf(tokens[noun])) || tokens[deed].xpos !== 'VB') return;
    const { head: verb, relation: as } = tokens[noun];
    if (as !== 'obj' || lemmaOf(tokens[verb]) !== 'have' || !/^to$/i.test(tokens[noun + 1]?.text ?? '')) return;
    if (tokens[noun + 1].head === deed && verb < noun) changes.set(deed, { head: verb, relation: 'xcomp' });
  });
  return changed(tokens, changes);
}

/** "will do little to lower rents": the little is done, and is no measure of the rents. */
function littleToDo(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  tokens.forEach((token, verb) => {
    const [little, to, deed] = [verb + 1, verb + 2, verb + 3];
    if (lemmaOf(token) !== 'do' || token.upos !== 'VERB' || tokens[to]?.xpos !== 'TO') return;
    if (!/^(little|nothing|much|enough)$/i.test(tokens[little].text) || tokens[deed]?.xpos !== 'VB') return;
    if (tokens[deed].head === verb || tokens[little].head === verb) return;
    const noun = tokens[deed].head;
    if (noun < deed || tokens[noun].head !== verb) return;
    changes.set(little, { head: verb, relation: 'obj' });
    changes.set(deed, { head: verb, relation: 'xcomp' });
    changes.set(to, { head: deed, relation: 'mark' });
    changes.set(noun, { head: deed, relation: 'obj' });
  });
  return changed(tokens, changes);
}

/** "Its only reply was that it was aware": beside another subject "it" stands for somebody. */
function itBesideAnother(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'expl', ({ head }, it) => {
    if (head < it || !/^it$/i.test(tokens[it].text)) return;
    const beside = childrenOf(tokens, head).map((at) => tokens[at].relation);
    if (beside.includes('nsubj:outer') && !beside.some((each) => /^(nsubj|csubj|ccomp|xcomp)(?!:outer)/.test(each)))
      changes.set(it, { relation: 'nsubj' });
  });
  return changed(tokens, changes);
}

/** "said reports that the bank will close its branch were false": the reports are false, and the bank's branch is not. */
function reportsThatAreFalse(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'ccomp', ({ head: told, text }, verdict) => {
    if (told < 0 || told > verdict || !VERDICTS.test(text)) return;
    const thing = subjectOf(tokens, verdict);
    const mark = childrenOf(tokens, told).find(
      (at) => /^that$/i.test(tokens[at].text) && tokens[at].relation === 'mark',
    );
    const noun = (mark ?? 0) - 1;
    const verb = tokens[noun]?.head ?? -1;
    if (mark === undefined || thing === undefined || thing < told || verb < 0 || tokens[noun].relation !== 'obj')
      return;
    if (!SPEECH_VERBS.has(lemmaOf(tokens[verb])) || !SPEECH_NOUNS.has(lemmaOf(tokens[noun]))) return;
    if (tokens[told].head !== verb && tokens[told].head !== noun) return;
    changes.set(verdict, { head: verb, relation: 'ccomp' });
    changes.set(noun, { head: verdict, relation: 'nsubj' });
    changes.set(told, { head: noun, relation: 'acl' });
    changes.set(thing, { head: told, relation: 'obj' });
  });
  return changed(tokens, changes);
}

const VERDICTS = /^(false|untrue|wrong|true|correct|baseless|unfounded|inaccurate|fake|fabricated|nonsense)$/i;

/** "The minister stood down": a word that makes another verb of the verb before it is its particle. */
function particlesKnown(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'advmod', ({ head, text }, at) => {
    if (head !== at - 1 || tokens[head]?.upos !== 'VERB') return;
    if (RELATION_CLASSES.has(`${lemmaOf(tokens[head])} ${text.toLowerCase()}`))
      changes.set(at, { relation: 'compound:prt', upos: 'ADP', xpos: 'RP' });
  });
  return changed(tokens, changes);
}

export const IMPERSONAL_REPAIRS: readonly Repair[] = [
  {
    name: 'content of it',
    apply: contentOfIt,
    example: 'It is feared that 20 people died.',
    gives: 'died ccomp feared',
  },
  {
    name: 'content of the noun before',
    apply: contentOfNounBefore,
    example: 'The council has not commented on claims that it misled tenants.',
    gives: 'misled acl claims',
  },
  {
    name: 'asides of tellers',
    apply: asidesOfTellers,
    example: 'Because the fee exceeded the cap, the court held, the contract could not stand.',
    gives: 'held parataxis stand',
  },
  {
    name: 'means to do',
    apply: meansToDo,
    example: 'Republicans said they had the votes to override the veto.',
    gives: 'override xcomp had',
  },
  {
    name: 'little to do',
    apply: littleToDo,
    example: 'The measure will do little to lower rents.',
    gives: 'lower xcomp do',
  },
  {
    name: 'it beside another',
    apply: itBesideAnother,
    example: "The firm's only reply was that it was aware of the matter.",
    gives: 'it nsubj aware',
  },
  {
    name: 'reports that are false',
    apply: reportsThatAreFalse,
    example: 'Ivo Lund said reports that Tarn Bank will close its Elsdon branch were false.',
    gives: 'reports nsubj false',
  },
  {
    name: 'particles that are known',
    apply: particlesKnown,
    example: 'The minister will stand down.',
    gives: 'down compound:prt stand',
  },
];
