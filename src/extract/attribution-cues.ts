import { HEARSAY_VERBS, MEANING_SUBJECTS, SPEECH_VERBS, type SpeechCue, THAT_CUES } from '../data/speech';
import { verdictWord } from './clause-forms';
import type { Clause } from './clauses';
import { quoteAt } from './quotes';
import type { Source } from './sources';
import { dependents, type Tree } from './tree';

/** The cue by which this clause reports what somebody says, or null. */
export function speechCue(source: Source, clause: Clause): SpeechCue | null {
  if (clause.kind !== 'verb') return null;
  const tree = source.index.trees[clause.sentence];
  const lemma = tree.tokens[clause.head].lemma.toLowerCase();
  if (clause.completion >= 0) {
    if (verdictWord(tree, clause) >= 0) return { lemma, act: 'believes', factive: false, quoteOnly: false };
    return lemma === 'make' && /^(clear|plain|known)$/i.test(tree.tokens[clause.completion].text) ? MADE_CLEAR : null;
  }
  if (lemma === 'put' && isPutTo(tree, clause)) return PUT_TO;
  if (isPutSo(tree, clause)) return PUT_TO;
  if (STRIKING.has(lemma) && /^back$/i.test(tree.tokens[clause.head + 1]?.text ?? '')) return STRUCK_BACK;
  return (
    SPEECH_VERBS.get(clause.particle ? `${lemma}-${clause.particle}` : lemma) ??
    SPEECH_VERBS.get(lemma) ??
    cueWithThat(tree, clause, lemma)
  );
}

/** "The minutes record that ...", "His words meant that ...": told by verbs that tell nothing without "that". */
function cueWithThat(tree: Tree, { head, surface }: Clause, lemma: string): SpeechCue | null {
  const isMeaning =
    lemma === 'mean' && MEANING_SUBJECTS.has(tree.tokens[surface?.token ?? -1]?.lemma.toLowerCase() ?? '');
  const cue = isMeaning ? MEANT : THAT_CUES.get(lemma);
  if (!cue) return null;
  const hasThat = dependents(tree, head, 'ccomp').some((content) =>
    dependents(tree, content, 'mark').some((mark) => mark > head && /^that$/i.test(tree.tokens[mark].text)),
  );
  return hasThat ? cue : null;
}

const MEANT: SpeechCue = { lemma: 'mean', act: 'says', factive: false, quoteOnly: false };

/** "put it to her that the wall had been inspected" */
function isPutTo(tree: Tree, clause: Clause): boolean {
  const object = clause.object === null ? '' : tree.tokens[clause.object.token].text;
  return /^it$/i.test(object) && clause.obliques.some(({ preposition }) => preposition === 'to');
}

/** "as Moreno put it" */
export function isPutSo(tree: Tree, { lemma, mark, object, surface }: Clause): boolean {
  if (lemma !== 'put' || !/^as$/i.test(mark ?? '') || object === null || surface === null) return false;
  return /^it$/i.test(tree.tokens[object.token].text);
}

const PUT_TO: SpeechCue = { lemma: 'put', act: 'says', factive: false, quoteOnly: false };

/** "shot back that the money was spent" */
const STRIKING = new Set(['shoot', 'hit', 'fire', 'snap']);
const STRUCK_BACK: SpeechCue = { lemma: 'shoot back', act: 'says', factive: false, quoteOnly: false };

const MADE_CLEAR: SpeechCue = { lemma: 'make clear', act: 'says', factive: false, quoteOnly: false };

/** The cue of a clause put beside what is told: "..., an inquiry has heard" reports it too, on the word of somebody. */
export function asideCue(source: Source, clause: Clause): SpeechCue | null {
  if (clause.kind === 'verb' && !clause.passive && HEARSAY_VERBS.has(clause.lemma))
    return { lemma: clause.lemma, act: 'says', factive: false, quoteOnly: false };
  return speechCue(source, clause);
}

export function inQuote(source: Source, clause: Clause): number {
  return quoteAt(source.quotes, source.index.trees[clause.sentence].tokens[clause.head].start);
}
