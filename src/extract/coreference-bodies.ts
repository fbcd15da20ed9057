import type { NounSense } from '../data/nouns';
import { takenBy } from '../data/selection';
import { clauseAt } from './coreference-bonds';
import { allowed } from './coreference-candidates';
import type { Chain } from './coreference-chains';
import { BODIES, sourceOf, subjectOf } from './coreference-floor';
import { doerOf, isImpersonal, MINDED } from './coreference-subjects';
import { mentionAt, type View } from './coreference-view';
import { dependent, dependents, subtree } from './tree';

/**
 * "The union opposes the deal. Its president, Ana Reyes, resigned", "the paper published what it called proof": of what only
 * bodies and people do ("it refused", "they hope"), and of whose people and offices are told ("its president"), the body that
 * does what the clause above says, or else the one that the sentence before is told of. Null where something else stands
 * there. Asked only where the weights leave a pronoun alone.
 */
export function bodyMeant(view: View, mention: number, of: readonly Chain[]): Chain | null {
  const { kind } = view.traits[mention];
  if ((kind !== 'it' && kind !== 'they') || view.quotes[mention] >= 0) return null;
  if (!ownsPeople(view, mention) && !actsWithMind(view, mention)) return null;
  const above = doerAbove(view, mention);
  if (above !== null) return bodyAt(view, mention, above, of);
  const named = bodiesBefore(view, mention, of);
  if (named.length > 0) {
    const chains = new Set(named.map((one) => of[one]));
    return chains.size === 1 && view.roles[named[0]] === 'subj' ? bodyAt(view, mention, named[0], of) : null;
  }
  return bodyToldOf(view, mention, of);
}

/** Senses of nouns for people by their place in a body. */
const IN_A_BODY: ReadonlySet<NounSense | null> = new Set<NounSense | null>([
  'office',
  'occupation',
  'source',
  'member',
]);

/** "Its president", "its foreign ministry": not "its author", which a report has too. */
function ownsPeople(view: View, mention: number): boolean {
  if (view.roles[mention] !== 'poss') return false;
  const { sentence, head } = view.drafts[mention];
  const owned = mentionAt(view, sentence, view.trees[sentence].tokens[head].head);
  if (owned < 0) return false;
  const { type } = view.drafts[owned];
  const { sense, lemma } = view.traits[owned];
  if (OF_WORKS.has(lemma)) return false;
  if (type === 'person' || type === 'group') return IN_A_BODY.has(sense) || isNamed(view, owned);
  return type === null ? isNamed(view, owned) : type === 'organization' && sense === 'government';
}

/** Who makes a thing: a report has them, and a body that published it. */
const OF_WORKS = new Set('author writer editor creator inventor designer architect translator'.split(' '));

/** "Its counsel, Ana Reyes". */
function isNamed(view: View, owned: number): boolean {
  const { sentence, head } = view.drafts[owned];
  const tree = view.trees[sentence];
  const beside = [
    ...dependents(tree, head, 'appos'),
    tree.tokens[head].relation === 'appos' ? tree.tokens[head].head : -1,
  ];
  return beside.some((at) => {
    const name = at < 0 ? -1 : mentionAt(view, sentence, at);
    return name >= 0 && view.drafts[name].form === 'name' && view.drafts[name].type === 'person';
  });
}

/** "It refused", "they were confident": not "it shows", "it was found", which is said of anything. */
function actsWithMind(view: View, mention: number): boolean {
  const { sentence, hangsBy } = view.drafts[mention];
  const tree = view.trees[sentence];
  const { relation, head } = tree.tokens[hangsBy];
  if (relation !== 'nsubj' || isImpersonal(tree, hangsBy)) return false;
  const lemma = tree.tokens[head].lemma.toLowerCase();
  if (NAMING.has(lemma)) return isWhatItCalls(view, mention);
  return takenBy(lemma, 'agent')?.includes('organization') ?? MINDED.has(lemma);
}

const NAMING = new Set(['call', 'describe', 'consider', 'regard', 'deem', 'see', 'term', 'label']);

/** "Published what it called proof", "companies it considers vital". */
function isWhatItCalls(view: View, mention: number): boolean {
  const { sentence, hangsBy } = view.drafts[mention];
  const { tokens } = view.trees[sentence];
  const verb = tokens[tokens[hangsBy].head];
  return verb.relation === 'acl:relcl' || tokens[hangsBy - 1]?.text.toLowerCase() === 'what';
}

/** How many clauses up whoever does something is looked for. */
const CLAUSES_UP = 5;

/** Who does what the nearest clause above says: a mention, -1 for a doer that is none, null where no clause above has a doer. */
function doerAbove(view: View, mention: number): number | null {
  const { sentence, head } = view.drafts[mention];
  const tree = view.trees[sentence];
  let clause = clauseAt(tree, head);
  for (let up = 0; up < CLAUSES_UP; up++) {
    const doer = doerOf(tree, clause);
    if (doer >= 0 && !subtree(tree, doer).includes(head)) return doer < head ? mentionAt(view, sentence, doer) : -1;
    const { relation, head: above } = tree.tokens[clause];
    // "The dams were full, it said": of what somebody tells he says nothing himself.
    if (above < 0 || relation === 'parataxis') return null;
    clause = clauseAt(tree, above);
  }
  return null;
}

