/** newsgraph as a library: `import { read, build, open } from 'newsgraph'`. */
import type { ListedCorrection, Request, UnsurePair } from './corrections';
import { Fetcher } from './fetch';
import { type ArticleFields, articleId, makeArticle } from './ingest';
import type { ArticleId, Reading } from './model';
import * as pipeline from './pipeline';
import { projectAt } from './project';

export type { ListedCorrection, Request, Standing, UnsurePair } from './corrections';
export type { Outcome, OutcomeKind } from './ingest';
export type * from './model';
export type { BuildReport, JudgeReport, Opened } from './pipeline';
export { Problem, type ProblemCode } from './text/problem';

/** An article as a caller has it. `published` as it is written; `id` is made from url, outlet and text where it is not given. */
export interface ArticleInput extends ArticleFields {
  readonly id?: string;
}

/**
 * Reads one article: sentences, mentions and claims. The text is read as it stands, so offsets are UTF-16 code units of
 * `article.text`; a title given apart is not read. Nothing is kept. A text that is not English gives no claims and a notice.
 */
export function read(article: ArticleInput): Promise<Reading> {
  const made = makeArticle(article, null);
  return pipeline.readArticle(article.id === undefined ? made : { ...made, id: article.id as ArticleId });
}

export interface BuildOptions {
  /** Folder that holds graph/ and exports/; default: the working directory. */
  readonly project?: string;
  /** Fetches addresses among the inputs that were not fetched before; default: they are refused. */
  readonly fetch?: boolean;
  readonly onProgress?: (done: number, found: number) => void;
}

/** Adds files, folders and globs to the project's graph, as `newsgraph build` does; one outcome for each input. */
export function build(inputs: string | readonly string[], options: BuildOptions = {}): Promise<pipeline.BuildReport> {
  const { project = '.', onProgress, fetch = false } = options;
  const args = typeof inputs === 'string' ? [inputs] : inputs;
  return pipeline.build(args, {
    project: projectAt(project),
    ...(fetch ? { fetching: { fetcher: new Fetcher(), again: false } } : {}),
    ...(onProgress === undefined ? {} : { onProgress }),
  });
}

/** Takes articles out of the project's graph by id, file or url. */
export function remove(
  names: string | readonly string[],
  options: { readonly project?: string } = {},
): Promise<pipeline.BuildReport> {
  return pipeline.remove(typeof names === 'string' ? [names] : names, { project: projectAt(options.project ?? '.') });
}

/**
 * Opens the graph of a project: articles, readings, entities and relations, and the graphology graph of them. Every byte is checked
 * against its SHA-256. Throws a `Problem` where there is no graph, or a damaged one.
 */
export function open(project = '.'): pipeline.Opened {
  return pipeline.openProject(projectAt(project));
}

/**
 * Corrects the graph of a project by hand, as `newsgraph judge` does: all requests or, where one names what is not there, none. `when` is
 * ISO 8601 UTC; default: now.
 */
export function judge(
  requests: readonly Request[],
  said: { readonly by: string; readonly why?: string | null; readonly when?: string },
  options: { readonly project?: string } = {},
): Promise<pipeline.JudgeReport> {
  const { by, why = null, when = new Date().toISOString() } = said;
  return pipeline.judge(requests, { by, why, when }, { project: projectAt(options.project ?? '.') });
}

/** What people said of a project's graph, the oldest first, and whether it holds. */
export function corrections(project = '.'): ListedCorrection[] {
  return pipeline.corrections(projectAt(project));
}

/** Pairs of entities that no rule was sure about, those with most mentions at stake first. */
export function unsure(project = '.'): UnsurePair[] {
  return pipeline.unsure(pipeline.openProject(projectAt(project)));
}

export { articleId };
