import { pastTense } from '../data/verb-forms';
import { relationType } from '../text/relation-type';
import { completionWords, denyingAdverb, keptAdverbs } from './clause-adverbs';
import type { Clause, ClauseIndex } from './clauses';
import { SILENT_HINGE } from './meaning-embedded';
import type { Meaning } from './meaning-kinds';

/** Words after which a verb stands bare. */
const BARE_AFTER = new Set([
  'will',
  'would',
  'should',
  'may',
  'can',
  'could',
  'must',
  'need',
  'to',
  'not',
  'do',
  'did',
  'rather',
  'sooner',
]);

/** Prepositions that a verb follows as a gerund. */
const BEFORE_GERUND = new Set(['from', 'of', 'against', 'with', 'for', 'in', 'about']);

/** The words of a clause's edge type, lower case: `would not support`, `vowed to enter`, `was willing to provide`. */
export function wordsOf(index: ClauseIndex, meanings: readonly Meaning[], clause: Clause): string[] {
  const meaning = meanings[clause.id];
  if (meaning.governor !== null && meaning.hinge !== SILENT_HINGE) {
    const governor = wordsOf(index, meanings, index.clauses[meaning.governor]);
    const verb = ownWords(index, meanings, clause);
    const plain =
      clause.form === 'gerund' ? [verb[0] === 'be' ? 'being' : gerundOf(index, clause), ...verb.slice(1)] : verb;
    const own = withAdverbs(index, meanings, clause, plain, verb);
    const negated = meaning.negated && meanings[meaning.governor].polarity === 'affirmed' ? ['not'] : [];
    return [...governor, ...negated, ...(meaning.hinge ? [meaning.hinge] : []), ...own];
  }
  const tree = index.trees[clause.sentence];
  const denying = denyingAdverb(tree, clause).map((at) => tree.tokens[at].text.toLowerCase());
  const verb = ownWords(index, meanings, clause);
  const words = inflected(
    meaning,
    verb,
    () => gerundOf(index, clause),
    pastOf(index, clause, meaning.prefix.at(-1) === 'have'),
    denying.length > 0 ? denying : undefined,
  );
  return withAdverbs(index, meanings, clause, words, verb);
}

/** The words with the adverbs that belong to the verb, whose own words stand last. */
function withAdverbs(
  index: ClauseIndex,
  meanings: readonly Meaning[],
  clause: Clause,
  words: readonly string[],
  verb: readonly string[],
): string[] {
  const tree = index.trees[clause.sentence];
  const { before, after } = keptAdverbs(tree, clause, meanings[clause.id].polarity);
  const texts = (tokens: readonly number[]) => tokens.map((at) => tree.tokens[at].text.toLowerCase());
  const at = words.length - (verb[0] === 'be' ? verb.length - 1 : verb.length);
  return [...words.slice(0, at), ...texts(before), ...words.slice(at), ...texts(after)];
}

const NOT: readonly string[] = ['not'];

/** A bare verb with the modality and negation of a meaning: `oppose` -> `would not oppose`. */
export function inflected(
  meaning: Pick<Meaning, 'prefix' | 'negated' | 'polarity'>,
  verb: readonly string[],
  gerund: () => string,
  past: string | null = null,
  not: readonly string[] = NOT,
): string[] {
  const { prefix, negated } = meaning;
  const last = prefix[prefix.length - 1];
  const [head, ...rest] = verb;
  if (last === 'have')
    return [...prefix.slice(0, -1), ...(negated ? not : []), 'have', past ?? pastTense(head), ...rest];
  if (last !== undefined && BARE_AFTER.has(last))
    return [...prefix, ...(negated && last !== 'not' ? not : []), head, ...rest];
  if (last !== undefined && BEFORE_GERUND.has(last)) return [...prefix, gerund(), ...rest];
  if (!negated || meaning.polarity === 'open') return [...prefix, past ?? pastTense(head), ...rest];
  // "had expected no change"
  if (last === 'had') return [...prefix, ...not, past ?? pastTense(head), ...rest];
  if (head === 'be') return [...prefix, 'was', ...not, ...rest];
  return [...prefix, ...(not === NOT ? ['did', 'not', head] : [...not, past ?? pastTense(head)]), ...rest];
}

/**
 * "refused to be drawn", "is due to be called": the subject of the verb above undergoes the deed, and nobody is said to do
 * it. The subject stays the subject, as that of "would rather be drawn".
 */
export function isUndergone(index: ClauseIndex, meanings: readonly Meaning[], clause: Clause): boolean {
  const { governor, hinge, prefix } = meanings[clause.id];
  if (clause.passive && clause.subject === null && /^(rather|sooner)$/.test(prefix.at(-1) ?? '')) return true;
  if (!clause.passive || clause.subject !== null || governor === null || hinge === SILENT_HINGE) return false;
  const above = index.clauses[governor];
  return (
    !above.passive &&
    above.kind !== 'copula' &&
    above.subject !== null &&
    above.subject.token === clause.surface?.token &&
    above.sentence === clause.sentence
  );
}

