import { SPEECH_VERBS } from '../data/speech';
import type { Token } from '../model';
import { presentsOfMany } from './repairs-verbs';
import {
  changed,
  childrenOf,
  eachOf,
  eachWord,
  finiteOf,
  firstOf,
  firstWordOf,
  hasSubject,
  isPastForm,
  jointOf,
  lemmaOf,
  noChanges,
  type Repair,
  subjectOf,
  type Tokens,
  toOf,
} from './tree-repair';
import { canAct, isActorNoun } from './types';

/** Where a sentence goes on behind what somebody tells: with the teller, with what is told, or with neither. */

const isTelling = (token: Token): boolean => SPEECH_VERBS.has(lemmaOf(token));

const hasMark = (tokens: Tokens, verb: number, word: RegExp): boolean =>
  childrenOf(tokens, verb).some(
    (child) => child < verb && tokens[child].relation === 'mark' && word.test(tokens[child].text),
  );

/**
 * "said he thought the order had been signed, but that he had never seen it": a second "that" behind a comma goes on with what is said,
 * and not with what is thought, which has no "that". So too "said it was false to suggest that anyone lied, and that the vote was fair".
 */
function thatBehindThoughts(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'conj', (token, verb) => {
    const inner = token.head;
    if (inner < 0 || inner > verb || tokens[inner].relation !== 'ccomp') return;
    const joint = jointOf(tokens, verb);
    if (joint < 1 || tokens[joint - 1].text !== ',' || !/^that$/i.test(tokens[joint + 1]?.text ?? '')) return;
    if (!hasMark(tokens, verb, /^that$/i) || !hasSubject(tokens, verb)) return;
    const said = isThoughtWithoutThat(tokens, inner) ? inner : saidAbove(tokens, inner);
    if (said >= 0) changes.set(verb, { head: tokens[said].head, relation: 'ccomp' });
  });
  return changed(tokens, changes);
}

/** "said she suspected it was fixed": what is said and what is suspected without a "that". */
function isThoughtWithoutThat(tokens: Tokens, thinks: number): boolean {
  const says = tokens[thinks].head;
  if (says < 0 || says > thinks || !isTelling(tokens[says]) || !isTelling(tokens[thinks])) return false;
  const held = childrenOf(tokens, thinks).find((child) => child > thinks && tokens[child].relation === 'ccomp');
  return held !== undefined && ![thinks, held].some((verb) => hasMark(tokens, verb, /^that$/i));
}

/** Of what is thought or would be false to suggest, the clause that is said, where it has no "that"; -1 elsewhere. */
function saidAbove(tokens: Tokens, inner: number): number {
  const thinks = tokens[inner].head;
  if (thinks < 0 || thinks > inner) return -1;
  const isSuggested = toOf(tokens, thinks) !== undefined && /^(csubj|advcl|xcomp)$/.test(tokens[thinks].relation);
  const said = isSuggested ? tokens[thinks].head : thinks;
  if (said < 0 || tokens[said].relation !== 'ccomp' || hasMark(tokens, said, /^that$/i)) return -1;
  const isOfIt = isSuggested && tokens[said].upos === 'ADJ';
  const isPassive = childrenOf(tokens, thinks).some((child) => tokens[child].relation === 'aux:pass');
  const isThought = !isSuggested && !isPassive && isTelling(tokens[thinks]) && !hasMark(tokens, inner, /^that$/i);
  const says = tokens[said].head;
  return (isOfIt || isThought) && says >= 0 && says < said && isTelling(tokens[says]) ? said : -1;
}

/**
 * "said it was looking into the sale, and no one has been charged": what was told is told in the past; a present behind a comma, with a
 * subject of its own, is the newsroom's.
 */
function presentsBesideTold(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'conj', (token, verb) => {
    const told = token.head;
    if (told < 0 || told > verb || tokens[told].relation !== 'ccomp') return;
    const says = tokens[told].head;
    if (says < 0 || says > told || tokens[says].xpos !== 'VBD' || !isTelling(tokens[says])) return;
    if (!isShifted(tokens, told) || !/^(has|have)$/i.test(finiteOf(tokens, verb)?.text ?? '')) return;
    const joint = jointOf(tokens, verb);
    if (joint < 1 || tokens[joint - 1].text !== ',' || firstOf(tokens, verb) < joint - 1) return;
    const subject = subjectOf(tokens, verb);
    if (subject === undefined || subject > verb || tokens[subject].upos === 'PRON') {
      if (subject === undefined || !/^(one|nobody|none)$/i.test(tokens[subject].text)) return;
    }
    if (!hasMark(tokens, verb, /./)) changes.set(verb, { head: says });
  });
  return changed(tokens, changes);
}

/** "was", "had", "would": as what somebody said is told of. */
const isShifted = (tokens: Tokens, verb: number): boolean =>
  /^(was|were|had|would|could|might|did)$/i.test(finiteOf(tokens, verb)?.text ?? '');

