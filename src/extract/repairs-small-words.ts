import { NAMING } from '../data/statives';
import { TEMPORAL_NOUNS } from '../data/temporal';
import {
  type Changes,
  changed,
  childrenOf,
  firstOf,
  isBelow,
  lemmaOf,
  NOMINAL_TAG,
  objectBefore,
  prepositionOf,
  type Repair,
  type Tokens,
} from './tree-repair';

/** Small words that are more, or less, than the tree takes them for: prepositions of two words, "who" that asks, "that" that points. */

const PREPOSITION = { upos: 'ADP', xpos: 'IN' } as const;

/** "was called off owing to rain": nobody owes anything to the rain; the two words are one preposition. */
function owingTo(tokens: Tokens): Tokens | null {
  const changes: Changes = new Map();
  tokens.forEach((token, owing) => {
    const to = owing + 1;
    if (!/^owing$/i.test(token.text) || token.relation !== 'advcl' || !/^to$/i.test(tokens[to]?.text ?? '')) return;
    const below = childrenOf(tokens, owing);
    const cause = tokens[to].head;
    if (tokens[to].relation !== 'case' || tokens[cause].head !== owing || !NOMINAL_TAG.test(tokens[cause].upos)) return;
    if (below.some((child) => child !== cause && tokens[child].relation !== 'punct')) return;
    changes.set(cause, { head: token.head, relation: 'obl' });
    changes.set(owing, { head: cause, relation: 'case', ...PREPOSITION });
    changes.set(to, { head: owing, relation: 'fixed' });
    for (const child of below) if (child !== cause) changes.set(child, { head: cause });
  });
  return changed(tokens, changes);
}

/** "fell by a tenth compared with May": what hangs on the verb beside "compared" is what the fall is measured against. */
function comparedBeside(tokens: Tokens): Tokens | null {
  const changes: Changes = new Map();
  tokens.forEach((token, compared) => {
    const mark = compared + 1;
    if (!/^compared$/i.test(token.text) || !/^(advcl|amod|acl)$/.test(token.relation)) return;
    if (!/^(with|to)$/i.test(tokens[mark]?.text ?? '') || tokens[mark].relation !== 'case') return;
    const other = tokens[mark].head;
    const isBeside = other > mark && prepositionOf(tokens, other) === mark && tokens[other].relation === 'obl';
    if (!isBeside || childrenOf(tokens, compared).some((child) => tokens[child].relation !== 'punct')) return;
    const above = tokens[other].head;
    if (above > compared || (token.head !== above && tokens[token.head]?.head !== above)) return;
    changes.set(compared, { head: other, relation: 'case', ...PREPOSITION });
    for (const child of childrenOf(tokens, compared)) changes.set(child, { head: other });
  });
  return changed(tokens, changes);
}

/** "will go on with or without the mayor": it says neither that the mayor is there nor that he is not. */
function withOrWithout(tokens: Tokens): Tokens | null {
  const changes: Changes = new Map();
  tokens.forEach(({ text, relation, head }, mark) => {
    const words = tokens.slice(mark + 1, mark + 3).map((token) => token.text.toLowerCase());
    if (!/^with$/i.test(text) || relation !== 'case' || words.join(' ') !== 'or without') return;
    if (head > mark + 2 && tokens[head].relation === 'obl') changes.set(head, { relation: 'dep' });
  });
  return changed(tokens, changes);
}

/** "did not know who the driver was": what is asked is the whole clause, and "who" is nobody that one knows. */
function whoSomebodyIs(tokens: Tokens): Tokens | null {
  const changes: Changes = new Map();
  tokens.forEach(({ xpos, relation, head }, who) => {
    if (xpos !== 'WP' || relation !== 'obj' || head < 0 || head > who || tokens[head].upos !== 'VERB') return;
    const below = childrenOf(tokens, who).filter((child) => child > who);
    const being = below.find((child) => tokens[child].relation === 'cop');
    const somebody = below.find((child) => tokens[child].relation === 'nsubj');
    if (being !== undefined && somebody !== undefined && firstOf(tokens, somebody) === who + 1)
      changes.set(who, { relation: 'ccomp' });
  });
  return changed(tokens, changes);
}

