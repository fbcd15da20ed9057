import { SPEECH_VERBS } from '../data/speech';
import type { EntityType } from '../model';
import { allowed } from './coreference-candidates';
import type { Chain } from './coreference-chains';
import { BODIES, FINDING } from './coreference-floor';
import { doerOf } from './coreference-subjects';
import { mentionAt, type View, verbOfSubject } from './coreference-view';
import { dependent, dependents } from './tree';

/** What the clauses of one sentence say of whom a pronoun is, in or outside of quotations, where nobody else can be meant. */
export interface ClauseRow {
  readonly why: string;
  /** What stands in the second brackets goes back to the first. */
  readonly example: string;
  readonly who: (view: View, mention: number, of: readonly Chain[]) => number;
}

export const CLAUSE_ROWS: readonly ClauseRow[] = [
  {
    why: 'a clause that gives the reason or the time goes on with who does what is explained',
    example:
      'Tom Vega denied it. But [one worker], who asked not to be named because [he] feared for the job, said so.',
    who: doerExplained,
  },
  {
    why: 'what is somebody’s own is that of who does it',
    example: 'Tom Vega bought the club. [The coach] refused to speak of [his] own future.',
    who: ownerOfOwn,
  },
  {
    why: 'what is found out is of whoever has to answer for it',
    example: '[The water firm] was fined after the watchdog found that [it] had spilled oil.',
    who: foundOut,
  },
  {
    why: 'who has followed somebody tells of them',
    example:
      'Corvel Foods was hacked. Luc Vega, who has tracked [Grey Kestrel Ltd] since May, doubts that [it] holds the files.',
    who: whoIsTracked,
  },
  {
    why: 'who is asked for something is the one who refuses or does not answer',
    example: 'Tom Vega said the board had urged [Luc Moreau] in March to sign, but [he] did not reply.',
    who: whoAnswers,
  },
  {
    why: 'somebody is sued or warned of what happens if he does it again',
    example: 'Tom Vega said he would sue [Luc Moreau] for libel if [he] repeated it.',
    who: whoAnswers,
  },
];

export function whoseClauseItIs(view: View, mention: number, of: readonly Chain[]): Chain | null {
  const { kind } = view.traits[mention];
  if (kind !== 'he' && kind !== 'it') return null;
  for (const row of CLAUSE_ROWS) {
    const meant = row.who(view, mention, of);
    const chain = meant < 0 || meant >= mention ? undefined : of[meant];
    if (chain === undefined || !allowed(view, mention, chain)) continue;
    if (kind === 'he' ? chain.type === 'person' : BODIES.has(chain.type)) return chain;
  }
  return null;
}

/** "Because he feared for the job", "since he was charged": who does what the clause above says, unless somebody else who fits stands between. */
function doerExplained(view: View, mention: number, of: readonly Chain[]): number {
  const doer = doerAbove(view, mention);
  if (doer < 0 || doer >= mention || isOfSomebody(view, doer, of)) return -1;
  const { sentence, hangsBy } = view.drafts[mention];
  if (of[doer]?.gender === null && !isForSure(view, doer, view.trees[sentence].tokens[hangsBy].head)) return -1;
  for (let other = doer + 1; other < mention; other++) {
    // "his client": who owns is no rival
    if (view.drafts[other].head < view.drafts[doer].head || of[other] === undefined || of[other] === of[doer]) continue;
    if (isPerson(view, mention, of[other])) return -1;
  }
  return doer;
}

/** "A neighbour rang the police when he broke the door": somebody whose sex is not known explains himself, and not what befell another. */
function isForSure(view: View, doer: number, verb: number): boolean {
  const tree = view.trees[view.drafts[doer].sentence];
  if (view.drafts[doer].form === 'name' || CLIENTS.has(view.traits[doer].lemma)) return true;
  const deed = tree.tokens[verb].head;
  const mark = dependent(tree, verb, 'mark');
  const isReason = mark >= 0 && REASONS.has(tree.tokens[mark].text.toLowerCase());
  return isReason && (dependent(tree, deed, 'obj') < 0 || SPEECH_VERBS.has(tree.tokens[deed].lemma.toLowerCase()));
}
const REASONS = new Set(['because', 'as', 'since', 'although', 'though', 'unless']);

