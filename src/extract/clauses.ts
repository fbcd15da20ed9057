import { COMPOUND_MARKS, CONDITION_MARKS, DENYING_MARKS } from '../data/cues';
import { ADDRESSEE_PREPOSITIONS, embeddingOf } from '../data/embedding';
import { isIdiom } from '../data/idioms';
import { takesInfinitive } from '../data/infinitive-nouns';
import { CITING_VERBS, SPEECH_NOUNS, SPEECH_VERBS } from '../data/speech';
import { NAMING, STATIVES } from '../data/statives';
import { MEASURES, TEMPORAL_NOUNS, WEEKDAYS } from '../data/temporal';
import type { Sentence, Token } from '../model';
import { buildTree, dependent, dependents, plain, subtree, type Tree } from './tree';

/** A phrase that fills a place of a clause: the index of its head token, and the preposition before it. */
export interface Slot {
  readonly token: number;
  readonly preposition: string | null;
  /** Filled from elsewhere in the sentence: a shared subject, the noun before a relative clause, control. */
  readonly shared: boolean;
}

/** How a clause hangs on the one above it. */
export type Link =
  | 'root'
  | 'that' /* ccomp: a clause with its own subject, or a quotation */
  | 'open' /* xcomp: subject comes from above */
  | 'subject' /* csubj */
  | 'adverbial'
  | 'relative'
  | 'participle' /* acl with -ing or -ed */
  | 'infinitive' /* acl with "to" */
  | 'content' /* clause of a noun: "the claim that ..." */
  | 'aside'; /* parataxis */

export interface Clause {
  readonly id: number;
  readonly sentence: number;
  /** The token that heads the clause: the verb, or the predicate noun or adjective of a copula. */
  readonly head: number;
  readonly kind: 'verb' | 'copula' | 'adjective';
  /** An adjective that completes the verb: "clear" of "make clear"; -1 where there is none. */
  readonly completion: number;
  /** Auxiliaries, negation, particle and head, in text order; without what is shared by coordination. */
  readonly group: readonly number[];
  /** Auxiliaries and negation that coordination lends: "would" of "would open and close". */
  readonly lent: readonly number[];
  readonly lemma: string;
  readonly particle: string | null;
  readonly passive: boolean;
  /** The grammatical subject, before a passive is undone. */
  readonly surface: Slot | null;
  /** Who does it. */
  readonly subject: Slot | null;
  /** To whom or what it is done. */
  readonly object: Slot | null;
  readonly recipient: Slot | null;
  readonly obliques: readonly Slot[];
  /** Subordinating words before the clause, lower case: "that", "if", "as long as"; null where there are none. */
  readonly mark: string | null;
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'participle';
  readonly link: Link;
  /** The clause above, or null. */
  readonly parent: number | null;
  /** The noun a relative, participial or content clause hangs on; -1 where there is none. */
  readonly noun: number;
  /** The clause this one is coordinated with, or null. */
  readonly conjunctOf: number | null;
}

export interface ClauseIndex {
  readonly trees: readonly Tree[];
  readonly clauses: readonly Clause[];
  /** Clause headed by this token, or null. */
  at(sentence: number, token: number): Clause | null;
  /** Clauses right below this one, outermost first. */
  below(clause: Clause): readonly Clause[];
  /** Clauses of one sentence, outermost first. */
  within(sentence: number): readonly Clause[];
}

const CLAUSAL = new Set([
  'root',
  'ccomp',
  'xcomp',
  'advcl',
  'acl',
  'conj',
  'parataxis',
  'csubj',
  'list',
  'dep',
  'dislocated',
  'reparandum',
  'appos',
]);
const RELATIVE_TAGS = new Set(['WDT', 'WP', 'WP$']);

function isPredicate(tree: Tree, index: number): boolean {
  const token = tree.tokens[index];
  if (token.upos === 'PUNCT') return false;
  if (dependent(tree, index, 'cop') >= 0) return true;
  if (token.upos !== 'VERB' && token.upos !== 'AUX') return false;
  const relation = plain(token.relation);
  if (!CLAUSAL.has(relation)) return false;
  if (isParticipleMark(tree, index)) return false;
  if (token.upos === 'AUX')
    return dependent(tree, index, 'nsubj') >= 0 && (token.lemma === 'be' || token.lemma === 'have');
  if (relation === 'conj')
    return token.head >= 0 && (isPredicate(tree, token.head) || dependent(tree, index, 'nsubj', 'obj', 'aux') >= 0);
  if (relation === 'appos' || relation === 'dep') return dependent(tree, index, 'nsubj', 'obj', 'aux') >= 0;
  return true;
}

