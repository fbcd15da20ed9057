import { JUDGING_VERBS } from '../data/speech';
import type { AttributionStep } from '../model';
import { groupedBy } from '../text/grouped';
import { inQuote, speechCue } from './attribution-cues';
import { cueOf, EMPTY, step, type Telling, tellerOf } from './attribution-tellers';
import { type Clause, phraseOf, type Slot } from './clauses';
import { quoteAt } from './quotes';
import type { Source } from './sources';
import { dependents, subtree, type Tree } from './tree';
import { canAct } from './types';

interface Quoting extends Telling {
  /** By index of the quote region. */
  readonly speakers: readonly (Speaker | null)[];
}

export interface Speaker {
  readonly clause: Clause;
  readonly slot: Slot | null;
  /** Known by another sentence, whose denial or doubt is not of these words. */
  readonly apart?: boolean;
}

/** The speaker of the quotation a clause stands in, where nothing above it in the tree has said so already. */
export function quotationStep(
  state: Quoting,
  clause: Clause,
  chain: readonly AttributionStep[],
): AttributionStep | null {
  const { source } = state;
  const region = inQuote(source, clause);
  if (region < 0 || !isSpeech(source, region, clause)) return null;
  const { start, end } = source.quotes[region];
  const known = chain.some(
    (above) => above.quoted === 'direct' && (above.cue === null || above.cue.start < start || above.cue.start >= end),
  );
  if (known) return null;
  const speaker = state.speakers[region];
  const outside = chain.some(
    (above) =>
      above.by.kind !== 'newsroom' &&
      above.cue !== null &&
      (above.cue.start < start || above.cue.start >= end) &&
      // "said it had failed, and warned that it could “break the town”": one teller, by another verb.
      (!speaker ||
        above.cue.start === cueOf(source, speaker.clause).start ||
        above.by.start === tellerOf(source, speaker.clause.sentence, speaker.slot).start),
  );
  if (outside) return null;
  if (!speaker)
    return {
      by: { ...EMPTY, start, end: start },
      act: 'says',
      cue: null,
      polarity: 'affirmed',
      modality: 'actual',
      quoted: 'direct',
    };
  const act = speechCue(source, speaker.clause)?.act ?? 'says';
  const said = step(state, speaker.clause, speaker.slot, clause, speaker.apart && act !== 'warns' ? 'says' : act);
  const plain = speaker.apart
    ? ({ polarity: 'affirmed', modality: 'actual', cue: speechCue(source, speaker.clause) ? said.cue : null } as const)
    : null;
  return { ...said, ...plain, quoted: 'direct' };
}

const SCARE_WORDS = 3;

/** A word or three between marks are a way of speaking, not a speech, unless they are the whole sentence. */
function isSpeech(source: Source, region: number, clause: Clause): boolean {
  const { inner } = source.quotes[region];
  const { sentence } = source.index.trees[clause.sentence];
  if (sentence.start >= inner.start - 2 && sentence.end <= inner.end + 2) return true;
  const words = source.article.text.slice(inner.start, inner.end).trim().split(/\s+/).length;
  if (words > SCARE_WORDS) return true;
  const tree = source.index.trees[clause.sentence];
  return (
    words > 1 &&
    tree.tokens[clause.head].upos === 'VERB' &&
    clause.surface !== null &&
    tree.tokens[clause.surface.token].start >= inner.start
  );
}

/** Who speaks in each quote region: by the nearest clause of telling beside it, else as in the region before or after. */
export function speakersOf(source: Source): (Speaker | null)[] {
  const tellers = tellersIn(source);
  const sentenceOf = sentenceFinder(source);
  const found = source.quotes.map((region): Speaker | null => {
    const last = sentenceOf(Math.max(region.start, region.end - 1));
    let best: { clause: Clause; far: number } | null = null;
    for (let sentence = sentenceOf(region.start); sentence <= last; sentence++) {
      for (const { clause, at } of tellers.get(sentence) ?? []) {
        // "said it was “not fit” and that she had asked": what is told behind the marks tells nothing of what stands in them.
        if (at > region.end && clause.link === 'that') continue;
        const far = at < region.start ? region.start - at : at - region.end;
        if (!best || far < best.far) best = { clause, far };
      }
    }
    return best ? { clause: best.clause, slot: best.clause.subject } : null;
  });
  return spread(source, found, tellers, sentenceOf);
}

interface Teller {
  readonly clause: Clause;
  /** Offset of its head. */
  readonly at: number;
}

/** Clauses of telling outside of quotations, by sentence. */
type Tellers = ReadonlyMap<number, readonly Teller[]>;

