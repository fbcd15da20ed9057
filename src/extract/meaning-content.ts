import { IMPERSONAL } from '../data/cues';
import { DENIAL_CUES } from '../data/denial-cues';
import { NEG_RAISING, SPEECH_NOUNS, SPEECH_VERBS, type SpeechCue, UNSURE_NOUNS } from '../data/speech';
import type { ModalityKind, Polarity } from '../model';
import { mindOf, verdictWord } from './clause-forms';
import { carriedOn } from './meaning-embedded';
import {
  type Base,
  type Below,
  denied,
  firstOf,
  flip,
  type Meaning,
  type MeaningRule,
  opened,
  PERCEIVING,
  spanOf,
  unsettled,
} from './meaning-kinds';
import { falselySaid, ofNoDoubt, ofNone, ofNoTruth, ofSigns, withoutGrounds } from './meaning-none';
import { isSubjunctive, listed, parentLemma, subjunctive } from './meaning-subjunctive';
import { dependent, dependents, subtree, type Tree } from './tree';

/** Content of "said that", "it is likely that", "the claim that". */
export function contentMeaning(below: Below): Meaning {
  return firstOf(below.clause.link === 'content' ? OF_NOUN : OF_VERB, below) ?? listed(below) ?? below.base;
}

const OF_NOUN: readonly MeaningRule[] = [
  ofNoDoubt,
  ofNoTruth,
  ofDoubt,
  ofRejected,
  ofVerdict,
  ofUnsure,
  ofNone,
  ofHints,
  demanded,
];
const OF_VERB: readonly MeaningRule[] = [
  whetherContent,
  whyItShould,
  falselySaid,
  withoutGrounds,
  ofHints,
  ofSigns,
  pretended,
  impersonal,
  belowOpen,
  ofDenial,
  ofDoubting,
  notSaid,
  subjunctive,
  ofHope,
  ofFear,
  ofExpecting,
  belowModal,
];

function nounCue({ tree, clause }: Below): SpeechCue | undefined {
  return clause.noun < 0 ? undefined : SPEECH_NOUNS.get(tree.tokens[clause.noun].lemma.toLowerCase());
}

function ofDoubt(below: Below): Meaning | null {
  const noun = nounCue(below);
  if (/^(doubt|question)$/.test(noun?.lemma ?? '')) return opened(below.base, 'doubt');
  return noun?.act === 'denies' ? denied(below.base, below.tree, below.clause.noun, 'denial of') : null;
}

/** Verbs that take back what a noun tells, without a word on whether it is so. */
const UNDOING_VERBS = new Set('overturn quash reverse annul retract withdraw vacate'.split(' '));

/** "denied reports that it had sold arms", "the claim that it was rigged has been debunked" */
function ofRejected(below: Below): Meaning | null {
  const { base, tree, clause, parent, above } = below;
  const noun = nounCue(below);
  const lemma = parentLemma(below);
  if (parent.object?.token !== clause.noun) return null;
  // "overturned a ruling that the law was void": it may be void for all that.
  if (UNDOING_VERBS.has(lemma)) return opened(base, `${lemma} a ruling`);
  const cue = DENIAL_CUES.get(lemma);
  const isDenial = cue?.of === 'object' && cue.kind === 'denial';
  if (!noun || !(isDenial || SPEECH_VERBS.get(lemma)?.act === 'denies')) return null;
  if (above.polarity !== 'affirmed') return opened(base, `not ${lemma}`);
  return { ...denied(base, tree, parent.head, `${lemma} ${noun.lemma}`), held: base };
}

/** "the claim that the dam was safe was false" */
function ofVerdict(below: Below): Meaning | null {
  const { base, tree, clause, parent, above } = below;
  const noun = nounCue(below);
  const lemma = parentLemma(below);
  const verdict = parent.subject?.token === clause.noun ? IMPERSONAL.get(lemma) : undefined;
  if (!noun || !verdict || verdict.kind !== 'actual' || verdict.polarity === 'affirmed') return null;
  const rule = `${noun.lemma} is ${lemma}`;
  if (verdict.polarity !== 'denied' || above.polarity !== 'affirmed') return opened(base, rule);
  return { ...denied(base, tree, parent.head, rule), held: base };
}

