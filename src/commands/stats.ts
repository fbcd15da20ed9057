import type { Command } from 'commander';
import { ENTITY_TYPES, type EntityNode } from '../model';
import type { Opened } from '../pipeline';
import { byCodeUnit } from '../text/compare';
import { forTerminal } from '../text/escape';
import { examples, projectOf } from './command';
import { stages } from './stages';
import { colorsFor, counted, put, thousands } from './terminal';

interface Options {
  readonly json?: boolean;
  readonly articles?: boolean;
}

export function defineStats(program: Command): void {
  const command = program
    .command('stats')
    .description('Count what is in the graph: articles, entities, claims and edges by kind.')
    .option('--articles', 'list the articles with their ids instead')
    .option('--json', 'as JSON')
    .action(async (options: Options, self: Command) => {
      const opened = stages.pipeline().openProject(projectOf(self));
      await put(
        options.articles ? articleList(opened, options.json === true) : overview(opened, options.json === true),
      );
    });
  examples(command, [
    ['newsgraph stats', 'the graph at a glance'],
    ['newsgraph stats --articles', 'every article with its id'],
    ['newsgraph stats --json | jq .claims', 'for other programs'],
  ]);
}

function articleList({ articles, readings }: Opened, json: boolean): string[] {
  const claims = new Map(readings.map((reading) => [reading.article, reading.claims.length]));
  return articles.map(({ text: _, ...article }) => {
    const count = claims.get(article.id) ?? 0;
    if (json) return `${JSON.stringify({ ...article, claims: count })}\n`;
    const words = [
      article.published?.slice(0, 10) ?? 'undated   ',
      article.outlet ?? '-',
      article.title ?? article.file ?? '',
    ];
    return `${article.id}  ${words.map(forTerminal).join('  ')}  (${counted(count, 'claim')})\n`;
  });
}

type Count = readonly [name: string, count: number];

/** What `stats --json` prints; every list runs from the most to the least. */
export interface Stats {
  readonly root: string;
  readonly articles: { readonly count: number; readonly first: string | null; readonly last: string | null };
  readonly outlets: readonly Count[];
  readonly entities: { readonly count: number; readonly types: readonly Count[]; readonly mostNamed: readonly Count[] };
  readonly claims: {
    readonly count: number;
    readonly polarity: readonly Count[];
    readonly modality: readonly Count[];
    readonly tellers: readonly Count[];
    readonly conditional: number;
  };
  readonly edges: { readonly count: number; readonly types: readonly Count[]; readonly categories: readonly Count[] };
}

export function statsOf(opened: Opened): Stats {
  const { articles, readings, resolution, root } = opened;
  const claims = readings.flatMap((reading) => reading.claims);
  const dates = articles
    .flatMap(({ published }) => (published === null ? [] : [published.slice(0, 10)]))
    .sort(byCodeUnit);
  const graph = opened.graph();
  const named = resolution.entities
    .map(({ id, name }): Count => [name, (graph.getNodeAttributes(id) as EntityNode).claims])
    .sort(mostFirst);
  return {
    root,
    articles: { count: articles.length, first: dates[0] ?? null, last: dates.at(-1) ?? null },
    outlets: tally(articles.map(({ outlet }) => outlet ?? 'not named')),
    entities: {
      count: resolution.entities.length,
      types: inOrder(tally(resolution.entities.map(({ type }) => type)), ENTITY_TYPES),
      mostNamed: named.slice(0, 10),
    },
    claims: {
      count: claims.length,
      polarity: tally(claims.map(({ polarity }) => polarity)),
      modality: tally(claims.map(({ modality }) => modality.kind)),
      tellers: tally(claims.map(({ attribution }) => attribution.at(-1)?.by.kind ?? 'newsroom')),
      conditional: claims.filter(({ conditions }) => conditions.length > 0).length,
    },
    edges: {
      count: resolution.relations.length,
      types: tally(resolution.relations.map(({ type }) => type)),
      categories: tally(resolution.relations.flatMap(({ category }) => (category === null ? [] : [category]))),
    },
  };
}

function tally(names: readonly string[]): Count[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(mostFirst);
}

function mostFirst([leftName, left]: Count, [rightName, right]: Count): number {
  return right - left || byCodeUnit(leftName, rightName);
}

function inOrder(counts: readonly Count[], order: readonly string[]): Count[] {
  return order.flatMap((name) => counts.filter(([counted]) => counted === name));
}

const SHOWN = 12;

function overview(opened: Opened, json: boolean): string[] {
  const stats = statsOf(opened);
  if (json) return [`${JSON.stringify(stats, null, 2)}\n`];
  const { bold, dim } = colorsFor(process.stdout);
  const { first, last } = stats.articles;
  const row = (label: string, counts: readonly Count[]) => {
    const shown = counts.slice(0, SHOWN).map(([name, count]) => `${forTerminal(name)} ${dim(thousands(count))}`);
    const rest = counts.length > SHOWN ? [`and ${counts.length - SHOWN} more`] : [];
    return `  ${label.padEnd(12)} ${[...shown, ...rest].join(', ') || 'none'}\n`;
  };
  return [
    `${bold(counted(stats.articles.count, 'article'))}${first === null ? '' : `, ${first} to ${last}`}\n`,
    row('outlets', stats.outlets),
    `\n${bold(counted(stats.entities.count, 'entity', 'entities'))}\n`,
    row('types', stats.entities.types),
    row('most named', stats.entities.mostNamed),
    `\n${bold(counted(stats.claims.count, 'claim'))}, ${thousands(stats.claims.conditional)} of them on a condition\n`,
    row('polarity', stats.claims.polarity),
    row('modality', stats.claims.modality),
    row(
      'on the word',
      [...stats.claims.tellers].map(([kind, count]): Count => [`of ${TELLERS.get(kind) ?? kind}`, count]),
    ),
    `\n${bold(counted(stats.edges.count, 'edge'))}\n`,
    row('types', stats.edges.types),
    row('PLOVER', stats.edges.categories),
  ];
}

const TELLERS = new Map([
  ['newsroom', 'the newsroom alone'],
  ['named', 'a named source'],
  ['unnamed', 'an unnamed source'],
  ['pronoun', 'a pronoun'],
]);
