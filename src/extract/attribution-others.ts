import { DENIABLE } from '../data/denial-cues';
import { JUDGING_VERBS } from '../data/speech';
import { speechCue } from './attribution-cues';
import { hasForm, hasOwnSubject, isEvenAs, opensBehindComma, PAST, PRESENT } from './attribution-forms';
import { type Clause, isNegator } from './clauses';
import type { Source } from './sources';
import { dependents, isBehindComma, type Tree } from './tree';

const CONFIRMING = new Set(['confirm', 'verify', 'document', 'discuss', 'acknowledge']);

export interface Told {
  readonly content: Clause;
  readonly teller: Clause;
}

/** The innermost clause that is told above this one, and the clause of its teller. */
export function toldAbove(source: Source, from: Clause): Told | null {
  for (let at: Clause = from; at.parent !== null; at = source.index.clauses[at.parent]) {
    const teller = source.index.clauses[at.parent];
    if (at.link === 'that' && speechCue(source, teller)) return { content: at, teller };
    if (at.link === 'content') return null;
  }
  return null;
}

/**
 * "said it had suffered no break-in, although the report shows ...": told in the past, and set against it in the present. Or
 * somebody else's word: "..., although the union said ...".
 */
export function isConcession(source: Source, clause: Clause, told: Told): boolean {
  const { content, teller } = told;
  if (isToldMeanwhile(source, clause, told)) return true;
  if (clause.link !== 'adverbial' || !CONCESSIVES.has(clause.mark ?? '')) return false;
  const tree = source.index.trees[clause.sentence];
  const act = speechCue(source, clause)?.act;
  // "thought he had lied, while a fifth believed him": set against what others think
  const isOfMind = act === 'believes' && speechCue(source, teller)?.act === 'believes';
  const isSaid = (act !== undefined && act !== 'believes') || isOfMind || FAULTING.has(clause.lemma);
  if (isSaid && hasOwnSubject(tree, clause) && isBehindComma(tree, clause.head)) return true;
  return hasForm(tree, teller, PAST) && hasForm(tree, content, PAST) && hasForm(tree, clause, PRESENT);
}

/** "said they would stay ashore until it stops, even as the governor insisted that all was in order": what another teller says meanwhile. */
function isToldMeanwhile(source: Source, clause: Clause, { content, teller }: Told): boolean {
  if (clause.link !== 'adverbial' || !/^(?:even )?as$/.test(clause.mark ?? '')) return false;
  const tree = source.index.trees[clause.sentence];
  if (!hasOwnSubject(tree, clause) || tree.tokens[clause.surface!.token].upos === 'PRON') return false;
  if (!isBehindComma(tree, clause.head)) return false;
  if (goesOnBeside(tree, clause, content, teller)) return true;
  if (!hasForm(tree, clause, PAST) || !hasForm(tree, teller, PAST)) return false;
  // "had no choice, as its lawyers had warned that ...": why, and told with the rest.
  const { token } = clause.surface!;
  if (clause.group.some((at) => /^had$/i.test(tree.tokens[at].text))) return false;
  if (dependents(tree, token, 'nmod:poss').some((at) => tree.tokens[at].upos === 'PRON')) return false;
  const act = speechCue(source, clause)?.act;
  const hasContent = source.index.below(clause).some(({ link }) => link === 'that');
  return (
    act === 'denies' ||
    FAULTING.has(clause.lemma) ||
    clause.lemma === 'accuse' ||
    ((act === 'says' || act === 'warns') && hasContent)
  );
}

/**
 * "says it will appeal, as the number of cases climbed to 43", "claimed that he warned them, even as the toll rose": what went on beside the
 * telling. Why somebody will do something is told in the tense of the telling.
 */
function goesOnBeside(tree: Tree, clause: Clause, content: Clause, teller: Clause): boolean {
  if (isEvenAs(tree, clause)) return true;
  if (clause.kind !== 'verb' || clause.group.some((at) => /^(?:had|was|were)$/i.test(tree.tokens[at].text)))
    return false;
  const isPlan = content.group.some((at) => tree.tokens[at].xpos === 'MD');
  return isPlan && hasForm(tree, teller, PRESENT) && hasForm(tree, clause, PAST);
}

/**
 * "The firms said they would go on, even as staff urged them to stop, according to two people": who is cited tells what is set against
 * somebody's word, and not that he said so.
 */
export function isSetAgainst(source: Source, clause: Clause): boolean {
  const tree = source.index.trees[clause.sentence];
  if (
    clause.link !== 'adverbial' ||
    !(isEvenAs(tree, clause) || /^(although|though|even though)$/.test(clause.mark ?? ''))
  )
    return false;
  if (!hasOwnSubject(tree, clause) || !isBehindComma(tree, clause.head)) return false;
  return source.index
    .within(clause.sentence)
    .some((each) => each.head < clause.head && speechCue(source, each) !== null);
}

