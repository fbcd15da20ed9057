import { embeddingOf } from '../data/embedding';
import { NAMING } from '../data/statives';
import { TEMPORAL_NOUNS } from '../data/temporal';
import {
  changed,
  childrenOf,
  eachOf,
  eachWord,
  endOf,
  firstOf,
  hasSubject,
  isBelow,
  lemmaOf,
  NOMINAL_TAG,
  noChanges,
  objectBefore,
  prepositionOf,
  type Tokens,
} from './tree-repair';

/** Small words that are more, or less, than the tree takes them for: prepositions of two words, "who" that asks, "that" that points. */

const PREPOSITION = { upos: 'ADP', xpos: 'IN' } as const;

/** "was called off owing to rain": nobody owes anything to the rain; the two words are one preposition. */
export function owingTo(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachWord(tokens, 'owing', (token, owing) => {
    const to = owing + 1;
    if (!/^(advcl|xcomp)$/.test(token.relation) || !/^to$/i.test(tokens[to]?.text ?? '')) return;
    const below = childrenOf(tokens, owing);
    if (tokens[to].relation === 'fixed' && tokens[to].head === owing && below.length === 1) {
      // "Owing to the frost, the fair was called off"
      const cause = childrenOf(tokens, token.head).find((child) => child > to && firstOf(tokens, child) === to + 1);
      if (cause !== undefined && NOMINAL_TAG.test(tokens[cause].upos) && tokens[cause].relation === 'obl')
        changes.set(owing, { head: cause, relation: 'case', ...PREPOSITION });
      return;
    }
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

/** "will go on with or without the mayor": it says neither that the mayor is there nor that he is not. */
export function withOrWithout(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachWord(tokens, 'with', ({ relation, head }, mark) => {
    const words = tokens.slice(mark + 1, mark + 3).map((token) => token.text.toLowerCase());
    if (relation !== 'case' || words.join(' ') !== 'or without') return;
    if (head > mark + 2 && tokens[head].relation === 'obl') changes.set(head, { relation: 'dep' });
  });
  return changed(tokens, changes);
}

/** "did not know who the driver was": what is asked is the whole clause, and "who" is nobody that one knows. */
export function whoSomebodyIs(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'WP', ({ relation, head }, who) => {
    if (relation !== 'obj' || head < 0 || head > who || tokens[head].upos !== 'VERB') return;
    const below = childrenOf(tokens, who).filter((child) => child > who);
    const being = below.find((child) => tokens[child].relation === 'cop');
    const somebody = below.find((child) => tokens[child].relation === 'nsubj');
    if (being !== undefined && somebody !== undefined && firstOf(tokens, somebody) === who + 1)
      changes.set(who, { relation: 'ccomp' });
  });
  return changed(tokens, changes);
}

/** "called that a lie": an article stands before all of its phrase, so that "that" is what is called so. */
export function thatBeforeArticles(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachWord(tokens, ['that', 'this'], ({ upos, relation, head: noun }, that) => {
    const verb = that - 1;
    if (verb < 0 || noun < that || tokens[noun].head !== verb) return;
    if (!/^(obj|xcomp|ccomp)$/.test(tokens[noun].relation) || !NAMING.has(lemmaOf(tokens[verb]))) return;
    if (!/^(det|mark)$/.test(relation) && upos !== 'PRON') return;
    const article = childrenOf(tokens, noun).find((child) => child > that && tokens[child].upos === 'DET');
    if (article === undefined || !/^(an?|the)$/i.test(tokens[article].text)) return;
    changes.set(that, { head: verb, relation: 'obj', upos: 'PRON', xpos: 'DT' });
    changes.set(noun, { relation: 'xcomp' });
  });
  return changed(tokens, changes);
}

/** "won 40 seats, enough to block the bill": what the seats are enough for, and nobody's aim in winning them. */
export function enoughBehindCommas(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachWord(tokens, 'enough', ({ relation }, enough) => {
    const to = enough + 1;
    if (relation !== 'advmod' || tokens[to]?.xpos !== 'TO') return;
    const deed = tokens[to].head;
    if (deed < 0 || tokens[enough - 1]?.text !== ',' || tokens[deed].relation !== 'advcl' || tokens[deed].head > enough)
      return;
    const above = tokens[deed].head === enough ? tokens[enough].head : tokens[deed].head;
    changes.set(deed, { head: above, relation: 'dep' });
    changes.set(enough, { head: deed });
  });
  return changed(tokens, changes);
}

/**
 * "an office in Doha through which talks were held": a preposition with "which" opens a clause that tells of the noun before it, and
 * no deed of its own. "two weeks in which to reply" asks for no noun.
 */
export function whichBehindPrepositions(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachWord(tokens, 'which', ({ relation, head: verb }, which) => {
    const mark = which - 1;
    if (!relation.startsWith('obl') || verb < which || tokens[verb].head < 0) return;
    if (mark < 1 || tokens[mark].head !== which || tokens[mark].relation !== 'case') return;
    if (tokens[which + 1]?.xpos === 'TO' && tokens[which + 1].head === verb) {
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

/** "who is not involved": a participle behind "is" undergoes what it says, though the tree takes it for a quality. */
export function passivesTakenForQualities(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'cop', ({ lemma, head: verb }, being) => {
    if (lemma !== 'be' || verb < being || tokens[verb].upos !== 'VERB' || tokens[verb].xpos !== 'VBN') return;
    const below = childrenOf(tokens, verb);
    if (below.some((child) => /^(obj|expl|csubj)/.test(tokens[child].relation))) return;
    // "was certain that growth had peaked"
    if (below.some((child) => child > being && child < verb && tokens[child].upos === 'AUX')) return;
    changes.set(being, { relation: 'aux:pass' });
    for (const child of below) if (tokens[child].relation === 'nsubj') changes.set(child, { relation: 'nsubj:pass' });
  });
  return changed(tokens, changes);
}

/**
 * "before it was due to begin": what stands right behind "due" is of "due", and of no verb before it; and "it" is what is due, since to begin is
 * never due itself, as it is "hard to begin".
 */
export function infinitivesBehindDue(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'expl', ({ head: due }, it) => {
    if (due < it || !OF_SUBJECTS.has(lemmaOf(tokens[due]))) return;
    if (childrenOf(tokens, due).some((child) => tokens[child].relation === 'xcomp' && tokens[child - 1]?.xpos === 'TO'))
      changes.set(it, { relation: 'nsubj' });
  });
  eachOf(tokens, 'TO', ({ head: deed }, to) => {
    const due = to - 1;
    if (due < 1 || deed < to || tokens[due].upos !== 'ADJ' || tokens[deed].head >= due) return;
    if (tokens[deed].head < 0 || tokens[deed].relation !== 'advcl' || firstOf(tokens, deed) !== to) return;
    if (!childrenOf(tokens, due).some((child) => tokens[child].relation === 'cop')) return;
    if (embeddingOf('adjective', lemmaOf(tokens[due]), null, false))
      changes.set(deed, { head: due, relation: 'xcomp' });
  });
  return changed(tokens, changes);
}

/** "They were mining coal": many, or somebody, are no such stuff in the singular; it is what they do something to. */
export function deedsTakenForCompounds(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'VBG', ({ relation, head: noun }, deed) => {
    if (relation !== 'compound' || noun < deed || tokens[noun].xpos !== 'NN') return;
    const below = childrenOf(tokens, noun);
    const helper = below.find((child) => tokens[child].relation === 'cop' && child < deed);
    const subject = below.find((child) => tokens[child].relation === 'nsubj' && child < deed);
    if (helper === undefined || subject === undefined || firstOf(tokens, deed) !== deed) return;
    if (!/^(?:they|we|he|she|i|you|who)$/i.test(tokens[subject].text) && tokens[subject].xpos !== 'NNS') return;
    if (below.some((child) => child < deed && /^(?:det|nmod:poss|nummod|case|amod)$/.test(tokens[child].relation)))
      return;
    const { head, relation: place } = tokens[noun];
    changes.set(deed, { head, relation: place });
    changes.set(noun, { head: deed, relation: 'obj' });
    changes.set(helper, { head: deed, relation: 'aux' });
    for (const child of below)
      if (child !== deed && child !== helper && (child < deed || !isBesideNoun(tokens, child)))
        changes.set(child, { head: deed });
  });
  return changed(tokens, changes);
}

/** What stays with a noun that is the object and no predicate any more. */
const isBesideNoun = (tokens: Tokens, child: number): boolean =>
  /^(?:nmod|acl|compound|amod|appos|conj|flat)/.test(tokens[child].relation);

/** Adjectives whose infinitive is done by what they are said of. */
const OF_SUBJECTS = new Set('due able unable ready willing unwilling eager keen reluctant determined'.split(' '));

/** "described the evidence as troubling", 'dismissed it as "hard to accept"': what something is called behind "as" is no clause. */
export function qualitiesBehindAs(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'advcl', ({ upos, head: verb }, quality) => {
    if (upos !== 'ADJ' || verb < 0 || verb > quality) return;
    const below = childrenOf(tokens, quality);
    const as = below.find((child) => child < quality && /^as$/i.test(tokens[child].text));
    if (as === undefined || below.some((child) => /^(nsubj|cop|aux)/.test(tokens[child].relation))) return;
    const isOfObject = tokens[as].relation === 'case' && objectBefore(tokens, verb, as) !== undefined;
    if (!isOfObject && !NAMING.has(lemmaOf(tokens[verb]))) return;
    changes.set(quality, { relation: 'obl' });
    changes.set(as, { relation: 'case', upos: 'ADP', xpos: 'IN' });
    for (const child of below) if (tokens[child].relation === 'csubj') changes.set(child, { relation: 'acl' });
  });
  return changed(tokens, changes);
}

/** "Opposing bail, the sergeant told the court": what one does while telling stands before the comma, and is nothing that is told. */
export function openingGerunds(tokens: Tokens): Tokens | null {
  const [deed] = tokens.keys();
  const noun = tokens[deed]?.head ?? -1;
  if (noun < 1 || tokens[deed].xpos !== 'VBG' || tokens[deed].relation !== 'amod') return null;
  const verb = tokens[noun].head;
  if (verb < noun || tokens[noun].relation !== 'obl' || prepositionOf(tokens, noun) >= 0) return null;
  const comma = endOf(tokens, noun) + 1;
  if (tokens[comma]?.text !== ',' && tokens[comma - 1]?.text !== ',') return null;
  return changed(
    tokens,
    new Map([
      [deed, { head: verb, relation: 'advcl' }],
      [noun, { head: deed, relation: 'obj' }],
    ]),
  );
}

/** "was rejected by the panel and, in May, by a court": two who did it with "and" between them did it each. */
export function secondAgents(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  tokens.forEach(({ relation, head: verb }, agent) => {
    const by = prepositionOf(tokens, agent);
    if (
      !/^obl/.test(relation) ||
      by < 0 ||
      !/^by$/i.test(tokens[by].text) ||
      TEMPORAL_NOUNS.has(lemmaOf(tokens[agent]))
    )
      return;
    const first = childrenOf(tokens, verb).find((child) => child < agent && tokens[child].relation === 'obl:agent');
    if (first === undefined || first < verb || !NOMINAL_TAG.test(tokens[agent].upos)) return;
    const between = tokens.slice(endOf(tokens, first) + 1, by);
    const and = between.findIndex(({ relation: link }) => link === 'cc');
    if (and < 0 || and > 1 || between.some(({ upos }) => /^(VERB|AUX)$/.test(upos))) return;
    changes.set(agent, { head: first, relation: 'conj' });
    changes.set(endOf(tokens, first) + 1 + and, { head: agent });
  });
  return changed(tokens, changes);
}

/** "has opened an office and plans to hire": what an infinitive goes with, beside a verb, is a verb. */
export function verbsTakenForNouns(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'conj', ({ xpos, head }, verb) => {
    if (xpos !== 'NNS' || head < 0 || head > verb || tokens[head].upos !== 'VERB' || !hasSubject(tokens, head)) return;
    if (tokens[verb - 1].upos !== 'CCONJ' || tokens[verb + 1]?.xpos !== 'TO') return;
    const deed = tokens[verb + 1].head;
    if (deed > verb && tokens[deed].head === verb && tokens[deed].relation === 'xcomp')
      changes.set(verb, { upos: 'VERB', xpos: 'VBZ' });
  });
  return changed(tokens, changes);
}

/** "whichever side they had backed": right before a noun that hangs where it does, the word asks which. */
export function whicheverBeforeNouns(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachWord(tokens, ['whichever', 'whatever'], ({ relation, head }, which) => {
    if (!/^(obj|obl|advmod)$/.test(relation)) return;
    const noun = which + 1;
    if (tokens[noun]?.upos === 'NOUN' && tokens[noun].head === head && /^(obj|obl)$/.test(tokens[noun].relation))
      changes.set(which, { head: noun, relation: 'det', upos: 'DET', xpos: 'WDT' });
  });
  return changed(tokens, changes);
}

/** "a charge both deny", "a plan all oppose": with no "and" behind it, "both" is who does it. */
export function bothBeforeVerbs(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachWord(tokens, ['both', 'all'], ({ relation, head }, both) => {
    if (!/^(cc:preconj|det|advmod)$/.test(relation) || tokens[head]?.upos !== 'VERB') return;
    if (head !== both + 1 || !/^VB[PD]$/.test(tokens[head].xpos) || hasSubject(tokens, head)) return;
    if (tokens[head].relation !== 'acl:relcl') return;
    changes.set(both, { relation: 'nsubj', upos: 'PRON' });
  });
  return changed(tokens, changes);
}
