/*
 * The words of an element tree as plain text: blocks parted by an empty line, as the reader of sentences wants its paragraphs, and
 * captions as blocks of their own. Walks by a stack of its own, so that depth costs no stack of the engine's.
 */

/** A node of the tree as far as it is looked at. */
export interface TextNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly firstChild: TextNode | null;
  readonly nextSibling: TextNode | null;
  getAttribute?(name: string): string | null;
}

export interface Block {
  readonly text: string;
  /** The element that makes it a block: `P`, `LI`, `H2`, `FIGCAPTION` ... */
  readonly name: string;
  /** Share of its characters that stand in links, 0 to 1. */
  readonly linked: number;
}

const ELEMENT = 1;
const TEXT = 3;

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR HTML LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
/** Never words of an article. */
const SILENT = new Set(
  'AUDIO BUTTON CANVAS DATALIST DIALOG EMBED HEAD IFRAME INPUT MAP MATH METER NAV NOSCRIPT OBJECT OPTION PROGRESS SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA TITLE VIDEO'.split(
    ' ',
  ),
);

interface Open {
  /** Where the walk goes on when this element is done. */
  readonly next: TextNode | null;
  readonly block: string | null;
  readonly link: boolean;
}

/** The blocks of everything below `root`, in order; white space is collapsed, `<br>` is a line break, two of them part blocks. */
export function blocksOfTree(root: TextNode): Block[] {
  const blocks: Block[] = [];
  const open: Open[] = [];
  const names: string[] = [root.nodeName.toUpperCase()];
  let links = 0;
  let pending = new Words();
  const end = () => {
    const block = pending.block(names.at(-1)!);
    if (block !== null) blocks.push(block);
    pending = new Words();
  };
  let node = root.firstChild;
  for (;;) {
    while (node === null) {
      const done = open.pop();
      if (done === undefined) {
        end();
        return blocks;
      }
      if (done.link) links--;
      if (done.block !== null) {
        end();
        names.pop();
      }
      node = done.next;
    }
    const { nextSibling } = node;
    if (node.nodeType === TEXT) pending.add(node.textContent ?? '', links > 0);
    const name = node.nodeType === ELEMENT ? node.nodeName.toUpperCase() : null;
    if (name === 'BR') {
      if (pending.breakLine()) end();
    } else if (name !== null && !SILENT.has(name) && !isHidden(node)) {
      const block = BLOCKS.has(name) ? name : null;
      const link = name === 'A';
      if (block !== null) {
        end();
        names.push(block);
      }
      if (link) links++;
      open.push({ next: nextSibling, block, link });
      node = node.firstChild;
      continue;
    }
    node = nextSibling;
  }
}

function isHidden(node: TextNode): boolean {
  const attribute = (name: string) => node.getAttribute?.(name) ?? null;
  return (
    attribute('hidden') !== null ||
    attribute('aria-hidden') === 'true' ||
    /display\s{0,3}:\s{0,3}none/i.test(attribute('style') ?? '')
  );
}

/** The words of one block as they come in. */
class Words {
  private readonly parts: string[] = [];
  private breaks = 0;
  private characters = 0;
  private linked = 0;

  add(text: string, inLink: boolean): void {
    const length = text.replace(/\s/g, '').length;
    if (length > 0) this.breaks = 0;
    this.characters += length;
    if (inLink) this.linked += length;
    this.parts.push(text.replace(/\s+/g, ' '));
  }

  /** True where this is the second break in a row, which parts blocks. */
  breakLine(): boolean {
    this.breaks++;
    this.parts.push('\n');
    return this.breaks > 1;
  }

  block(name: string): Block | null {
    // Zero-width marks are hints for line breaking, not characters of words.
    const text = this.parts
      .join('')
      .replace(/[\u00ad\u200b\ufeff]/g, '')
      .split('\n')
      .map((line) => line.replace(/ +/g, ' ').trim())
      .filter((line) => line !== '')
      .join('\n');
    return text === '' ? null : { text, name, linked: this.characters === 0 ? 0 : this.linked / this.characters };
  }
}
