import { STRUCTURE_WEIGHTS } from '../data/structure-weights';
import type { Argument, Claim, Sentence, Span, Token } from '../model';
import { onceOf } from '../text/once';

/**
 * How likely the same claim would be drawn from the right tree: what the shape of a claim and the parser's doubts about its
 * sentence say of that. Learned from treebanks (`npm run train -- --only structure`): a claim drawn from a parsed tree holds
 * where the gold tree gives it too.
 */
export interface StructureTrait {
  readonly name: string;
  readonly of: (view: View) => number;
}

/** A claim with the tokens that carry it. Indexes into `tokens`; -1 where there is none. */
interface View {
  readonly claim: Pick<Claim, 'form' | 'subject' | 'object' | 'arguments' | 'attribution'>;
  readonly tokens: readonly Token[];
  readonly predicate: number;
  readonly subject: number;
  readonly object: number;
}

type Place = 'subject' | 'object';

/** Of all traits that were tried, those whose weight did not vanish under an L1 penalty. */
export const STRUCTURE_TRAITS: readonly StructureTrait[] = [
  { name: 'constant', of: () => 1 },
  { name: 'doubt of the sentence', of: ({ tokens }) => doubtsOf(tokens).mean },
  { name: 'arcs in doubt', of: ({ tokens }) => doubtsOf(tokens).inDoubt },
  { name: 'weakest arc', of: ({ tokens }) => doubtsOf(tokens).weakest },
  { name: 'words', of: ({ tokens }) => Math.log1p(tokens.length) },
  { name: 'predicate', of: ({ tokens, predicate }) => (predicate < 0 ? 0 : odds(tokens[predicate])) },
  { name: 'weakest arc to the predicate', of: (view) => lowest(below(view)) },
  { name: 'no predicate', of: ({ predicate }) => (predicate < 0 ? 1 : 0) },
  { name: 'not a clause', of: ({ claim }) => (claim.form === 'clause' ? 0 : 1) },
  { name: 'role', of: ({ claim }) => (claim.form === 'role' ? 1 : 0) },
  { name: 'participle', of: (view) => tagged(view, 'predicate', /^VBG/) },
  { name: 'past', of: (view) => tagged(view, 'predicate', /^VBD/) },
  { name: 'clause of a noun', of: (view) => related(view, 'predicate', /^acl/) },
  { name: 'no subject', of: ({ subject }) => (subject < 0 ? 1 : 0) },
  { name: 'subject', of: (view) => sureOf(view, 'subject') },
  { name: 'distance of the subject', of: (view) => distance(view, 'subject') },
  { name: 'verbs before the subject', of: (view) => between(view, 'subject', ({ upos }) => upos === 'VERB') },
  { name: 'commas before the subject', of: (view) => between(view, 'subject', ({ text }) => text === ',') },
  { name: 'subject is relative', of: (view) => tagged(view, 'subject', /^W/) },
  { name: 'subject is no noun', of: (view) => tagged(view, 'subject', /^[VJRI]/) },
  { name: 'no object', of: ({ object }) => (object < 0 ? 1 : 0) },
  { name: 'object', of: (view) => sureOf(view, 'object') },
  { name: 'object hangs on the predicate', of: (view) => (hangs(view, 'object') ? 1 : 0) },
  { name: 'distance of the object', of: (view) => distance(view, 'object') },
  { name: 'object is relative', of: (view) => tagged(view, 'object', /^W/) },
  { name: 'object is an adjective', of: (view) => tagged(view, 'object', /^J/) },
  { name: 'object is an aside', of: (view) => related(view, 'object', /^(appos|acl|parataxis)/) },
  { name: 'object is content', of: (view) => related(view, 'object', /^(ccomp|xcomp)/) },
  { name: 'plural object', of: (view) => tagged(view, 'object', /^NNS/) },
  { name: 'verb inside the subject', of: (view) => verbInside(view, 'subject') },
  { name: 'verb inside the object', of: (view) => verbInside(view, 'object') },
  { name: 'further arguments', of: ({ claim }) => Math.log1p(claim.arguments.length) },
  { name: 'tellers', of: ({ claim }) => claim.attribution.length - 1 },
];

