import type { Sentence } from '../model';
import { faultsOf } from '../text/tree-faults';
import { REPAIRS } from './repairs';
import { withReportingTail } from './reporting-tails';
import { alike, hasCycle, type Repair, type Tokens } from './tree-repair';

/** The sentence with its tree set right where the form of news shows what the parser cannot know. */
export function repaired(sentence: Sentence): Sentence {
  return allRepaired([sentence])[0];
}

/** How many sentences a repair is tried on before the next one is. */
const AT_ONCE = 40;

/**
 * Each sentence repaired by itself. A repair is tried on many sentences in a row, since what it costs is less its work than
 * fetching its code: nearly all find nothing to do, and there are many of them.
 */
export function allRepaired(sentences: readonly Sentence[]): Sentence[] {
  return withOthers(eachRepaired(sentences));
}

/** The other tree of a sentence in place of its own where that has fewer faults, when both are repaired. */
function withOthers(sentences: Sentence[]): Sentence[] {
  const doubtful = sentences.flatMap((sentence) => {
    const faults = sentence.otherTokens === undefined ? 0 : faultsOf(sentence.tokens);
    return faults > 0 ? [{ sentence, faults }] : [];
  });
  const others = eachRepaired(doubtful.map(({ sentence }) => ({ ...sentence, tokens: sentence.otherTokens! })));
  const better = new Map<Sentence, Sentence>();
  doubtful.forEach(({ sentence, faults }, at) => {
    if (faultsOf(others[at].tokens) < faults) better.set(sentence, others[at]);
  });
  return better.size === 0 ? sentences : sentences.map((sentence) => better.get(sentence) ?? sentence);
}

function eachRepaired(sentences: readonly Sentence[]): Sentence[] {
  const trees = sentences.map(withTail);
  for (let first = 0; first < trees.length; first += AT_ONCE) {
    const last = Math.min(trees.length, first + AT_ONCE);
    for (const repair of REPAIRS) {
      for (let at = first; at < last; at++) {
        const next = applied(repair, trees[at]);
        if (next !== null) trees[at] = next;
      }
    }
  }
  return sentences.map((sentence, at) =>
    trees[at] === sentence.tokens ? sentence : { ...sentence, tokens: trees[at] },
  );
}

/** What a repair makes of a tree; null where it changes nothing, or would make a circle of a tree that it does not expect. */
function applied({ apply }: Repair, tokens: Tokens): Tokens | null {
  const next = apply(tokens);
  return next === null || hasCycle(next) ? null : alike(next, tokens);
}

/** Tries all repairs in turn; `seen` is told of each that changes something. */
export function eachRepair(tokens: Tokens, seen: (repair: Repair, before: Tokens, after: Tokens) => void): void {
  let now = tokens;
  for (const repair of REPAIRS) {
    const next = applied(repair, now);
    if (next === null) continue;
    seen(repair, now, next);
    now = next;
  }
}

/** Names of the repairs that a sentence needs. */
export function repairsOf(sentence: Sentence): string[] {
  const told = withTail(sentence);
  const names = told === sentence.tokens ? [] : ['reporting tail'];
  eachRepair(told, ({ name }) => names.push(name));
  return names;
}

/** The tokens as the repairs want them: with a reporting tail hung on what it tells. */
export function withTail(sentence: Sentence): Tokens {
  const told = withReportingTail(sentence);
  return told === sentence ? sentence.tokens : alike(told.tokens, sentence.tokens);
}
