import { PAPERS, SPEECH_NOUNS, SPEECH_VERBS } from '../data/speech';
import {
  changed,
  childrenOf,
  eachOf,
  eachWord,
  endOf,
  FINITE,
  firstOf,
  hasSubject,
  isBelow,
  isPastForm,
  lemmaOf,
  noChanges,
  prepositionOf,
  type Repair,
  type Tokens,
} from './tree-repair';
import { typeOfLemma } from './types';

/** What commas set off, and what goes on behind them. */

/** The "that" that opens a clause behind a comma; -1 where it has none. */
export function thatBehindComma(tokens: Tokens, verb: number): number {
  const that = childrenOf(tokens, verb).find(
    (child) => child < verb && tokens[child].relation === 'mark' && /^that$/i.test(tokens[child].text),
  );
  return that !== undefined && tokens[that - 1]?.text === ',' && hasSubject(tokens, verb) ? that : -1;
}

/** "She said, all the same, that she had faith": what stands between the commas is said by the way, and tells nothing. */
function contentBehindBareAsides(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  tokens.forEach((token, told) => {
    const aside = token.head;
    if (!/^(advcl|ccomp|acl|parataxis)/.test(token.relation) || aside < 1 || aside > told) return;
    const that = thatBehindComma(tokens, told);
    const says = tokens[aside].head;
    if (that < 0 || says < 0 || says > aside || !SPEECH_VERBS.has(lemmaOf(tokens[says]))) return;
    const opens = firstOf(tokens, aside);
    const comma = tokens[opens].text === ',' ? opens : opens - 1;
    if (tokens[comma]?.text !== ',' || aside > that || comma !== says + 1) return;
    if (!/^(ADJ|NOUN|ADV)$/.test(tokens[aside].upos) || hasSubject(tokens, aside)) return;
    if (tokens.slice(comma, that).some(({ xpos }) => FINITE.has(xpos))) return;
    changes.set(told, { head: says, relation: 'ccomp' });
    changes.set(aside, { relation: tokens[aside].upos === 'ADV' ? 'advmod' : 'obl' });
  });
  return changed(tokens, changes);
}

/** "rejected a claim by a rival, who is no relation, that the army had left": what is claimed, and no part of who the rival is. */
function contentBehindRelatives(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, ['advcl', 'ccomp', 'acl'], (token, told) => {
    const relative = token.head;
    if (relative < 0 || relative > told) return;
    if (tokens[relative].relation !== 'acl:relcl' || thatBehindComma(tokens, told) < 0) return;
    let noun = tokens[relative].head;
    while (/^(nmod|flat|appos)$/.test(tokens[noun].relation) && tokens[noun].head < noun) noun = tokens[noun].head;
    if (noun < 0 || noun > relative || tokens[noun].upos !== 'NOUN' || !SPEECH_NOUNS.has(lemmaOf(tokens[noun]))) return;
    if (!childrenOf(tokens, noun).some((child) => tokens[child].relation === 'acl'))
      changes.set(told, { head: noun, relation: 'acl' });
  });
  return changed(tokens, changes);
}

/** "was released after the paper, The Beacon, sued": behind its second name, who stands behind "after" does what follows. */
function subjectsBehindNames(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'acl', (token, deed) => {
    const noun = token.head;
    if (token.xpos !== 'VBN' || noun < 0 || noun > deed || !isPastForm(token)) return;
    const verb = tokens[noun].head;
    const mark = prepositionOf(tokens, noun);
    if (tokens[noun].relation !== 'obl' || verb < 0 || mark < 0 || tokens[mark].upos !== 'SCONJ') return;
    if (tokens[deed - 1].text !== ',' || tokens[endOf(tokens, deed) + 1]?.text === ',') return;
    const name = childrenOf(tokens, noun).find((child) => tokens[child].relation === 'appos');
    if (name === undefined || endOf(tokens, name) < deed - 2) return;
    if (
      childrenOf(tokens, deed).some((child) => isBefore(tokens, child, deed) || tokens[child].relation === 'obl:agent')
    )
      return;
    changes.set(deed, { head: verb, relation: 'advcl', xpos: 'VBD' });
    changes.set(noun, { head: deed, relation: 'nsubj' });
    changes.set(mark, { head: deed, relation: 'mark' });
  });
  return changed(tokens, changes);
}

