/**
 * `npm run bench -- repairs`: what each repair of trees does to news, and to sentences whose tree is known. A row that changes no
 * sentence of a thousand articles, and whose own example the parser reads rightly without it, is no longer needed.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { eachRepair, withTail } from '../src/extract/repaired';
import { REPAIRS } from '../src/extract/repairs';
import type { Repair, Tokens } from '../src/extract/tree-repair';
import { type Language, loadLanguage } from '../src/language';
import { normalForm } from '../src/language/normal-form';
import { loadSyntax } from '../src/language/syntax';
import { readConllu, toSentences } from '../training/conllu';
import { newswireTexts } from '../training/newswire-text';

const USAGE = 'npm run bench -- repairs [--data DIR with treebanks] [--entities DIR with newswire] [--articles DIR]';

interface Counts {
  /** Sentences of articles that it changes. */
  news: number;
  /** True where its own example needs it. */
  needed: boolean;
  /** Arcs of treebanks that it sets right, and that it sets wrong. */
  mended: number;
  broken: number;
}

export function run(args: string[]): void {
  const { values } = parseArgs({
    args,
    options: {
      data: { type: 'string', default: join('..', 'shared', 'treebanks') },
      entities: { type: 'string', default: join('..', 'shared', 'entities') },
      articles: { type: 'string', default: join('bench', 'reading', 'own') },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const language = loadLanguage();
  const counts = new Map<Repair, Counts>(
    REPAIRS.map((row) => [row, { news: 0, needed: isNeeded(language, row), mended: 0, broken: 0 }]),
  );
  const texts = readdirSync(values.articles).map((name) => readFileSync(join(values.articles, name), 'utf8'));
  if (existsSync(values.entities)) texts.push(...newswireTexts(values.entities));
  else console.error(`no newswire in ${values.entities}: only ${values.articles} is read (--entities DIR)`);
  for (const text of texts)
    for (const sentence of language.analyze(text).sentences)
      eachRepair(withTail(sentence), (repair) => counts.get(repair)!.news++);
  if (existsSync(values.data)) countArcs(values.data, counts);
  else console.error(`no treebanks in ${values.data}: arcs are not counted (--data DIR)`);
  print(counts, texts.length);
}

function isNeeded(language: Language, { name, example }: Repair): boolean {
  let needed = false;
  for (const sentence of language.analyze(example).sentences)
    eachRepair(withTail(sentence), (repair) => {
      needed ||= repair.name === name;
    });
  return needed;
}

function countArcs(folder: string, counts: ReadonlyMap<Repair, Counts>): void {
  const syntax = loadSyntax();
  const plain = (relation: string) => relation.split(':')[0];
  for (const file of ['gum-dev.conllu', 'ewt-dev.conllu'])
    for (const document of readConllu(join(folder, file)))
      for (const { tokens: gold } of toSentences(document).sentences) {
        const { tags, heads, relations, certainty } = syntax.read(gold.map(({ text }) => normalForm(text)));
        const tokens = gold.map((token, at) => ({
          ...token,
          ...tags[at]!,
          head: heads[at]!,
          relation: relations[at]!,
          certainty: certainty[at]!,
        }));
        const isRight = (read: Tokens, at: number) =>
          read[at]!.head === gold[at]!.head && plain(read[at]!.relation) === plain(gold[at]!.relation);
        eachRepair(tokens, (repair, before, after) => {
          const count = counts.get(repair)!;
          gold.forEach((_, at) => {
            if (isRight(before, at) !== isRight(after, at)) count[isRight(after, at) ? 'mended' : 'broken']++;
          });
        });
      }
}

function print(counts: ReadonlyMap<Repair, Counts>, articles: number): void {
  const rows = [...counts].sort(([, a], [, b]) => b.news - a.news);
  console.log(`| repair | sentences of ${articles} articles | its example needs it | arcs mended | broken |`);
  console.log('|---|---|---|---|---|');
  for (const [{ name }, { news, needed, mended, broken }] of rows)
    console.log(`| ${name} | ${news} | ${needed ? 'yes' : 'no'} | ${mended} | ${broken} |`);
  const idle = rows.filter(([, { news, needed }]) => news === 0 && !needed);
  console.log(`${counts.size} repairs; ${idle.length} change nothing: ${idle.map(([{ name }]) => name).join(', ')}`);
}
