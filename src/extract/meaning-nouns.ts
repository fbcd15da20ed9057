import { INFINITIVE_NOUNS, type InfinitiveNoun } from '../data/infinitive-nouns';
import { ALLEGING_NOUNS, SPEECH_VERBS, UNSURE_NOUNS } from '../data/speech';
import { CALLED_OFF } from '../data/temporal';
import type { Token } from '../model';
import { isAnnounced, isCountedDoer } from './clause-subjects';
import { casePhrase } from './clause-words';
import { type Clause, isTemporal } from './clauses';
import {
  mayBe,
  ofDraft,
  ofHad,
  ofMoment,
  ofOrdered,
  ofSought,
  ofSupposed,
  ofWorry,
  withAbsolute,
} from './meaning-drafts';
import { GENERIC_RULES } from './meaning-generic';
import { ofNoneParticular, ofNothing } from './meaning-indefinite';
import {
  type Below,
  flip,
  type Meaning,
  type MeaningRule,
  markSpan,
  NO_AIM,
  opened,
  spanOf,
  withAbove,
} from './meaning-kinds';
import { withUndertaking } from './meaning-undertakings';
import { isAside, isOfRuled, MET_BY_RULES, ofProvided, ofRule } from './meaning-whoever';
import { dependent, dependents, isBehindComma, type Tree } from './tree';

/** What a noun makes of the relative or participial clause that hangs on it. */
export const NOUN_RULES: readonly MeaningRule[] = [
  ofUnsureNoun,
  ofChance,
  ofAllegation,
  ofNothing,
  ofAny,
  ofThose,
  ofPlannedThing,
  ofProvided,
  ofRule,
  ofDraft,
  ofSought,
  ofHad,
  ofOrdered,
  withAbsolute,
  ofSupposed,
  ofMoment,
  ofWorry,
  ...GENERIC_RULES,
  ofNoneParticular,
];

function nounLemma({ tree, clause }: Below): string | null {
  return clause.noun < 0 ? null : tree.tokens[clause.noun].lemma.toLowerCase();
}

function ofUnsureNoun(below: Below): Meaning | null {
  if (!UNSURE_NOUNS.has(nounLemma(below) ?? '')) return null;
  const { tree, clause } = below;
  // "a risk that worries the banks" does worry them; "in some cases where no contract existed" there was none.
  const isThat = tree.tokens.slice(clause.noun, clause.head).some(({ text }) => text.toLowerCase() === 'that');
  const isIn = clause.surface?.token === clause.noun || (clause.object?.token === clause.noun && !isThat);
  if (isIn || /^cases$/i.test(tree.tokens[clause.noun].text)) return null;
  return mayBe(below, 'of an unsure noun');
}

/** "the chance of a walker surviving a fall": nobody has survived one, nor fallen. */
function ofChance(below: Below): Meaning | null {
  const { tree, clause } = below;
  if (clause.noun < 0 || clause.form !== 'gerund' || clause.link !== 'participle') return null;
  const { head, relation } = tree.tokens[clause.noun];
  if (head < 0 || relation !== 'nmod' || casePhrase(tree, clause.noun) !== 'of') return null;
  return UNSURE_NOUNS.has(tree.tokens[head].lemma.toLowerCase()) ? mayBe(below, 'of a chance') : null;
}

/** "allegations of [crimes] committed by X" */
function ofAllegation({ base, tree, clause }: Below): Meaning | null {
  if (clause.noun < 0) return null;
  const { head, relation } = tree.tokens[clause.noun];
  if (head < 0 || !relation.startsWith('nmod') || !ALLEGING_NOUNS.has(tree.tokens[head].lemma.toLowerCase()))
    return null;
  // "a report by the firm, which recommended it": who reports is no part of what is reported.
  if (!/^(of|about|over|against)$/.test(casePhrase(tree, clause.noun) ?? '')) return null;
  return {
    ...base,
    modality: 'likely',
    modalityCue: spanOf(tree, head),
    prefix: ['allegedly'],
    rule: 'of an allegation',
  };
}