const isBefore = (tokens: Tokens, child: number, head: number): boolean =>
  child < head && tokens[child].upos !== 'PUNCT';

/** What only what goes on in time does. */
const OF_EVENTS = new Set('begin start resume end continue stop last drag collapse conclude follow'.split(' '));
const EVENTS = new Set('work construction building repair renovation drilling production talk'.split(' '));

/** "Work on the tunnel, which began in May": what began is the work, and no tunnel. */
function relativesOfEvents(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  const isEvent = (noun: number) => EVENTS.has(lemmaOf(tokens[noun])) || typeOfLemma(lemmaOf(tokens[noun])) === 'event';
  eachWord(tokens, ['which', 'that'], (token, which) => {
    const verb = token.head;
    if (token.relation !== 'nsubj' || verb < which) return;
    const near = tokens[verb].head;
    if (tokens[verb].relation !== 'acl:relcl' || near < 0 || near > which || tokens[near].relation !== 'nmod') return;
    const whole = tokens[near].head;
    if (whole > near || !OF_EVENTS.has(lemmaOf(tokens[verb])) || tokens[whole].upos !== 'NOUN') return;
    if (childrenOf(tokens, verb).some((child) => tokens[child].relation === 'obj')) return;
    if (isEvent(whole) && !isEvent(near) && typeOfLemma(lemmaOf(tokens[near])) !== null)
      changes.set(verb, { head: whole });
  });
  return changed(tokens, changes);
}

/** "is paid for mainly by the state": the first preposition is the verb's, and nothing stands behind it. */
function prepositionsBeforeAgents(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'case', (token, preposition) => {
    const verb = preposition - 1;
    const agent = token.head;
    if (tokens[verb]?.xpos !== 'VBN' || agent < preposition) return;
    const by = preposition + 2;
    if (tokens[preposition + 1].upos !== 'ADV' || !/^by$/i.test(tokens[by]?.text ?? '') || tokens[by].head !== agent)
      return;
    if (!childrenOf(tokens, verb).some((child) => tokens[child].relation === 'aux:pass')) return;
    changes.set(preposition, { head: verb, relation: 'compound:prt' });
    changes.set(preposition + 1, { head: verb, relation: 'advmod' });
    changes.set(agent, { head: verb, relation: 'obl:agent' });
  });
  return changed(tokens, changes);
}

/** "put the yield at 3 tonnes and the cost at 5 crowns": behind "and" stands a second thing with a figure of its own, and no second figure. */
function secondFigures(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'conj', (token, second) => {
    const figure = token.head;
    if (figure < 0 || figure > second || !/^(NOUN|PROPN|PRON)$/.test(token.upos)) return;
    const verb = tokens[figure].head;
    const at = prepositionOf(tokens, figure);
    if (
      !/^obl/.test(tokens[figure].relation) ||
      verb < 0 ||
      verb > figure ||
      at < 0 ||
      prepositionOf(tokens, second) >= 0
    )
      return;
    const object = childrenOf(tokens, verb).find((child) => tokens[child].relation === 'obj');
    if (object === undefined || object > at || !isFigure(tokens, figure)) return;
    const own = tokens.findIndex(
      (each, n) => n > second && /^(nmod|obl)/.test(each.relation) && (each.head === second || each.head === verb),
    );
    const ownAt = own < 0 ? -1 : prepositionOf(tokens, own);
    if (ownAt < 0 || tokens[ownAt].text.toLowerCase() !== tokens[at].text.toLowerCase() || !isFigure(tokens, own))
      return;
    const between = tokens
      .slice(second + 1, ownAt)
      .every(({ upos }, n) => upos === 'PUNCT' || isBelow(tokens, second + 1 + n, second));
    if (!between || ownAt <= second) return;
    changes.set(second, { head: verb, relation: 'parataxis' });
    changes.set(own, { head: second, relation: 'nmod' });
  });
  return changed(tokens, changes);
}

