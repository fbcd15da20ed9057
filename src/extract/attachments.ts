import { takesPreposition } from '../data/frames';
import { type NounSense, senseOf } from '../data/nouns';
import type { Sentence, Token } from '../model';

/** Nouns that need a place or a target to say which one is meant: "an operation in Rafah", "a ban on exports". */
const OPEN_SENSES: ReadonlySet<NounSense> = new Set([
  'proposal',
  'rule',
  'pact',
  'demand',
  'undertaking',
  'violence',
  'contest',
  'protest',
  'disaster',
  'procedure',
]);
const PREPOSITIONS = new Set(['in', 'on', 'of', 'for', 'against', 'into', 'with', 'over']);

/**
 * The sentence with "in Rafah" of "support an operation in Rafah" hung on the operation. Which of the two the writer
 * meant seldom matters for the verb, but it decides which operation is spoken of.
 */
export function withNounPhrases(sentence: Sentence): Sentence {
  const { tokens } = sentence;
  const moved = new Map<number, number>();
  tokens.forEach((token, at) => {
    if (token.relation !== 'obl') return;
    const mark = tokens.findIndex((each, index) => index < at && each.head === at && each.relation === 'case');
    const noun = mark - 1;
    if (
      noun >= 0 &&
      isOpenObject(tokens, noun, token.head) &&
      PREPOSITIONS.has(tokens[mark].text.toLowerCase()) &&
      !asked(tokens, token.head, mark)
    )
      moved.set(at, noun);
  });
  if (moved.size === 0) return sentence;
  return {
    ...sentence,
    tokens: tokens.map((token, at) => (moved.has(at) ? { ...token, head: moved.get(at)!, relation: 'nmod' } : token)),
  };
}

function isOpenObject(tokens: readonly Token[], noun: number, verb: number): boolean {
  const { upos, relation, head, lemma } = tokens[noun];
  if (upos !== 'NOUN' || relation !== 'obj' || head !== verb) return false;
  const sense = senseOf(lemma.toLowerCase());
  return sense !== null && OPEN_SENSES.has(sense);
}

function asked(tokens: readonly Token[], verb: number, mark: number): boolean {
  return takesPreposition(tokens[verb].lemma.toLowerCase(), tokens[mark].text.toLowerCase());
}
