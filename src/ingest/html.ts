/*
 * A page to the text of its article. The text is taken once, here; offsets point into it, and it is what the store keeps.
 * Readability (Mozilla's reader view) finds the main text on a tree by linkedom; both are loaded when the first page comes.
 */
import type * as ReadabilityModule from '@mozilla/readability';
import type { ArticleFields } from './article';
import { withoutFurniture } from './html-furniture';
import { htmlRefusal } from './html-guard';
import { type Page, type PageElement, type PageFields, pageFields } from './html-metadata';
import { type Block, blocksOfTree, type TextNode } from './html-text';

/** The fields of the article on a page, or why it is not read. */
export type HtmlRead = { readonly fields: ArticleFields } | { readonly refusal: string };

/** Fewer characters than this are no article that a page was made for. */
const SHORTEST = 25;

/** Title, outlet, date, byline, address and main text of a page. Never throws for what is on the page. */
export function readHtml(html: string): HtmlRead {
  const refusal = htmlRefusal(html);
  if (refusal !== null) return { refusal: `a page with ${refusal}` };
  const tree = treeOf(html);
  const fields = pageFields(tree);
  const blocks = mainBlocks(tree, html);
  const text = textOf(fields, blocks);
  if (text === null) return { refusal: 'a page without the text of an article' };
  return { fields: { ...fields, text } };
}

/** The words of a piece of HTML, block by block; null where it is more than is read. */
export function readFragment(html: string): string | null {
  if (htmlRefusal(html) !== null) return null;
  const { body } = treeOf(html);
  const blocks = body === null ? [] : withoutFurniture(blocksOfTree(body));
  return blocks.map(({ text }) => text).join('\n\n');
}

/** The blocks of a piece of HTML with the names of their elements; null where it is more than is read. */
export function fragmentBlocks(html: string): Block[] | null {
  if (htmlRefusal(html) !== null) return null;
  const { body } = treeOf(html);
  return body === null ? [] : blocksOfTree(body);
}

type Tree = Page & { readonly body: PageElement & TextNode };

function treeOf(html: string): Tree {
  const { parseHTML } = require('linkedom') as { parseHTML(html: string): { document: unknown } };
  // What is no page in form (a bare fragment) still gets a body to stand in.
  const whole = /<html[\s>]/i.test(html) ? html : `<html><head></head><body>${html}</body></html>`;
  return parseHTML(whole).document as Tree;
}

/** What Readability takes for the article, taking the tree apart; where it finds too little, everything that is no menu. */
function mainBlocks(tree: Tree, html: string): Block[] {
  const found = readable(tree);
  const blocks = found === null ? [] : withoutFurniture(blocksOfTree(found));
  if (sizeOf(blocks) >= SHORTEST) return blocks;
  const whole = treeOf(html);
  const main =
    whole.querySelector('article') ?? whole.querySelector('main') ?? whole.querySelector('[role="main"]') ?? whole.body;
  return main === null ? [] : withoutFurniture(blocksOfTree(main as unknown as TextNode));
}

function readable(tree: Tree): TextNode | null {
  const { Readability } = require('@mozilla/readability') as typeof ReadabilityModule;
  const reader = new Readability<TextNode>(tree as never, {
    // What it would keep of the page's own classes and addresses is of no use here.
    keepClasses: false,
    disableJSONLD: true,
    charThreshold: 200,
    serializer: (element) => element as unknown as TextNode,
  });
  try {
    return reader.parse()?.content ?? null;
  } catch {
    return null;
  }
}

function sizeOf(blocks: readonly Block[]): number {
  return blocks.reduce((total, { text }) => total + text.length, 0);
}

/** The title first, as a newspaper prints it, then the blocks, each parted from the next by an empty line. */
function textOf({ title }: PageFields, blocks: readonly Block[]): string | null {
  const body = blocks.filter(({ text }, at) => at > 2 || text !== title);
  if (sizeOf(body) < SHORTEST) return null;
  return `${[...(title === null ? [] : [title]), ...body.map((block) => block.text)].join('\n\n')}\n`;
}
