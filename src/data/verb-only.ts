/**
 * Third-person forms that are never nouns. A tagger that saw few headlines takes "Operator denies it ..." for a row of
 * nouns, and the denial is lost.
 */
export const VERB_ONLY: ReadonlySet<string> = new Set(
  'denies says tells warns insists argues admits confirms accuses refuses declines approves opposes agrees decides seeks becomes allows requires considers expects believes thinks knows gives makes keeps asks wants condemns criticizes criticises announces reveals suggests proposes threatens dismisses alleges'.split(
    ' ',
  ),
);