/** "as long as", "even if", "according to": the word with its fixed parts, lower case. */
export function phraseOf(tree: Tree, index: number): string {
  return [index, ...dependents(tree, index, 'fixed')]
    .sort((a, b) => a - b)
    .map((at) => tree.tokens[at].text.toLowerCase())
    .join(' ');
}

function casePhrase(tree: Tree, index: number): string | null {
  const cases = dependents(tree, index, 'case').filter(
    (at) => tree.tokens[at].xpos !== 'POS' && tree.tokens[at].upos !== 'PUNCT',
  );
  if (cases.length === 0) return null;
  return cases.map((at) => phraseOf(tree, at)).join(' ');
}

export function isTemporal(tree: Tree, index: number): boolean {
  const token = tree.tokens[index];
  if (TEMPORAL_NOUNS.has(token.lemma.toLowerCase().replace(/\.$/, ''))) return true;
  // "by the end of March": a part of a time is one too.
  if (TIME_PARTS.has(token.lemma.toLowerCase()))
    return dependents(tree, index, 'nmod').some((at) => isTemporal(tree, at));
  return token.xpos === 'CD' && /^(1[5-9]|20)\d\d$/.test(token.text);
}

const TIME_PARTS = new Set([
  'end',
  'beginning',
  'start',
  'middle',
  'close',
  'half',
  'course',
  'turn',
  'rest',
  'remainder',
]);

type Draft = { -readonly [Key in keyof Clause]: Clause[Key] };

function formOf(tree: Tree, head: Token, index: number, mark: string | null): Clause['form'] {
  const helpers = dependents(tree, index, 'aux', 'cop');
  if (helpers.some((at) => tree.tokens[at].xpos === 'MD')) return 'finite';
  const to =
    mark?.split(' ').includes('to') || dependents(tree, index, 'mark').some((at) => tree.tokens[at].xpos === 'TO');
  // "committed to accepting": that "to" is a preposition.
  if (to && (head.xpos !== 'VBG' || helpers.length > 0)) return 'infinitive';
  if (
    helpers.some(
      (at) => tree.tokens[at].xpos !== 'VBG' && tree.tokens[at].xpos !== 'VBN' && tree.tokens[at].xpos !== 'VB',
    )
  )
    return 'finite';
  if (helpers.some((at) => tree.tokens[at].xpos === 'VBG') || head.xpos === 'VBG') return 'gerund';
  if (head.xpos === 'VBN') return 'participle';
  return 'finite';
}

function groupOf(tree: Tree, index: number, kind: Clause['kind']): number[] {
  const parts = tree.children[index].filter((child) => {
    const token = tree.tokens[child];
    const relation = token.relation;
    if (plain(relation) === 'aux' || relation === 'compound:prt') return true;
    if (relation === 'cop') return kind !== 'verb';
    return relation === 'advmod' && isNegator(token);
  });
  if (kind !== 'copula') parts.push(index);
  return parts.sort((a, b) => a - b);
}

const NEGATORS = new Set([
  'not',
  "n't",
  'never',
  'no longer',
  'nor',
  'neither',
  'hardly',
  'scarcely',
  'barely',
  'nowhere',
]);

export function isNegator(token: Token): boolean {
  return NEGATORS.has(token.lemma.toLowerCase()) || NEGATORS.has(token.text.toLowerCase().replace('’', "'"));
}

function linkOf(tree: Tree, index: number, onNoun: boolean, form: Clause['form'], hasMark: boolean): Link {
  const relation = tree.tokens[index].relation;
  switch (plain(relation)) {
    case 'ccomp':
      return onNoun ? 'content' : 'that';
    case 'xcomp':
      return onNoun ? 'infinitive' : 'open';
    case 'csubj':
      return 'subject';
    case 'advcl':
      return relation === 'advcl:relcl' ? 'relative' : 'adverbial';
    case 'acl':
      if (relation === 'acl:relcl') return 'relative';
      if (form === 'infinitive') return 'infinitive';
      if (form === 'finite' && hasMark) return 'content';
      return form === 'finite' ? 'relative' : 'participle';
    case 'parataxis':
    case 'list':
    case 'dep':
    case 'dislocated':
    case 'appos':
    case 'conj':
    case 'reparandum':
      return 'aside';
    default:
      return 'root';
  }
}

