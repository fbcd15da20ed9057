/** Verbs behind which "as" says what something is held for: "dismissed as nonsense a report", "branded the ruling as political". */
export const HOLDING_VERBS: ReadonlySet<string> = new Set(
  'dismiss reject describe denounce condemn brand label decry criticise criticize characterise characterize portray depict deride mock slam blast ridicule scorn hail praise deplore lament attack lambast pan disparage defend present view regard interpret'.split(
    ' ',
  ),
);

/** What a report, a claim or a deed is held for, where that is a noun. */
export const HELD_FOR: ReadonlySet<string> = new Set(
  'nonsense lie fabrication invention fiction propaganda speculation rumour rumor fantasy betrayal smear hoax myth gossip insult disgrace outrage scandal provocation mistake falsehood slander libel hearsay distortion exaggeration conjecture scaremongering'.split(
    ' ',
  ),
);

/** Nouns that sum up what was done: in "agreed to sell it, in a move that staff vowed to fight" the move is fought, and nothing is told. */
export const DEED_SUMS: ReadonlySet<string> = new Set(
  'move step decision deal case action act shift change gesture operation attack blow development project programme program plan scheme reform vote agreement process war crisis dispute race sale merger trial'.split(
    ' ',
  ),
);
