import { TEMPORAL_NOUNS } from '../data/temporal';
import { numberOfVerb } from './repairs-relatives';
import {
  changed,
  childrenOf,
  eachOf,
  eachWord,
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
  type Repair,
  subjectOf,
  type Tokens,
} from './tree-repair';
import { typeOfLemma } from './types';

/** What hangs on the wrong one of two words, where form and number of the words around it show the right one. */

/** "handed to corrections minister Ida Holm": the preposition is of the whole phrase, and not of the title or of the first part of a name. */
function prepositionsOfPhrases(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  tokens.forEach(({ relation, head: part, xpos }, mark) => {
    // "treated for breathing difficulties": with a gerund for the first part
    const isGerund = relation === 'mark' && xpos === 'IN' && part === mark + 1 && /ing$/i.test(tokens[part].text);
    if (!(relation === 'case' || isGerund) || part < mark) return;
    if (!/^(nmod:desc|compound)$/.test(tokens[part].relation)) return;
    let noun = part;
    while (/^(nmod:desc|compound)$/.test(tokens[noun].relation) && tokens[noun].head > noun) noun = tokens[noun].head;
    // "the House of Commons committee", "out-of-court deal": within the phrase
    const isWithin = tokens
      .slice(0, mark)
      .some((each, at) => each.upos !== 'PUNCT' && each.head >= part && isBelow(tokens, at, noun));
    if (noun === part || isWithin || prepositionOf(tokens, noun) >= 0) return;
    if (/^(obl|nmod)/.test(tokens[noun].relation))
      changes.set(mark, { head: noun, ...(isGerund ? { relation: 'case', upos: 'ADP' } : {}) });
    // "The report, by the law firm Penn Ashe, was long"
    if (tokens[noun].relation !== 'appos' || tokens[noun].head > mark) return;
    changes.set(mark, { head: noun });
    changes.set(noun, { relation: 'nmod' });
  });
  return changed(tokens, changes);
}

/** "sells at 25 crowns, compared with 17 before": nobody compares; it is measured against the other. */
export function figuresCompared(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachWord(tokens, 'compared', (token, compared) => {
    const other = comparedWith(tokens, compared);
    if (!/^(advcl|acl|conj|amod)$/.test(token.relation) || other === undefined) return;
    const mark = prepositionOf(tokens, other);
    if (mark !== compared + 1 || !/^(with|to)$/i.test(tokens[mark].text)) return;
    const below = childrenOf(tokens, compared);
    if (below.some((child) => /^(aux|nsubj|cc|mark)/.test(tokens[child].relation))) return;
    const isOfNoun = token.relation === 'acl' && NOMINAL_TAG.test(tokens[token.head].upos);
    // "fell by a tenth compared with May", hung on the tenth: what it is compared with stands on the verb already
    if (token.relation !== 'amod') changes.set(other, { head: token.head, relation: isOfNoun ? 'nmod' : 'obl' });
    changes.set(compared, { head: other, relation: 'case', upos: 'ADP', xpos: 'IN' });
    for (const child of below) if (child !== other) changes.set(child, { head: other });
  });
  return changed(tokens, changes);
}

/** What stands behind "with", be it hung on "compared" or on what that hangs on. */
function comparedWith(tokens: Tokens, compared: number): number | undefined {
  const own = childrenOf(tokens, compared).find((child) => /^obl/.test(tokens[child].relation));
  const mark = tokens[compared + 1];
  if (own !== undefined || mark?.relation !== 'case' || mark.head <= compared) return own;
  const { relation, head } = tokens[mark.head];
  const above = tokens[compared].head;
  // "compared with a year earlier"
  if (relation === 'obl:unmarked' && (tokens[head].head === compared || tokens[head].head === above)) return mark.head;
  return /^(obl|nmod)$/.test(relation) && above >= 0 && (head === above || head === tokens[above].head)
    ? mark.head
    : undefined;
}