/** "their demand that he leave" */
function demanded(below: Below): Meaning | null {
  const { base, tree, clause } = below;
  if (nounCue(below)?.act !== 'asks' || base.modality !== 'actual' || !isSubjunctive(tree, clause)) return null;
  return {
    ...base,
    modality: 'asked',
    modalityCue: spanOf(tree, clause.noun),
    prefix: ['asked', 'to'],
    rule: 'asked by a noun',
  };
}

const HINTS = /^(indication|indicator|sign|hint|clue|suggestion)$/;

/** "found strong indications that it was forged", "there are signs that prices fall": so it seems. */
function ofHints(below: Below): Meaning | null {
  const { base, tree, clause, above } = below;
  // "found indications that": the parser may hang the clause on the verb.
  let before = subtree(tree, clause.head)[0] - 1;
  if (/^["”'’]$/.test(tree.tokens[before]?.text ?? '')) before--;
  const noun = clause.noun >= 0 ? clause.noun : before;
  if (noun < 0 || base.modality !== 'actual' || above.polarity !== 'affirmed') return null;
  const { upos, lemma } = tree.tokens[noun];
  if (upos !== 'NOUN' || !HINTS.test(lemma.toLowerCase())) return null;
  return { ...base, modality: 'likely', modalityCue: spanOf(tree, noun), prefix: ['likely'], rule: 'of a sign' };
}

function ofUnsure(below: Below): Meaning | null {
  const { base, tree, clause } = below;
  const lemma = clause.noun < 0 ? '' : tree.tokens[clause.noun].lemma.toLowerCase();
  if (!UNSURE_NOUNS.has(lemma)) return null;
  const isHoped = /^(hope|wish)$/.test(lemma);
  return {
    ...base,
    modality: isHoped ? 'wished' : 'possible',
    modalityCue: spanOf(tree, clause.noun),
    prefix: isHoped ? ['may'] : mayHave(below),
    rule: 'of an unsure noun',
  };
}

function whetherContent({ base, clause, mark }: Below): Meaning | null {
  return mark === 'whether' || (mark === 'if' && clause.link === 'that') ? opened(base, `content: ${mark}`) : null;
}

/** "asked why the road should be closed", "does not see why it should be": whether it should is what is asked. Who "explained why" holds that it should. */
function whyItShould(below: Below): Meaning | null {
  const { base, tree, clause, above, mark } = below;
  if (base.modality !== 'required') return null;
  const isAsked =
    /^(ask|wonder|question)$/.test(parentLemma(below)) || above.modality === 'asked' || above.polarity === 'denied';
  // The parser may hang the "why" on the asking.
  const isWhy = mark === 'why' || /^why$/i.test(tree.tokens[subtree(tree, clause.head)[0] - 1]?.text ?? '');
  return isAsked && isWhy ? opened(base, 'why it should') : null;
}

/** "pretended that they had not known": they had, whether or not they could go on with it. */
function pretended(below: Below): Meaning | null {
  const { base, tree, parent } = below;
  if (parentLemma(below) !== 'pretend' || base.polarity === 'open') return null;
  // "pretends that nothing has to change": that nothing has to is denied by no word of its own.
  if (base.polarity === 'denied' && !base.negated) return opened(base, 'pretend');
  const turned = denied(base, tree, parent.head, 'pretend');
  return base.polarity === 'affirmed' ? turned : { ...turned, polarityCues: [spanOf(tree, parent.head)] };
}

/** How the rule of an infinitive begins that hangs on no verb and no doer: "it is possible to". */
export const IMPERSONAL_DEED = 'it is';

/** "It is too late to stop the sale": it cannot be stopped. */
const TOO_MUCH = { kind: 'possible', polarity: 'denied', negated: 'flip' } as const;

function isTooMuch(tree: Tree, adjective: number): boolean {
  return dependents(tree, adjective, 'advmod').some((at) => at < adjective && /^too$/i.test(tree.tokens[at].text));
}

/** "it is unlikely that ...", "it is possible to ...", "thinks it likely that ..." */
function impersonal(below: Below): Meaning | null {
  const { base, tree, clause, parent, above } = below;
  const completed = verdictWord(tree, parent);
  const lemma = completed < 0 ? parentLemma(below) : tree.tokens[completed].lemma.toLowerCase();
  const isOfIt = completed >= 0 || (parent.kind === 'adjective' && dependent(tree, parent.head, 'expl') >= 0);
  if (clause.link !== 'subject' && !isOfIt) return null;
  const isDeed = clause.form === 'infinitive';
  const row = isDeed && isTooMuch(tree, parent.head) ? TOO_MUCH : IMPERSONAL.get(lemma);
  if (!row) return null;
  // "it is not clear how the fire began": that it did is taken for granted.
  if (TAKEN_FOR_GRANTED.test(below.mark) && row.kind === 'actual')
    return { ...base, rule: `it is ${lemma} ${below.mark}` };
  const verdict = above.polarity === 'denied' && row.negated === 'open' ? 'open' : row.polarity;
  const polarity = verdictOn(base, verdict, above.polarity);
  const cue = spanOf(tree, completed < 0 ? parent.head : completed);
  return {
    ...base,
    polarity,
    negated: polarity === 'denied',
    modality: row.kind === 'actual' ? base.modality : row.kind,
    modalityCue: row.kind === 'actual' ? base.modalityCue : cue,
    prefix:
      isDeed && row.kind === 'possible'
        ? ['can']
        : impersonalPrefix(base, polarity, row.kind === 'actual' ? base.modality : row.kind),
    polarityCues: polarity === base.polarity ? base.polarityCues : [...base.polarityCues, cue],
    rule: isDeed ? `${IMPERSONAL_DEED} ${lemma} to` : `it is ${lemma} that`,
  };
}

function verdictOn(base: Base, verdict: Polarity, above: Polarity): Polarity {
  if (verdict === 'open' || above === 'open') return 'open';
  return (above === 'denied') !== (verdict === 'denied') ? flip(base.polarity) : base.polarity;
}

function impersonalPrefix(base: Base, polarity: Polarity, kind: ModalityKind): readonly string[] {
  if (polarity === 'open') return ['whether', ...base.prefix];
  if (kind === 'likely') return ['likely', ...base.prefix];
  if (kind === 'possible') return ['may'];
  return kind === 'required' ? ['must'] : base.prefix;
}

function belowOpen({ base, above, mark }: Below): Meaning | null {
  // "did not know how it came": it came.
  if (TAKEN_FOR_GRANTED.test(mark) && base.modality === 'actual') return null;
  return above.polarity === 'open' ? opened(base, 'below an open clause') : null;
}

function ofDenial(below: Below): Meaning | null {
  const { base, tree, parent, above } = below;
  const lemma = parentLemma(below);
  if (SPEECH_VERBS.get(lemma)?.act !== 'denies') return null;
  // "how it got there is disputed": it got there.
  if (TAKEN_FOR_GRANTED.test(below.mark)) return { ...base, rule: `${lemma} ${below.mark}` };
  return above.polarity === 'denied' ? opened(base, `not ${lemma}`) : denied(base, tree, parent.head, lemma);
}

function ofDoubting(below: Below): Meaning | null {
  const lemma = parentLemma(below);
  // "Imagine that the dam broke", "Suppose rates rise"
  if (/^(imagine|suppose)$/.test(lemma) && below.above.modality === 'asked') return opened(below.base, lemma);
  return /^(doubt|wonder|question)$/.test(lemma) ? opened(below.base, lemma) : null;
}

const TAKEN_FOR_GRANTED = /^(how|why|when|where)$/;

/** What nobody does without doubts: "has never confirmed that a ransom was paid" leaves open whether one was. */
const TESTING = new Set(['confirm', 'verify', 'establish', 'document', 'find', 'determine']);

/** What somebody is at what is so: "is not sorry that she spoke". */
const FELT = new Set(
  'sorry glad proud ashamed happy pleased surprised angry upset sad grateful disappointed delighted embarrassed'.split(
    ' ',
  ),
);

/** "did not say that it works" leaves open whether it does; "does not think so" thinks the contrary. */
function notSaid(below: Below): Meaning | null {
  const { base, tree, parent, above } = below;
  const lemma = parentLemma(below);
  // "no family should have to learn that they were taken off a list": what nobody should learn need not be.
  const isKnown =
    (SPEECH_VERBS.get(lemma)?.factive || FELT.has(lemma)) &&
    !TESTING.has(lemma) &&
    above.modality !== 'required' &&
    !isOwnDoubt(below);
  if (above.polarity !== 'denied' || isKnown) return null;
  // "would not say how he had voted": that he did is taken for granted.
  if (TAKEN_FOR_GRANTED.test(below.mark)) return null;
  return NEG_RAISING.has(lemma) ? denied(base, tree, parent.head, `not ${lemma}`) : opened(base, `not ${lemma}`);
}

/** "I don't know that she cheated": who says so of now doubts it. */
function isOwnDoubt({ tree, parent, mark }: Below): boolean {
  if (parent.lemma !== 'know' || mark !== 'that' || !parent.surface) return false;
  if (parent.group.some((at) => tree.tokens[at].xpos === 'VBD')) return false;
  return /^(I|we)$/i.test(tree.tokens[parent.surface.token].text);
}

function under(below: Below, modality: ModalityKind, prefix: readonly string[]): Meaning {
  return {
    ...below.base,
    modality,
    modalityCue: spanOf(below.tree, below.parent.head),
    prefix,
    rule: parentLemma(below),
  };
}

/** The verb above, or the one like which somebody is: "is worried that" as "fears that". */
function heldLike(below: Below): string {
  return mindOf(below.tree, below.parent)?.like ?? parentLemma(below);
}

function ofHope(below: Below): Meaning | null {
  return /^(hope|wish)$/.test(heldLike(below)) ? under(below, 'wished', ['may']) : null;
}

function ofFear(below: Below): Meaning | null {
  return heldLike(below) === 'fear' && below.base.modality === 'planned' ? under(below, 'possible', ['may']) : null;
}

/** "there are fears that 20 people died": if so, it is past. */
function mayHave({ tree, base, clause }: Below): readonly string[] {
  const isPast = [clause.head, ...clause.group].some((at) => tree.tokens[at].xpos === 'VBD');
  return isPast && base.modality === 'actual' && clause.kind === 'verb' ? ['may', 'have'] : ['may'];
}

function ofExpecting(below: Below): Meaning | null {
  const lemma = heldLike(below);
  if (!/^(expect|predict|fear)$/.test(lemma) || below.base.modality !== 'actual') return null;
  return under(below, 'likely', lemma === 'fear' ? mayHave(below) : ['expected', 'to']);
}

/** Content of a verb that tells nothing: no surer than that verb. */
function belowModal(below: Below): Meaning | null {
  const { base, above } = below;
  if (above.modality === 'actual' || base.modality !== 'actual') return null;
  if (PROVING.has(parentLemma(below))) return opened(base, 'to be proved');
  if (SPEECH_VERBS.has(parentLemma(below)) && !isBareDeed(below)) return null;
  return {
    ...base,
    modality: above.modality,
    modalityCue: above.modalityCue,
    prefix: isBareDeed(below) ? unsettled(above) : carriedOn(above, below.clause),
    rule: 'below a modal clause',
  };
}

/** "must prove that the mill was sound": whether it was is what has to be proved. */
const PROVING = new Set(['prove', 'demonstrate', 'establish']);

/** "could see six clubs leave": what one would see is a deed, and nothing told. */
function isBareDeed(below: Below): boolean {
  const { tree, clause, mark } = below;
  const { text, lemma, xpos } = tree.tokens[clause.head];
  if (mark !== '' || !/^VBP?$/.test(xpos) || text.toLowerCase() !== lemma.toLowerCase()) return false;
  return clause.group.length === 1 && PERCEIVING.has(parentLemma(below));
}