/** Finds every clause of one sentence, outermost first. */
function clausesOf(tree: Tree, sentence: number, firstId: number): Clause[] {
  const predicate = tree.tokens.map((_, index) => isPredicate(tree, index));
  const order: number[] = [];
  const open = tree.tokens.flatMap((token, index) => (token.head < 0 ? [index] : []));
  for (let at = 0; at < open.length; at++) {
    if (predicate[open[at]]) order.push(open[at]);
    open.push(...tree.children[open[at]]);
  }
  const byHead = new Map<number, Draft>();
  const drafts: Draft[] = [];
  for (const index of order) {
    const draft = draftOf(tree, sentence, index, firstId + drafts.length, byHead, predicate);
    drafts.push(draft);
    byHead.set(index, draft);
  }
  return drafts;
}

function draftOf(
  tree: Tree,
  sentence: number,
  index: number,
  id: number,
  byHead: ReadonlyMap<number, Draft>,
  predicate: readonly boolean[],
): Draft {
  const token = tree.tokens[index];
  const verbal = token.upos === 'VERB' || token.upos === 'AUX';
  let kind: Clause['kind'] =
    verbal || dependent(tree, index, 'cop') < 0
      ? 'verb'
      : token.upos === 'ADJ' || token.upos === 'ADV'
        ? 'adjective'
        : 'copula';
  const marks = dependents(tree, index, 'mark').map((at) => phraseOf(tree, at));
  const wh = dependents(tree, index, 'advmod').filter((at) => tree.tokens[at].xpos === 'WRB' && at < index);
  const mark =
    compoundMark(tree, index) ??
    (marks.length > 0 ? marks.join(' ') : wh.length > 0 ? tree.tokens[wh[0]].text.toLowerCase() : null);
  let form = formOf(tree, token, index, mark);

  let up = nearest(tree, index, predicate);
  const completes =
    token.head >= 0 && plain(tree.tokens[token.head].relation) === 'xcomp' && tree.tokens[token.head].head === up;
  const onNoun = token.head >= 0 && up !== token.head && !completes;
  const coordinated = plain(token.relation) === 'conj' && token.head >= 0 ? (byHead.get(token.head) ?? null) : null;
  // "said that the port closed and that it would open": the second that-clause is said too.
  const alsoSaid =
    coordinated !== null &&
    marks.includes('that') &&
    SPEECH_VERBS.has(coordinated.lemma) &&
    coordinated.mark !== 'that';
  // "will give aid, but only if it agrees": coordinated in form, a condition in fact.
  const butIf = coordinated !== null && mark !== null && CONDITION_CUES.has(mark) && coordinated.mark !== mark;
  const sibling = alsoSaid || butIf ? null : coordinated;
  let link = linkOf(
    tree,
    index,
    onNoun,
    form,
    marks.some((each) => each !== 'to'),
  );
  let parent = up >= 0 ? byHead.get(up)!.id : null;
  let noun = onNoun && isNominal(tree.tokens[token.head]) && !predicate[token.head] ? token.head : -1;
  if (sibling) {
    link = sibling.link;
    parent = sibling.parent;
    noun = sibling.noun;
  } else if (
    alsoSaid ||
    (link === 'content' && up >= 0 && isToldTo(tree, noun, byHead.get(up)!)) ||
    (link === 'relative' && up >= 0 && isContentClause(tree, index, byHead.get(up)!))
  ) {
    link = 'that';
    noun = -1;
  } else if (
    mark !== null &&
    CONDITION_CUES.has(mark) &&
    (link === 'content' || mark.includes(' ') || butIf || PARTICIPLE_MARKS.has(mark))
  ) {
    link = 'adverbial';
    noun = -1;
  } else if (up >= 0 && isGoverned(tree, index, byHead.get(up)!, link, form, mark, noun)) {
    link = 'open';
    noun = -1;
  }

  // "said it cut costs, while raising wages": what goes on beside is part of what is said.
  if (
    link === 'adverbial' &&
    form === 'gerund' &&
    parent !== null &&
    up >= 0 &&
    SPEECH_VERBS.has(byHead.get(up)!.lemma) &&
    !SPEECH_VERBS.has(token.lemma.toLowerCase())
  ) {
    const told = [...byHead.values()].find(
      (each) => each.parent === parent && each.link === 'that' && each.head > up && each.head < index,
    );
    if (told) {
      parent = told.id;
      up = told.head;
    }
  }
  const lent: number[] = [];
  const ownHelpers = dependents(tree, index, 'aux', 'cop').length > 0;
  const ownSubject = dependent(tree, index, 'nsubj', 'csubj', 'expl') >= 0;
  let passive =
    dependent(tree, index, 'aux:pass') >= 0 ||
    dependents(tree, index, 'nsubj').some((at) => tree.tokens[at].relation === 'nsubj:pass');
  let sharedMark = mark;
  if (sibling && !ownHelpers && !ownSubject) {
    const bare = token.xpos === 'VB' || token.xpos === 'VBP';
    if (bare && marks.length === 0) {
      lent.push(...helpersOf(tree, sibling, 'base'));
      if (sibling.form === 'infinitive' && lent.length === 0) form = 'infinitive';
      sharedMark = sibling.mark;
    } else if (token.xpos === 'VBN' && (sibling.passive || helpersOf(tree, sibling, 'participle').length > 0)) {
      lent.push(...helpersOf(tree, sibling, 'participle'));
      passive = sibling.passive;
      form = sibling.form;
    } else if (token.xpos === 'VBG') lent.push(...helpersOf(tree, sibling, 'participle'));
  }
  if (link === 'participle' && form === 'participle') passive = true;
  if (link === 'adverbial' && form === 'participle' && !ownSubject) passive = true;
  if (link === 'open' && form === 'participle' && !ownHelpers) passive = true;

  if (passive && !ownHelpers && form === 'participle' && takesBareObject(tree, index)) passive = false;
  if (passive && isStative(tree, index)) {
    passive = false;
    kind = 'adjective';
  }
  const surface = surfaceOf(tree, index, { link, noun, sibling, parent: up >= 0 ? byHead.get(up)! : null, form, mark });
  const draft: Draft = {
    id,
    sentence,
    head: index,
    kind,
    completion: completionOf(tree, index, kind),
    group: groupOf(tree, index, kind),
    lent,
    lemma: kind === 'copula' ? 'be' : token.lemma.toLowerCase(),
    particle: particleOf(tree, index),
    passive,
    surface,
    subject: null,
    object: null,
    recipient: null,
    obliques: [],
    mark: sharedMark,
    form,
    link,
    parent,
    noun,
    conjunctOf: sibling?.id ?? null,
  };
  fillPlaces(tree, draft, sibling);
  return draft;
}

