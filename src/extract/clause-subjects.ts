import { ADDRESSEE_PREPOSITIONS, embeddingOf } from '../data/embedding';
import { GERUND_NOUNS, type GerundNoun } from '../data/gerund-nouns';
import { INFINITIVE_NOUNS, isAsking, MEETING_DEMANDS, WHAT_DEEDS_ARE, YIELDING } from '../data/infinitive-nouns';
import { OBJECTLESS } from '../data/objectless';
import { CITING_VERBS } from '../data/speech';
import { governorLemma, isSum } from './clause-governors';
import type { Clause, Draft, Link, Slot } from './clause-model';
import { shared, takenOn, undertaker } from './clause-undertakers';
import { casePhrase, isRelative, isTemporal, toOf } from './clause-words';
import { dependent, dependents, subtree, type Tree } from './tree';
import { canAct, typeOfLemma } from './types';

interface Above {
  readonly link: Link;
  readonly noun: number;
  readonly sibling: Draft | null;
  readonly parent: Draft | null;
  readonly form: Clause['form'];
  readonly mark: string | null;
}

export function surfaceOf(tree: Tree, index: number, above: Above): Slot | null {
  const own = dependents(tree, index, 'nsubj').filter(
    (at) => tree.tokens[at].relation !== 'nsubj:outer' && dependent(tree, at, 'nsubj', 'aux') < 0,
  );
  const outer = dependents(tree, index, 'nsubj:outer');
  const subject = nearestSubject(tree, index, own) ?? outer[0] ?? -1;
  if (subject >= 0) {
    const token = tree.tokens[subject];
    if (above.link === 'relative' && isRelative(token))
      return above.noun >= 0 ? { token: above.noun, preposition: null, shared: true } : null;
    const noun = toldOf(tree, subject, above);
    if (noun >= 0) return { token: noun, preposition: null, shared: true };
    // "its aim is to close the gap": whose aim it is closes it
    if (isWhatIsToBeDone(tree, index, subject)) return undertaker(tree, subject, index, null);
    return { token: subject, preposition: null, shared: false };
  }
  if (dependent(tree, index, 'csubj', 'expl') >= 0) return null;
  if (above.sibling) return shared(above.sibling.surface);
  switch (above.link) {
    case 'infinitive': {
      if (above.noun >= 0 && isAnnounced(tree, above.noun, index))
        return { token: above.noun, preposition: null, shared: true };
      if (above.noun >= 0 && isAsking(tree.tokens[above.noun].lemma.toLowerCase()))
        return askedOf(tree, above.noun, index, above.parent);
      if (above.parent?.object?.token === above.noun && isSentToAct(tree, above.parent))
        return shared(above.parent.object);
      // "is the first woman to lead the bank": she leads it.
      if (above.noun < 0 && above.parent && isCountedDoer(tree, above.parent.head)) return shared(above.parent.surface);
      // "demanded $900 to open the gate": who demands it would open it.
      if (above.parent?.object?.token === above.noun && isSum(tree, above.noun)) return shared(above.parent.surface);
      // "Israel's plan to enter the town": the owner of the plan is the one who enters.
      return above.noun >= 0 ? undertaker(tree, above.noun, index, above.parent) : null;
    }
    case 'participle':
      if (isVowOfSigners(tree, index, above)) return shared(above.parent!.surface);
      // "the six months allowed by the treaty": the months are allowed; of "spent years waiting" somebody waits.
      if (above.noun >= 0 && above.form === 'gerund' && isTemporal(tree, above.noun))
        return above.parent ? shared(above.parent.surface) : null;
      if (above.form === 'gerund' && gerundNoun(tree, above)) return holderOf(tree, above.noun, above.parent);
      // "the problem of mollifying them": the problem mollifies nobody.
      return above.noun >= 0 && above.mark === null ? { token: above.noun, preposition: null, shared: true } : null;
    case 'open':
      // "requests that votes be thrown out" is ruled by no verb.
      if (above.form === 'participle' && dependents(tree, index, 'aux').some((at) => tree.tokens[at].xpos === 'VB'))
        return null;
      // "a bridge which both sides claim to hold": they hold it, and no bridge does.
      if (above.parent && isMeantOf(tree, index, above.parent)) return shared(above.parent.surface);
      return above.parent ? shared(askedFor(tree, index, above.parent) ?? controller(tree, above.parent, above)) : null;
    case 'adverbial':
      // "was closed, meaning that farmers had to wait": all that was said means it, and no part of it.
      if (above.form === 'gerund' && tree.tokens[index].lemma === 'mean') return null;
      return above.form !== 'finite' && above.parent ? shared(aimer(tree, index, above.parent, above)) : null;
    case 'that':
      if (!above.parent) return null;
      if (above.form !== 'finite') return shared(above.parent.surface);
      // "the man it said had fled", "what officials said was a mistake": nothing but the noun is left to do it.
      return above.parent.link === 'relative' && above.parent.noun >= 0
        ? { token: above.parent.noun, preposition: null, shared: true }
        : null;
    case 'root':
    case 'subject':
    case 'relative':
      // A verb hung on the noun before it, with no "who" or "that": the noun is its subject.
      return above.noun >= 0 &&
        !tree.children[index].some((at) => isRelative(tree.tokens[at])) &&
        dependent(tree, index, 'aux') >= 0
        ? { token: above.noun, preposition: null, shared: true }
        : null;
    case 'content':
    case 'aside':
      return null;
    default:
      return above.link satisfies never;
  }
}

