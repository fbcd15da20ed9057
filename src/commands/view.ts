import { randomBytes } from 'node:crypto';
import { type Command, InvalidArgumentError } from 'commander';
import type { Project } from '../project';
import { errno, Problem } from '../text/problem';
import type * as Viewer from '../viewer';
import { examples, projectOf } from './command';
import type * as Judgements from './judge-request';
import type * as PageData from './page-data';
import { stages } from './stages';
import { put, say } from './terminal';

const PORT = 4173;

interface Options {
  readonly port?: number;
  readonly open: boolean;
}

// Loaded when first used, as in stages.ts.
const viewer = () => require('../viewer') as typeof Viewer;
const judgements = () => require('./judge-request') as typeof Judgements;
const pageData = () => require('./page-data') as typeof PageData;

export function defineView(program: Command): void {
  const command = program
    .command('view')
    .description('Show the graph on a page in the browser, served to this machine only, until stopped.')
    .option('--port <number>', `port to serve on (default: ${PORT}, or a free one where that is taken)`, portOf)
    .option('--no-open', 'only print the address; do not open a browser')
    .action(async (options: Options, self: Command) => {
      await view(projectOf(self), options);
    });
  examples(command, [
    ['newsgraph view', 'the graph of this folder'],
    ['newsgraph view --port 8000 --no-open', 'on a port of your choice; open it yourself'],
  ]);
}

function portOf(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535) throw new InvalidArgumentError('A port is a number from 0 to 65535.');
  return port;
}

/** Serves the page, prints its address, opens it where there is a desktop. The server keeps the program alive. */
export async function view(project: Project, { port, open }: Options): Promise<Viewer.Served> {
  const { pageAssets, jsonAsset, openInBrowser } = viewer();
  const files = pageAssets();
  const read = () => files.set('/graph.json', jsonAsset(pageData().pageDataOf(stages.pipeline().openProject(project))));
  read();
  const served = await serveOn(files, port, judging(project, read));
  await put([`${served.url}\n`]);
  const opened = open && openInBrowser(served.url);
  say(opened ? 'Opened in the browser. Ctrl-C stops it.' : 'Open this address in a browser. Ctrl-C stops it.');
  return served;
}

/** Takes the page's corrections as `newsgraph judge` takes them, one after the other, and serves the graph that follows. */
function judging(project: Project, read: () => void): Viewer.Actions {
  let before: Promise<unknown> = Promise.resolve();
  const judge = async (body: unknown) => {
    const request = judgements().requestOf(body);
    const { corrections } = await stages.pipeline().judge([request], judgements().sayingOf({}), { project });
    read();
    const [{ correction, standing }] = corrections as [(typeof corrections)[number]];
    return viewer().jsonAsset({ id: correction.id, standing });
  };
  const posts = new Map([
    [
      '/judge',
      (body: unknown) => {
        const next = before.then(() => judge(body));
        before = next.catch(() => {});
        return next;
      },
    ],
  ]);
  return { token: randomBytes(24).toString('base64url'), posts };
}

/** A port that was asked for must be free; where none was, the usual one is tried first and any other will do. */
async function serveOn(
  files: ReturnType<typeof Viewer.pageAssets>,
  port: number | undefined,
  actions: Viewer.Actions,
): Promise<Viewer.Served> {
  const { serve } = viewer();
  try {
    return await serve(files, port ?? PORT, actions);
  } catch (error) {
    if (errno(error) !== 'EADDRINUSE' && errno(error) !== 'EACCES') throw error;
    if (port === undefined) return await serve(files, 0, actions);
    throw new Problem('port-taken', `port ${port} cannot be used: ${errno(error)}`, { cause: error });
  }
}
