/** Reads the name-annotated data into articles of sentences with runs of the model's classes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LabelledRun, NAME_CLASSES } from '../src/language/names-labels';
import { normalForm } from '../src/language/normal-form';
import type { Syntax } from '../src/language/syntax';

export interface NamedSentence {
  readonly words: readonly string[];
  /** XPOS of each word, by the program. */
  readonly tags: readonly string[];
  readonly runs: readonly LabelledRun[];
}

export interface NamedArticle {
  readonly sentences: readonly NamedSentence[];
  /** False where only persons, places and organizations were annotated: "outside" may hide another class. */
  readonly complete: boolean;
}

const CLASS_OF = new Map(
  Object.entries({
    PER: 'person',
    LOC: 'place',
    ORG: 'organization',
    Person: 'person',
    Location: 'place',
    Facility: 'place',
    Organization: 'organization',
    NORP: 'people',
    Misc: 'event',
    Product: 'product',
  }).map(([name, kind]) => [name, (NAME_CLASSES as readonly string[]).indexOf(kind)]),
);

/** Articles of `worldwide-newswire-<part>.tsv`: token and label. */
export function readNewswire(entities: string, part: 'train' | 'dev', syntax: Syntax): NamedArticle[] {
  return readArticles(syntax, join(entities, `worldwide-newswire-${part}.tsv`), /^# article/, 0, true);
}

/** Documents of `uner-ewt-<part>.iob2`: number, token, label. */
export function readUner(entities: string, part: 'train' | 'dev', syntax: Syntax): NamedArticle[] {
  return readArticles(syntax, join(entities, `uner-ewt-${part}.iob2`), /^# newdoc/, 1, false);
}

function readArticles(
  syntax: Syntax,
  path: string,
  opening: RegExp,
  column: number,
  complete: boolean,
): NamedArticle[] {
  const articles: { sentences: NamedSentence[]; complete: boolean }[] = [];
  let words: string[] = [];
  let labels: string[] = [];
  const close = () => {
    if (words.length > 0) {
      const tags = syntax.read(words).tags.map(({ xpos }) => xpos);
      articles.at(-1)?.sentences.push({ words, tags, runs: runsOfLabels(labels) });
    }
    words = [];
    labels = [];
  };
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (opening.test(line)) {
      close();
      articles.push({ sentences: [], complete });
    } else if (line.startsWith('# ') && column === 1) continue;
    else if (line.trim() === '') close();
    else {
      const cells = line.split('\t');
      words.push(normalForm(cells[column]!.trim()));
      labels.push((cells[column + 1] ?? 'O').trim());
    }
  }
  close();
  return articles.filter(({ sentences }) => sentences.length > 0);
}

function runsOfLabels(labels: readonly string[]): LabelledRun[] {
  const runs: { first: number; last: number; type: number }[] = [];
  let open: { first: number; last: number; type: number } | null = null;
  labels.forEach((label, at) => {
    const type = CLASS_OF.get(label.slice(2));
    if (type === undefined) open = null;
    else if (open !== null && label.startsWith('I-') && open.type === type) open.last = at;
    else {
      open = { first: at, last: at, type };
      runs.push(open);
    }
  });
  return runs;
}