/** "racing to reach a solution that satisfies both": there is no such solution yet. */
function ofPlannedThing(below: Below): Meaning | null {
  const { base, tree, clause, parent, above } = below;
  if (
    (clause.link === 'relative' || (clause.link === 'participle' && clause.form === 'gerund')) &&
    clause.noun >= 0 &&
    // "would support a plan that is closer to policing": what it is like, whoever carries it out.
    clause.kind === 'verb' &&
    above.modality !== 'actual' &&
    !isCounted(below) &&
    (parent.object?.token === clause.noun || isLookedFor(below) || isOfAnyone(below) || isDoneToAny(below)) &&
    isIndefinite(tree, clause.noun) &&
    (clause.link === 'relative' || tree.tokens[clause.noun].xpos === 'NN') &&
    !isAside(tree, clause) &&
    !isPastAlready(below) &&
    !isThereNow(below)
  )
    return {
      ...withAbove(base, above),
      // "developers who build there must hire": nobody has to build.
      ...(above.modality === 'required' && parent.object?.token !== clause.noun ? { modality: 'possible' } : {}),
      prefix: ['may'],
    };
  return null;
}

/** "threatened to shut a pipeline that carries gas": one thing that is not made, found or wished for first is there, and does so. */
function isThereNow({ tree, clause, parent, above }: Below): boolean {
  const { xpos } = tree.tokens[clause.head];
  if (clause.link !== 'relative' || clause.group.length > 1 || !/^VB[ZP]$/.test(xpos)) return false;
  if (parent.object?.token !== clause.noun || tree.tokens[clause.noun].xpos !== 'NN') return false;
  return above.modality === 'planned' && UNDOING_VERBS.has(parent.lemma);
}

/** What can be done only to a thing that is there. */
const UNDOING_VERBS = new Set(
  'shut close sell leave destroy demolish dismantle scrap repeal abolish cut extradite deport release buy acquire block ban suspend end visit return hand transfer reopen repair replace renovate expand withdraw remove seize storm attack bomb search'.split(
    ' ',
  ),
);

/** "would look for a solution that protects both", "if they come up with a plan that pays" */
function isLookedFor({ tree, clause, parent }: Below): boolean {
  const words = [parent.lemma, ...dependents(tree, parent.head, 'compound:prt').map((at) => tree.tokens[at].text)];
  return parent.obliques.some(
    ({ token, preposition }) => token === clause.noun && SOUGHT_BY.has([...words, preposition].join(' ')),
  );
}
/** Verbs of seeking, finding and making, with what stands before the thing that is sought or made. */
const SOUGHT_BY = new Set(
  'look for,search for,call for,ask for,push for,hope for,wait for,press for,come up with,agree on,settle on,think of,lead to'.split(
    ',',
  ),
);

/** "A president who is investigated must step down": whoever that may be. */
function isOfAnyone(below: Below): boolean {
  const { clause, parent, above } = below;
  if (parent.surface?.token !== clause.noun) return false;
  if (/^(required|possible|conditional)$/.test(above.modality)) return true;
  // "clubs that sign it will lose their vote"
  return isOfRuled(below);
}

/** "could be fitted to properties that ignore a warning": to whichever do. */
function isDoneToAny({ tree, clause, parent, above }: Below): boolean {
  if (!/^(required|possible|conditional)$/.test(above.modality) || clause.link !== 'relative') return false;
  if (tree.tokens[clause.noun].xpos !== 'NNS' || dependents(tree, clause.noun, 'amod', 'nummod').length > 0)
    return false;
  return parent.obliques.some(({ token }) => token === clause.noun);
}

/** "3,000 people who seek asylum could be sent away": counted, so that there are some; of "up to 3,000" there may be none. */
function isCounted({ tree, clause, parent }: Below): boolean {
  const [number] = dependents(tree, clause.noun, 'nummod');
  if (parent.surface?.token !== clause.noun || number === undefined) return false;
  const isUpTo = /^to$/i.test(tree.tokens[number - 1]?.text ?? '') && /^up$/i.test(tree.tokens[number - 2]?.text ?? '');
  return !isUpTo;
}

/** A past of its own: "will sell a plant that opened last year". Below "would" the tense is only shifted. */
function isPastAlready({ tree, clause, parent, above }: Below): boolean {
  const past = [...clause.group, ...dependents(tree, clause.head, 'cop')];
  if (isAlready(tree, clause)) return true;
  if (past.some((at) => isPerfectHelper(tree.tokens[at])) || isBeforeYear(tree, clause)) return true;
  if (!past.some((at) => tree.tokens[at].xpos === 'VBD')) return false;
  const isShifted =
    (above.modality === 'conditional' && parent.object?.token === clause.noun) ||
    isOfWhoever(tree, clause, parent, above);
  return !isShifted || clause.obliques.some(({ token }) => isTemporal(tree, token));
}