/** "denied that and said", "rejected this but argued": in front of "and", "that" is what is denied, and opens nothing. */
function thatBeforeAnd(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachWord(tokens, 'that', (token, that) => {
    const verb = token.head;
    if (token.relation !== 'mark' || verb < that) return;
    const above = tokens[verb].head;
    if (above < 0 || above !== that - 1 || tokens[above].upos !== 'VERB' || tokens[verb].relation !== 'ccomp') return;
    if (tokens[that + 1]?.upos !== 'CCONJ' || hasSubject(tokens, verb)) return;
    changes.set(that, { head: above, relation: 'obj', upos: 'PRON', xpos: 'DT' });
    changes.set(verb, { relation: 'conj' });
  });
  return changed(tokens, changes);
}

/** "said he would appeal and expected help": a past shares no "would", so that it is no participle, and of the one who said so. */
function pastsWithoutModals(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'VBN', (token, verb) => {
    const first = token.head;
    if (token.relation !== 'conj' || token.upos !== 'VERB' || first < 0 || first > verb) return;
    if (tokens[first].xpos !== 'VB' || finiteOf(tokens, first)?.xpos !== 'MD' || !isPastForm(token)) return;
    const helpers = childrenOf(tokens, first).filter((child) => tokens[child].relation.startsWith('aux'));
    if (helpers.some((at) => tokens[at].xpos !== 'MD') || jointOf(tokens, verb) < 0) return;
    if (childrenOf(tokens, verb).some((child) => /^(aux|obl:agent|nsubj:pass)/.test(tokens[child].relation))) return;
    const says = tokens[first].head;
    if (tokens[first].relation !== 'ccomp' || says < 0 || says > first || tokens[says].xpos !== 'VBD') return;
    changes.set(verb, { head: says, xpos: 'VBD' });
  });
  return changed(tokens, changes);
}

/** What one has, or has none of, in one's mind. */
const MINDS = new Set(
  'intention plan idea regret knowledge recollection memory doubt objection interest wish desire'.split(' '),
);

/** What one does in one's mind alone. */
const BELIEVING = new Set('believe think feel hope fear doubt regret expect want wish'.split(' '));

/** "said he had offered to pay, but had no plans to leave", "said the mayor had met her and believed her": what somebody has in mind is known from what he tells. */
function mindsBehindTelling(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'conj', (token, verb) => {
    const says = token.head;
    const believes = BELIEVING.has(lemmaOf(token)) && token.xpos === 'VBD';
    if (token.upos !== 'VERB' || says < 0 || says > verb) return;
    if (!believes && !/^had$/i.test(token.text)) return;
    if (tokens[says].xpos !== 'VBD' || !isTelling(tokens[says]) || hasSubject(tokens, verb)) return;
    const mind = childrenOf(tokens, verb).find((child) => tokens[child].relation === 'obj');
    if (!believes && (mind === undefined || !MINDS.has(lemmaOf(tokens[mind])))) return;
    const told = childrenOf(tokens, says).findLast(
      (child) => child > says && child < verb && tokens[child].relation === 'ccomp',
    );
    const subject = told === undefined ? undefined : subjectOf(tokens, told);
    if (subject === undefined || !isShifted(tokens, told!)) return;
    // "said an agency had moved it, but put the sum at less and doubted that": behind another deed of the teller
    const isNext = !childrenOf(tokens, says).some((at) => at > told! && at < verb && tokens[at].relation === 'conj');
    if (tokens[subject].upos !== 'PRON' && !(isNext && canAct(tokens[subject]))) return;
    // "said she would obey, but feared for them": a past shares no "would"
    if (!believes || finiteOf(tokens, told!)?.xpos !== 'MD') changes.set(verb, { head: told! });
  });
  return changed(tokens, changes);
}

/** Who maintains something and has done what only somebody can do. */
const ACTING = new Set('demand ask sue call order file urge appeal assess threaten hire apply vow fine'.split(' '));

/** "insists that the merger harms consumers and has asked a court to stop it": no merger asks, and the one who insists does. */
function perfectsOfTellers(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'VBN', (token, verb) => {
    const told = token.head;
    if (token.relation !== 'conj' || told < 0 || told > verb || hasSubject(tokens, verb)) return;
    if (!/^(has|have)$/i.test(finiteOf(tokens, verb)?.text ?? '') || tokens[told].relation !== 'ccomp') return;
    if (childrenOf(tokens, verb).some((child) => tokens[child].relation === 'aux:pass')) return;
    const says = tokens[told].head;
    if (says < 0 || says > told || !isTelling(tokens[says])) return;
    // "says the rule does not bind pilots because they are ill and have gone home": of several, where one says so.
    if (tokens[says].xpos !== (/^has$/i.test(finiteOf(tokens, verb)!.text) ? 'VBZ' : 'VBP')) return;
    const subject = subjectOf(tokens, told);
    if (subject === undefined || !cannotAct(tokens[subject])) return;
    if (ACTING.has(lemmaOf(token)) || isTelling(token)) changes.set(verb, { head: says });
  });
  return changed(tokens, changes);
}

const cannotAct = (token: Token): boolean => token.upos === 'NOUN' && !isActorNoun(lemmaOf(token));