/** Whether a pronoun of a clause of time or reason may as well be whose kin does what is explained. */
export function mayBeOwner(view: View, mention: number, of: readonly Chain[]): boolean {
  const doer = doerAbove(view, mention);
  if (doer < 0 || doer >= mention || view.traits[doer].sense !== 'kin' || !isOfSomebody(view, doer, of)) return false;
  const { owner } = view.drafts[doer];
  return allowed(view, mention, of[view.numberOf.get(owner!)!]) && allowed(view, mention, of[doer]);
}

/** "A researcher who has tracked the gang doubts that it": whom the teller is told to have followed. */
function whoIsTracked(view: View, mention: number): number {
  if (view.traits[mention].kind !== 'it') return -1;
  const { sentence, hangsBy } = view.drafts[mention];
  const tree = view.trees[sentence];
  const deed = verbOfSubject(view, mention);
  if (tree.tokens[deed]?.relation !== 'ccomp') return -1;
  const teller = doerOf(tree, tree.tokens[deed].head);
  const tracks = teller < 0 ? -1 : dependent(tree, teller, 'acl:relcl');
  if (tracks < 0 || !/^(?:track|follow|study|monitor|watch|cover|investigate)$/.test(tree.tokens[tracks].lemma))
    return -1;
  const object = dependent(tree, tracks, 'obj');
  return object < 0 || object > hangsBy ? -1 : mentionAt(view, sentence, object);
}

/** Who does what the clause of a pronoun explains; -1 where it explains nothing. */
function doerAbove(view: View, mention: number): number {
  if (view.traits[mention].kind !== 'he') return -1;
  const { sentence } = view.drafts[mention];
  const tree = view.trees[sentence];
  const verb = verbOfSubject(view, mention);
  if (tree.tokens[verb]?.relation !== 'advcl') return -1;
  return mentionAt(view, sentence, doerOf(tree, tree.tokens[verb].head));
}

/** "His father left when he was two": he may be whose father it is; not so with clients, of whom their lawyers tell. */
function isOfSomebody(view: View, doer: number, of: readonly Chain[]): boolean {
  const { owner } = view.drafts[doer];
  const owning = owner === null ? undefined : of[view.numberOf.get(owner) ?? -1];
  return owning !== undefined && owning.type === 'person' && !CLIENTS.has(view.traits[doer].lemma);
}
const CLIENTS = new Set(['client', 'patient', 'defendant', 'constituent']);

function isPerson(view: View, mention: number, chain: Chain): boolean {
  return (chain.type === 'person' || chain.type === null) && allowed(view, mention, chain);
}