/** "have had visits cut after thieves locked the gate and asked for money": a past goes on the past before it, and no "have". */
function pastsBesidePasts(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'conj', (token, verb) => {
    const { head } = token;
    if (token.xpos !== 'VBD' || head < 0 || head > verb || hasSubject(tokens, verb)) return;
    if (tokens[head].xpos !== 'VBN' || childrenOf(tokens, verb).some((child) => /^aux/.test(tokens[child].relation)))
      return;
    const before = childrenOf(tokens, head);
    if (!before.some((child) => child < head && /^ha(s|ve)$/i.test(tokens[child].text))) return;
    const past = before.findLast(
      (child) => child > head && child < verb && tokens[child].relation === 'advcl' && tokens[child].xpos === 'VBD',
    );
    if (past !== undefined && hasSubject(tokens, past)) changes.set(verb, { head: past });
  });
  return changed(tokens, changes);
}

/** "told a meeting that a rival had taken bribes and has refused to take it back": what still holds is of who told it then. */
function presentsOfTellers(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'VBN', (token, verb) => {
    const { head } = token;
    if (token.relation !== 'conj' || head < 0 || head > verb || hasSubject(tokens, verb)) return;
    const helper = (of: number, form: RegExp) =>
      childrenOf(tokens, of).some(
        (child) => child < of && tokens[child].relation === 'aux' && form.test(tokens[child].text),
      );
    if (!helper(verb, /^ha(s|ve)$/i) || !helper(head, /^(had|would)$/i) || !hasSubject(tokens, head)) return;
    let says = tokens[head].head;
    if (tokens[says]?.upos === 'NOUN') says = tokens[says].head;
    if (says < 0 || says > head || tokens[says].xpos !== 'VBD' || !/^(ccomp|acl)$/.test(tokens[head].relation)) return;
    const [subject, have] = [
      subjectOf(tokens, says),
      childrenOf(tokens, verb).find((at) => tokens[at].relation === 'aux'),
    ];
    if (subject === undefined || have === undefined) return;
    if (
      /^has$/i.test(tokens[have].text) ===
      (tokens[subject].xpos === 'NN' || tokens[subject].upos === 'PROPN' || /^(he|she|it)$/i.test(tokens[subject].text))
    )
      changes.set(verb, { head: says });
  });
  return changed(tokens, changes);
}

/** "withdrew before the auction opened": a noun behind "before" with a past right behind it is who did it, or what did. */
function clausesBehindBefore(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'advcl', (token, deed) => {
    const verb = token.head;
    const noun = deed - 1;
    if (token.xpos !== 'VBN' || verb < 0 || verb > noun) return;
    if (tokens[noun].relation !== 'obl' || tokens[noun].head !== verb || TEMPORAL_NOUNS.has(lemmaOf(tokens[noun])))
      return;
    const mark = prepositionOf(tokens, noun);
    if (mark < 0 || !/^(before|after|until|since|once|as)$/i.test(tokens[mark].text)) return;
    if (!isPastForm(token)) return;
    if (childrenOf(tokens, deed).some((child) => child < deed || tokens[child].relation === 'obl:agent')) return;
    changes.set(deed, { xpos: 'VBD' });
    changes.set(noun, { head: deed, relation: 'nsubj' });
    changes.set(mark, { head: deed, relation: 'mark' });
  });
  return changed(tokens, changes);
}

/** "The road was to be kept; a judge sent by the court measured it": no subject stands behind its verb and a semicolon. */
function subjectsBehindSemicolons(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  tokens.forEach((token, subject) => {
    const verb = token.head;
    if (!/^nsubj/.test(token.relation) || verb < 0 || verb > subject) return;
    const opens = firstOf(tokens, subject);
    const semicolon = tokens[opens].text === ';' ? opens : opens - 1;
    if (tokens[semicolon]?.text !== ';') return;
    const deed = endOf(tokens, subject) + 1;
    if (!FINITE.has(tokens[deed]?.xpos ?? '') || tokens[deed].upos !== 'VERB' || hasSubject(tokens, deed)) return;
    changes.set(subject, { head: deed, relation: 'nsubj' });
    if (tokens[deed].head === verb) changes.set(deed, { relation: 'parataxis' });
  });
  return changed(tokens, changes);
}