export type StructuredClaim = View['claim'] & Pick<Claim, 'predicate'>;

/** One number a trait, in the order of the table. Linear in the number of tokens. */
export function structureTraits(claim: StructuredClaim, { tokens }: Sentence): number[] {
  const view: View = {
    claim,
    tokens,
    predicate: headOf(tokens, claim.predicate.spans.at(-1) ?? null),
    subject: headOf(tokens, coreOf(claim.subject)),
    object: headOf(tokens, coreOf(claim.object)),
  };
  return STRUCTURE_TRAITS.map(({ of }) => of(view));
}

/** Log-odds that the right tree gives the same claim. */
export function structureScore(traits: readonly number[]): number {
  return traits.reduce((sum, trait, at) => sum + trait * STRUCTURE_WEIGHTS[at], 0);
}

const coreOf = (argument: Argument | null): Span | null => argument?.core ?? null;

/** The first token of the span whose head lies outside of it. */
function headOf(tokens: readonly Token[], span: Span | null): number {
  if (span === null) return -1;
  const inside = (at: number) => at >= 0 && tokens[at].start >= span.start && tokens[at].end <= span.end;
  return tokens.findIndex((token, at) => inside(at) && !inside(token.head));
}

/** Log-odds of an arc, held within 0.02 and 0.98. */
function odds({ certainty }: Pick<Token, 'certainty'>): number {
  const held = Math.min(Math.max(certainty, 0.02), 0.98);
  return Math.log(held / (1 - held));
}

/** What the parser's doubts about a sentence come to. */
interface Doubts {
  readonly mean: number;
  readonly inDoubt: number;
  readonly weakest: number;
}

/** Of each sentence once: all its claims ask. */
const doubtsOf = onceOf(
  (tokens: readonly Token[]): Doubts => ({
    mean: mean(tokens.map(odds)),
    inDoubt: Math.log1p(tokens.filter(({ certainty }) => certainty < 0.6).length),
    weakest: lowest(tokens),
  }),
);

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

const lowest = (tokens: readonly Token[]): number =>
  tokens.reduce((least, token) => Math.min(least, token.certainty), 1);

function below({ tokens, predicate }: View): Token[] {
  return predicate < 0 ? [] : tokens.filter(({ head }) => head === predicate);
}

const sureOf = (view: View, place: Place): number => (view[place] < 0 ? 0 : odds(view.tokens[view[place]]));

const tagged = (view: View, place: Place | 'predicate', tags: RegExp): number =>
  view[place] >= 0 && tags.test(view.tokens[view[place]].xpos) ? 1 : 0;

const related = (view: View, place: Place | 'predicate', relations: RegExp): number =>
  view[place] >= 0 && relations.test(view.tokens[view[place]].relation) ? 1 : 0;

const hangs = (view: View, place: Place): boolean =>
  view[place] >= 0 && view.predicate >= 0 && view.tokens[view[place]].head === view.predicate;

/** Natural logarithm of 1 + tokens between. */
function distance(view: View, place: Place): number {
  return view[place] < 0 || view.predicate < 0 ? 0 : Math.log1p(Math.abs(view[place] - view.predicate));
}

function between(view: View, place: Place, counts: (token: Token) => boolean): number {
  if (view[place] < 0 || view.predicate < 0) return 0;
  const from = Math.min(view[place], view.predicate) + 1;
  return Math.log1p(view.tokens.slice(from, Math.max(view[place], view.predicate)).filter(counts).length);
}

function verbInside({ claim, tokens }: View, place: Place): number {
  const core = coreOf(claim[place]);
  if (core === null) return 0;
  return tokens.some(({ start, end, upos }) => upos === 'VERB' && start >= core.start && end <= core.end) ? 1 : 0;
}