/** "Urged him to stay, but he refused", "will sue him if he repeats it": unlike "urged him to stay, but he refused to say why". */
function whoAnswers(view: View, mention: number): number {
  if (view.traits[mention].kind !== 'he') return -1;
  const { sentence, hangsBy } = view.drafts[mention];
  const tree = view.trees[sentence];
  const { relation, head: answer } = tree.tokens[hangsBy];
  if (relation !== 'nsubj' || dependent(tree, answer, 'xcomp', 'ccomp') >= 0) return -1;
  const lemma = tree.tokens[answer].lemma.toLowerCase();
  const mark = dependent(tree, answer, 'mark');
  const isIf = tree.tokens[answer].relation === 'advcl' && /^(?:if|unless)$/i.test(tree.tokens[mark]?.text ?? '');
  if (!isIf && tree.tokens[answer].relation !== 'conj') return -1;
  if (!ANSWERS.has(lemma) && !(isIf && AGAIN.has(lemma))) return -1;
  let asking = tree.tokens[answer].head;
  while (tree.tokens[asking].relation === 'xcomp') asking = tree.tokens[asking].head;
  // "would consider suing him if"
  if (/^(?:consider|threaten|vow|promise)$/.test(tree.tokens[asking].lemma))
    asking = dependents(tree, asking, 'xcomp')[0] ?? asking;
  const asked = tree.tokens[asking].lemma.toLowerCase();
  if (!ASKING.has(asked) && !(isIf && WARNING.has(asked))) return -1;
  const object = dependent(tree, asking, 'iobj', 'obj');
  return object > asking && object < answer ? mentionAt(view, sentence, object) : -1;
}
const ASKING = new Set('urge advise ask beg implore invite order instruct tell press summon offer'.split(' '));
const ANSWERS = new Set('refuse decline reply respond answer comply agree apologise apologize obey'.split(' '));
const WARNING = new Set('sue warn threaten sack dismiss fire arrest'.split(' '));
const AGAIN = new Set('repeat retract'.split(' '));

/** "The firm was fined after the watchdog found it had". */
function foundOut(view: View, mention: number): number {
  const { sentence } = view.drafts[mention];
  const tree = view.trees[sentence];
  const deed = verbOfSubject(view, mention);
  if (tree.tokens[deed]?.relation !== 'ccomp') return -1;
  const finding = tree.tokens[tree.tokens[deed].head];
  if (finding.relation !== 'advcl' || !FINDING.has(finding.lemma.toLowerCase())) return -1;
  // "was ordered to pay after"
  let answer = finding.head;
  while (tree.tokens[answer].relation === 'xcomp') answer = tree.tokens[answer].head;
  return mentionAt(view, sentence, dependent(tree, answer, 'nsubj:pass'));
}

/** "His own future". */
function ownerOfOwn(view: View, mention: number): number {
  const { sentence, head } = view.drafts[mention];
  const tree = view.trees[sentence];
  const { relation, head: noun } = tree.tokens[head];
  if (relation !== 'nmod:poss' || tree.tokens[head + 1]?.text.toLowerCase() !== 'own') return -1;
  let clause = noun;
  while (clause >= 0 && tree.tokens[clause].upos !== 'VERB') clause = tree.tokens[clause].head;
  return clause < 0 ? -1 : mentionAt(view, sentence, doerOf(tree, clause));
}

/** "Backed the tower, saying it would bring jobs": the tower as well as whoever backs it. */
export function mayBeObject(view: View, mention: number): boolean {
  if (view.traits[mention].kind !== 'it' || view.quotes[mention] >= 0) return false;
  const { sentence } = view.drafts[mention];
  const tree = view.trees[sentence];
  const told = verbOfSubject(view, mention);
  if (tree.tokens[told]?.relation !== 'ccomp') return false;
  const telling = tree.tokens[tree.tokens[told].head];
  if (telling.relation !== 'advcl' || telling.xpos !== 'VBG' || !SPEECH_VERBS.has(telling.lemma.toLowerCase()))
    return false;
  const stances = [telling.head, ...dependents(tree, telling.head, 'xcomp')].filter((deed) =>
    STANCES.has(tree.tokens[deed].lemma.toLowerCase()),
  );
  return stances
    .flatMap((deed) => dependents(tree, deed, 'obj'))
    .some((object) => {
      const backed = mentionAt(view, sentence, object);
      return backed >= 0 && backed < mention && THINGS.has(view.drafts[backed].type);
    });
}
/** Who does so gives reasons that are of the thing. */
const STANCES = new Set(
  'back support oppose welcome criticize criticise condemn defend reject praise approve endorse dismiss denounce attack hail favor favour question challenge'.split(
    ' ',
  ),
);
const THINGS: ReadonlySet<EntityType | null> = new Set<EntityType | null>(['policy', 'event', 'object', 'place']);
