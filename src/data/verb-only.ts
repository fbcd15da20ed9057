/**
 * Third-person forms that are never nouns. A tagger that saw few headlines takes "Operator denies it ..." for a row of
 * nouns, and the denial is lost.
 */
export const VERB_ONLY: ReadonlySet<string> = new Set(
  'denies says tells warns reckons insists argues admits confirms accuses refuses declines approves opposes agrees decides seeks becomes allows requires considers expects believes thinks knows gives makes keeps asks wants condemns criticizes criticises announces reveals suggests proposes threatens dismisses alleges'.split(
    ' ',
  ),
);

/** Past forms of irregular verbs that are nothing else: "the firm hid data", "the court upheld the ban". */
export const PAST_ONLY: ReadonlySet<string> = new Set(
  'hid froze stole flew threw overthrew withdrew upheld withheld sought fought bought brought taught began wrote chose arose shook gave forgave forbade ate held led fled met kept slept wept swept crept dealt meant built lent sent spent went lost told sold said paid made heard understood stuck struck became came overcame overtook undertook took drew grew knew blew sank swore tore wore rode forgot got won'.split(
    ' ',
  ),
);
