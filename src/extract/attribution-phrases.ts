import { cueEnd } from '../data/cues';
import { isAsking, MEETING_DEMANDS } from '../data/infinitive-nouns';
import {
  ACCOUNTS,
  NOBODYS_NOUNS,
  SPEECH_NOUNS,
  SPEECH_PREPOSITIONS,
  SPEECH_VERBS,
  type SpeechCue,
  VOICING_VERBS,
} from '../data/speech';
import type { AttributionStep } from '../model';
import { onceOf } from '../text/once';
import { isBehindSemicolon } from './attribution-forms';
import { isSetAgainst } from './attribution-others';
import { type Cue, coordinatedIn, firstSpoken } from './attribution-reach';
import { quotedOf, step, type Telling, tellerOf } from './attribution-tellers';
import { isDenied } from './clause-undertakers';
import { type Clause, isTemporal, type Slot } from './clauses';
import { NO_DOUBT, NO_SUCH_CONTENT } from './meaning-none';
import { mentionAt } from './sources';
import { dependent, dependents, subtree, type Tree } from './tree';

/** "X's claim that ...", "repeated a warning that ...", "concern among doctors that ...": the owner of the noun, or who hands it out. */
export function nounSteps(state: Telling, clause: Clause, parent: Clause | null): AttributionStep[] {
  // "concerns about how the war is led" takes for granted that it is led; "a message before the alarm rang" holds no alarm.
  if (clause.mark !== null && /\b(?:how|why|when|where|before|after|while|until|since|because|once)$/.test(clause.mark))
    return [];
  // "There is no suggestion that she lied": nobody suggests it.
  if (state.meanings[clause.id].rule === NO_SUCH_CONTENT) return [];
  const { source } = state;
  // "is in no doubt that it was so" holds so; "there is no doubt that it was": so says whoever tells it.
  if (state.meanings[clause.id].rule === NO_DOUBT && parent?.object?.token !== clause.noun) {
    const holder = parent?.surface?.token === clause.noun ? null : parent?.surface;
    return parent && holder ? [step(state, parent, holder, clause, 'believes')] : [];
  }
  const tree = source.index.trees[clause.sentence];
  const ground = groundOf(tree, clause, parent);
  if (ground && parent) return [groundStep(step(state, parent, ground, clause, 'says'), tree, clause.noun)];
  // "denied any plan to sell the port"
  if (clause.link === 'infinitive' && parent && isDenied(tree, clause.noun, parent))
    return [step(state, parent, parent.subject, clause, 'denies')];
  const asking = askingCue(tree, clause);
  const noun = asking ? clause.noun : cueNoun(tree, clause);
  const cue = asking ?? (noun < 0 ? undefined : nounCue(tree, noun));
  // "calls to resign" are somebody's word; "a claim to own the land" is not that it is owned.
  if (!cue || (clause.link === 'infinitive' && cue.act !== 'asks')) return [];
  const isObject = parent?.object?.token === noun;
  // "rejected his suggestion that it had failed": denied by the one who rejects it.
  const denial = isObject ? SPEECH_VERBS.get(tree.tokens[parent.head].lemma.toLowerCase()) : undefined;
  if (isObject && cue.act !== 'asks' && denial?.act === 'denies' && state.meanings[parent.id].polarity === 'affirmed')
    return [step(state, parent, parent.subject, clause, 'denies')];
  // "The union's claim that the pit had flooded was false": so says whoever says that it was.
  if (state.meanings[clause.id].held) return [];
  const named = ownerOf(tree, noun);
  const owner = named < 0 && cue.act === 'believes' ? feelingBody(state, clause.sentence, noun) : named;
  if (owner < 0 && NOBODYS_NOUNS.has(tree.tokens[noun].lemma.toLowerCase())) return [];
  // "It is beyond belief that trains still run": nobody's.
  if (owner < 0 && dependent(tree, noun, 'expl') >= 0) return [];
  const verb = isObject ? tree.tokens[parent.head].lemma.toLowerCase() : '';
  const voiced = isObject && (asking ? !MEETING_DEMANDS.has(verb) : VOICING_VERBS.has(verb));
  const teller = owner >= 0 ? owner : voiced ? -1 : newsroomOf(state, clause.sentence, noun);
  const slot =
    teller >= 0 ? { token: teller, preposition: null, shared: false } : voiced ? voicer(state, parent) : null;
  const token = tree.tokens[noun];
  return [
    {
      by: tellerOf(source, clause.sentence, slot),
      act: cue.act,
      cue: { start: token.start, end: token.end, text: token.text },
      // "had no doubt that it was so": held by whoever had none
      polarity:
        isObject && state.meanings[clause.id].rule !== NO_DOUBT ? state.meanings[parent.id].polarity : 'affirmed',
      modality: 'actual',
      quoted: parent ? quotedOf(source, clause, parent) : 'indirect',
    },
  ];
}