/** Bodies that are spoken of before a mention in its sentence, outside of quotations; a place only where it does something. */
function bodiesBefore(view: View, mention: number, of: readonly Chain[]): number[] {
  const { sentence } = view.drafts[mention];
  const found: number[] = [];
  for (let other = mention - 1; other >= 0 && view.drafts[other].sentence === sentence; other--) {
    const type = of[other]?.type ?? null;
    if (view.quotes[other] >= 0 || !BODIES.has(type)) continue;
    if (type !== 'place' || view.roles[other] === 'subj') found.push(other);
  }
  return found;
}

/** How many sentences back, in the same paragraph, a body that is told of is looked for. */
const REACH = 3;

/** The body that the sentences before are told of: their subject, whoever does it of a passive, or their source. */
function bodyToldOf(view: View, mention: number, of: readonly Chain[]): Chain | null {
  const { sentence } = view.drafts[mention];
  for (let before = sentence - 1; before >= Math.max(0, sentence - REACH); before--) {
    if (view.trees[before].sentence.paragraph !== view.trees[sentence].sentence.paragraph) return null;
    const subject = subjectOf(view, before);
    if (subject >= 0 && view.quotes[subject] >= 0) continue;
    if (goesOnWithAnother(view, before)) return null;
    for (const told of [subject, doneBy(view, before), sourceOf(view, before)]) {
      const chain = told < 0 ? null : bodyAt(view, mention, told, of);
      if (chain !== null) return chain;
    }
    if (hasBody(view, mention, before, of)) return null;
  }
  return null;
}

/** "The yard closed, and the union believes that more will": two are told of. */
function goesOnWithAnother(view: View, sentence: number): boolean {
  const tree = view.trees[sentence];
  const root = tree.tokens.findIndex(({ head }) => head < 0);
  return dependents(tree, root, 'conj', 'parataxis').some((verb) => {
    const subject = dependent(tree, verb, 'nsubj');
    return subject >= 0 && tree.tokens[subject].upos !== 'PRON' && dependents(tree, verb, 'cc').length > 0;
  });
}

/** "The case was brought by a group of residents." */
function doneBy(view: View, sentence: number): number {
  const tree = view.trees[sentence];
  const root = tree.tokens.findIndex(({ head }) => head < 0);
  const doer = dependent(tree, root, 'obl:agent');
  return doer < 0 ? -1 : mentionAt(view, sentence, doer);
}

/** Whether a body is spoken of in a sentence before that of the mention. */
function hasBody(view: View, mention: number, sentence: number, of: readonly Chain[]): boolean {
  for (let other = mention - 1; other >= 0 && view.drafts[other].sentence >= sentence; other--)
    if (view.drafts[other].sentence === sentence && BODIES.has(of[other]?.type ?? null)) return true;
  return false;
}

/** The body a mention is, or that it speaks for: "a spokesman for the bank". Null for anybody else. */
function bodyAt(view: View, mention: number, told: number, of: readonly Chain[]): Chain | null {
  const chain = told < 0 ? undefined : of[told];
  if (chain === undefined) return null;
  const { kind } = view.traits[mention];
  if (kind === 'they') return isSeveral(view, told, chain) && allowed(view, mention, chain) ? chain : null;
  if (BODIES.has(chain.type)) return allowed(view, mention, chain) ? chain : null;
  const body = chain.type === 'person' || chain.type === 'group' ? spokenFor(view, told) : -1;
  const spoken = body < 0 ? undefined : of[body];
  return spoken !== undefined && BODIES.has(spoken.type) && allowed(view, mention, spoken) ? spoken : null;
}

/** "The six clubs": not "the mayor and the clubs", where who is meant is the row. */
function isSeveral(view: View, told: number, { many, type }: Chain): boolean {
  const { sentence, head } = view.drafts[told];
  const tree = view.trees[sentence];
  if (dependent(tree, head, 'conj') >= 0) return false;
  const isPlural = many === true || /^NNP?S$/.test(tree.tokens[head].xpos);
  return type === 'group' || (isPlural && (type === 'organization' || type === 'unit'));
}

const FOR_A_BODY = new Set(['for', 'of', 'at']);

/** "A spokesman for the bank", "one of its commanders": whose people somebody is of; -1 for nobody's. */
function spokenFor(view: View, told: number): number {
  const { sentence, head } = view.drafts[told];
  const tree = view.trees[sentence];
  if (!IN_A_BODY.has(view.traits[told].sense)) return -1;
  const whose = dependents(tree, head, 'nmod:poss', 'nmod', 'compound').find((child) => {
    const mark = dependent(tree, child, 'case');
    const isOwner = tree.tokens[child].relation !== 'nmod' || (mark >= 0 && FOR_A_BODY.has(tree.tokens[mark].text));
    return isOwner && mentionAt(view, sentence, child) >= 0;
  });
  return whose === undefined ? -1 : mentionAt(view, sentence, whose);
}