/** "Doctors who broke the ban could be jailed": whoever those will be. */
function isOfWhoever(tree: Tree, { noun }: Clause, parent: Clause, above: Below['above']): boolean {
  if (!/^(conditional|possible)$/.test(above.modality) || parent.surface?.token !== noun) return false;
  if (!parent.group.some((at) => /^(could|would|might)$/i.test(tree.tokens[at].text))) return false;
  return tree.tokens[noun].xpos === 'NNS' && dependents(tree, noun, 'det', 'nummod', 'nmod:poss', 'amod').length === 0;
}

/** "Anyone who has eaten it is urged to call": whoever that is. "praised anyone who had helped": some have. */
function isOfWhoeverHas({ tree, clause, parent }: Below): boolean {
  if (parent.surface?.token !== clause.noun || isAlready(tree, clause)) return false;
  return clause.group.some((at) => isPerfectHelper(tree.tokens[at]));
}

/** "anyone who already held a passport" */
function isAlready(tree: Tree, { head }: Clause): boolean {
  return dependents(tree, head, 'advmod').some((at) => /^already$/i.test(tree.tokens[at].text));
}

/** "anyone hired before 2020" */
function isBeforeYear(tree: Tree, { form, obliques }: Clause): boolean {
  return (
    form === 'participle' &&
    obliques.some(
      ({ token, preposition }) => /^(before|since)$/.test(preposition ?? '') && /^\d{4}$/.test(tree.tokens[token].text),
    )
  );
}

/** "has" of "has led": what it helps has happened. */
function isPerfectHelper({ lemma, xpos }: Token): boolean {
  return lemma === 'have' && /^VB[ZP]$/.test(xpos);
}

/** "any attack launched from the island", "anyone who enters": nobody says that there is one. Below a denial there may be none. */
function ofAny(below: Below): Meaning | null {
  const { base, tree, clause, parent, above } = below;
  if (clause.noun < 0 || !isAny(tree, clause.noun)) return null;
  // "knew of no member who could have said so", "was not aware of any member who could have said so"
  if (base.modality === 'possible' && above.polarity === 'denied' && !isAside(tree, clause))
    return opened(base, 'of nothing');
  if (base.modality !== 'actual') return null;
  // "opposes any cut, which it calls reckless": told of all of them, and of none that may be.
  if (isAside(tree, clause)) return null;
  if (above.polarity === 'denied' && dependent(tree, parent.head, 'expl') >= 0)
    return { ...base, polarity: flip(base.polarity), negated: !base.negated, rule: 'there is no such thing' };
  if (above.polarity !== 'affirmed' || SPEECH_VERBS.get(parent.lemma)?.act === 'denies')
    return opened(base, 'of nothing');
  if (isPastAlready(below) && !isOfWhoeverHas(below) && !isBelowWould(below)) return null;
  return mayBe(below, 'of any');
}

/** "Those found guilty would be fined": whoever that will be. */
function ofThose(below: Below): Meaning | null {
  const { tree, clause, parent, above } = below;
  if (clause.noun < 0) return null;
  const isThose = /^those$/i.test(tree.tokens[clause.noun].text);
  // "Those who ignored the rule would be fined"
  if (isThose && MET_BY_RULES.has(clause.lemma) && isBelowWould(below)) return mayBe(below, 'of those');
  if (clause.link !== 'participle' || tree.tokens[clause.head].xpos !== 'VBN') return null;
  const isFound = FOUND.has(clause.lemma) && isIndefinite(tree, clause.noun) && !isBehindComma(tree, clause.head);
  if (!isFound && !isThose) return null;
  if (parent.surface?.token !== clause.noun || dependents(tree, clause.noun, 'nummod').length > 0) return null;
  if (
    !(isFound ? /^(possible|planned|conditional|required)$/ : /^(conditional|required)$/).test(above.modality) ||
    clause.obliques.some(({ token }) => isTemporal(tree, token))
  )
    return null;
  return mayBe(below, 'of those');
}

/** "would give it to any court that asked", "anyone who did so could be fined": there a past without a time of its own is only shifted. */
function isBelowWould({ tree, clause, parent, above }: Below): boolean {
  if (!/^(conditional|possible)$/.test(above.modality) || clause.link !== 'relative' || isAside(tree, clause))
    return false;
  const modal = parent.passive ? /^(would|could|might)$/i : /^would$/i;
  if (!parent.group.some((at) => modal.test(tree.tokens[at].text)) || isAlready(tree, clause)) return false;
  return clause.group.length === 1 && !clause.obliques.some(({ token }) => isTemporal(tree, token));
}