/** "its aim is to close the gap": the noun says what the deed is to somebody, and does nothing. */
function isWhatIsToBeDone(tree: Tree, deed: number, subject: number): boolean {
  if (!WHAT_DEEDS_ARE.has(tree.tokens[subject].lemma.toLowerCase()) || tree.tokens[deed].upos !== 'VERB') return false;
  const to = toOf(tree, deed);
  const is = dependents(tree, deed, 'cop', 'aux').find((at) => tree.tokens[at].lemma === 'be');
  return is !== undefined && to > is && subject < is;
}

/**
 * Of two subjects the one that stands nearer before the verb: "Outside court, a spokesman declined". Not where that is an
 * aside ("The trial, a smaller one, failed"), unless it is the name ("One of them, Ana Reyes, said"), or a part of the other.
 */
function nearestSubject(tree: Tree, index: number, own: readonly number[]): number | undefined {
  const before = own.filter((at) => at < index);
  const near = before.at(-1);
  const far = before.at(-2);
  if (near === undefined || far === undefined) return own[0];
  const words = subtree(tree, near).filter((at) => at < index);
  const first = words.find((at) => tree.tokens[at].upos !== 'PUNCT') ?? near;
  if (/^WP$/.test(tree.tokens[far].xpos) || dependent(tree, near, 'cc') >= 0) return far;
  const isClosed =
    tree.tokens[words[words.length - 1] + 1]?.text === ',' || tree.tokens[words[words.length - 1]].text === ',';
  const isName = (at: number) => tree.tokens[at].upos === 'PROPN';
  if (isClosed) return isName(near) && !isName(far) ? near : far;
  // "the people in the Kettle Falls | hockey arena wanted": nothing stands between the two.
  const isNextTo = tree.tokens[first - 1]?.upos !== 'PUNCT' && subtree(tree, far).includes(first - 1);
  return isNextTo && far !== first - 1 ? far : near;
}

/** A verb with somebody who does it and a relative word for a thing, before what is to be done: the thing does nothing itself. */
function isMeantOf(tree: Tree, deed: number, { head, link, noun, surface, passive }: Draft): boolean {
  if (link !== 'relative' || noun < 0 || surface === null || surface.shared || surface.token === noun || passive)
    return false;
  if (tree.tokens[deed].xpos !== 'VB' || dependent(tree, deed, 'obj', 'ccomp', 'xcomp', 'aux:pass') >= 0) return false;
  if (OBJECTLESS.has(tree.tokens[deed].lemma)) return false;
  const which = dependents(tree, head, 'obj').some((at) => isRelative(tree.tokens[at]));
  const type = typeOfLemma(tree.tokens[noun].lemma.toLowerCase());
  return (
    which && tree.tokens[noun].upos === 'NOUN' && type !== null && !/^(?:person|group|organization|unit)$/.test(type)
  );
}

