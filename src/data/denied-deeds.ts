/*
 * How a deed is denied by its noun: "denied that any promise had been made". `test/resolve/deed-denials.test.ts` has a sentence for each.
 */

/** Verbs that only say that there was what their noun says; where the noun stands: "no promise was [made]", "no leak had [occurred]", "no request [reached] us". */
export const LIGHT_VERBS: ReadonlyMap<string, 'object' | 'subject' | 'either'> = new Map([
  ...'make give issue hold carry_out receive get commit have conduct'
    .split(' ')
    .map((lemma) => [lemma.replace('_', ' '), 'object'] as const),
  ['reach', 'either'],
  ...'take_place occur happen be exist'.split(' ').map((lemma) => [lemma.replace('_', ' '), 'subject'] as const),
]);

/** What who is accused of something denies without saying what: "The firm denies any wrongdoing." */
export const BLAME =
  /\b(?:wrongdoing|misconduct|negligence|responsibility|involvement|liability|guilt|blame|fault|complicity|knowledge of it)$/i;

/** What stands before a noun of which there was none: "no shell", "not a single shell", "any such shell". */
export const NONE_BEFORE = /\b(?:no|not (?:a|an|one)|any|a single|none of the)(?: such| single)? $/i;

/** What a noun phrase begins with of which there was none; behind "not" also "one shell". */
export const NONE_WITHIN = /^(?:no|any|such|a single|anything|anyone|anybody|nothing|nobody)\b/i;
export const ONE_WITHIN = /^(?:one|an?)\b/i;

/** What stands for whatever there is. */
export const ANYTHING = /^(?:anything|anyone|anybody|nothing|nobody|no one|any of (?:it|them))$/i;

/** Words of such a noun phrase that say nothing of what it is. */
export const QUANTIFIERS: ReadonlySet<string> = new Set('no not any such a an one single the of'.split(' '));

/** Kinds of those who do deeds and are none. */
export const DOERS: ReadonlySet<string> = new Set(['person', 'group', 'unit', 'organization', 'place']);

/** Verbs behind which it is denied without a word of what: "The bank insisted it had not." */
export const BARE_TELLERS: ReadonlySet<string> = new Set([
  'say',
  'insist',
  'maintain',
  'reply',
  'answer',
  'claim',
  'swear',
]);

const NOT_DONE =
  "(?:(?:it|he|she|they|we|I) (?:had|has|have|did|do|does|was|were)(?: not|n[’']t)|(?:this|that|it) was not (?:so|the case))";

/** What stands behind such a verb, and how a sentence with it ends. */
export const BARE_DENIAL = new RegExp(`^,? (?:that )?${NOT_DONE}[.”"]*$`, 'i');
export const BARELY = new RegExp(`${NOT_DONE}[.”"]*$`, 'i');