/** "A club found to have lied could be fined": if any is. */
const FOUND = new Set('find convict catch deem judge accuse suspect prove'.split(' '));

function isAny(tree: Tree, noun: number): boolean {
  if (/^any(?:one|body|thing)$/i.test(tree.tokens[noun].text)) return true;
  return dependents(tree, noun, 'det').some((at) => /^any$/i.test(tree.tokens[at].text));
}

/** "the refusal to sign", "a bid to close": the noun says how far the deed is done. */
export function infinitiveOfNoun(below: Below): Meaning {
  const { tree, clause, parent, above, base } = below;
  // "the first woman to head it said", "needs someone to blame": nobody aims at it.
  if (isOfFirstOne(tree, clause.noun) || isOfSomebody(tree, clause)) return { ...base, rule: NO_AIM };
  // "evidence that the valve was to blame": a state, and nobody's aim
  if (clause.lemma === 'blame' && dependent(tree, clause.head, 'cop') >= 0) return base;
  if (clause.noun >= 0 && isAnnounced(tree, clause.noun, clause.head)) {
    const prefix = CALLED_OFF.has(parent.lemma) ? ['was', 'to'] : ['will'];
    return { ...base, modality: 'planned', modalityCue: markSpan(tree, clause), prefix, rule: 'what is to come' };
  }
  // "is the first woman to lead the bank": she leads it.
  if (clause.noun < 0 && isCountedDoer(tree, parent.head))
    return { ...withAbove(base, above), rule: 'one of those counted' };
  const row = clause.noun < 0 ? undefined : INFINITIVE_NOUNS.get(tree.tokens[clause.noun].lemma.toLowerCase());
  return withUndertaking(meantByNoun(below, row), below);
}

function meantByNoun({ tree, clause, parent, base }: Below, row: InfinitiveNoun | undefined): Meaning {
  // "suspended its licence to hunt": it cannot.
  const isTaken = row?.modality === 'possible' && TAKING_AWAY.has(parent.lemma) && parent.object?.token === clause.noun;
  const polarity = row?.polarity === 'denied' || isTaken ? flip(base.polarity) : base.polarity;
  return {
    ...base,
    polarity,
    negated: polarity === 'denied',
    polarityCues: row?.polarity === 'denied' ? [...base.polarityCues, spanOf(tree, clause.noun)] : base.polarityCues,
    modality: row?.modality ?? 'planned',
    modalityCue: row ? spanOf(tree, clause.noun) : markSpan(tree, clause),
    prefix: row ? row.prefix : ['aimed', 'to'],
    rule: row ? `infinitive of "${row.noun}"` : 'infinitive of a noun',
  };
}

/** What is done to a right or a permit, so that it is there no more. */
const TAKING_AWAY = new Set('suspend revoke cancel withdraw rescind annul remove lose strip void'.split(' '));

/** "someone to blame", "nothing to hide": to whom or what it is done, where it is done to nobody else. */
function isOfSomebody(tree: Tree, { noun, object }: Clause): boolean {
  if (noun < 0 || (object !== null && object.token !== noun)) return false;
  return /^(some|any|no|every)(one|body|thing)$/i.test(tree.tokens[noun].text);
}

function isOfFirstOne(tree: Tree, noun: number): boolean {
  if (noun < 0) return false;
  return dependents(tree, noun, 'amod').some((at) =>
    /^(first|second|third|last|latest|only)$/i.test(tree.tokens[at].text),
  );
}

/** Verbs whose object with its participle is one thing that may come about: "would support a company opening a mine". */
const STANCE_VERBS = new Set(
  'support back oppose favor favour allow accept tolerate prevent stop risk mean involve envision imagine prefer see permit mind welcome fear'.split(
    ' ',
  ),
);

export function isUndone({ tree, clause, parent }: Below): boolean {
  if (
    clause.link !== 'participle' ||
    clause.form !== 'gerund' ||
    clause.noun < 0 ||
    parent.object?.token !== clause.noun
  )
    return false;
  return STANCE_VERBS.has(tree.tokens[parent.head].lemma.toLowerCase());
}

const INDEFINITE = new Set(['a', 'an', 'any', 'some', 'each', 'every']);

function isIndefinite(tree: Tree, noun: number): boolean {
  const det = dependents(tree, noun, 'det', 'nmod:poss');
  return det.length === 0 ? tree.tokens[noun].xpos === 'NNS' : INDEFINITE.has(tree.tokens[det[0]].lemma.toLowerCase());
}