/** Verbs by which a paper comes from those who stand behind it. */
const ISSUING = new Set('sign write issue send publish release post submit circulate deliver'.split(' '));

/** What a paper cannot do, but those who sign it. */
const VOWING = new Set('vow threaten promise pledge refuse swear agree undertake decline'.split(' '));

/** "signed a letter vowing not to play": the signers vow. */
function isVowOfSigners(tree: Tree, index: number, { noun, parent, form }: Above): boolean {
  if (form !== 'gerund' || !parent || parent.passive || parent.object?.token !== noun) return false;
  return ISSUING.has(parent.lemma) && VOWING.has(tree.tokens[index].lemma.toLowerCase());
}

/** "The talks, to be held in May, ...", "a report to be published on Monday": what is to come of a thing; not "a demand to be heard". */
export function isAnnounced(tree: Tree, noun: number, deed: number): boolean {
  const to = dependents(tree, deed, 'mark').find((at) => tree.tokens[at].xpos === 'TO');
  if (to === undefined || dependent(tree, deed, 'aux:pass') < 0) return false;
  if (tree.tokens[to - 1]?.text === ',') return true;
  if (to !== noun + 1 || INFINITIVE_NOUNS.has(tree.tokens[noun].lemma.toLowerCase())) return false;
  // "the first minister to be sacked" was sacked.
  if (dependents(tree, noun, 'amod').some((at) => ORDINALS.has(tree.tokens[at].lemma.toLowerCase()))) return false;
  return dependents(tree, deed, 'obl').some((at) => at > deed && isTemporal(tree, at));
}

/** "a man who police said had fled": the noun before the relative clause that the teller stands in; -1 elsewhere. */
export function toldOf(tree: Tree, token: number, { link, parent }: Pick<Above, 'link' | 'parent'>): number {
  if (link !== 'that' || parent?.link !== 'relative' || !isRelative(tree.tokens[token])) return -1;
  return token < parent.head ? parent.noun : -1;
}

/**
 * Of whom a demand asks its deed: "calls on [the firm] to close", "[the firm] rejected calls to close". Null where nobody
 * is named: "the union repeated its demand to close the port".
 */
function askedOf(tree: Tree, noun: number, deed: number, parent: Draft | null): Slot | null {
  const phrases = dependents(tree, noun, 'nmod');
  // "a request by the union to the council": the second phrase may hang on the first.
  const below = phrases
    .filter((at) => /^(by|from)$/.test(casePhrase(tree, at) ?? ''))
    .flatMap((at) => dependents(tree, at, 'nmod'));
  const beside = [...phrases, ...below, ...(parent ? dependents(tree, parent.head, 'obl') : [])];
  const addressee = beside.find((at) => at > noun && at < deed && ADDRESSING.has(casePhrase(tree, at) ?? ''));
  if (addressee !== undefined) return { token: addressee, preposition: null, shared: true };
  if (!parent || parent.passive) return null;
  // "is under pressure to resign"
  if (parent.head === noun) return shared(parent.surface);
  const verbs = tree.tokens[noun].relation.startsWith('obl') ? YIELDING : MEETING_DEMANDS;
  const isMet = verbs.has(parent.lemma) || (parent.lemma === 'turn' && parent.particle === 'down');
  return isMet ? shared(parent.surface) : null;
}

const ORDINALS = new Set(['first', 'second', 'third', 'fourth', 'fifth', 'last', 'latest', 'next', 'only']);

/** "the first woman", "the 19th director", "the only bank": one of those who did something, counted. */
export function isCountedDoer(tree: Tree, noun: number): boolean {
  return dependents(tree, noun, 'amod').some((at) => {
    const { lemma, text } = tree.tokens[at];
    return at < noun && (ORDINALS.has(lemma.toLowerCase()) || /^\d+(st|nd|rd|th)$/.test(text));
  });
}

/** Verbs whose recipient does what they rule. */
const RECEIVING = /^(give-time|pay-somebody|offer-somebody)$/;

const ADDRESSING = new Set(['on', 'upon', 'to', 'for']);