/** "dismissed the union's claim that the pit had flooded": the union says so; null where nobody is told to hold it. */
export function holderStep(state: Telling, clause: Clause): AttributionStep | null {
  const tree = state.source.index.trees[clause.sentence];
  const noun = state.meanings[clause.id].held ? cueNoun(tree, clause) : -1;
  const cue = noun < 0 ? undefined : nounCue(tree, noun);
  const owner = noun < 0 ? -1 : ownerOf(tree, noun);
  if (!cue || owner < 0) return null;
  const by = tellerOf(state.source, clause.sentence, { token: owner, preposition: null, shared: false });
  const { start, end, text } = tree.tokens[noun];
  return { by, act: cue.act, cue: { start, end, text }, polarity: 'affirmed', modality: 'actual', quoted: 'indirect' };
}

/** "intends to sue on the ground that it was never asked", "gave evidence that it was weak": so says who sues, and who gives it. */
function groundOf(tree: Tree, { noun, mark }: Clause, parent: Clause | null): Slot | null {
  if (noun < 0 || mark !== 'that' || !parent || parent.passive) return null;
  const isGround = /^grounds?$/i.test(tree.tokens[noun].text) && caseOf(tree, noun) === 'on';
  const isGiven =
    /^evidence$/i.test(tree.tokens[noun].text) && parent.object?.token === noun && parent.lemma === 'give';
  return isGround || isGiven ? parent.subject : null;
}

/** Whatever comes of the suit, its ground is given. */
function groundStep(telling: AttributionStep, tree: Tree, noun: number): AttributionStep {
  const { start, end, text } = tree.tokens[noun];
  return { ...telling, cue: { start, end, text }, polarity: 'affirmed', modality: 'actual' };
}

/** "The flood raised fears that ...": an event has none. */
function voicer({ source }: Telling, parent: Clause): Slot | null {
  const type = mentionAt(source, parent.sentence, parent.subject)?.type;
  return type === 'event' || type === 'policy' ? null : parent.subject;
}

/** The noun whose clause this is: the one it hangs on, or the one that one belongs to ("[warnings] from engineers that ..."). */
function cueNoun(tree: Tree, clause: Clause): number {
  const noun = clause.noun >= 0 ? clause.noun : tree.tokens[clause.head].head;
  if (noun < 0 || nounCue(tree, noun)) return noun;
  const { head, relation } = tree.tokens[noun];
  return head >= 0 && relation.startsWith('nmod') && OWNING.has(caseOf(tree, noun)) && nounCue(tree, head) ? head : -1;
}

/** "pressure from investors to sell": asked, though the noun tells nothing by itself. */
function askingCue(tree: Tree, { link, noun }: Clause): Pick<SpeechCue, 'act'> | undefined {
  return link === 'infinitive' && isAsking(tree.tokens[noun]?.lemma.toLowerCase() ?? '') ? { act: 'asks' } : undefined;
}

function nounCue(tree: Tree, noun: number): SpeechCue | undefined {
  const { upos, lemma } = tree.tokens[noun];
  return upos === 'NOUN' || upos === 'PROPN' ? SPEECH_NOUNS.get(lemma.toLowerCase()) : undefined;
}

const OWNING = new Set(['from', 'by', 'of', 'among']);

function ownerOf(tree: Tree, noun: number): number {
  const owner = dependent(tree, noun, 'nmod:poss');
  if (owner >= 0) return owner;
  const giver = dependents(tree, noun, 'nmod').find((at) => OWNING.has(caseOf(tree, at)));
  return giver ?? publisherOf(tree, noun);
}

/** "fears in Norland that ...", "hopes within the party that ...": where a feeling is, so is whoever has it; -1 where none is told. */
function feelingBody({ source }: Telling, sentence: number, noun: number): number {
  const tree = source.index.trees[sentence];
  const isBody = (token: number) => {
    const type = mentionAt(source, sentence, { token, preposition: null, shared: false })?.type ?? '';
    return /^(place|organization|group)$/.test(type) && !isTemporal(tree, token);
  };
  const places = dependents(tree, noun, 'nmod').filter((at) => /^(in|within|inside)$/.test(caseOf(tree, at) ?? ''));
  return places.find(isBody) ?? -1;
}

/** "a Daily Herald report that ...": the body whose name stands before the noun; -1 where there is none. */
function newsroomOf({ source }: Telling, sentence: number, noun: number): number {
  const tree = source.index.trees[sentence];
  const isBody = (token: number) =>
    tree.tokens[token].upos === 'PROPN' &&
    mentionAt(source, sentence, { token, preposition: null, shared: false })?.type === 'organization';
  return dependents(tree, noun, 'compound').find(isBody) ?? -1;
}