function isFigure(tokens: Tokens, noun: number): boolean {
  const isNumber = (at: number) =>
    tokens[at].upos === 'NUM' || /^(half|third|quarter|fifth|tenth)$/i.test(tokens[at].text);
  return (
    isNumber(noun) || childrenOf(tokens, noun).some((child) => tokens[child].relation === 'nummod' && isNumber(child))
  );
}

/** "A did this, and B did that, records show": at the end, behind a comma and no "and", what is recorded tells what stands before. */
function tailsOfPapers(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'conj', (token, show) => {
    if (lemmaOf(token) !== 'show' || token.head < 0 || token.head > show) return;
    const below = childrenOf(tokens, show);
    const subject = below.find((child) => tokens[child].relation === 'nsubj');
    if (subject === undefined || subject > show || !PAPERS.has(lemmaOf(tokens[subject]))) return;
    if (below.some((child) => child > show && tokens[child].upos !== 'PUNCT')) return;
    if (
      below.some((child) => tokens[child].relation === 'cc') ||
      tokens.slice(show + 1).some(({ upos }) => upos !== 'PUNCT')
    )
      return;
    const first = firstOf(tokens, subject);
    if (tokens[first - 1]?.text === ',') changes.set(show, { relation: 'parataxis' });
  });
  return changed(tokens, changes);
}

/** "stopped pupils being filmed": what is stopped is the filming. */
function stoppedDeeds(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'acl', (token, deed) => {
    const noun = token.head;
    if (token.xpos !== 'VBN' || noun < 0 || tokens[noun].relation !== 'obj') return;
    const verb = tokens[noun].head;
    if (!/^being$/i.test(tokens[noun + 1]?.text ?? '') || tokens[noun + 1].head !== deed) return;
    if (!/^(stop|prevent)$/.test(lemmaOf(tokens[verb])) || verb > noun) return;
    changes.set(deed, { head: verb, relation: 'xcomp' });
    changes.set(noun, { head: deed, relation: 'nsubj:pass' });
  });
  return changed(tokens, changes);
}

export const SET_OFF_REPAIRS: readonly Repair[] = [
  {
    name: 'content behind bare asides',
    apply: contentBehindBareAsides,
    example: 'She said, all the same, that she had every sympathy for the guards.',
    gives: 'had ccomp said',
  },
  {
    name: 'content behind relatives',
    apply: contentBehindRelatives,
    example:
      'She rejected a claim by a local politician, who is no relation of the injured guard, that the army had been asked to run the prison.',
    gives: 'asked acl claim',
  },
  {
    name: 'subjects behind names',
    apply: subjectsBehindNames,
    example:
      'The records were released after the student newspaper, The Ardmoor Beacon, sued under the open-records law.',
    gives: 'newspaper nsubj sued',
  },
  {
    name: 'relatives of events',
    apply: relativesOfEvents,
    example: 'Work on the northern tunnel, which began in May, has stopped.',
    gives: 'began acl:relcl Work',
  },
  {
    name: 'prepositions before agents',
    apply: prepositionsBeforeAgents,
    example: 'The bridge was paid for largely by tolls.',
    gives: 'for compound:prt paid',
  },
  {
    name: 'second figures',
    apply: secondFigures,
    example: "The survey put the lake's surface at 412 hectares and its depth at nine metres.",
    gives: 'depth parataxis put',
  },
  {
    name: 'tails of papers',
    apply: tailsOfPapers,
    example: 'The mayor owned two plots, and his cousin bought a third, records show.',
    gives: 'show parataxis owned',
  },
  {
    name: 'stopped deeds',
    apply: stoppedDeeds,
    example: 'The school locked the gates to stop pupils being filmed.',
    gives: 'pupils nsubj:pass filmed',
  },
];