/** "called that a lie": an article stands before all of its phrase, so that "that" is what is called so. */
function thatBeforeArticles(tokens: Tokens): Tokens | null {
  const changes: Changes = new Map();
  tokens.forEach(({ text, relation, head: noun }, that) => {
    if (!/^(that|this)$/i.test(text) || !/^(det|mark)$/.test(relation) || noun < that) return;
    const verb = tokens[noun].head;
    if (verb !== that - 1 || !NAMING.has(lemmaOf(tokens[verb])) || !/^(obj|xcomp|ccomp)$/.test(tokens[noun].relation))
      return;
    const article = childrenOf(tokens, noun).find((child) => child > that && tokens[child].relation === 'det');
    if (article === undefined || !/^(an?|the)$/i.test(tokens[article].text)) return;
    changes.set(that, { head: verb, relation: 'obj', upos: 'PRON', xpos: 'DT' });
    changes.set(noun, { relation: 'xcomp' });
  });
  return changed(tokens, changes);
}

/** "won 40 seats, enough to block the bill": what the seats are enough for, and nobody's aim in winning them. */
function enoughBehindCommas(tokens: Tokens): Tokens | null {
  const changes: Changes = new Map();
  tokens.forEach(({ text, relation }, enough) => {
    const to = enough + 1;
    if (!/^enough$/i.test(text) || relation !== 'advmod' || tokens[to]?.xpos !== 'TO') return;
    const deed = tokens[to].head;
    if (tokens[enough - 1]?.text !== ',' || tokens[deed].relation !== 'advcl' || tokens[deed].head > enough) return;
    changes.set(deed, { relation: 'dep' });
    changes.set(enough, { head: deed });
  });
  return changed(tokens, changes);
}

/**
 * "an office in Doha through which talks were held": a preposition with "which" opens a clause that tells of the noun before it, and
 * no deed of its own. "two weeks in which to reply" asks for no noun.
 */
function whichBehindPrepositions(tokens: Tokens): Tokens | null {
  const changes: Changes = new Map();
  tokens.forEach(({ text, relation, head: verb }, which) => {
    const mark = which - 1;
    if (!/^which$/i.test(text) || !relation.startsWith('obl') || verb < which || tokens[verb].head < 0) return;
    if (mark < 1 || tokens[mark].head !== which || tokens[mark].relation !== 'case') return;
    if (childrenOf(tokens, verb).some((child) => child > which && tokens[child].xpos === 'TO' && child < verb)) {
      changes.set(which, { relation: 'dep' });
      return;
    }
    if (tokens[verb].relation === 'acl:relcl' || !/^(advcl|ccomp|parataxis|conj|acl|dep)/.test(tokens[verb].relation))
      return;
    const noun = nounBefore(tokens, mark, verb);
    if (noun >= 0) changes.set(verb, { head: noun, relation: 'acl:relcl' });
  });
  return changed(tokens, changes);
}

/** The noun that heads the phrase right before a word, within what the clause behind it hangs on; -1 where there is none. */
function nounBefore(tokens: Tokens, end: number, verb: number): number {
  const isBehindComma = tokens[end - 1].text === ',';
  let noun = isBehindComma ? end - 2 : end - 1;
  while (noun >= 0 && !isBelow(tokens, verb, tokens[noun].head)) noun = tokens[noun].head;
  if (noun < 0 || noun > end || !/^(NOUN|PROPN)$/.test(tokens[noun].upos)) return -1;
  if (tokens[noun].upos === 'NOUN' || isBehindComma) return TEMPORAL_NOUNS.has(lemmaOf(tokens[noun])) ? -1 : noun;
  // "in Doha through which": a name needs nothing to be known by.
  return objectBefore(tokens, tokens[noun].head, noun) ?? -1;
}

export const SMALL_WORD_REPAIRS: readonly Repair[] = [
  {
    name: 'owing to',
    apply: owingTo,
    example: 'The match was abandoned owing to a power cut at the stadium and was later replayed.',
    gives: 'cut obl abandoned',
  },
  {
    name: 'compared beside',
    apply: comparedBeside,
    example: 'Visitors to the museum rose by 12% in May compared with the same month in 2023.',
    gives: 'compared case month',
  },
  {
    name: 'with or without',
    apply: withOrWithout,
    example: 'The mayor told traders that the fair would go ahead with or without a licence.',
    gives: 'licence dep go',
  },
  {
    name: 'who somebody is',
    apply: whoSomebodyIs,
    example: 'The witness told police that he had seen the car but did not know who the driver was.',
    gives: 'who ccomp know',
  },
  {
    name: 'that before articles',
    apply: thatBeforeArticles,
    example: 'The younger Lang called that "an insult".',
    gives: 'that obj called',
  },
  {
    name: 'enough behind commas',
    apply: enoughBehindCommas,
    example: 'The party won 40 seats, enough to block the bill.',
    gives: 'block dep won',
  },
  {
    name: 'which behind prepositions',
    apply: whichBehindPrepositions,
    example: 'The group runs an office in Doha through which limited talks, brokered by the Swiss, have been held.',
    gives: 'held acl:relcl office',
  },
];