function helpersOf(tree: Tree, draft: Draft, kind: 'base' | 'participle'): number[] {
  const own = draft.group.filter((at) => at !== draft.head && tree.tokens[at].relation !== 'compound:prt');
  const all = own.length > 0 ? own : [...draft.lent];
  if (kind === 'participle') return all;
  const lend = all.filter(
    (at) => tree.tokens[at].xpos === 'MD' || tree.tokens[at].lemma === 'do' || isNegator(tree.tokens[at]),
  );
  return lend.some((at) => tree.tokens[at].xpos === 'MD' || tree.tokens[at].lemma === 'do') ? lend : [];
}

function nearest(tree: Tree, index: number, predicate: readonly boolean[]): number {
  for (let at = tree.tokens[index].head; at >= 0; at = tree.tokens[at].head) if (predicate[at]) return at;
  return -1;
}

const PARTICLES = new Set([
  'back',
  'off',
  'up',
  'down',
  'out',
  'away',
  'over',
  'in',
  'on',
  'aside',
  'apart',
  'forward',
  'together',
  'through',
]);

/** A particle, also where the parser took it for an adverb right behind the verb: "walk back". */
function particleOf(tree: Tree, index: number): string | null {
  const at = dependent(tree, index, 'compound:prt');
  if (at >= 0) return tree.tokens[at].text.toLowerCase();
  const next = tree.tokens[index + 1];
  const loose =
    next?.head === index &&
    next.relation === 'advmod' &&
    tree.children[index + 1].length === 0 &&
    PARTICLES.has(next.text.toLowerCase());
  if (!loose) return null;
  const particle = next.text.toLowerCase();
  return particle === 'aside' || dependent(tree, index, 'obj') >= 0 ? particle : null;
}

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'DET', 'ADJ', 'SYM', 'X']);

function isNominal(token: Token): boolean {
  return NOMINAL.has(token.upos);
}

/** "informed their partners that ...": hung on the one who was told. */
function isToldTo(tree: Tree, noun: number, parent: Draft): boolean {
  if (noun < 0 || !SPEECH_VERBS.has(parent.lemma) || dependent(tree, parent.head, 'ccomp') >= 0) return false;
  return parent.object?.token === noun && !SPEECH_NOUNS.has(tree.tokens[noun].lemma.toLowerCase());
}