/** Those who are somebody's, whose "to" is no way anybody goes: "hired an aide to the king". */
const TO_SOMEBODY = new Set('aide adviser advisor ambassador envoy heir successor assistant counsel'.split(' '));

/** "hired a former aide to the king": whose aide it is, and not to whom. */
function postsToSomebody(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'obl', (token, whose) => {
    const verb = token.head;
    if (verb < 0 || verb > whose) return;
    const to = prepositionOf(tokens, whose);
    if (to < 1 || !/^to$/i.test(tokens[to].text) || !TO_SOMEBODY.has(lemmaOf(tokens[to - 1]))) return;
    if (tokens[to - 1].head === verb && /^(obj|obl)$/.test(tokens[to - 1].relation))
      changes.set(whose, { head: to - 1, relation: 'nmod' });
  });
  return changed(tokens, changes);
}

/** "has a director, Ida Holm, and a guard, Tom Rao, who runs a shop": behind a list, one who runs it is the last. */
function relativesOfLast(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachWord(tokens, 'who', (token, who) => {
    const verb = token.head;
    if (token.relation !== 'nsubj' || verb < who || tokens[verb].relation !== 'acl:relcl') return;
    const first = tokens[verb].head;
    if (first < 0 || first > who || tokens[who - 1].text !== ',') return;
    const finite = finiteOf(tokens, verb);
    let last = who - 2;
    while (/^(flat|compound)$/.test(tokens[last].relation) && tokens[last].head > first) last = tokens[last].head;
    let top = last;
    while (/^(conj|appos)$/.test(tokens[top].relation) && tokens[top].head >= first && tokens[top].head < top)
      top = tokens[top].head;
    const isJoined = tokens[last].relation === 'conj' && top === first && tokens[last].upos === 'PROPN';
    if (isJoined && finite !== undefined && numberOfVerb(finite) === 'one') changes.set(verb, { head: last });
  });
  return changed(tokens, changes);
}

const PAPERS = /^(?:draft|copy|letter|email|petition|memo|report|text|summary|translation|recording|transcript)$/;
const OF_PAPERS = /^(?:see|obtain|review|read|sign|circulate|leak)$/;

/** "a draft of the plan, which the Courier has seen": the paper was seen, whatever it is of. */
function relativesOfPapersBehind(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachWord(tokens, 'which', (token, which) => {
    const verb = token.head;
    if (token.relation !== 'obj' || verb < which || tokens[which - 1]?.text !== ',') return;
    const near = tokens[verb].head;
    if (tokens[verb].relation !== 'acl:relcl' || near < 0 || tokens[near].relation !== 'nmod') return;
    const paper = tokens[near].head;
    if (!OF_PAPERS.test(lemmaOf(tokens[verb])) || !PAPERS.test(lemmaOf(tokens[paper]))) return;
    if (!PAPERS.test(lemmaOf(tokens[near]))) changes.set(verb, { head: paper });
  });
  return changed(tokens, changes);
}

/** What is done to a meeting, and not to those who meet. */
const OF_MEETINGS = new Set('arrange broker mediate schedule convene host postpone cancel'.split(' '));

/** "talks between commanders, arranged by a bank": what was arranged are the talks. */
function participlesOfMeetings(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'acl', (token, deed) => {
    const people = token.head;
    if (token.xpos !== 'VBN' || people < 0 || tokens[people].relation !== 'nmod') return;
    const meeting = tokens[people].head;
    if (!OF_MEETINGS.has(lemmaOf(token)) || typeOfLemma(lemmaOf(tokens[meeting])) !== 'event') return;
    if (typeOfLemma(lemmaOf(tokens[people])) !== 'event') changes.set(deed, { head: meeting });
  });
  return changed(tokens, changes);
}

