/* What stands between the paragraphs of an article and is not of it: links to other stories, share buttons, pleas to subscribe. */
import type { Block } from './html-text';

/** From this share of its characters on a block is links and not text that has links in it. */
const MOSTLY_LINKED = 0.8;
/** A linked block longer than this may be a paragraph of the article, in UTF-16 code units. */
const SHORT = 200;

interface FurnitureRow {
  readonly form: RegExp;
  readonly why: string;
  readonly example: string;
}

/** Short blocks that are furniture by their words, links or not. */
export const FURNITURE: readonly FurnitureRow[] = [
  {
    form: /^(?:advertisement|sponsored|promoted content|(?:story|article) continues below.{0,40}|skip (?:to|past) .{0,40})$/i,
    why: 'room for an advertisement',
    example: 'Article continues below advertisement',
  },
  {
    form: /^(?:related|read (?:more|also|next)|see also|more on this|don[’']t miss|recommended|you may also like|most (?:read|popular)|also on .{1,40})(?: (?:stories|articles|topics|coverage|story|content|news))?(?:\s?[:|–-].{0,160})?$/i,
    why: 'leads to other stories',
    example: 'Read more: Ferry crews reject pay offer',
  },
  {
    form: /^(?:share|tweet|print|email|save|copy link|comments?|\d{1,5} comments?|whatsapp|facebook|twitter|linkedin|share (?:this|on|via) .{0,40})$/i,
    why: 'a button',
    example: 'Share this article',
  },
  {
    form: /^(?:sign up|subscribe|get (?:the|our)|join|follow us|support)\b.{0,120}\b(?:newsletters?|inbox|free|today|alerts?|updates|account|journalism|twitter|facebook|whatsapp)\b.{0,40}$/i,
    why: 'a plea',
    example: 'Sign up for our morning newsletter and get it in your inbox.',
  },
];

/** The blocks of the article: furniture goes, and headings behind which nothing is left. */
export function withoutFurniture(blocks: readonly Block[]): Block[] {
  const kept = blocks.filter((block) => !isFurniture(block));
  return kept.filter((block, at) => !(isHeading(block) && at === kept.length - 1));
}

function isHeading({ name }: Block): boolean {
  return /^H[1-6]$/.test(name);
}

function isFurniture({ text, name, linked }: Block): boolean {
  // A sentence may be a link from end to end; a line of a list, or a line without a full stop, leads elsewhere.
  if (linked >= MOSTLY_LINKED && text.length <= SHORT && (name === 'LI' || !/[.!?]["”’)]?$/.test(text))) return true;
  return text.length <= SHORT && FURNITURE.some(({ form }) => form.test(text));
}
