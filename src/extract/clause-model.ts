import type { Tree } from './tree';

/** A phrase that fills a place of a clause: the index of its head token, and the preposition before it. */
export interface Slot {
  readonly token: number;
  readonly preposition: string | null;
  /** Filled from elsewhere in the sentence: a shared subject, the noun before a relative clause, control. */
  readonly shared: boolean;
}

/** How a clause hangs on the one above it. */
export type Link =
  | 'root'
  | 'that' /* ccomp: a clause with its own subject, or a quotation */
  | 'open' /* xcomp: subject comes from above */
  | 'subject' /* csubj */
  | 'adverbial'
  | 'relative'
  | 'participle' /* acl with -ing or -ed */
  | 'infinitive' /* acl with "to" */
  | 'content' /* clause of a noun: "the claim that ..." */
  | 'aside'; /* parataxis */

export interface Clause {
  readonly id: number;
  readonly sentence: number;
  /** The token that heads the clause: the verb, or the predicate noun or adjective of a copula. */
  readonly head: number;
  readonly kind: 'verb' | 'copula' | 'adjective';
  /** An adjective that completes the verb: "clear" of "make clear"; -1 where there is none. */
  readonly completion: number;
  /** Auxiliaries, negation, particle and head, in text order; without what is shared by coordination. */
  readonly group: readonly number[];
  /** Auxiliaries and negation that coordination lends: "would" of "would open and close". */
  readonly lent: readonly number[];
  readonly lemma: string;
  readonly particle: string | null;
  readonly passive: boolean;
  /** The grammatical subject, before a passive is undone. */
  readonly surface: Slot | null;
  /** Who does it. */
  readonly subject: Slot | null;
  /** To whom or what it is done. */
  readonly object: Slot | null;
  readonly recipient: Slot | null;
  readonly obliques: readonly Slot[];
  /** Subordinating words before the clause, lower case: "that", "if", "as long as"; null where there are none. */
  readonly mark: string | null;
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'participle';
  readonly link: Link;
  /** The clause above, or null. */
  readonly parent: number | null;
  /** The noun a relative, participial or content clause hangs on; -1 where there is none. */
  readonly noun: number;
  /** The clause this one is coordinated with, or null. */
  readonly conjunctOf: number | null;
}

export interface ClauseIndex {
  readonly trees: readonly Tree[];
  readonly clauses: readonly Clause[];
  /** Clause headed by this token, or null. */
  at(sentence: number, token: number): Clause | null;
  /** Clauses right below this one, outermost first. */
  below(clause: Clause): readonly Clause[];
  /** Clauses of one sentence, outermost first. */
  within(sentence: number): readonly Clause[];
}

export type Draft = { -readonly [Key in keyof Clause]: Clause[Key] };