/** "Whether the law applies to tenants has never been tested": what is tested is whether it does. */
function askedSubjects(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'advcl', (token, asked) => {
    const verb = token.head;
    if (verb < asked || hasSubject(tokens, verb)) return;
    const [first] = childrenOf(tokens, asked);
    if (first === undefined || first !== firstOf(tokens, asked) || !/^whether$/i.test(tokens[first].text)) return;
    if (tokens[first - 1]?.xpos === 'IN') return;
    // "Whether it is true or not, the bank will pay": behind a comma stands a main clause of its own.
    if (tokens.slice(asked, verb).some(({ text, head }) => text === ',' && (head === verb || head === asked))) return;
    const isPassive = childrenOf(tokens, verb).some((child) => tokens[child].relation === 'aux:pass');
    changes.set(asked, { relation: isPassive ? 'csubj:pass' : 'csubj' });
  });
  return changed(tokens, changes);
}

/** "“Nobody asked us,” he said, his hands shaking": how he said it, and nothing that is told. */
function absolutesOfTellers(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'VBG', (token, deed) => {
    if (!/^(ccomp|parataxis|conj|advcl)$/.test(token.relation)) return;
    const subject = subjectOf(tokens, deed);
    const opens = firstWordOf(tokens, deed);
    if (subject === undefined || subject > deed || tokens[opens - 1]?.text !== ',' || tokens[opens].xpos !== 'PRP$')
      return;
    const says = opens - 2;
    if (says < 1 || token.head === says || !isTelling(tokens[says]) || tokens[says].relation !== 'parataxis') return;
    if (childrenOf(tokens, deed).some((child) => /^(aux|cc|mark)/.test(tokens[child].relation))) return;
    changes.set(deed, { head: says, relation: 'advcl' });
  });
  return changed(tokens, changes);
}

export const RESUMED_REPAIRS: readonly Repair[] = [
  {
    name: 'that behind thoughts',
    apply: thatBehindThoughts,
    example: 'He said he thought the order had been signed by his deputy, but that he had never seen it.',
    gives: 'seen ccomp said',
  },
  {
    name: 'presents beside what is told',
    apply: presentsBesideTold,
    example: 'The watchdog said in May that it was looking into the sale, and no broker has been charged with a crime.',
    gives: 'charged conj said',
  },
  {
    name: 'that before and',
    apply: thatBeforeAnd,
    example: 'The port disputed that and said the log would be published before the hearing opens in June.',
    gives: 'that obj disputed',
  },
  {
    name: 'minds behind telling',
    apply: mindsBehindTelling,
    example: 'The 44-year-old said he had offered to sell his shares, but had no plans to leave.',
    gives: 'had conj offered',
  },
  {
    name: 'perfects of tellers',
    apply: perfectsOfTellers,
    example: 'The regulator insists that the merger harms consumers and has asked a court to stop it.',
    gives: 'asked conj insists',
  },
  {
    name: 'asked subjects',
    apply: askedSubjects,
    example: 'Whether the law applies to tenants has never been tested in court.',
    gives: 'applies csubj:pass tested',
  },
  {
    name: 'absolutes of tellers',
    apply: absolutesOfTellers,
    example: '"They told me to leave my own house," he said, his hands shaking.',
    gives: 'shaking advcl said',
  },
];

/** Before the repairs of deeds, which go by the forms of verbs. */
/** "The building houses a library, and the dean says it will stay": a sentence behind ", and" tells itself, and not what stands before. */
function sentencesBeforeTellers(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'ccomp', ({ head: says }, verb) => {
    if (says < verb || tokens[says]?.relation !== 'root') return;
    const teller = subjectOf(tokens, says);
    if (teller === undefined || teller < verb || teller > says) return;
    // The joint may hang on the verb or on the teller.
    let joint = firstOf(tokens, teller);
    while (tokens[joint].upos === 'PUNCT') joint++;
    if (tokens[joint].upos !== 'CCONJ') joint--;
    if (tokens[joint].upos !== 'CCONJ' || !/^[,;]$/.test(tokens[joint - 1]?.text ?? '') || !isWhole(tokens, verb))
      return;
    changes.set(verb, { head: -1, relation: 'root' });
    changes.set(says, { head: verb, relation: 'conj' });
    changes.set(joint, { head: says, relation: 'cc' });
  });
  return changed(tokens, changes);
}

const isWhole = (tokens: Tokens, verb: number) => hasSubject(tokens, verb) && finiteOf(tokens, verb) !== undefined;

export const FORM_REPAIRS: readonly Repair[] = [
  {
    name: 'sentences before tellers',
    apply: sentencesBeforeTellers,
    example:
      "The occupied hall houses the college's medical archive, and chemist Asha Rao-Lind says she has lost 2 years of notes.",
    gives: 'says conj houses',
  },
  {
    name: 'pasts that share no modal',
    apply: pastsWithoutModals,
    example: 'The coach said he would appeal and expected at least three clubs to support him.',
    gives: 'expected conj said',
  },
  {
    name: 'presents of many',
    apply: presentsOfMany,
    example: 'Companies that miss the deadline lose their deposit.',
    gives: 'Companies nsubj lose',
  },
];
