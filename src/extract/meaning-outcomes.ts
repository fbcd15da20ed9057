import { toOf } from './clause-words';
import type { Clause } from './clauses';
import { type Below, type Meaning, NO_AIM, withAbove } from './meaning-kinds';
import { isBehindComma, type Tree } from './tree';

/** What came of what was done, not done or decided, in a participle behind a comma or in an "only to". */

/** The participle holds by itself, however sure the clause it hangs on is. */
export function isOutcome(below: Below): boolean {
  const { tree, clause } = below;
  if (tree.tokens[clause.head].xpos !== 'VBG' || !isBehindComma(tree, clause.head)) return false;
  return isOfUndone(below) || isOfDecision(below) || isReaction(below);
}

/** "refused to fly, forcing the airline to cancel", "refused to free him, dashing hopes" */
function isOfUndone({ clause, above }: Below): boolean {
  if (above.modality !== 'actual' || above.polarity !== 'denied') return false;
  return OUTCOME_VERBS.has(clause.lemma) || DECISION_OUTCOMES.has(clause.lemma);
}

/** "agreed to pay a fine, ending the case": what is decided is still to come, but the decision had its effect. */
function isOfDecision({ index, tree, clause, parent }: Below): boolean {
  if (parent.form !== 'infinitive' || parent.link !== 'open' || parent.parent === null) return false;
  const decision = index.clauses[parent.parent];
  if (!DECISIONS.has(decision.lemma) || !isTaken(tree, decision)) return false;
  return DECISION_OUTCOMES.has(clause.lemma) || isOpening(tree, clause) || isRaising(tree, clause);
}

const DECISIONS = new Set(
  'vote agree decide refuse decline opt choose resolve move rule elect fail vow pledge promise threaten swear'.split(
    ' ',
  ),
);

/** "decided", "have decided" */
const isTaken = (tree: Tree, { head, group }: Clause): boolean =>
  tree.tokens[head].xpos === 'VBD' ||
  (tree.tokens[head].xpos === 'VBN' && group.some((at) => /^(has|have|had|'ve|'s)$/i.test(tree.tokens[at].text)));

/** "will not be paid, sparking fury", "wants to shut the port, raising fears": people are angry today at what is announced. */
function isReaction({ tree, clause, above }: Below): boolean {
  if (!/^(planned|wished|considered|asked)$/.test(above.modality) || above.polarity === 'open') return false;
  // "will not attend, deepening a row": it is so from the day they say so.
  const isWithheld = above.modality === 'planned' && above.polarity === 'denied';
  return isRaising(tree, clause) || (isWithheld && (DECISION_OUTCOMES.has(clause.lemma) || isOpening(tree, clause)));
}

function isRaising(tree: Tree, { lemma, object }: Clause): boolean {
  if (object === null || object.shared || !RAISING.has(lemma)) return false;
  return REACTIONS.has(tree.tokens[object.token].lemma.toLowerCase());
}

/** "opening the way to a vote" */
function isOpening(tree: Tree, { lemma, object }: Clause): boolean {
  if (object === null || !/^(open|pave|clear|prepare|set)$/.test(lemma)) return false;
  return /^(way|door|path|stage)$/i.test(tree.tokens[object.token].lemma);
}

/** "said they would not leave, setting the stage for a showdown": what a telling stirs up, as the newsroom has it. */
export function isStirring(tree: Tree, clause: Clause): boolean {
  if (clause.link !== 'adverbial' || clause.form !== 'gerund' || clause.mark !== null) return false;
  if (!isBehindComma(tree, clause.head)) return false;
  return isRaising(tree, clause) || isOpening(tree, clause) || /^(?:deepen|dash|escalate)$/.test(clause.lemma);
}

const RAISING = new Set(
  'raise spark prompt draw trigger provoke fuel stoke cause arouse bring renew ignite reignite rekindle heighten ease allay calm quell dampen'.split(
    ' ',
  ),
);
const REACTIONS = new Set(
  'fury anger outrage outcry uproar backlash criticism condemnation protest alarm concern fear dismay doubt question hope prospect worry complaint objection ridicule speculation praise relief unease resentment accusation call warning threat tension row dispute feud debate clash suspicion expectation strife rift'.split(
    ' ',
  ),
);

const OUTCOME_VERBS: ReadonlySet<string> = new Set(['force', 'cause', 'prompt', 'trigger', 'leave', 'plunge', 'spark']);

/** What a decision does as soon as it is taken. */
const DECISION_OUTCOMES: ReadonlySet<string> = new Set(
  'end deepen dash avert heighten escalate widen worsen intensify inflame exacerbate sour strain rattle cement seal cap reverse overturn defy anger infuriate reject rebuff'.split(
    ' ',
  ),
);

/** "appealed, only to be turned down": it came to that. */
export function onlyTo({ tree, clause, base, above }: Below): Meaning | null {
  if (clause.form !== 'infinitive') return null;
  const to = toOf(tree, clause.head);
  if (!/^only$/i.test(tree.tokens[to - 1]?.text ?? '') || tree.tokens[to - 2]?.text !== ',') return null;
  return clause.link === 'adverbial' ? { ...withAbove(base, above), rule: 'only to' } : { ...base, rule: NO_AIM };
}