/** "a claim, published on Sunday by the Herald, that ...": who puts it about; -1 where nobody does. */
function publisherOf(tree: Tree, noun: number): number {
  for (const verb of dependents(tree, noun, 'acl')) {
    if (tree.tokens[verb].xpos !== 'VBN' || !PUBLISHING.has(tree.tokens[verb].lemma.toLowerCase())) continue;
    const by = dependents(tree, verb, 'obl').find((at) => caseOf(tree, at) === 'by' && !isTemporal(tree, at));
    if (by !== undefined) return by;
  }
  return -1;
}

const PUBLISHING = new Set(
  'publish make issue write post air broadcast release level voice raise repeat spread circulate give print file'.split(
    ' ',
  ),
);

function caseOf(tree: Tree, at: number): string {
  return tree.tokens[dependent(tree, at, 'case')]?.lemma ?? '';
}

/** Every "according to X" of the sentence that speaks of this clause. At an edge of the sentence it speaks of the whole. */
export function accordingTo(state: Telling, clause: Clause): AttributionStep[] {
  const { source } = state;
  const tree = source.index.trees[clause.sentence];
  const steps: AttributionStep[] = [];
  for (const account of accountsOf(tree)) {
    const spoken = scopeOf(state, clause.sentence, account, account.noun);
    if (!spoken || !coordinatedIn(source, clause, spoken, account)) continue;
    const { start, end, text } = tree.tokens[account.noun];
    steps.push({
      by: tellerOf(source, clause.sentence, { token: account.owner, preposition: null, shared: false }),
      act: 'says',
      cue: { start, end, text },
      polarity: 'affirmed',
      modality: 'actual',
      quoted: 'indirect',
    });
  }
  for (const { at, first, row } of speechPrepositionsOf(tree)) {
    let teller = first;
    while (tree.tokens[teller].head > teller && INSIDE_PHRASE.test(tree.tokens[teller].relation))
      teller = tree.tokens[teller].head;
    // "packed according to its instructions": how, and nobody's word.
    if (RULING_NOUNS.test(tree.tokens[teller].text)) continue;
    const phrase = subtree(tree, teller);
    const place = { first: at, last: phrase[phrase.length - 1] };
    const spoken = scopeOf(state, clause.sentence, place, teller);
    if (!spoken || !coordinatedIn(source, clause, spoken, place)) continue;
    const cue = { start: tree.tokens[at].start, end: tree.tokens[first - 1].end };
    steps.push({
      by: tellerOf(source, clause.sentence, { token: teller, preposition: null, shared: false }),
      act: row.act,
      cue: { ...cue, text: source.article.text.slice(cue.start, cue.end) },
      polarity: 'affirmed',
      modality: 'actual',
      quoted: 'indirect',
    });
  }
  return steps;
}

/** What one goes by: "according to the plan", "according to need". */
const RULING_NOUNS =
  /^(instructions?|plans?|schedule|custom|tradition|needs?|size|age|ability|standards?|guidelines?|principles?|taste)$/i;

interface SpeechPreposition {
  /** Its first token, and the one behind its last. */
  readonly at: number;
  readonly first: number;
  readonly row: (typeof SPEECH_PREPOSITIONS)[number];
}

/** Each "according to" of a sentence that words follow. */
const speechPrepositionsOf = onceOf((tree: Tree): readonly SpeechPreposition[] => {
  const words = tree.tokens.map((token) => token.text.toLowerCase());
  return words.flatMap((_, at) => {
    const row = SPEECH_PREPOSITIONS.find(({ words: cue }) => cueEnd(words, at, cue) >= 0);
    const first = row ? cueEnd(words, at, row.words) : -1;
    return row && first < words.length ? [{ at, first, row }] : [];
  });
});

const ACCOUNT_WORDS: ReadonlySet<string> = new Set(ACCOUNTS.map(({ words }) => words));

const STANDING = new Set(['stand', 'abide', 'swear', 'stick', 'go']);

/** Each "by the mayor's account" of a sentence, with the noun and its owner. */
const accountsOf = onceOf((tree: Tree): readonly Account[] =>
  tree.tokens.flatMap((token, noun) => {
    const owner = token.relation.startsWith('obl') ? dependent(tree, noun, 'nmod:poss') : -1;
    // "stood by her account": what one stands by, and no word on it.
    const isStoodBy = noun > 2 && token.head === noun - 3 && STANDING.has(tree.tokens[token.head].lemma.toLowerCase());
    if (owner < 0 || isStoodBy || !ACCOUNT_WORDS.has(`${caseOf(tree, noun)} ${token.text}`.toLowerCase())) return [];
    const phrase = subtree(tree, noun);
    return [{ first: phrase[0], last: phrase[phrase.length - 1], noun, owner }];
  }),
);

