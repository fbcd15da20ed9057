import type { ModalityKind, Polarity, Span } from '../model';
import type { Clause, ClauseIndex } from './clauses';
import { dependents, type Tree } from './tree';

/** How far a clause is said to hold, before anyone is asked who says so. */
export interface Meaning {
  readonly polarity: Polarity;
  readonly polarityCues: readonly Span[];
  readonly modality: ModalityKind;
  readonly modalityCue: Span | null;
  /** First words of the edge type: `would`, `may`, `if`, `urged to`. */
  readonly prefix: readonly string[];
  /** Negated by a word of its own, which the edge type has to say. */
  readonly negated: boolean;
  /** The clause above whose words this one carries on: "vowed" of "vowed to enter"; null where it stands alone. */
  readonly governor: number | null;
  /** What stands between governor and verb: `to`, `from`; null before a plain gerund. */
  readonly hinge: string | null;
  /** The table row that decided, for `explain`. */
  readonly rule: string;
  /** What it says by whoever holds it, where somebody else rejects it: "dismissed the union's claim that the pit had flooded". */
  readonly held?: Meaning;
}

/** What a clause's own words say, before what stands above it is asked. */
export type Base = Meaning;

/** A clause with what is above it, as the rules of meaning see it. */
export interface Below {
  readonly index: ClauseIndex;
  readonly tree: Tree;
  readonly clause: Clause;
  readonly parent: Clause;
  readonly above: Meaning;
  readonly base: Base;
  readonly mark: string;
}

/** A rule of meaning: null where it says nothing of this clause. */
export type MeaningRule = (below: Below) => Meaning | null;

/** What the first rule says that says anything. */
export function firstOf(rules: readonly MeaningRule[], below: Below): Meaning | null {
  for (const rule of rules) {
    const found = rule(below);
    if (found) return found;
  }
  return null;
}

export const flip = (polarity: Polarity): Polarity =>
  polarity === 'open' ? 'open' : polarity === 'denied' ? 'affirmed' : 'denied';

export const spanOf = (tree: Tree, token: number): Span => ({
  start: tree.tokens[token].start,
  end: tree.tokens[token].end,
});

export function markSpan(tree: Tree, clause: Clause): Span | null {
  const marks = dependents(tree, clause.head, 'mark', 'advmod').filter((at) => at < clause.head);
  const at = marks.find((index) => tree.tokens[index].relation === 'mark') ?? -1;
  if (at < 0) return null;
  const fixed = dependents(tree, at, 'fixed');
  return { start: tree.tokens[at].start, end: tree.tokens[fixed[fixed.length - 1] ?? at].end };
}

/** Verbs below which a bare verb is what was perceived: "saw six clubs leave". */
export const PERCEIVING: ReadonlySet<string> = new Set(['see', 'hear', 'watch', 'observe', 'notice', 'feel']);

/** Rule of an infinitive behind a verb that tells nobody's aim and nothing done; no claim is made of it. */
export const NO_AIM = 'infinitive without an aim';

/** Neither affirmed nor denied. */
export function opened(base: Base, rule: string): Meaning {
  return {
    ...base,
    polarity: 'open',
    prefix: ['whether', ...base.prefix.filter((word) => word !== 'whether')],
    rule,
  };
}

/** Denied by the word at `cue`. */
export function denied(base: Base, tree: Tree, cue: number, rule: string): Meaning {
  return {
    ...base,
    polarity: flip(base.polarity),
    negated: !base.negated,
    polarityCues: [...base.polarityCues, spanOf(tree, cue)],
    rule,
  };
}

/** First words for a deed that is no more settled than the one above it, whose own words may not be repeated. */
export function unsettled(above: Meaning): readonly string[] {
  return above.prefix.length > 0 ? above.prefix : ['may'];
}

/** A participle beside its clause shares how far that one holds: "would send troops, breaking the treaty". */
export function withAbove(base: Base, above: Meaning): Meaning {
  if (above.polarity !== 'affirmed')
    return { ...base, polarity: 'open', prefix: ['whether', ...base.prefix], rule: 'beside an unaffirmed clause' };
  if (above.modality === 'actual' || base.modality !== 'actual') return base;
  return {
    ...base,
    modality: above.modality,
    modalityCue: above.modalityCue,
    prefix: unsettled(above),
    rule: 'beside a modal clause',
  };
}