/** "was refused a permit, applied again and was granted one": of three verbs in a row, the second is no participle. */
function secondOfThree(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'advcl', (token, second) => {
    const first = token.head;
    if (token.xpos !== 'VBN' || first < 0 || first > second) return;
    if (tokens[second - 1].text !== ',' || !isPastForm(token)) return;
    if (
      childrenOf(tokens, second).some(
        (child) => child < second - 1 || /^(obl:agent|mark)$/.test(tokens[child].relation),
      )
    )
      return;
    const and = endOf(tokens, second) + 1;
    const third = tokens[and]?.head ?? -1;
    if (tokens[and]?.relation !== 'cc' || tokens[third]?.relation !== 'conj' || tokens[third].head !== first) return;
    if (hasSubject(tokens, third) || !hasSubject(tokens, first) || !/^VB[DN]$/.test(tokens[third].xpos)) return;
    const isPast = [third, ...childrenOf(tokens, third)].some((at) => tokens[at].xpos === 'VBD');
    if (isPast) changes.set(second, { relation: 'conj', xpos: 'VBD' });
  });
  return changed(tokens, changes);
}

export const REATTACHED_REPAIRS: readonly Repair[] = [
  {
    name: 'prepositions of phrases',
    apply: prepositionsOfPhrases,
    example: 'The report, led by retired judge Helena Costa, said a valve had failed.',
    gives: 'by case Helena',
  },
  {
    name: 'figures compared',
    apply: figuresCompared,
    example: 'The bank said it would sell dollars at 250 crowns, compared with 175 previously.',
    gives: 'compared case 175',
  },
  {
    name: 'pasts beside pasts',
    apply: pastsBesidePasts,
    example:
      'Hundreds of pupils have had lessons scrapped after cyber thieves locked a school trust out of its own computers and demanded £4million to hand back the keys.',
    gives: 'demanded conj locked',
  },
  {
    name: 'presents of tellers',
    apply: presentsOfTellers,
    example:
      'A junior minister told a packed meeting that a union chief had "pocketed" money meant for flood victims and has refused ever since to withdraw the claim, the High Court heard on Monday.',
    gives: 'refused conj told',
  },
  {
    name: 'clauses behind before',
    apply: clausesBehindBefore,
    example:
      'Five firms were shortlisted in May, but three withdrew before the auction opened and the other two let it lapse.',
    gives: 'auction nsubj opened',
  },
  {
    name: 'subjects behind semicolons',
    apply: subjectsBehindSemicolons,
    example:
      'Under its own rules a distance of 300 metres was to be maintained; an engineer appointed by the court measured 170 metres.',
    gives: 'engineer nsubj measured',
  },
  {
    name: 'posts to somebody',
    apply: postsToSomebody,
    example: 'The firm hired a former aide to Sokolov as a lobbyist in April.',
    gives: 'Sokolov nmod aide',
  },
  {
    name: 'relatives of the last',
    apply: relativesOfLast,
    example:
      'He was charged alongside the shipping agent, Mr Ben Kioko, 38, the truck driver, Mr Sam Jarso, 29, and Ms Rahma Halake, who runs a coal depot.',
    gives: 'runs acl:relcl Rahma',
  },
  {
    name: 'relatives of papers behind',
    apply: relativesOfPapersBehind,
    example: 'A leaked draft of the harbor plan, which the Courier has seen, shows that 14 piers would be closed.',
    gives: 'seen acl:relcl draft',
  },
  {
    name: 'participles of meetings',
    apply: participlesOfMeetings,
    example: 'Trade talks between two ministers, arranged by a bank in Oslo, will begin on Friday.',
    gives: 'arranged acl talks',
  },
  {
    name: 'the second of three',
    apply: secondOfThree,
    example: 'It was refused permission in 2023, applied again last June and was granted permission in August.',
    gives: 'applied conj refused',
  },
];
