import { PRESUPPOSING_MARKS } from '../data/cues';
import { SPEECH_VERBS } from '../data/speech';
import type { Argument, AttributionStep, Claim, Evidence, EvidenceKind, Span } from '../model';
import type { Reader } from './claim-draft';
import { completionWords, denyingAdverb, keptAdverbs } from './clause-adverbs';
import { gerundNoun } from './clause-subjects';
import type { Clause } from './clauses';
import { dependents, runs, subtree, type Tree } from './tree';

/** The words of the predicate: helpers, negation, verb, and those of the verb it carries on. */
export function predicateOf(reader: Reader, tree: Tree, clause: Clause): Span[] {
  const tokens = new Set<number>();
  const marks = (each: Clause) => dependents(tree, each.head, 'mark').filter((at) => tree.tokens[at].xpos === 'TO');
  const collect = (each: Clause) => {
    for (const at of [...each.lent, ...each.group]) tokens.add(at);
    if (each.group.length === 0) tokens.add(each.head);
    for (const at of completionWords(tree, each)) tokens.add(at);
    const { before, after } = keptAdverbs(tree, each, reader.meanings[each.id].polarity);
    for (const at of [...before, ...denyingAdverb(tree, each), ...after]) tokens.add(at);
    // "are to be held", "ought to have acted"
    for (const at of marks(each)) if (tokens.has(at - 1)) tokens.add(at);
    const { governor } = reader.meanings[each.id];
    if (governor === null) return;
    for (const at of marks(each)) tokens.add(at);
    collect(reader.source.index.clauses[governor]);
  };
  collect(clause);
  const sorted = [...tokens].sort((a, b) => a - b);
  return runs(tree, sorted);
}

export function statusOf(tree: Tree, clause: Clause): Claim['status'] {
  if (tree.sentence.kind === 'heading') return 'headline';
  const mark = clause.mark?.split(' ')[0] ?? '';
  if (clause.link === 'adverbial' && PRESUPPOSING_MARKS.has(mark)) return 'presupposed';
  if (clause.link === 'participle') return isUndertaken(tree, clause) ? 'asserted' : 'presupposed';
  const isOfNoun = clause.link === 'relative' && clause.noun >= 0 && !commaBefore(tree, clause);
  return isOfNoun && !isToldAside(tree, clause) ? 'presupposed' : 'asserted';
}

/** "has no intention of leaving": that is what is said there. */
function isUndertaken(tree: Tree, clause: Clause): boolean {
  return gerundNoun(tree, clause) !== null && tree.tokens[clause.noun].relation === 'obj';
}

/** "a driver who, she said, was filming": what somebody says of a noun is not taken for granted. */
function isToldAside(tree: Tree, { head }: Clause): boolean {
  return dependents(tree, head, 'parataxis').some((at) => SPEECH_VERBS.has(tree.tokens[at].lemma.toLowerCase()));
}

function commaBefore(tree: Tree, clause: Clause): boolean {
  const first = subtree(tree, clause.head)[0];
  return tree.tokens[first]?.upos === 'PUNCT' || tree.tokens[first - 1]?.upos === 'PUNCT';
}

interface Shown {
  readonly predicateSpans: readonly Span[];
  readonly subject: Argument | null;
  readonly object: Argument | null;
  readonly args: readonly Argument[];
  readonly polarityCues: readonly Span[];
  readonly cue: Span | null;
  readonly chain: readonly AttributionStep[];
  readonly conditions: readonly Span[];
  readonly time: Span | null;
}

export function evidenceOf(text: string, shown: Shown): Evidence[] {
  const evidence: Evidence[] = [];
  const show = (shows: EvidenceKind, span: Span | null) => {
    if (span && span.end > span.start)
      evidence.push({ shows, start: span.start, end: span.end, quote: text.slice(span.start, span.end) });
  };
  for (const span of shown.predicateSpans) show('predicate', span);
  show('subject', shown.subject);
  show('object', shown.object);
  for (const argument of shown.args) show('argument', argument);
  for (const span of shown.polarityCues) show('polarity', span);
  show('modality', shown.cue);
  for (const each of shown.chain) {
    show('attribution', each.by.kind === 'newsroom' ? null : each.by);
    show('attribution', each.cue);
  }
  for (const span of shown.conditions) show('condition', span);
  show('time', shown.time);
  return evidence;
}