const SUBJECT_CONTROL_WITH_OBJECT = new Set(['promise', 'vow', 'threaten', 'pledge', 'use', 'take', 'offer', 'swear']);

/** "asked for [the plan] to be rewritten": to what stands behind "for" it is to be done, right before "to be". */
function askedFor(tree: Tree, deed: number, { head, object, obliques }: Draft): Slot | null {
  if (object || dependent(tree, deed, 'aux:pass') < 0) return null;
  const to = dependents(tree, deed, 'mark').find((at) => at < deed && tree.tokens[at].xpos === 'TO') ?? -1;
  const asked = obliques.findLast(({ token }) => token > head && token < to);
  const isLast = asked?.preposition === 'for' && subtree(tree, asked.token).includes(to - 1);
  return isLast && !isTemporal(tree, asked.token) ? asked : null;
}

/** The phrase that is the subject of an infinitive or gerund below this clause. */
function controller(tree: Tree, parent: Draft, { form, mark }: Pick<Above, 'form' | 'mark'>): Slot | null {
  const addressee = addresseeOf(parent);
  if (addressee) return addressee;
  // "to have the permit revoked"
  if (form === 'participle' && /^(have|get)$/.test(parent.lemma) && parent.object) return parent.object;
  if (parent.recipient && !parent.passive && RECEIVING.test(governorLemma(tree, parent))) return parent.recipient;
  if (SUBJECT_CONTROL_WITH_OBJECT.has(parent.lemma)) return parent.subject;
  if (parent.passive) return parent.surface;
  // "continued talks to end the war": a verb that rules only its own subject's deeds.
  const by = form === 'gerund' ? mark : null;
  const row = embeddingOf(parent.kind === 'verb' ? 'verb' : 'adjective', parent.lemma, by, true);
  if (row?.control === 'subject') return parent.surface;
  // "demanded $900 to open the gate": money opens nothing.
  if (form === 'infinitive' && parent.object && isSum(tree, parent.object.token))
    return parent.recipient ?? parent.surface;
  // "requested anonymity to discuss the tender", "locked the gates to keep them out": no thing does that.
  if (
    form === 'infinitive' &&
    parent.object &&
    !parent.recipient &&
    isMeansOf(tree, parent, parent.object, row !== null)
  )
    return parent.surface;
  return parent.object ?? parent.recipient ?? parent.surface;
}

/** What is asked for by itself, or what something is done to by a verb that rules no infinitive, so that somebody may do something else. */
function isMeansOf(tree: Tree, { kind, surface }: Draft, { token, shared }: Slot, isRuled: boolean): boolean {
  if (kind !== 'verb' || shared || surface === null || tree.tokens[token].upos !== 'NOUN') return false;
  const { upos, lemma, xpos } = tree.tokens[surface.token];
  if (upos !== 'PROPN' && upos !== 'PRON' && !canAct({ upos, lemma })) return false;
  const type = typeOfLemma(tree.tokens[token].lemma.toLowerCase());
  if (canAct(tree.tokens[token])) return false;
  if (isRuled)
    return (
      xpos !== undefined && ASKED_FOR.test(tree.tokens[token].lemma) && dependents(tree, token, 'det').length === 0
    );
  return type === 'place' || type === 'object' || type === 'event' || type === 'policy';
}

/** What one asks for and not of. */
const ASKED_FOR = /^(anonymity|permission|leave|time|help|approval|consent|clearance|access|money|funding)$/i;

/** The row of a noun with a gerund behind it: "hope of paying". */
export function gerundNoun(tree: Tree, { noun, mark }: Pick<Above, 'noun' | 'mark'>): GerundNoun | null {
  const row = noun < 0 ? undefined : GERUND_NOUNS.get(tree.tokens[noun].lemma.toLowerCase());
  return row && row.mark === mark ? row : null;
}