const CONCESSIVES = new Set(['although', 'though', 'even though', 'while', 'whereas']);

/** "had paid bribes, which the firm denies", "an account that its lawyer rejected": what others say of what is told. */
export function isContradiction(source: Source, clause: Clause): boolean {
  // "a claim that its owner rejected": nothing is rejected but the claim.
  if (clause.link !== 'relative' && (clause.link !== 'content' || clause.object)) return false;
  const tree = source.index.trees[clause.sentence];
  const cue = speechCue(source, clause);
  if (isUnproven(tree, clause) || isOfTelling(tree, clause)) return true;
  const noun = clause.noun < 0 ? null : tree.tokens[clause.noun];
  const isSum = noun !== null && /^(appos|dep|parataxis)$/.test(noun.relation);
  // "a register, a measure that unions have long sought", "a view several clubs faulted"
  if (isSum && hasOwnSubject(tree, clause) && (DENIABLE.test(noun.text) || SUMS.test(noun.text)))
    if (FAULTING.has(clause.lemma) || (!cue && hasForm(tree, clause, PRESENT))) return true;
  if ((!cue && !JUDGING_VERBS.has(clause.lemma)) || !hasOwnSubject(tree, clause)) return false;
  if (cue?.act === 'denies') return true;
  // "would back it if one was tabled, which Arden said his party was considering": what another teller says.
  if (cue?.act === 'says' && opensBehindComma(tree, clause) && tree.tokens[clause.surface!.token].upos !== 'PRON')
    return true;
  // "had seized a van, which the mayor would not confirm"
  if (cue && CONFIRMING.has(cue.lemma) && clause.group.some((at) => isNegator(tree.tokens[at]))) return true;
  if (noun === null || !/^(appos|dep|parataxis)$/.test(noun.relation)) return false;
  // "2 million a year, a figure that the union says is too low": somebody else's word of what was told
  return DENIABLE.test(noun.text) || cue?.act === 'says';
}

/** "was hit by its own side, a claim for which it offered no evidence" */
function isUnproven(tree: Tree, { lemma, noun, passive, group }: Clause): boolean {
  // "a claim that could not be verified"
  const isUnchecked = passive && CONFIRMING.has(lemma) && group.some((at) => isNegator(tree.tokens[at]));
  if (noun < 0 || !(isUnchecked || /^(offer|give|provide|produce|present)$/.test(lemma))) return false;
  const { text, relation } = tree.tokens[noun];
  return DENIABLE.test(text) && /^(appos|dep|parataxis)$/.test(relation);
}

/** "said it was not considering a bid, a statement that binds it until May": what the telling itself is or does. */
function isOfTelling(tree: Tree, { noun }: Clause): boolean {
  if (noun < 0 || !/^(appos|dep|parataxis)$/.test(tree.tokens[noun].relation) || !isBehindComma(tree, noun))
    return false;
  return TELLINGS.test(tree.tokens[noun].text) && /^an?$/i.test(tree.tokens[noun - 1].text);
}

const TELLINGS = /^(statement|remark|comment|admission|announcement|disclosure|concession|attitude)$/i;

/** What sums up something that was told. */
const SUMS =
  /^(figure|number|estimate|forecast|sum|step|move|decision|measure|practice|plan|proposal|demand|view|position|stance|argument|interpretation|theory|conclusion)$/i;

/**
 * "suspended the trial, the ministry said, though the maker said it was safe", "... though the army puts it at 12": behind a teller, what
 * somebody else says, or the newsroom sets against it.
 */
export function isOthersWord(source: Source, clause: Clause): boolean {
  if (clause.link !== 'adverbial' || !CONCESSIVES.has(clause.mark ?? '')) return false;
  const tree = source.index.trees[clause.sentence];
  const act = speechCue(source, clause)?.act;
  // "while weak demand explained the rest": nothing is told.
  const hasContent = source.index.below(clause).some(({ link }) => link === 'that');
  const isSaid = (act === 'says' && hasContent) || act === 'denies' || FAULTING.has(clause.lemma);
  // "had broken the law, the judge said, though it had done so by mistake": more of the same.
  const isOfOther =
    clause.mark !== 'while' && !/^(?:it|they)$/i.test(tree.tokens[clause.surface?.token ?? -1]?.text ?? '');
  return (isSaid || isOfOther) && hasOwnSubject(tree, clause) && isBehindComma(tree, clause.head);
}

/** What others do to what somebody says. */
const FAULTING = new Set('fault blame criticize criticise condemn denounce challenge contest mock ridicule'.split(' '));
