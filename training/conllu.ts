/**
 * Reads treebanks in CoNLL-U (https://universaldependencies.org/format.html) and lays their sentences out as one text,
 * so that gold trees have the same shape, and the same kind of offsets, as what the language engine makes of raw text.
 */
import { readFileSync } from 'node:fs';
import type { Sentence, SentenceKind, Token } from '../src/model/analysis';

export interface ConlluToken {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  /** Index in the sentence; -1 for the root. */
  readonly head: number;
  readonly relation: string;
  /** The tenth column as it stands, `_` when empty. */
  readonly misc: string;
  /** False where the next token follows without a space. */
  readonly spaceAfter: boolean;
}

/** A surface word of several tokens ("don't"): token indexes `first` to `last`, both inclusive. */
export interface ConlluRange {
  readonly first: number;
  readonly last: number;
  readonly form: string;
  readonly spaceAfter: boolean;
}

export interface ConlluSentence {
  readonly id: string;
  readonly text: string;
  readonly tokens: readonly ConlluToken[];
  readonly ranges: readonly ConlluRange[];
  /** True where a paragraph starts with this sentence. */
  readonly startsParagraph: boolean;
  readonly kind: SentenceKind;
}

export interface ConlluDocument {
  readonly id: string;
  readonly sentences: readonly ConlluSentence[];
}

/** All documents of one .conllu file; a file without `# newdoc` is one document. */
export function readConllu(path: string): ConlluDocument[] {
  return parseConllu(readFileSync(path, 'utf8'));
}

/** As `readConllu`, from the file's content. Empty nodes (`8.1`) are left out. */
export function parseConllu(content: string): ConlluDocument[] {
  const documents: { id: string; sentences: ConlluSentence[] }[] = [];
  for (const block of content.split(/\r?\n\r?\n+/)) {
    const lines = block.split(/\r?\n/).filter((line) => line !== '');
    if (lines.length === 0) continue;
    const newDocument = comment(lines, 'newdoc');
    if (newDocument !== null || documents.length === 0) documents.push({ id: newDocument ?? '', sentences: [] });
    documents[documents.length - 1].sentences.push(readSentence(lines));
  }
  return documents;
}

/** The value of `# key = value` or `# key id = value`, '' for a bare `# key`, null where there is none. */
function comment(lines: readonly string[], key: string): string | null {
  for (const line of lines) {
    if (!line.startsWith(`# ${key}`)) continue;
    const rest = line.slice(key.length + 2);
    if (rest === '') return '';
    const found = /^(?: id)? = (.*)$/.exec(rest);
    if (found !== null) return found[1];
  }
  return null;
}

function readSentence(lines: readonly string[]): ConlluSentence {
  const tokens: ConlluToken[] = [];
  const ranges: ConlluRange[] = [];
  for (const line of lines) {
    if (line.startsWith('#')) continue;
    const columns = line.split('\t');
    const spaceAfter = !columns[9].split('|').includes('SpaceAfter=No');
    const range = /^(\d+)-(\d+)$/.exec(columns[0]);
    if (range !== null) {
      ranges.push({ first: Number(range[1]) - 1, last: Number(range[2]) - 1, form: columns[1], spaceAfter });
    } else if (!columns[0].includes('.')) {
      tokens.push(readToken(columns, spaceAfter));
    }
  }
  const newParagraph = comment(lines, 'newpar') !== null || comment(lines, 'newdoc') !== null;
  return {
    id: comment(lines, 'sent_id') ?? '',
    text: comment(lines, 'text') ?? surface(tokens, ranges),
    tokens,
    ranges,
    startsParagraph: newParagraph,
    kind: kindOf(comment(lines, 'newpar_block')),
  };
}

function readToken(columns: readonly string[], spaceAfter: boolean): ConlluToken {
  return {
    form: columns[1],
    lemma: columns[2],
    upos: columns[3],
    xpos: columns[4],
    head: Number(columns[6]) - 1,
    relation: columns[7],
    misc: columns[9],
    spaceAfter,
  };
}

/** GUM names the block a paragraph is set in; EWT does not. */
function kindOf(block: string | null): SentenceKind {
  if (block === null) return 'prose';
  if (block.startsWith('head')) return 'heading';
  if (block.startsWith('item')) return 'item';
  return block.startsWith('figure') || block.startsWith('caption') ? 'caption' : 'prose';
}

function surface(tokens: readonly ConlluToken[], ranges: readonly ConlluRange[]): string {
  let text = '';
  for (let i = 0; i < tokens.length; i++) {
    const range = ranges.find((candidate) => candidate.first === i);
    const { form, spaceAfter } = range ?? tokens[i];
    text += spaceAfter ? `${form} ` : form;
    if (range !== undefined) i = range.last;
  }
  return text.trimEnd();
}

/**
 * The document as one text with its gold analysis: sentences of one paragraph are joined by a space, paragraphs by an
 * empty line. Names are empty and certainty is 1.
 */
export function toSentences(document: ConlluDocument): { text: string; sentences: Sentence[] } {
  let text = '';
  let paragraph = 0;
  const sentences: Sentence[] = [];
  for (const sentence of document.sentences) {
    if (sentences.length > 0) {
      if (sentence.startsParagraph) paragraph++;
      text += sentence.startsParagraph ? '\n\n' : ' ';
    }
    sentences.push(place(sentence, text.length, sentences.length, paragraph));
    text += sentence.text;
  }
  return { text, sentences };
}

function place(sentence: ConlluSentence, offset: number, index: number, paragraph: number): Sentence {
  const spans = tokenSpans(sentence);
  const tokens = sentence.tokens.map((token, i): Token => {
    const { lemma, upos, xpos, head, relation } = token;
    const [start, end] = spans[i];
    const text = sentence.text.slice(start, end);
    return { start: offset + start, end: offset + end, text, lemma, upos, xpos, head, relation, certainty: 1 };
  });
  const { kind, text } = sentence;
  return { start: offset, end: offset + text.length, index, paragraph, kind, tokens, names: [] };
}

/** `[start, end)` of each token in the sentence's own text. */
export function tokenSpans(sentence: ConlluSentence): [number, number][] {
  const spans: [number, number][] = [];
  let cursor = 0;
  for (let i = 0; i < sentence.tokens.length; i++) {
    const range = sentence.ranges.find((candidate) => candidate.first === i);
    const form = range === undefined ? sentence.tokens[i].form : range.form;
    const found = sentence.text.indexOf(form, cursor);
    const start = found < 0 ? cursor : found;
    const end = Math.min(start + form.length, sentence.text.length);
    if (range === undefined) {
      spans.push([start, end]);
    } else {
      for (const part of partSpans(sentence, range, start, end)) spans.push(part);
      i = range.last;
    }
    cursor = end;
  }
  return spans;
}

/** Where the parts do not spell the whole, their lengths still decide; the last part takes what is left. */
function partSpans(sentence: ConlluSentence, range: ConlluRange, start: number, end: number): [number, number][] {
  const spans: [number, number][] = [];
  let cursor = start;
  for (let i = range.first; i <= range.last; i++) {
    const next = i === range.last ? end : Math.min(cursor + sentence.tokens[i].form.length, end);
    spans.push([cursor, next]);
    cursor = next;
  }
  return spans;
}