/** Whose hope it is: "the bank's hopes of paying", "sold it in the hope of paying". Of "dashed hopes of a deal" nobody knows. */
function holderOf(tree: Tree, noun: number, parent: Draft | null): Slot | null {
  const owner = dependents(tree, noun, 'nmod:poss')[0];
  if (owner !== undefined) return { token: owner, preposition: null, shared: true };
  const { head, relation } = tree.tokens[noun];
  if (!parent || parent.passive || head !== parent.head) return null;
  // "has no intention of leaving"
  if (takenOn(tree, noun, parent)) return shared(parent.surface);
  if (!relation.startsWith('obl')) return null;
  // "lent maps to help it find the mines in the hope of limiting the damage": the hope is of whoever lent them, or its own.
  if (parent.surface && /^i?obj$/.test(tree.tokens[parent.surface.token].relation)) return null;
  return /^(in|with)$/.test(casePhrase(tree, noun) ?? '') ? shared(parent.surface) : null;
}

/** Verbs that put somebody to a task. */
export const PUT_TO_TASKS: ReadonlySet<string> = new Set(
  'hire appoint name select choose pick tap employ engage recruit assign send deploy dispatch commission contract train elect nominate enlist retain mobilise mobilize station'.split(
    ' ',
  ),
);

/** "hired two lawyers to defend it": those who are put to a task do it, where they are such as can. */
function isSentToAct(tree: Tree, { lemma, object, passive }: Draft): boolean {
  return !passive && object !== null && PUT_TO_TASKS.has(lemma) && canAct(tree.tokens[object.token]);
}

/** Who aims at what stands in a purpose, or does what stands in another clause without a subject. */
function aimer(tree: Tree, index: number, parent: Draft, { form, mark }: Pick<Above, 'form' | 'mark'>): Slot | null {
  // "quoted a farmer as saying": the farmer says.
  // "recorded the town as having no objection": the town has none.
  if (form === 'gerund' && mark === 'as' && (parent.object || CITING_VERBS.has(parent.lemma)))
    return parent.passive ? parent.surface : parent.object;
  // "a powder used in making engines": what is used makes nothing.
  if (form === 'gerund' && parent.passive && parent.lemma === 'use') return null;
  // "The bridge was closed by the city to ease traffic": a thing that something is done to aims at nothing, unless it is made for it.
  if (form === 'infinitive' && parent.passive && parent.surface && !isMadeFor(tree, parent, parent.surface))
    return parent.subject === parent.surface ? null : parent.subject;
  // "The governor was removed to give the party access": who removed them aims at it.
  const isDoneTo = form === 'infinitive' && parent.passive && dependent(tree, index, 'obj') >= 0;
  if (isDoneTo && parent.subject !== parent.surface && !isGivenAim(parent)) return parent.subject;
  return form === 'infinitive' && isSentToAct(tree, parent) ? parent.object : parent.surface;
}

/** Verbs of what is done to people whose own aim the purpose then is: "was brought in to save the club". */
const GIVING_AN_AIM = new Set(
  'bring take fly drive move transfer call summon invite teach prepare arm allow force lead gather unite join ally license fund pay bribe book line sound clear base house post'.split(
    ' ',
  ),
);

const isGivenAim = ({ lemma }: Draft): boolean =>
  GIVING_AN_AIM.has(lemma) || PUT_TO_TASKS.has(lemma) || MAKING.has(lemma);

/** Verbs that make a thing or give it a use. */
export const MAKING: ReadonlySet<string> = new Set(
  'build make design create develop form found set establish draft write install introduce use intend mean need equip train pass adopt amend enact approve'.split(
    ' ',
  ),
);

/** "a fund was set up to help farmers", "troops were sent to guard it": what is done to them gives them the aim. */
function isMadeFor(tree: Tree, { lemma }: Draft, { token }: Slot): boolean {
  const type = typeOfLemma(tree.tokens[token].lemma.toLowerCase());
  return (
    MAKING.has(lemma) ||
    tree.tokens[token].upos !== 'NOUN' ||
    !(type === 'place' || type === 'event' || type === 'object')
  );
}

/** "called on [the rebels] to leave" */
export function addresseeOf(clause: Pick<Clause, 'lemma' | 'obliques' | 'object' | 'passive'>): Slot | null {
  if (clause.object || clause.passive) return null;
  const prepositions = ADDRESSEE_PREPOSITIONS.get(clause.lemma);
  return (prepositions && clause.obliques.findLast((slot) => prepositions.includes(slot.preposition ?? ''))) ?? null;
}