function tellersIn(source: Source): Tellers {
  const tellers = source.index.clauses
    .filter((clause) => isTeller(source, clause) && (isToldOnly(clause) || (clause.subject && !clause.subject.shared)))
    .map((clause) => ({ clause, at: source.index.trees[clause.sentence].tokens[clause.head].start }))
    .filter(({ at }) => quoteAt(source.quotes, at) < 0);
  return groupedBy(tellers, ({ clause }) => clause.sentence);
}

/** "had reported it but was told to “go home”": nobody says who told. */
const isToldOnly = ({ lemma, passive, subject }: Clause): boolean => passive && !subject && lemma === 'tell';

/** "called the plan “a door that is ajar”": who judges so says so. */
function isTeller(source: Source, clause: Clause): boolean {
  return speechCue(source, clause) !== null || (JUDGING_VERBS.has(clause.lemma) && !clause.passive);
}

function spread(
  source: Source,
  direct: readonly (Speaker | null)[],
  tellers: Tellers,
  sentenceOf: (offset: number) => number,
): (Speaker | null)[] {
  const speakers = [...direct];
  const sentences = source.index.trees.map((tree) => tree.sentence);
  const paragraphOf = (offset: number) => sentences[sentenceOf(offset)]?.paragraph ?? -1;
  const last = new Map<number, Teller>();
  for (const [sentence, beside] of tellers) last.set(sentences[sentence].paragraph, beside[beside.length - 1]);
  source.quotes.forEach((region, at) => {
    if (speakers[at]) return;
    const paragraph = paragraphOf(region.start);
    speakers[at] = tellerBefore(source, region, tellers, sentenceOf(region.start));
    if (speakers[at]) return;
    const previous = source.quotes[at - 1];
    const next = source.quotes[at + 1];
    if (previous && paragraphOf(previous.start) === paragraph && speakers[at - 1]) speakers[at] = speakers[at - 1];
    else if (next && direct[at + 1] && paragraphOf(next.start) === paragraph) speakers[at] = direct[at + 1];
    else {
      // A paragraph that is nothing but a quotation is spoken by whoever was speaking just before it.
      const before = last.get(paragraph - 1);
      const opens =
        sentences[sentenceOf(region.start)]?.start === region.start ||
        (sentences[sentenceOf(region.start)]?.start ?? 0) >= region.start - 1;
      const goesOn = previous && paragraphOf(previous.start) === paragraph - 1 && speakers[at - 1];
      if (opens && goesOn) speakers[at] = speakers[at - 1];
      else if (opens && before) speakers[at] = { clause: before.clause, slot: before.clause.subject };
    }
  });
  // A quotation that goes on in the next paragraph is spoken by whoever speaks there.
  for (let at = source.quotes.length - 2; at >= 0; at--) {
    const [region, next] = [source.quotes[at], source.quotes[at + 1]];
    if (!speakers[at] && !region.closed && paragraphOf(next.start) === paragraphOf(region.start) + 1)
      speakers[at] = speakers[at + 1];
  }
  return speakers;
}

/** `Ana Reyes said the dam was old. “I would not live below it.”`: who told the sentence before, in one paragraph, goes on in words of his own. */
function tellerBefore(
  source: Source,
  region: Source['quotes'][number],
  tellers: Tellers,
  sentence: number,
): Speaker | null {
  const [before, own] = [source.index.trees[sentence - 1]?.sentence, source.index.trees[sentence].sentence];
  if (!before || before.paragraph !== own.paragraph || own.start < region.start - 1) return null;
  const told = (tellers.get(sentence - 1) ?? []).filter(
    ({ clause }) => !clause.passive && (clause.link === 'root' || clause.link === 'aside'),
  );
  const last = told[told.length - 1];
  if (last) return { clause: last.clause, slot: last.clause.subject, apart: true };
  const [main] = source.index.within(sentence - 1);
  const cited = citedAtEnd(source.index.trees[sentence - 1]);
  return main && cited >= 0
    ? { clause: main, slot: { token: cited, preposition: null, shared: false }, apart: true }
    : null;
}

/** Who is cited at the end of a sentence, "..., according to Olaf Lind"; -1 where nobody is. */
function citedAtEnd(tree: Tree): number {
  const cited = tree.tokens.findLastIndex(
    (token, at) =>
      canAct(token) && dependents(tree, at, 'case').some((mark) => /^according to$/i.test(phraseOf(tree, mark))),
  );
  const words = cited < 0 ? [] : subtree(tree, cited);
  return words.length > 0 && words[words.length - 1] >= tree.tokens.length - 2 ? cited : -1;
}

function sentenceFinder(source: Source): (offset: number) => number {
  const starts = source.index.trees.map((tree) => tree.sentence.start);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle] <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
}
