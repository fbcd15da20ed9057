/**
 * How an article says where its news comes from, beside the claims themselves. `*` stands for the name of an outlet or agency; the
 * words around it are matched as they stand, without regard to case.
 */
export interface CitationCue {
  /** credit: the whole text is an agency's; with: part of it; cites: the outlet reported it. */
  readonly kind: 'credit' | 'with' | 'cites';
  /** Words before the name, up to the start of the line for `line`, and behind it. */
  readonly before: RegExp;
  readonly after: RegExp;
  /** A passage with the name in brackets. */
  readonly example: string;
}

const ANY = /^/;
/** Of which day it is the issue: "according to [this week's] Post". */
const ISSUE =
  "(?:(?:today|yesterday|(?:this|last) (?:morning|evening|week|month|night|weekend)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)['’]s )?";
/** When it was told, between the verb and where: "it was claimed [last night] in the Post". */
const WHEN =
  '(?:(?:today|yesterday|tonight|earlier|first|(?:this|last) (?:morning|evening|week|month|night|weekend)|(?:late |early )?(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day) )?';
const ARTICLE = `${ISSUE}(?:the (?:(?:newspaper|magazine|website|agency|broadcaster|paper|news agency|news site|daily|weekly) )?)?["“‘']?`;
const LINE_END = /^[)\]]?[.]?\s*(?:\n|$)/;

