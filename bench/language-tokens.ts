import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { segment } from '../src/language/segment';
import type { Span } from '../src/model';

/** One line of the bench: what was measured on what, in percent. */
export interface Row {
  readonly data: string;
  readonly measure: string;
  readonly value: number;
}

/** The running text of a treebank with its gold tokens and sentences, document by document. */
export interface RawDocument {
  readonly text: string;
  readonly tokens: readonly Span[];
  readonly sentences: readonly Span[];
}

/** Rebuilds raw text from CoNLL-U: paragraphs parted by an empty line, sentences by a space. */
export function rawDocuments(conllu: string): RawDocument[] {
  const documents: { text: string; tokens: Span[]; sentences: Span[] }[] = [];
  let spaceBefore = false;
  for (const sentence of conllu.split('\n\n')) {
    const lines = sentence.split('\n');
    if (lines.some((line) => line.startsWith('# newdoc')) || documents.length === 0) {
      documents.push({ text: '', tokens: [], sentences: [] });
      spaceBefore = false;
    }
    const document = documents.at(-1)!;
    if (lines.some((line) => line.startsWith('# newpar')) && document.text !== '') {
      document.text += '\n\n';
      spaceBefore = false;
    }
    if (spaceBefore) document.text += ' ';
    const first = document.tokens.length;
    spaceBefore = addTokens(document, lines);
    const tokens = document.tokens.slice(first);
    if (tokens.length > 0) document.sentences.push({ start: tokens[0]!.start, end: tokens.at(-1)!.end });
  }
  return documents;
}

/** Appends one sentence's words; returns whether a space follows it. */
function addTokens(document: { text: string; tokens: Span[] }, lines: readonly string[]): boolean {
  let skipUntil = 0;
  let pending = false;
  for (const line of lines) {
    if (line === '' || line.startsWith('#')) continue;
    const cells = line.split('\t');
    if (cells[0]!.includes('.')) continue;
    const form = cells[1]!;
    if (cells[0]!.includes('-')) {
      if (pending) document.text += ' ';
      skipUntil = Number(cells[0]!.split('-')[1]);
      addFused(document, form, lines, Number(cells[0]!.split('-')[0]), skipUntil);
    } else if (Number(cells[0]) > skipUntil) {
      if (pending) document.text += ' ';
      document.tokens.push({ start: document.text.length, end: document.text.length + form.length });
      document.text += form;
    } else continue;
    pending = !cells[9]!.includes('SpaceAfter=No');
  }
  return pending;
}

/** "don't" is one surface form and two words; each takes its share of the letters. */
function addFused(
  document: { text: string; tokens: Span[] },
  form: string,
  lines: readonly string[],
  from: number,
  to: number,
): void {
  let at = document.text.length;
  document.text += form;
  for (const line of lines) {
    const [id, word] = line.split('\t');
    if (!/^\d+$/.test(id!) || Number(id) < from || Number(id) > to) continue;
    document.tokens.push({ start: at, end: at + word!.length });
    at += word!.length;
  }
}

function shared(found: readonly Span[], gold: readonly Span[]): number {
  const keys = new Set(gold.map(({ start, end }) => `${start} ${end}`));
  return found.filter(({ start, end }) => keys.has(`${start} ${end}`)).length;
}

/** F1 of token and sentence spans on the raw text of the development treebanks in `folder`. */
export function tokenScores(folder: string): Row[] {
  return ['ewt-dev', 'gum-dev'].flatMap((data) => {
    const documents = rawDocuments(readFileSync(join(folder, `${data}.conllu`), 'utf8'));
    const tokens = [0, 0, 0];
    const sentences = [0, 0, 0];
    for (const document of documents) {
      const { segments } = segment(document.text);
      const found = segments.flatMap((one) => one.tokens);
      count(tokens, found, document.tokens);
      count(sentences, segments, document.sentences);
    }
    return [
      { data, measure: 'tokens F1', value: f1(tokens) },
      { data, measure: 'sentences F1', value: f1(sentences) },
    ];
  });
}

function count(sums: number[], found: readonly Span[], gold: readonly Span[]): void {
  sums[0]! += shared(found, gold);
  sums[1]! += found.length;
  sums[2]! += gold.length;
}

function f1([both, found, gold]: number[]): number {
  return (200 * both!) / (found! + gold!);
}
