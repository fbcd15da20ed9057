import { createReadStream } from 'node:fs';
import type { Command } from 'commander';
import type { Article, ArticleId } from '../model';
import { byteLines } from '../text/lines';
import { Problem } from '../text/problem';
import { examples } from './command';
import { EXIT } from './failure';
import { stages } from './stages';
import { put } from './terminal';

export function defineRead(program: Command): void {
  const command = program
    .command('read')
    .description('A filter: articles as JSON lines in, readings as JSON lines out, in the same order. Keeps nothing.')
    .argument('[file]', 'a .jsonl file; default: standard input', '-')
    .addHelpText(
      'after',
      '\nIn:  {"id", "text"} and optionally "title", "outlet", "byline", "published", "url".\n' +
        'Out: one line for each line in, by the schema of `newsgraph schema reading`. A bad line gives\n' +
        '     {"article", "line", "error": {"code", "message"}}, reading goes on, and the exit code is 3.\n',
    )
    .action(async (file: string) => {
      process.exitCode = await runRead(file === '-' ? process.stdin : createReadStream(file), file);
    });
  examples(command, [
    ['newsgraph read < articles.jsonl > readings.jsonl', 'read a file'],
    ['zcat big.jsonl.gz | parallel --pipe newsgraph read', 'on all cores: lines hang on nothing but themselves'],
  ]);
}

async function runRead(input: AsyncIterable<Uint8Array>, file: string): Promise<number> {
  const { LONGEST_LINE } = stages.ingest();
  let exit: number = EXIT.ok;
  try {
    for await (const { number, bytes } of byteLines(input, LONGEST_LINE)) {
      const answer = await answerLine(bytes, number);
      if ('error' in answer) exit = EXIT.unread;
      await put([`${JSON.stringify(answer)}\n`]);
    }
  } catch (error) {
    if ((error as { syscall?: string }).syscall === undefined) throw error;
    throw new Problem('usage', `cannot be opened (${(error as { code?: string }).code})`, { file, cause: error });
  }
  return exit;
}

async function answerLine(bytes: Uint8Array | null, line: number): Promise<object> {
  const { makeArticle, parseRecord } = stages.ingest();
  const parsed = parseRecord(bytes, { needsId: true });
  if ('error' in parsed) return { article: parsed.id, line, error: parsed.error };
  // The id goes out as it came in, a number too.
  const article: Article = { ...makeArticle(parsed.fields, null), id: parsed.id as ArticleId };
  try {
    return await stages.reader().readArticle(article);
  } catch (error) {
    if (error instanceof Problem) throw error;
    return { article: parsed.id, line, error: { code: 'internal', message: (error as Error).message } };
  }
}
