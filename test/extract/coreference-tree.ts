import type { Analysis, Article, Name, NameType, Sentence, Token } from '../../src/model';

/**
 * An analysis written by hand: one token a row, "form lemma xpos head relation", `head` counted from 1 within the
 * sentence and 0 for the root; an empty row ends a sentence. `[` and `]type` rows around tokens mark a name. `+` before a form glues it to
 * the word before.
 */
export function analysisOf(rows: string): { article: Article; analysis: Analysis } {
  let text = '';
  const sentences: Sentence[] = [];
  for (const block of rows.trim().split(/\n\s*\n/)) {
    if (text !== '') text += ' ';
    const { sentence, text: grown } = sentenceOf(block, text, sentences.length);
    sentences.push(sentence);
    text = grown;
  }
  const article = {
    id: 'a',
    outlet: null,
    title: null,
    byline: null,
    published: null,
    url: null,
    file: null,
    text,
  } as unknown as Article;
  return { article, analysis: { sentences, notices: [] } };
}

function sentenceOf(block: string, before: string, index: number): { sentence: Sentence; text: string } {
  let text = before;
  const start = text.length;
  const tokens: Token[] = [];
  const names: Name[] = [];
  let open = -1;
  for (const row of block
    .trim()
    .split('\n')
    .map((line) => line.trim())) {
    if (row === '[') open = tokens.length;
    else if (row.startsWith(']')) {
      const [first, last] = [open, tokens.length - 1];
      names.push({ first, last, type: row.slice(1) as NameType, start: tokens[first].start, end: tokens[last].end });
    } else {
      const [form, lemma, xpos, head, relation] = row.split(/\s+/);
      const glued = form.startsWith('+') && form.length > 1;
      const word = glued ? form.slice(1) : form;
      if (!glued && tokens.length > 0) text += ' ';
      tokens.push({
        start: text.length,
        end: text.length + word.length,
        text: word,
        lemma,
        xpos,
        upos: uposOf(xpos),
        head: Number(head) - 1,
        relation,
        certainty: 1,
      });
      text += word;
    }
  }
  return { sentence: { index, paragraph: 0, kind: 'prose', start, end: text.length, tokens, names }, text };
}

function uposOf(xpos: string): string {
  if (xpos.startsWith('NNP')) return 'PROPN';
  if (xpos.startsWith('NN')) return 'NOUN';
  if (xpos.startsWith('VB')) return 'VERB';
  if (xpos.startsWith('JJ')) return 'ADJ';
  if (xpos.startsWith('PR') || xpos === 'WP' || xpos === 'WDT') return 'PRON';
  if (xpos === 'DT') return 'DET';
  if (xpos === 'CD') return 'NUM';
  if (xpos === 'IN' || xpos === 'TO' || xpos === 'POS') return 'ADP';
  return xpos === '.' || xpos === ',' ? 'PUNCT' : 'X';
}
