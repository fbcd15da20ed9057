/**
 * The sixteen categories of PLOVER 0.8 (Open Event Data Alliance), from verbal cooperation to material conflict.
 * They are an attribute of a relation, never its type: a warning meant as advice, a denial and a plan have none.
 */
export type PloverCategory =
  | 'AGREE'
  | 'CONSULT'
  | 'SUPPORT'
  | 'CONCEDE'
  | 'COOPERATE'
  | 'AID'
  | 'RETREAT'
  | 'REQUEST'
  | 'ACCUSE'
  | 'REJECT'
  | 'THREATEN'
  | 'PROTEST'
  | 'SANCTION'
  | 'MOBILIZE'
  | 'COERCE'
  | 'ASSAULT';

/** Classes of the thing acted on, for verbs that say little by themselves: "hold talks", "hold a protest". */
export type ObjectClass =
  | 'agreement'
  | 'aid'
  | 'alert'
  | 'arms'
  | 'assault'
  | 'asset'
  | 'border'
  | 'charge'
  | 'complaint'
  | 'data'
  | 'demand'
  | 'drill'
  | 'fire'
  | 'hostage'
  | 'inquiry'
  | 'penalty'
  | 'people'
  | 'praise'
  | 'prisoner'
  | 'protest'
  | 'relations'
  | 'restriction'
  | 'right'
  | 'talks'
  | 'troops'
  | 'truce'
  | 'ultimatum';

/** One line of the table: what verb, with what kind of object, is what category. */
export interface PloverRow {
  /** Lemma with its particle or preposition: `warn against`, `call up`. */
  readonly lemma: string;
  /** The row holds only where the object is of this class; absent: whatever the object. */
  readonly object?: ObjectClass;
  /** null: known to have none, whatever a shorter row says. */
  readonly category: PloverCategory | null;
  /** A sentence of our own, the words the row acts on in brackets. */
  readonly example: string;
}

/** `[lemma, example]` or `[lemma, object class, example]`. */
export type Line =
  | readonly [lemma: string, example: string]
  | readonly [lemma: string, object: ObjectClass, example: string];

/** Lines of one category as rows. */
export function rows(category: PloverCategory | null, lines: readonly Line[]): PloverRow[] {
  return lines.map((line) =>
    line.length === 2
      ? { lemma: line[0], category, example: line[1] }
      : { lemma: line[0], object: line[1], category, example: line[2] },
  );
}