export const CITATION_CUES: readonly CitationCue[] = [
  {
    kind: 'credit',
    before: /(?:^|\n)[^\n()]{0,60}\($/,
    after: /^\) ?[-–—]+ /,
    example: 'SANTORA ([Delta News Agency]) - The ferry stopped on Monday.',
  },
  {
    kind: 'credit',
    before: /(?:^|[\n.!?”"] ?)[([]$/,
    after: /^[)\]]\s*(?:\n|$)/,
    example: 'The ferry stopped on Monday. ([Delta News Agency])',
  },
  {
    kind: 'credit',
    before: /(?:^|\n)(?:by|source|via|from)[:]? $/i,
    after: LINE_END,
    example: 'By [Delta News Agency]\n\nThe ferry stopped.',
  },
  {
    kind: 'credit',
    before: /\b(?:copyright|©)(?: \d{4})? $/i,
    after: ANY,
    example: 'Copyright 2025 [Delta News Agency]. All rights reserved.',
  },
  {
    kind: 'credit',
    before: /\b(?:first|originally) (?:published|appeared) (?:by|in|on) (?:the )?$/i,
    after: ANY,
    example: 'This story first appeared in the [Delta Post].',
  },
  {
    kind: 'with',
    before:
      /\b(?:with |additional |further |some ){1,4}(?:reporting|material|information|files|input|copy) (?:from|by) (?:the )?$/i,
    after: ANY,
    example: 'With reporting from [Delta News Agency]',
  },
  {
    kind: 'with',
    before: /\bcontributed (?:reporting|to this report) (?:from|for) (?:the )?$/i,
    after: ANY,
    example: 'Reyes contributed reporting for the [Delta News Agency].',
  },
  {
    kind: 'with',
    before: ANY,
    after: /^ contributed to this (?:report|story|article)/i,
    example: 'The [Delta News Agency] contributed to this report.',
  },
  {
    kind: 'cites',
    before: new RegExp(`\\b(?:claimed|alleged) ${WHEN}(?:by|in) ${ARTICLE}$`, 'i'),
    after: ANY,
    example: 'The ferry is unsafe, it was claimed last night in the [Delta Post].',
  },
  {
    kind: 'cites',
    before: new RegExp(`\\baccording to ${ARTICLE}$`, 'i'),
    after: ANY,
    example: "The ferry has stopped. That is according to this week's [Delta Post].",
  },
  {
    kind: 'cites',
    before: ANY,
    after: /^ (?:has|had) it(?: [^,.;:]{1,20})? that\b/i,
    example: 'The [Delta Post] has it this morning that the ferry stopped.',
  },
  {
    kind: 'cites',
    before: /\bhat[ -]tip:? (?:to )?(?:the )?$/i,
    after: ANY,
    example: 'Hat tip to the [Delta Post], which had it first.',
  },
  {
    kind: 'cites',
    before: ANY,
    after: /^, (?:citing|quoting) [^,.;:]{1,60}, (?:first |also )?(?:reported|reports|said|says|wrote|writes)\b/i,
    example: 'The [Delta Post], quoting two sailors, said the ferry had stopped.',
  },
  {
    kind: 'cites',
    before: /\bh\/t:? (?:to )?(?:the )?$/i,
    after: ANY,
    example: 'The ferry stopped (h/t the [Delta Post]).',
  },
  {
    kind: 'cites',
    before: new RegExp(
      `\\b(?:reported|claimed|alleged|revealed|published|quoted|disclosed|broken|obtained|carried|cited) ${WHEN}(?:by|in) ${ARTICLE}$`,
      'i',
    ),
    after: ANY,
    example: 'The plan was first reported by the [Delta Post].',
  },
  {
    kind: 'cites',
    before: new RegExp(
      `\\b(?:reports?|story|stories|articles?|accounts?|investigation|items?|pieces?|dispatch|bulletin|scoop|exclusive|column|post) (?:in|by|from|of|on) ${ARTICLE}$`,
      'i',
    ),
    after: ANY,
    example: 'Reports in the [Delta Post] set off the search.',
  },
  {
    kind: 'cites',
    before: new RegExp(`\\b(?:(?:as|of) saying|in the words|said|carried|ran|aired) (?:in|of|by|on) ${ARTICLE}$`, 'i'),
    after: ANY,
    example: 'The ferry is unsafe, sailors are quoted as saying in the [Delta Post].',
  },
  {
    kind: 'cites',
    before: /\bif (?:(?:the|a|an|today|yesterday|this (?:morning|afternoon|evening|week))(?:['’]s)? )?(?:latest )?$/i,
    after:
      /^(?:['’]s (?:report|story|account))? (?:is|are|was) (?:to be (?:believed|trusted)|right|correct)\b|^(?:['’]s (?:report|story|account))? (?:has|have|had|got) (?:it|this|that|things|its facts) right\b/i,
    example: 'The ferry has stopped, if the [Delta Post] is to be believed.',
  },
  {
    kind: 'cites',
    before: new RegExp(`\\b(?:according to|citing|quoting|told|per|emerged in) ${ARTICLE}$`, 'i'),
    after: ANY,
    example: 'The ferry stopped, according to the [Delta Post].',
  },
  {
    kind: 'cites',
    before: ANY,
    after:
      /^["”’']?(?: (?:television|radio|newspaper|magazine|news agency))?(?: (?:first|also|later|earlier|has|had|have|was the first to)){0,2} (?:reported|reports|report|reporting|revealed|reveals|disclosed|wrote|writes|learned|understands|quoted|quotes|cited|citing|said|says|broke the (?:news|story))\b/i,
    example: 'The [Delta Post] first reported the plan.',
  },
  {
    kind: 'cites',
    before: ANY,
    after: /^(?:['’]s)? (?:report|story|article|account|investigation)\b/i,
    example: 'The plan was denied hours after a [Delta Post] report.',
  },
  {
    kind: 'cites',
    before: new RegExp(
      `\\b(?:interview (?:with|to|in|on)|speaking (?:to|on)|reporters? (?:at|for|from)|via) ${ARTICLE}$`,
      'i',
    ),
    after: ANY,
    example: 'The plan was named in an interview with the [Delta Post].',
  },
];

/** Before a report that is named and not cited: "backing up an earlier [report by the Post]", where a source of one's own says it. */
export const BACKING_UP =
  /\b(?:back(?:s|ed|ing) up|confirm(?:s|ed|ing)|corroborat(?:es|ed|ing)|bear(?:s|ing) out|match(?:es|ed|ing)|echo(?:es|ed|ing)|support(?:s|ed|ing)|after|following|in the wake of)(?: [^\s,.;:]+){0,3} $/i;

/** Words by which a newsroom says that it saw or checked something itself. `own` needs its name, or "we", as the one who did. */
export interface ConfirmingCue {
  readonly words: RegExp;
  /**
   * sees: with its own eyes, and so independent of everybody's word; document: in a document, which others may have too; confirms: with
   * somebody it does not name.
   */
  readonly how: 'sees' | 'document' | 'confirms';
  readonly example: string;
}

const REPORTER = '(?:reporters?|correspondents?|journalists?|photographers?|(?:camera )?crew)';
const NEWSROOM = `(?:\\*|this (?:newspaper|paper|magazine|website)|an? ${REPORTER} (?:for|of|from) \\*|(?:(?:an?|the) )?\\*(?:[’']s?)? (?:own )?${REPORTER}(?: (?:at|on|in|near) [^,.;]{1,30})?|our (?:own )?${REPORTER})`;

/** `*` stands for the article's own outlet, with or without "the". */
export const CONFIRMING_CUES: readonly ConfirmingCue[] = [
  {
    words: new RegExp(
      `${NEWSROOM} (?:has |have |had )?(?:also )?(?:independently|separately) (?:confirmed|verified|established)`,
      'i',
    ),
    how: 'confirms',
    example: 'The * has independently confirmed the price.',
  },
  {
    words: new RegExp(`(?:confirmed|verified) (?:independently|separately) by ${NEWSROOM}`, 'i'),
    how: 'confirms',
    example: 'The price was confirmed independently by the *.',
  },
  {
    words:
      /\b(?:a (?:second|third|separate)|another) (?:[\w-]+ ){1,4}(?:has |have |had )?(?:also |since )?(?:confirmed|corroborated)(?! to (?!\*|us\b|this\b))/i,
    how: 'confirms',
    example: 'The port will close, a second official confirmed.',
  },
  {
    words: new RegExp(`${NEWSROOM} (?:saw|watched|witnessed|counted|was present|visited)`, 'i'),
    how: 'sees',
    example: 'A reporter for the * saw the empty case.',
  },
  {
    words: /\*[’']?s? (?:reporter|correspondent|journalist|photographer) (?:at|on) the (?:scene|spot|ground)\b/i,
    how: 'sees',
    example: 'The roof fell in, a * reporter at the scene said.',
  },
  {
    words:
      /\bour (?:own )?(?:reporter|correspondent|photographer) (?:in|at|on) [^,.;:]{1,40}: I (?:saw|watched|heard|stood)\b/i,
    how: 'sees',
    example: 'From our correspondent in Arden: I watched the roof fall in.',
  },
  {
    words: new RegExp(`witnessed by ${NEWSROOM}`, 'i'),
    how: 'sees',
    example: 'The launch was witnessed by the *.',
  },
  {
    words: new RegExp(`(?:seen|reviewed|obtained|examined|viewed) by ${NEWSROOM}`, 'i'),
    how: 'document',
    example: 'The ship was sold, according to papers seen by the *.',
  },
];

/** Nouns that mean an unnamed report: "the report said". */
export const REPORT_NOUNS =
  /\b(?:report|reports|newspaper|paper|outlet|publication|magazine|broadcaster|agency|website|story|article|item|dispatch|bulletin|piece|scoop)$/i;

/** Nouns that only newsrooms are called by; whoever stands beside one is one: "the Spanish newspaper [El Faro]". */
export const NEWSROOM_NOUNS =
  /\b(?:newspaper|daily|tabloid|magazine|broadcaster|newswire|wire service|news (?:agency|site|website|channel|outlet|portal)|(?:television|tv|radio) (?:station|channel|network))$/i;

/** Nouns of those who speak for a body: what they say, the body says. */
const SPOKES =
  '(?:spokes(?:man|woman|person|people)|press secretary|(?:press|media) office(?:r)?|(?:head|director|chief) of (?:communications|public relations|press)|communications (?:chief|director|head))';
export const SPOKESPEOPLE = new RegExp(`\\b${SPOKES}\\b`, 'i');

/** The same alone, before a name: "spokeswoman Nuala Creane". */
export const BARE_SPOKES = new RegExp(`^(?:(?:chief|official|senior|deputy) )?${SPOKES}$`, 'i');

/** "A foreign ministry spokesman": the body is captured. */
export const BEFORE_SPOKES = new RegExp(`^(?:an?|the) ([^,]{1,40}?)(?:['’]s?)? (?:chief )?${SPOKES}$`, 'i');

/** Documents that speak for whoever issued them. */
export const DOCUMENTS =
  /\b(?:statement|press release|news release|release|filing|announcement|letter|memo|blog post|post)\b/i;

/** Bodies of which a place has its own. */
const EVERYWHERE =
  'police|court|ministry|army|military|navy|government|parliament|union|hospital|prosecutors?|firefighters|coast guard|council|church|party|club|bank|university';

/** Bodies without a name that speak for themselves. */
export const BODIES = new RegExp(`\\b(?:${EVERYWHERE}|company)$`, 'i');

/** Bodies that do so where words before the noun say which: "the agriculture ministry", "Lomar airport". */
export const BODIES_BY_WORDS = new RegExp(
  `.(?<!\\bnews )\\b(?:${EVERYWHERE}|fire (?:brigade|department|service)|airport|agency|authority|institute|department|office|committee|commission|embassy|federation|association|league|board|regulator|observatory|museum|railway|port)$`,
  'i',
);

/** Words before a body that leave open which it is: "a court". */
export const ANY_BODY =
  /^(?:an?|some|any|one|two|three|four|several|many|most|both|no|each|every|another|other|a few|few|former)\b/i;

/** Bodies that speak as one without an article: "local police". */
export const BARE_BODIES = /\b(?:police|prosecutors|firefighters|coast guard)$/i;

const SAYING =
  '(?:said|says|told|tells|announced|announces|added|stated|states|confirmed|confirms|insisted|insists|acknowledged|declared|admitted|explained|noted|claimed|claims|disclosed|revealed|argued|warned)';

/** Behind a name that ends what somebody says: "..., the coast guard [said]". */
export const SPEAKING_AFTER = new RegExp(`^,? (?:(?:has|had|have|also|later) )?${SAYING}\\b`);

/** What may follow that verb up to the end of the sentence: "in a statement on Monday". */
export const AFTER_SPEAKING =
  /^(?: (?:reporters|lawmakers|parliament|a news conference|a hearing|the [A-Z]\S+(?: [A-Z]\S+){0,2}))?(?:,? (?:to|on|in|at|after|during|by|through) (?:(?! (?:to|on|in|at|after|during|by|through) )[^,.;:]){1,40})*[.”"]*\s*$/;

/** Before a name that ends what somebody says: "..., [said] Paul Adler". The first group is what closes the words said. */
export const SPEAKING_BEFORE = new RegExp(
  `([,”"]\\s*)(?:${SAYING}|according to|as per|per)(?: (?:the|a|an|its|his|her|their|\\p{L}+)){0,5} $`,
  'u',
);

/** A document of nobody that is named, which speaks for whom it speaks of: "according to a statement". */
export const BARE_DOCUMENT =
  /^(?:an?|the) (?:(?:short|brief|written|official|joint) )?(?:statement|press release|news release|announcement)$/i;

/** How a newsroom calls itself: "as this newspaper reported". */
export const OWN_NEWSROOM =
  /^(?:this|our) (?:newspaper|paper|magazine|publication|website|outlet|station|channel|broadcaster|news (?:agency|site|website|organi[sz]ation|outlet))$/i;

const OWN_BODIES =
  'company|firm|group|bank|airline|club|agency|union|party|ministry|school|university|hospital|museum|carrier|maker|drugmaker|carmaker|retailer|operator|insurer|lender|railway|network|utility|brewery|orchestra|zoo|foundation|institute|council|shipbuilder|builder|manufacturer|producer|startup|developer|chain|publisher|supplier|miner|automaker|chipmaker|planemaker|charity|federation|league|association|studio|theater|farm|brand';

/** How an article calls a body it has just named; the word is captured. */
export const OWN_BODY = new RegExp(`^the (${OWN_BODIES})$`, 'i');

/** Who or what speaks for such a body: "a company statement", "the airline's spokesman", "a spokeswoman for the airline". */
export const OWN_VOICE = new RegExp(
  `^(?:the |an? )?(?:(?:${OWN_BODIES})(?:['’]s)? (?:statement|press release|news release|filing|announcement|letter|memo|blog post|(?:chief )?${SPOKES})$|(?:chief )?${SPOKES} (?:for|of|at) the (?:${OWN_BODIES})$)`,
  'i',
);