/**
 * "told aides that he would leave": taken for a relative clause of "aides", but with a subject of its own and nothing
 * missing, below a verb of telling that has no content yet, it is what was told.
 */
function isContentClause(tree: Tree, index: number, parent: Draft): boolean {
  if (!SPEECH_VERBS.has(parent.lemma) || dependent(tree, parent.head, 'ccomp') >= 0) return false;
  const isThat = (at: number) => tree.tokens[at].lemma.toLowerCase() === 'that';
  const complete = (...relations: string[]) => dependents(tree, index, ...relations).some((at) => !isThat(at));
  const first = subtree(tree, index)[0];
  return isThat(first) && complete('nsubj') && complete('obj', 'cop', 'ccomp', 'xcomp', 'aux:pass');
}

const CONDITION_CUES: ReadonlySet<string> = new Set(CONDITION_MARKS.map((row) => row.cue));

/**
 * True where a table says that the verb above rules this infinitive or gerund, though the parser hung it on the verb's
 * object or took it for a purpose: "urged [the company to close]".
 */
function isGoverned(
  tree: Tree,
  index: number,
  parent: Draft,
  link: Link,
  form: Clause['form'],
  mark: string | null,
  noun: number,
): boolean {
  if (
    form === 'finite' ||
    form === 'participle' ||
    (link !== 'infinitive' && link !== 'participle' && link !== 'adverbial')
  )
    return false;
  if (CITING_VERBS.has(tree.tokens[index].lemma.toLowerCase())) return false;
  if (form === 'infinitive' && noun < 0 && addresseeOf(parent)) return true;
  // "saw no reason to reopen the case": what is ruled is the noun's.
  if (noun >= 0 && takesInfinitive(tree.tokens[noun].lemma.toLowerCase())) return false;
  const ruled = parent.passive ? parent.surface : (parent.object ?? parent.recipient);
  if (noun >= 0 && ruled?.token !== noun) return false;
  const row = embeddingOf(
    parent.kind === 'verb' ? 'verb' : 'adjective',
    governorLemma(tree, parent),
    form === 'infinitive' || mark === null ? null : mark,
    ruled !== null,
  );
  return (
    row !== null &&
    row.control === (ruled ? 'object' : 'subject') &&
    !(form === 'infinitive' && row.gerundOnly) &&
    (parent.passive || !row.passiveOnly) &&
    index > parent.head
  );
}

/** A verb with its particle, where the two have a row of their own: `rule-out`. */
export function governorLemma(tree: Tree, clause: Pick<Clause, 'head' | 'particle'>): string {
  const lemma = tree.tokens[clause.head].lemma.toLowerCase();
  if (!clause.particle) return lemma;
  const joined = `${lemma}-${clause.particle}`;
  return embeddingOf('verb', joined, null, false) ? joined : lemma;
}

/** "provided wages rise": a participle that is a subordinator. */
const PARTICIPLE_MARKS = new Set(['provided']);

function isParticipleMark(tree: Tree, index: number): boolean {
  const token = tree.tokens[index];
  if (!PARTICIPLE_MARKS.has(token.text.toLowerCase()) || plain(token.relation) === 'root') return false;
  return dependent(tree, index, 'nsubj', 'aux', 'obj') < 0;
}

const COMPOUNDS: readonly (readonly string[])[] = [
  ...CONDITION_MARKS.map((row) => row.cue),
  ...DENYING_MARKS,
  ...COMPOUND_MARKS,
]
  .filter((cue) => cue.includes(' ') || PARTICIPLE_MARKS.has(cue))
  .map((cue) => cue.split(' '))
  .sort((a, b) => b.length - a.length);

/** "as long as" right before the first word of a clause, however the parser tied it up; null where there is none. */
function compoundMark(tree: Tree, index: number): string | null {
  const subject = dependent(tree, index, 'nsubj', 'csubj', 'expl');
  const parts = [index, ...dependents(tree, index, 'aux', 'cop')];
  if (subject >= 0) parts.push(subtree(tree, subject)[0]);
  const first = Math.min(...parts);
  const found = COMPOUNDS.find(
    (words) =>
      words.length <= first &&
      words.every((word, n) => tree.tokens[first - words.length + n].text.toLowerCase() === word),
  );
  return found ? found.join(' ') : null;
}

/** Verbs whose passive keeps an object: "a man given a prize". */
const DITRANSITIVE = new Set(
  'give offer award grant tell ask show send pay teach owe hand deny promise lend guarantee assign allot allow serve sell call name elect appoint declare consider deem dub'.split(
    ' ',
  ),
);