interface Account extends Cue {
  readonly noun: number;
  readonly owner: number;
}

const INSIDE_PHRASE = /^(det|amod|compound|nummod|nmod:poss|nmod:desc|case|flat|advmod|punct|cc)/;

function scopeOf({ source }: Telling, sentence: number, cue: Cue, teller: number): Clause | null {
  const { index } = source;
  const tree = index.trees[sentence];
  let head = teller;
  while (head >= 0 && !index.at(sentence, head)) {
    head = tree.tokens[head].head;
    // "Corvel, the biggest port according to the register, said": of the port's rank alone.
    if (
      head >= 0 &&
      tree.tokens[head].relation === 'appos' &&
      cue.first > 1 &&
      tree.tokens[cue.first - 1].upos !== 'PUNCT'
    )
      return null;
  }
  if (head < 0) return index.within(sentence)[0] ?? null;
  const atEnd = cue.last >= tree.tokens.length - 2;
  let clause = index.at(sentence, head)!;
  const isSetOff = /^([,;(–—-]|--)$/.test(tree.tokens[cue.first - 1]?.text ?? '');
  // "a fire that killed two according to the police": without a comma it speaks of no more than the relative clause.
  if (atEnd && !isSetOff && clause.link === 'relative') return clause;
  // "Do not mistake him for his brother; the two do not speak, according to both": of what stands behind the semicolon.
  if (cue.first <= 1 || atEnd)
    while (clause.parent !== null && !(atEnd && (isBehindSemicolon(tree, clause) || isSetAgainst(source, clause))))
      clause = index.clauses[clause.parent];
  return atEnd ? firstSpoken(source, clause, cue) : clause;
}

/** "Bank to cut jobs — report": the words after the dash of a headline say whose word it is. */
export function headlineTail(state: Telling, clause: Clause): AttributionStep[] {
  const { source } = state;
  const tree = source.index.trees[clause.sentence];
  if (tree.sentence.kind !== 'heading') return [];
  const dash = tree.tokens.findLastIndex((token) => /^(—|–|-|--|:)$/.test(token.text));
  const rest = tree.tokens.length - 1 - dash;
  if (dash <= clause.head || rest < 1 || rest > 4) return [];
  const head = tree.tokens.slice(dash + 1).findIndex((token) => token.head <= dash);
  const at = head < 0 ? tree.tokens.length - 1 : dash + 1 + head;
  if (!/^(NOUN|PROPN)$/.test(tree.tokens[at].upos)) return [];
  const by = tellerOf(source, clause.sentence, { token: at, preposition: null, shared: false });
  const mark = tree.tokens[dash];
  return [
    {
      by,
      act: 'says',
      cue: { start: mark.start, end: mark.end, text: mark.text },
      polarity: 'affirmed',
      modality: 'actual',
      quoted: 'indirect',
    },
  ];
}

/** What somebody says, thinks or wants. */
const isWord = (lemma: string): boolean => SPEECH_NOUNS.has(lemma) || POSITIONS.has(lemma);
const POSITIONS = new Set(
  'position stance policy line advice verdict answer response reply comment preference priority recommendation'.split(
    ' ',
  ),
);

/** "Her demand is that they leave": the owner of the demand says so. */
export function positionOf(state: Telling, clause: Clause): AttributionStep[] {
  const { source } = state;
  const tree = source.index.trees[clause.sentence];
  // `its only reply was that it was "aware"`: the reply stands outside what is replied.
  const outer = dependents(tree, clause.head, 'nsubj:outer').find((at) => isWord(tree.tokens[at].lemma.toLowerCase()));
  const be = clause.kind === 'verb' || outer !== undefined ? dependent(tree, clause.head, 'cop') : -1;
  const noun = be < 0 ? -1 : (outer ?? dependents(tree, clause.head, 'nsubj').find((at) => at < be) ?? -1);
  const owner = noun < 0 ? -1 : dependent(tree, noun, 'nmod:poss');
  // "its product was to blame", "his first job is to win": a thing, a body or a task is no word of its owner.
  const isThat = dependents(tree, clause.head, 'mark').some((at) => at > be && /^that$/i.test(tree.tokens[at].text));
  if (owner < 0 || !(isThat || isWord(tree.tokens[noun].lemma.toLowerCase()))) return [];
  const { start, end, text } = tree.tokens[noun];
  return [
    {
      by: tellerOf(source, clause.sentence, { token: owner, preposition: null, shared: false }),
      act: 'says',
      cue: { start, end, text },
      polarity: 'affirmed',
      modality: 'actual',
      quoted: 'indirect',
    },
  ];
}
