import { createInterface } from 'node:readline';
import type { Command } from 'commander';
import type { Request, UnsurePair } from '../corrections';
import type { Entity, MentionId } from '../model';
import type { Opened } from '../pipeline';
import { articlePart } from '../text/article-part';
import { forTerminal } from '../text/escape';
import { examples, projectOf } from './command';
import { sourceOf, wrapped } from './describe';
import { sayingOf, sayReport } from './judge';
import { stages } from './stages';
import { colorsFor, counted, put, say } from './terminal';

interface Options {
  readonly by?: string;
  readonly why?: string;
  readonly list?: boolean;
  readonly json?: boolean;
}

export function defineReview(program: Command): void {
  const command = program
    .command('review')
    .description('Walk through the pairs that no rule was sure about, and say for each whether they are one.')
    .option('--list', 'print the pairs instead of asking')
    .option('--json', 'with --list: as lines of JSON')
    .option('--by <name>', 'who answers (default: your login name)')
    .option('--why <reason>', 'why, kept with every answer')
    .addHelpText(
      'after',
      '\nAnswers: s same, d different, Enter not now, b back to the one before, q stop. Answers given are kept on q,\n' +
        'at the end of the input and on Ctrl-C; each can be taken back with `newsgraph judge undo`.\n',
    )
    .action(async (options: Options, self: Command) => {
      const project = projectOf(self);
      const opened = stages.pipeline().openProject(project);
      const pairs = stages.pipeline().unsure(opened);
      if (options.list || options.json) {
        await put(pairs.map((pair) => (options.json ? jsonLine(pair) : `${pairLine(pair)}\n`)));
        return;
      }
      if (pairs.length === 0) {
        say('No rule was unsure: there is nothing to review.');
        return;
      }
      const requests = await ask(opened, pairs);
      if (requests.length === 0) say('Nothing was said, and nothing is changed.');
      else sayReport(await stages.pipeline().judge(requests, sayingOf(options), { project }));
    });
  examples(command, [
    ['newsgraph review', 'one pair after the other, those with most mentions first'],
    ['newsgraph review --list', 'what is waiting'],
    ["printf 's\\nd\\nq\\n' | newsgraph review --by Ana", 'answers from a file or a pipe'],
  ]);
}

function jsonLine({ left, right, judgement }: UnsurePair): string {
  const side = ({ id, name, type, mentions }: Entity) => ({ id, name, type, mentions: mentions.length });
  const { by, why, features = {} } = judgement;
  return `${JSON.stringify({ left: side(left), right: side(right), by, why, features })}\n`;
}

function pairLine({ left, right, judgement }: UnsurePair): string {
  return `${forTerminal(left.id)}  ${forTerminal(right.id)}  ${judgement.by}: ${forTerminal(judgement.why)}`;
}

type Answer = 'same' | 'different' | 'later' | 'back' | 'stop';
const ANSWERS: ReadonlyMap<string, Answer> = new Map([
  ['s', 'same'],
  ['same', 'same'],
  ['d', 'different'],
  ['different', 'different'],
  ['', 'later'],
  ['b', 'back'],
  ['q', 'stop'],
]);

/** Shows pair after pair and takes a line for each; gives what was said, in the order of the pairs. */
async function ask(opened: Opened, pairs: readonly UnsurePair[]): Promise<Request[]> {
  const said = new Map<number, Request>();
  const lines = createInterface({ input: process.stdin, output: process.stderr, prompt: 'same, different, later? ' });
  const show = (at: number) => {
    for (const line of pairPage(opened, pairs[at]!, at, pairs.length)) say(line);
    lines.prompt();
  };
  lines.on('SIGINT', () => lines.close());
  let at = 0;
  show(at);
  for await (const line of lines) {
    const answer = ANSWERS.get(line.trim().toLowerCase());
    if (answer === undefined) {
      say('Answer s (same), d (different), Enter (not now), b (back) or q (stop).');
      lines.prompt();
      continue;
    }
    if (answer === 'stop') break;
    if (answer === 'back') at = Math.max(0, at - 1);
    else {
      const { left, right } = pairs[at]!.judgement;
      if (answer === 'later') said.delete(at);
      else said.set(at, { kind: answer, left, right });
      at++;
    }
    if (at === pairs.length) break;
    show(at);
  }
  lines.close();
  say('');
  return [...said].sort(([left], [right]) => left - right).map(([, request]) => request);
}

/** Both sides with the sentence in which they were judged, and what the rule saw. */
function pairPage(opened: Opened, { left, right, judgement }: UnsurePair, at: number, count: number): string[] {
  const { bold, dim } = colorsFor(process.stderr);
  const features = Object.entries(judgement.features ?? {}).map(([name, value]) => `${name} ${value}`);
  return [
    '',
    bold(`${at + 1} of ${count}`),
    ...side(opened, left, judgement.left),
    ...side(opened, right, judgement.right),
    dim(`  ${judgement.by}: ${forTerminal([judgement.why, ...features].join('; '))}`),
  ];
}

function side(opened: Opened, entity: Entity, mention: MentionId): string[] {
  const { bold, dim } = colorsFor(process.stderr);
  const articleId = articlePart(mention);
  const article = opened.articles.find(({ id }) => id === articleId);
  const reading = opened.readings.find(({ article: id }) => id === articleId);
  const own = reading?.mentions.find(({ id }) => id === mention);
  const sentence = own === undefined ? undefined : reading?.sentences[own.sentence];
  const names = entity.aliases.length === 0 ? '' : `, also ${entity.aliases.slice(0, 3).map(forTerminal).join(', ')}`;
  const head = `  ${bold(forTerminal(entity.name))} ${dim(`${entity.id}, ${counted(entity.mentions.length, 'mention')}${names}`)}`;
  if (article === undefined || own === undefined || sentence === undefined) return [head];
  const text = (start: number, end: number) => forTerminal(article.text.slice(start, end).replace(/\s+/g, ' '));
  const quote = `${text(sentence.start, own.start)}[${text(own.start, own.end)}]${text(own.end, sentence.end)}`;
  return [head, ...wrapped(`${sourceOf(article)}: ${quote}`, '     ')];
}