function ownWords(index: ClauseIndex, meanings: readonly Meaning[], clause: Clause): string[] {
  const { text } = index.trees[clause.sentence].tokens[clause.head];
  return isUndergone(index, meanings, clause) ? ['be', text.toLowerCase()] : verbWords(index, clause);
}

/** Verbs of one spelling and two pasts mean two things: "lied to the court", "lay in ruins". */
const SECOND_PASTS = new Set(['lied', 'hanged']);

function pastOf(index: ClauseIndex, clause: Clause, isPerfect: boolean): string | null {
  if (clause.kind !== 'verb') return isPerfect ? 'been' : null;
  const { text, xpos } = index.trees[clause.sentence].tokens[clause.head];
  const form = text.toLowerCase();
  // "accused them of lying": what lies somewhere lay there, and who lies otherwise lied.
  if (
    clause.lemma === 'lie' &&
    /^l(ie|ies|ying)$/.test(form) &&
    !clause.obliques.some((slot) => isWhere(slot.preposition))
  )
    return 'lied';
  return SECOND_PASTS.has(form) || (isPerfect && xpos === 'VBN') ? form : null;
}

const isWhere = (preposition: string | null) =>
  preposition !== null && !/^(to|about|of|for|by|according to|during|since|until)$/.test(preposition);

function gerundOf(index: ClauseIndex, clause: Clause): string {
  if (clause.kind !== 'verb') return 'being';
  const token = index.trees[clause.sentence].tokens[clause.head];
  if (token.xpos === 'VBG') return token.text.toLowerCase();
  const lemma = token.lemma.toLowerCase();
  if (/ie$/.test(lemma)) return `${lemma.slice(0, -2)}ying`;
  // "putting", "cutting", "planning"
  if (/^[^aeiou]*[aeiou][bdgklmnprt]$/.test(lemma)) return `${lemma}${lemma[lemma.length - 1]}ing`;
  return /[^e]e$/.test(lemma) ? `${lemma.slice(0, -1)}ing` : `${lemma}ing`;
}

interface VerbalAdjective {
  readonly verb: string;
  readonly preposition: string;
  /** Says as much without a preposition: "Hungary remains opposed". */
  readonly alone?: true;
}

/** Adjectives that are a verb in all but form: "is opposed to". The preposition goes with them. */
const VERBAL_ADJECTIVES: ReadonlyMap<string, VerbalAdjective> = new Map<string, VerbalAdjective>([
  ['opposed', { verb: 'oppose', preposition: 'to', alone: true }],
  ['supportive', { verb: 'support', preposition: 'of' }],
  ['critical', { verb: 'criticize', preposition: 'of' }],
  ['skeptical', { verb: 'doubt', preposition: 'of' }],
  ['sceptical', { verb: 'doubt', preposition: 'of' }],
  ['dismissive', { verb: 'dismiss', preposition: 'of' }],
]);

/** The verb that "is opposed to" stands for, where the clause has such an adjective with its preposition. */
export function verbalAdjective(index: ClauseIndex, clause: Clause): VerbalAdjective | null {
  if (clause.kind === 'copula') return null;
  const token = index.trees[clause.sentence].tokens[clause.head];
  const row = VERBAL_ADJECTIVES.get(token.text.toLowerCase());
  if (!row || (clause.kind === 'verb' && token.xpos !== 'JJ' && !clause.passive)) return null;
  if (row.alone && clause.kind === 'adjective' && clause.obliques.length === 0) return row;
  return clause.obliques.some((slot) => slot.preposition === row.preposition) ? row : null;
}

/** The verb of a clause with its particle, or "be" with its adjective. */
function verbWords(index: ClauseIndex, clause: Clause): string[] {
  const tree = index.trees[clause.sentence];
  const token = tree.tokens[clause.head];
  const stand = verbalAdjective(index, clause);
  if (stand) return [stand.verb];
  switch (clause.kind) {
    case 'copula':
      return ['be'];
    case 'adjective':
      return ['be', token.text.toLowerCase()];
    case 'verb':
      return [
        token.lemma.toLowerCase(),
        ...(clause.particle ? [clause.particle] : []),
        ...completionWords(tree, clause).map((at) => tree.tokens[at].text.toLowerCase()),
      ];
    default:
      return clause.kind satisfies never;
  }
}

/** Lemma of the whole predicate: `warn`, `call up`, `vow to enter`, `be willing to provide`. */
export function lemmaOf(index: ClauseIndex, meanings: readonly Meaning[], clause: Clause): string {
  const meaning = meanings[clause.id];
  const own = ownWords(index, meanings, clause).join(' ');
  if (meaning.governor === null || meaning.hinge === SILENT_HINGE) return own;
  const hinge = meaning.hinge ? `${meaning.hinge} ` : '';
  return `${lemmaOf(index, meanings, index.clauses[meaning.governor])} ${hinge}${own}`;
}

/** Edge type of a clause toward an argument with this preposition. */
export function typeOf(words: readonly string[], preposition: string | null): string {
  return relationType(preposition ? [...words, ...preposition.split(' ')] : words);
}