/** "The ministry warned citizens": tagged as a participle, but with an object of its own it is a past tense. */
function takesBareObject(tree: Tree, index: number): boolean {
  // "The ministry considered closing the port."
  if (dependents(tree, index, 'xcomp').some((at) => tree.tokens[at].xpos === 'VBG')) return true;
  const after = dependents(tree, index, 'obj', 'xcomp', 'ccomp').some((at) => at > index);
  return after && !DITRANSITIVE.has(tree.tokens[index].lemma.toLowerCase());
}

function isStative(tree: Tree, index: number): boolean {
  const prepositions = STATIVES.get(tree.tokens[index].text.toLowerCase());
  return (
    prepositions !== undefined &&
    (dependents(tree, index, 'obl').some((at) => prepositions.has(casePhrase(tree, at) ?? '')) ||
      dependents(tree, index, 'advcl').some((at) =>
        dependents(tree, at, 'mark').some((mark) => prepositions.has(tree.tokens[mark].text.toLowerCase())),
      ))
  );
}

/** Adjective or noun that completes a verb and is no clause: "remain volatile", "become president". */
function secondPredicate(tree: Tree, index: number, ...tags: readonly string[]): number {
  const at = dependents(tree, index, 'xcomp').find(
    (child) =>
      tags.includes(tree.tokens[child].upos) &&
      !(tree.tokens[child].upos === 'ADJ' && /^\p{Lu}/u.test(tree.tokens[child].text)) &&
      dependent(tree, child, 'cop', 'mark', 'nsubj') < 0,
  );
  return at ?? -1;
}

function completionOf(tree: Tree, index: number, kind: Clause['kind']): number {
  return kind === 'verb' ? secondPredicate(tree, index, 'ADJ') : -1;
}

interface Above {
  readonly link: Link;
  readonly noun: number;
  readonly sibling: Draft | null;
  readonly parent: Draft | null;
  readonly form: Clause['form'];
  readonly mark: string | null;
}

function shared(slot: Slot | null): Slot | null {
  return slot && { ...slot, preposition: null, shared: true };
}

