import type { SentenceKind, Span } from '../model';
import { isLower, isUpper } from './characters';

/** What is known of a sentence before it is tagged. */
export interface Surroundings extends Span {
  readonly text: string;
  readonly tokens: readonly Span[];
  /** It is all of its paragraph. */
  readonly alone: boolean;
  /** It is the first of its paragraph. */
  readonly first: boolean;
  readonly paragraph: number;
}

/** Longest heading, in tokens. */
const LONGEST_HEADING = 28;
/** Longest line of site furniture, in UTF-16 code units. */
const LONGEST_FURNITURE = 240;

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]{0,6}\\.?';
const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day,?';

type KindRow = {
  readonly kind: SentenceKind;
  readonly form: RegExp;
  /** Holds only for a paragraph of one sentence. */
  readonly alone: boolean;
  readonly example: string;
};

/** Runs of text known by their form, the first row that fits decides. */
export const KINDS: readonly KindRow[] = [
  {
    kind: 'boilerplate',
    form: /^(?:please )?(?:sign up|sign in|log in|register|subscribe|join|follow|click|tap|download|refresh|share|donate|support us|contact us|email us|get (?:the|our) (?:latest|app|news))\b.{0,80}\b(?:newsletters?|alerts?|forums?|conversations?|here|browser|page|account|comments?|podcasts?|whatsapp|telegram|twitter|facebook|instagram|youtube|app|inbox|today|now|free|article|story|readers?|subscribers?)\b/i,
    alone: false,
    example: 'Sign up for our daily newsletter.',
  },
  {
    kind: 'boilerplate',
    form: /^(?:most (?:popular|read|viewed)|recommended|related(?: (?:articles|stories|topics|content|news))?|read (?:more|next|also|also:.*|more:.*|the full.*)|see (?:also|more).{0,80}|more (?:on this|from|stories).{0,60}|advertisement|sponsored(?: content)?|trending(?: now)?|top stories|latest news|you may also like.{0,20}|share (?:this|on|via).{0,40}|comments?|load more|show more|continue reading.{0,60}|story continues.{0,30}|article continues.{0,30}|skip (?:to|past).{0,40}|back to top|next article|previous article|editor['’]s picks?|don['’]t miss.{0,60}|watch(?: live| now)?:.*|listen(?: now)?:.*|live updates?|breaking news|subscribe|sign up|sign in|log in|register|menu|search|home|newsletters?|view comments|leave a comment|privacy policy.{0,40}|terms (?:of|and).{0,40}|cookie.{0,60}|all rights reserved\.?|tags?:.*|topics?:.*|filed under.*|print|email|copy link)$/i,
    alone: true,
    example: 'Most Popular',
  },
  {
    kind: 'boilerplate',
    form: /^(?:also read|read also|also watch)(?: ?[:|-]|$)/i,
    alone: false,
    example: 'Also read: Ferry strike enters its third week',
  },
  {
    kind: 'boilerplate',
    form: /^(?:thank(?:s| you) for (?:registering|subscribing|signing up|reading|your (?:support|subscription))|please (?:refresh|reload|enable|disable|try again|check your (?:inbox|email)|log ?in|wait|note that comments)|you (?:have (?:successfully|reached your)|must be (?:logged|signed) in|can (?:unsubscribe|opt out))|we use cookies|by (?:signing up|clicking|subscribing|continuing|entering)|this (?:article|video|content|page|site|website) (?:is (?:not available|for subscribers|no longer)|requires|uses cookies|may contain affiliate|was (?:amended|updated|originally published))|already (?:a subscriber|have an account)|enter your email|an error occurred|your (?:browser|subscription|email address) (?:does|is|has|will)|support (?:independent|our) journalism|enable javascript|the views expressed (?:in this|here))\b/i,
    alone: false,
    example: 'Please refresh the page or go to another page to be logged in.',
  },
  {
    kind: 'credit',
    form: /^(?:©|\(c\)|copyright\b|all rights reserved|(?:additional |with )?(?:reporting|editing|writing|edited|compiled|written|reported|photography|graphics?)(?: (?:and|additional) (?:reporting|editing|writing))?(?: by|:| from| contributed)\b|(?:with )?(?:files|inputs|input|contributions|material) from\b|by (?=\p{Lu}\p{Ll})(?!.*[.!?]$)|(?:photo|photograph|image|picture|video|illustration|source|credit|photo credit|image credit|image source)s?(?: by|:)|(?:the )?(?:associated press|reuters|afp|ap)(?: (?:writers?|journalists?|reporters?))? .{0,100}contributed\b)/iu,
    alone: false,
    example: 'With reporting from the North Coast Wire',
  },
  {
    kind: 'credit',
    form: /^[\p{Lu}][\p{L} .,'’&-]{2,120} contributed (?:to this (?:report|story|article)|reporting)\b/u,
    alone: false,
    example: 'Mina Odel and Tam Riggs contributed to this report.',
  },
  {
    kind: 'credit',
    form: /^\((?:[\p{L} ]{0,30}\/)?(?:AP|AFP|REUTERS|Reuters|Xinhua|EPA|PA|Getty|WAFA|UPI|dpa|Bloomberg)(?:[\p{L} /]{0,40})\)$/u,
    alone: true,
    example: '(REUTERS)',
  },
  {
    kind: 'dateline',
    form: new RegExp(
      `^(?:(?:published|updated|posted|last (?:updated|modified)|first published|date|modified)(?: on| at|:)? ?)?(?:${WEEKDAY} )?(?:\\d{1,2}(?:st|nd|rd|th)? ${MONTH},? \\d{4}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4})(?:[ ,T|–-]{1,3}(?:at )?\\d{1,2}[:.]?\\d{0,2}.{0,30})?$`,
      'i',
    ),
    alone: true,
    example: 'Tuesday 14 May 2030 03:50 BST',
  },
  {
    kind: 'dateline',
    form: /^(?:\d{1,3}|an?|one|two|three|a few|several) (?:minutes?|mins?|hours?|days?|weeks?|months?)(?: ago|\.? read)?$/i,
    alone: true,
    example: '3 hours ago',
  },
  {
    kind: 'caption',
    form: /^(?:FILE ?(?:PHOTO|PICTURE|IMAGE)?\s?[-–—:]|(?:photo|image|picture|pictured|video|map|chart|graphic)(?: shows?)?:|(?:in this|this|a|an|undated) (?:\p{L}{1,20} ){0,2}(?:photo|image|picture|photograph|video grab|handout)\b)/iu,
    alone: true,
    example: 'FILE - A boat lies on the beach after the storm',
  },
  {
    kind: 'item',
    form: /^(?:[•●▪‣·■►]|[*–—-]\s|\(?\d{1,2}[.)]\s|\(?[a-z]\)\s)/,
    alone: false,
    example: '• Two bridges were closed.',
  },
];

/** What a sentence is, as far as its form shows. */
export function kindOf(here: Surroundings): SentenceKind {
  const words = here.text.slice(here.start, Math.min(here.end, here.start + LONGEST_FURNITURE + 1));
  if (words.length <= LONGEST_FURNITURE) {
    const row = KINDS.find(({ form, alone }) => (!alone || here.alone) && form.test(words));
    if (row !== undefined) return row.kind;
  }
  return here.alone && isHeading(here, words) ? 'heading' : 'prose';
}

const ENDS = /[.!…:;,]["”’')\]]*$/;
const NAMES_ONLY = /^\p{Lu}[\p{L}.'’-]+(?: (?:\p{Lu}[\p{L}.'’-]*|al|bin|de|van|von|der|and|in|DC)){1,5}$/u;

/** A short paragraph of its own without a full stop; a question only where it is written like a title. */
function isHeading(here: Surroundings, words: string): boolean {
  if (here.tokens.length > LONGEST_HEADING || ENDS.test(words)) return false;
  if (/\?["”’')]*$/.test(words)) return here.tokens.length <= 12 && titleShare(here) >= 0.5;
  return !isLower(words[0]!) || NAMES_ONLY.test(words);
}

/** Share of capitalized words among those of four letters and more. */
function titleShare({ text, tokens }: Surroundings): number {
  let long = 0;
  let capital = 0;
  for (const token of tokens) {
    if (token.end - token.start < 4) continue;
    long++;
    if (isUpper(text[token.start]!)) capital++;
  }
  return long === 0 ? 0 : capital / long;
}