function surfaceOf(tree: Tree, index: number, above: Above): Slot | null {
  const own = dependents(tree, index, 'nsubj').filter(
    (at) => tree.tokens[at].relation !== 'nsubj:outer' && dependent(tree, at, 'nsubj', 'aux') < 0,
  );
  const outer = dependents(tree, index, 'nsubj:outer');
  const subject = own[0] ?? outer[0] ?? -1;
  if (subject >= 0) {
    const token = tree.tokens[subject];
    if (above.link === 'relative' && isRelative(token))
      return above.noun >= 0 ? { token: above.noun, preposition: null, shared: true } : null;
    return { token: subject, preposition: null, shared: false };
  }
  if (dependent(tree, index, 'csubj', 'expl') >= 0) return null;
  if (above.sibling) return shared(above.sibling.surface);
  switch (above.link) {
    case 'infinitive': {
      // "Israel's plan to enter the town": the owner of the plan is the one who enters.
      const owner = above.noun >= 0 ? dependent(tree, above.noun, 'nmod:poss') : -1;
      return owner >= 0 ? { token: owner, preposition: null, shared: true } : null;
    }
    case 'participle':
      if (above.noun >= 0 && isTemporal(tree, above.noun)) return above.parent ? shared(above.parent.surface) : null;
      // "the problem of mollifying them": the problem mollifies nobody.
      return above.noun >= 0 && above.mark === null ? { token: above.noun, preposition: null, shared: true } : null;
    case 'open':
      // "requests that votes be thrown out" is ruled by no verb.
      if (above.form === 'participle' && dependents(tree, index, 'aux').some((at) => tree.tokens[at].xpos === 'VB'))
        return null;
      return above.parent ? shared(controller(above.parent)) : null;
    case 'adverbial':
      return above.form !== 'finite' && above.parent ? shared(above.parent.surface) : null;
    case 'that':
      return above.form !== 'finite' && above.parent ? shared(above.parent.surface) : null;
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

const SUBJECT_CONTROL_WITH_OBJECT = new Set(['promise', 'vow', 'threaten', 'pledge', 'use', 'take', 'offer', 'swear']);

/** The phrase that is the subject of an infinitive below this clause. */
function controller(parent: Draft): Slot | null {
  const addressee = addresseeOf(parent);
  if (addressee) return addressee;
  if (SUBJECT_CONTROL_WITH_OBJECT.has(parent.lemma)) return parent.subject;
  if (parent.passive) return parent.surface;
  // "continued talks to end the war": a verb that rules only its own subject's deeds.
  const row = embeddingOf(parent.kind === 'verb' ? 'verb' : 'adjective', parent.lemma, null, true);
  if (row?.control === 'subject') return parent.surface;
  return parent.object ?? parent.recipient ?? parent.surface;
}

/** "called on [the rebels] to leave" */
export function addresseeOf(clause: Pick<Clause, 'lemma' | 'obliques' | 'object' | 'passive'>): Slot | null {
  if (clause.object || clause.passive) return null;
  const prepositions = ADDRESSEE_PREPOSITIONS.get(clause.lemma);
  return (prepositions && clause.obliques.find((slot) => prepositions.includes(slot.preposition ?? ''))) ?? null;
}

function isRelative(token: Token): boolean {
  return RELATIVE_TAGS.has(token.xpos) || (token.lemma.toLowerCase() === 'that' && token.upos === 'PRON');
}

function fillPlaces(tree: Tree, draft: Draft, sibling: Draft | null): void {
  const slot = (token: number, preposition: string | null = null): Slot => {
    if (draft.link === 'relative' && isRelative(tree.tokens[token]) && draft.noun >= 0)
      return { token: draft.noun, preposition, shared: true };
    return { token, preposition, shared: false };
  };
  const bare =
    draft.kind === 'verb'
      ? dependents(tree, draft.head, 'obj', 'advmod').find((at) => isBareIdiom(tree, draft.head, at))
      : undefined;
  if (bare !== undefined) draft.completion = bare;
  const objects = dependents(tree, draft.head, 'obj')
    .filter(
      (at) =>
        at !== bare &&
        !isDay(tree, at) &&
        !(draft.passive && isTemporal(tree, at)) &&
        !isStrayThat(tree, draft, at) &&
        !isTimeGap(tree, draft, at),
    )
    .map((at) => slot(at));
  const indirect = dependents(tree, draft.head, 'iobj').map((at) => slot(at));
  let agent: Slot | null = null;
  const obliques: Slot[] = dependents(tree, draft.head, 'obj')
    .filter((at) => isDay(tree, at))
    .map((at) => slot(at));
  for (const at of dependents(tree, draft.head, 'obl', ...(draft.kind === 'copula' ? [] : ['nmod']))) {
    const preposition = casePhrase(tree, at);
    const relation = tree.tokens[at].relation;
    if (
      draft.passive &&
      !agent &&
      !isTemporal(tree, at) &&
      !isMeasure(tree, at) &&
      (relation === 'obl:agent' || preposition === 'by')
    )
      agent = slot(at);
    else obliques.push(slot(at, preposition));
  }
  if (draft.kind === 'copula') {
    const preposition = casePhrase(tree, draft.head);
    if (preposition === null) objects.unshift({ token: draft.head, preposition: null, shared: false });
    else obliques.unshift({ token: draft.head, preposition, shared: false });
  }
  if (draft.passive) {
    const second = objects[0] ?? null;
    draft.subject = agent;
    draft.object = second ?? draft.surface;
    draft.recipient = second ? draft.surface : (indirect[0] ?? null);
  } else {
    draft.subject = draft.surface;
    draft.object = objects[0] ?? gapObject(tree, draft, obliques) ?? siblingObject(draft, sibling);
    draft.recipient = indirect[0] ?? null;
    // "charged him, under new rules": nothing else is given, so he is no recipient.
    if (!draft.object && draft.recipient && !DITRANSITIVE.has(draft.lemma) && !SPEECH_VERBS.has(draft.lemma)) {
      draft.object = draft.recipient;
      draft.recipient = null;
    }
    lendObject(tree, draft, sibling);
  }
  draft.obliques = obliques;
  const noun = draft.kind === 'verb' ? secondPredicate(tree, draft.head, 'NOUN', 'PROPN', 'PRON') : -1;
  if (
    draft.passive &&
    !agent &&
    NAMING.has(draft.lemma) &&
    (noun >= 0 || obliques.some((each) => each.preposition === 'as'))
  ) {
    draft.passive = false;
    draft.kind = 'adjective';
    draft.subject = draft.surface;
    draft.object = noun >= 0 ? slot(noun) : null;
  } else if (noun >= 0 && !draft.object) draft.object = slot(noun);
}

/** "by 52 votes", "by a wide margin": how much, not who. */
function isMeasure(tree: Tree, index: number): boolean {
  return MEASURES.has(tree.tokens[index].lemma.toLowerCase()) || tree.tokens[index].text === '%';
}

/** "told them that he would leave": the "that" of a content clause is no object of it. */
function isStrayThat(tree: Tree, draft: Draft, index: number): boolean {
  return (
    draft.link === 'that' &&
    index < draft.head &&
    tree.tokens[index].lemma.toLowerCase() === 'that' &&
    isRelative(tree.tokens[index])
  );
}

/** "the first time that a woman had won": the "that" of a time is no object. */
function isTimeGap(tree: Tree, draft: Draft, index: number): boolean {
  return draft.link === 'relative' && draft.noun >= 0 && isRelative(tree.tokens[index]) && isTemporal(tree, draft.noun);
}

/** "said Wednesday that ...": a day is no object, though it stands where one would. */
function isDay(tree: Tree, index: number): boolean {
  return (
    DAYS.has(tree.tokens[index].text.toLowerCase()) &&
    tree.children[index].every((at) => tree.tokens[at].upos === 'PUNCT')
  );
}

const DAYS = new Set([...WEEKDAYS, 'today', 'yesterday', 'tomorrow', 'tonight']);

/** "took place": the noun is part of the verb. */
function isBareIdiom(tree: Tree, verb: number, noun: number): boolean {
  if (!isIdiom(tree.tokens[verb].lemma.toLowerCase(), tree.tokens[noun].text.toLowerCase())) return false;
  return dependent(tree, noun, 'det', 'nmod:poss', 'conj') < 0;
}

/** "captured or killed the men": the object stands once, after both verbs. */
function siblingObject(draft: Draft, sibling: Draft | null): Slot | null {
  if (!sibling?.object || sibling.passive || draft.kind !== 'verb' || sibling.kind !== 'verb') return null;
  return sibling.object.token > draft.head ? { ...sibling.object, shared: true } : null;
}

/** "captured or killed the men", where the parser gave the object to the second verb alone. */
function lendObject(tree: Tree, draft: Draft, sibling: Draft | null): void {
  if (!sibling || sibling.object || sibling.passive || sibling.kind !== 'verb' || !draft.object || draft.object.shared)
    return;
  const joined = tree.tokens[sibling.head + 1];
  if (joined?.relation !== 'cc' || joined.head !== draft.head || draft.head !== sibling.head + 2) return;
  sibling.object = { ...draft.object, shared: true };
}

/** "the campaign Israel launched": the noun before the relative clause is what was launched. */
function gapObject(tree: Tree, draft: Draft, obliques: readonly Slot[]): Slot | null {
  if (draft.link !== 'relative' || draft.noun < 0 || draft.kind !== 'verb') return null;
  const bySubject = draft.surface?.token === draft.noun;
  const byOblique = obliques.some((slot) => slot.token === draft.noun);
  const adverb = dependents(tree, draft.head, 'advmod').some((at) => tree.tokens[at].xpos === 'WRB');
  const clause = dependent(tree, draft.head, 'ccomp', 'xcomp') >= 0;
  const inSubject =
    draft.surface !== null &&
    !draft.surface.shared &&
    subtree(tree, draft.surface.token).some((at) => isRelative(tree.tokens[at]));
  if (bySubject || byOblique || adverb || clause || inSubject || isTemporal(tree, draft.noun)) return null;
  return { token: draft.noun, preposition: null, shared: true };
}

/** Every clause of an article, numbered in order of sentence and depth. */
export function findClauses(sentences: readonly Sentence[]): ClauseIndex {
  const trees = sentences.map(buildTree);
  const clauses: Clause[] = [];
  const bySentence = trees.map((tree, sentence): Clause[] => {
    const { kind } = sentences[sentence];
    if (kind === 'boilerplate' || kind === 'credit') return [];
    const found = clausesOf(tree, sentence, clauses.length);
    for (const clause of found) clauses.push(clause);
    return found;
  });
  const byHead = bySentence.map((found) => new Map(found.map((clause) => [clause.head, clause])));
  const children: Clause[][] = clauses.map(() => []);
  for (const clause of clauses) if (clause.parent !== null) children[clause.parent].push(clause);
  return {
    trees,
    clauses,
    at: (sentence, token) => byHead[sentence].get(token) ?? null,
    below: (clause) => children[clause.id],
    within: (sentence) => bySentence[sentence],
  };
}
